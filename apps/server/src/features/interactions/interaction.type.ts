import { Channel, Direction, ErrorCode, InteractionKind, RowVerdict } from '@kehu/schema';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../../platform/enums.js';
import { Payload } from '../../platform/payload.js';
import { DateTime, Json } from '../../platform/scalars.js';

@ObjectType('Interaction', {
  description: 'One contact with a customer, or one event about them.',
  simpleResolvers: true,
})
export class InteractionType {
  @Field(() => ID, { description: 'The id of the contact.' })
  id: string;

  @Field(() => ID, { description: 'The id of the customer.' })
  customerId: string;

  @Field(() => graphqlEnum(InteractionKind), { description: 'What it was.' })
  kind: InteractionKind;

  @Field(() => graphqlEnum(Channel), { description: 'Where it came through.' })
  channel: Channel;

  @Field(() => graphqlEnum(Direction), { nullable: true, description: 'Who began it.' })
  direction: Direction | null;

  @Field(() => String, { description: 'What it was about.' })
  subject: string;

  @Field(() => String, { nullable: true, description: 'What was said or written.' })
  body: string | null;

  @Field(() => Int, { nullable: true, description: '1 to 5, of a review.' })
  rating: number | null;

  @Field(() => DateTime, { description: 'When it happened.' })
  occurredAt: Date;

  @Field(() => String, { nullable: true, description: 'The system it came from; null when recorded here.' })
  source: string | null;

  @Field(() => String, { nullable: true, description: 'The id in that system.' })
  externalId: string | null;

  @Field(() => Json, { description: 'What else the source told.' })
  props: unknown;
}

@ObjectType('InteractionPayload', { description: 'The answer to logging a contact.', simpleResolvers: true })
export class InteractionPayload extends Payload {
  @Field(() => InteractionType, { nullable: true, description: 'The contact; null when refused.' })
  interaction?: InteractionType | null;
}

@ObjectType('IngestItem', { description: 'What became of one event of a batch.', simpleResolvers: true })
export class IngestItemType {
  @Field(() => Int, { description: 'The place of the event in the batch, from 0.' })
  index: number;

  @Field(() => graphqlEnum(RowVerdict), { description: 'CREATED, UNCHANGED when known already, or REJECTED.' })
  verdict: RowVerdict;

  @Field(() => ID, { nullable: true, description: 'The contact that was written.' })
  interactionId: string | null;

  @Field(() => graphqlEnum(ErrorCode), { nullable: true, description: 'Why it was rejected.' })
  code: ErrorCode | null;

  @Field(() => String, { nullable: true, description: 'Why it was rejected, in one sentence.' })
  message: string | null;

  @Field(() => [String], { nullable: true, description: 'The field of the event at fault.' })
  field: readonly string[] | null;
}

@ObjectType('InteractionIngestPayload', { description: 'The answer to a batch of events.', simpleResolvers: true })
export class InteractionIngestPayload extends Payload {
  @Field(() => Int, { nullable: true, description: 'How many were written.' })
  created?: number | null;

  @Field(() => Int, { nullable: true, description: 'How many were known already.' })
  unchanged?: number | null;

  @Field(() => Int, { nullable: true, description: 'How many were rejected.' })
  rejected?: number | null;

  @Field(() => [IngestItemType], { nullable: true, description: 'One verdict for each event, in order.' })
  items?: IngestItemType[] | null;
}
