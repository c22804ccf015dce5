import { RelationType } from '@kehu/schema';
import { Field, ID, InputType } from 'type-graphql';
import { graphqlEnum } from '../../../platform/enums.js';

@InputType('RelationAddInput', { description: 'A new relation between two customers.' })
export class RelationAddInput {
  @Field(() => ID, { description: 'This customer.' })
  customerId: string;

  @Field(() => ID, { description: 'The other customer.' })
  relatedId: string;

  @Field(() => graphqlEnum(RelationType), { description: 'What the other one is to this one.' })
  type: RelationType;

  @Field(() => String, { nullable: true, description: 'A remark.' })
  note?: string | null;

  @Field(() => String, { nullable: true, description: 'The same key with the same input is done once.' })
  clientMutationKey?: string | null;
}

@InputType('RelationRemoveInput', { description: 'Which relation shall go, on both sides.' })
export class RelationRemoveInput {
  @Field(() => ID, { description: 'This customer.' })
  customerId: string;

  @Field(() => ID, { description: 'The relation, as this customer shows it.' })
  relationId: string;
}
