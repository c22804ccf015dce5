import { Channel, Direction, IdentityKind, InteractionKind } from '@kehu/schema';
import { ArrayMaxSize } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { graphqlEnum } from '../../platform/enums.js';
import { DateTime, Json } from '../../platform/scalars.js';
import type { IngestRequest } from './interaction-request.js';
import type { EventRequest } from './interaction.policy.js';

const KEY = 'Makes a repeated call safe: the same key with the same input gives the same answer.';

@InputType({ description: 'What can be told about a contact or an event.' })
abstract class EventInput implements EventRequest {
  @Field(() => graphqlEnum(InteractionKind), { description: 'What it was.' })
  kind: InteractionKind;

  @Field(() => graphqlEnum(Channel), { nullable: true, description: "Where it came through; the kind's usual one." })
  channel?: Channel | null;

  @Field(() => graphqlEnum(Direction), { nullable: true, description: 'Who began it.' })
  direction?: Direction | null;

  @Field(() => String, { description: 'What it was about; at most 500 characters.' })
  subject: string;

  @Field(() => String, { nullable: true, description: 'What was said or written; at most 20,000 characters.' })
  body?: string | null;

  @Field(() => Int, { nullable: true, description: '1 to 5, of a review.' })
  rating?: number | null;

  @Field(() => DateTime, { nullable: true, description: 'When it happened; now unless given.' })
  occurredAt?: Date | null;

  @Field(() => String, { nullable: true, description: 'The system it comes from.' })
  source?: string | null;

  @Field(() => String, { nullable: true, description: 'The id in that system: what is told twice is written once.' })
  externalId?: string | null;

  @Field(() => Json, { nullable: true, description: 'What else the source told: an object.' })
  props?: unknown;
}

@InputType('InteractionLogInput', { description: 'One contact with a customer.' })
export class InteractionLogInput extends EventInput {
  @Field(() => ID, { description: 'The customer.' })
  customerId: string;

  @Field(() => String, { nullable: true, description: KEY })
  clientMutationKey?: string | null;
}

@InputType('NamedIdentityInput', { description: 'A customer named by what programs know.' })
export class NamedIdentityInput {
  @Field(() => graphqlEnum(IdentityKind), { description: 'What the value is.' })
  kind: IdentityKind;

  @Field(() => String, { description: 'The phone number, the mail address, the id.' })
  value: string;

  @Field(() => String, { nullable: true, description: 'The system an EXTERNAL_ID comes from.' })
  source?: string | null;
}

@InputType('InteractionEventInput', { description: 'One event of a batch; its customer by id or by an identity.' })
export class InteractionEventInput extends EventInput implements IngestRequest {
  @Field(() => ID, { nullable: true, description: 'The customer.' })
  customerId?: string | null;

  @Field(() => NamedIdentityInput, { nullable: true, description: 'The customer, where the id is not known.' })
  identity?: NamedIdentityInput | null;
}

@InputType('InteractionIngestInput', { description: 'A batch of events.' })
export class InteractionIngestInput {
  @Field(() => [InteractionEventInput], { description: 'Up to 1,000 events.' })
  @ArrayMaxSize(1000)
  events: InteractionEventInput[];

  @Field(() => String, { nullable: true, description: KEY })
  clientMutationKey?: string | null;
}
