import { LifecycleStage, StageCause } from '@kehu/schema';
import { Field, ID, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../../platform/enums.js';
import { Payload } from '../../platform/payload.js';
import { DateTime } from '../../platform/scalars.js';
import { CustomerType } from '../customers/graphql.js';

@ObjectType('StageMove', { description: 'One move of a customer between stages.', simpleResolvers: true })
export class StageMoveType {
  @Field(() => ID, { description: 'The id of the move.' })
  id: string;

  @Field(() => graphqlEnum(LifecycleStage), { nullable: true, description: 'From where; null at the beginning.' })
  from: LifecycleStage | null;

  @Field(() => graphqlEnum(LifecycleStage), { description: 'To where.' })
  to: LifecycleStage;

  @Field(() => graphqlEnum(StageCause), { description: 'Why.' })
  cause: StageCause;

  @Field(() => String, { nullable: true, description: 'In the words of whoever moved the customer.' })
  reason: string | null;

  @Field(() => ID, { nullable: true, description: 'The order behind it.' })
  refId: string | null;

  @Field(() => String, { nullable: true, description: 'Who moved the customer; null for a rule.' })
  actorName: string | null;

  @Field(() => DateTime, { description: 'When.' })
  movedAt: Date;
}

@ObjectType('StagePayload', { description: 'The answer to a move between stages.', simpleResolvers: true })
export class StagePayload extends Payload {
  @Field(() => CustomerType, { nullable: true, description: 'The customer as it is now; null when refused.' })
  customer?: CustomerType | null;
}
