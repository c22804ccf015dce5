import { Locale } from '@kehu/schema';
import { IsEmail, MaxLength } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import { graphqlEnum } from '../../platform/enums.js';

@InputType('SessionCreateInput', { description: 'What somebody signs in with.' })
export class SessionCreateInput {
  @Field(() => String, { description: 'The e-mail address of the account.' })
  @IsEmail()
  @MaxLength(254)
  email: string;

  @Field(() => String, { description: 'The password of the account.' })
  @MaxLength(200)
  password: string;
}

@InputType('ViewerUpdateInput', { description: 'What somebody may change about the own account.' })
export class ViewerUpdateInput {
  @Field(() => graphqlEnum(Locale), { description: 'The language to show.' })
  locale: Locale;
}
