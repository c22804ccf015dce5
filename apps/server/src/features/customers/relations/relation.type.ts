import { RelationType } from '@kehu/schema';
import { Field, ID, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../../../platform/enums.js';
import { DateTime } from '../../../platform/scalars.js';
import { CustomerChangePayload } from '../customer-change.js';
import { CustomerType } from '../customer.type.js';

@ObjectType('Relation', { description: 'What another customer is to this one.', simpleResolvers: true })
export class RelationObjectType {
  @Field(() => ID)
  id: string;

  @Field(() => graphqlEnum(RelationType), { description: 'What the other one is to this one.' })
  type: RelationType;

  @Field(() => String, { nullable: true, description: 'A remark.' })
  note: string | null;

  @Field(() => CustomerType, { description: 'The other one.' })
  other: CustomerType;

  @Field(() => DateTime)
  createdAt: Date;
}

@ObjectType('RelationPayload', { description: 'The answer to a change of a relation.', simpleResolvers: true })
export class RelationPayload extends CustomerChangePayload {
  @Field(() => RelationObjectType, {
    nullable: true,
    description: 'The relation; null when it was refused or taken away.',
  })
  relation?: RelationObjectType | null;
}
