import { Locale } from '@kehu/schema';
import { Field, InputType } from 'type-graphql';
import { graphqlEnum } from '../../platform/enums.js';

@InputType('ViewerUpdateInput', { description: 'What somebody may change about the own account.' })
export class ViewerUpdateInput {
  @Field(() => graphqlEnum(Locale), { description: 'The language to show.' })
  locale: Locale;
}
