import { CustomerChangeKind } from '@kehu/schema';
import { Field, ID, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../../platform/enums.js';
import { DateTime } from '../../platform/scalars.js';

@ObjectType('CustomerChange', {
  description: 'Tells that a customer changed: ask again for what is shown.',
  simpleResolvers: true,
})
export class CustomerChangeType {
  @Field(() => ID, { description: 'The customer.' })
  customerId: string;

  @Field(() => graphqlEnum(CustomerChangeKind), { description: 'What happened.' })
  kind: CustomerChangeKind;

  @Field(() => DateTime, { description: 'When it was told.' })
  at: Date;
}
