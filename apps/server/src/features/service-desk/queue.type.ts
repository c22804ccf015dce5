import { OfferStage, QueueItemState, RankTerm } from '@kehu/schema';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../platform/connection.js';
import { graphqlEnum } from '../../platform/enums.js';
import { Payload } from '../../platform/payload.js';
import { DateTime } from '../../platform/scalars.js';
import { UserType } from '../access/graphql.js';

@ObjectType('RankTermValue', { description: 'One reason for a place in a queue, in points.', simpleResolvers: true })
export class RankTermValueType {
  @Field(() => graphqlEnum(RankTerm), { description: 'What gives the points.' })
  term: RankTerm;

  @Field(() => Int, { description: 'Whole points; all terms add up to `rankKey` exactly.' })
  points: number;
}

@ObjectType('QueueItem', { description: 'A ticket’s place in a queue, or with an agent.', simpleResolvers: true })
export class QueueItemType {
  @Field(() => ID)
  id: string;

  @Field(() => ID, { description: 'The queue.' })
  queueId: string;

  @Field(() => ID, { description: 'The ticket that has the place.' })
  ticketId: string;

  @Field(() => ID, { description: 'The customer who waits.' })
  customerId: string;

  @Field(() => graphqlEnum(QueueItemState), { description: 'Waiting, with an agent, or done.' })
  state: QueueItemState;

  @Field(() => Float, {
    description:
      'Points at this moment; the queue is ordered by them, highest first. All who wait gain at one rate, so waiting never changes the order.',
  })
  rankKey: number;

  @Field(() => [RankTermValueType], {
    description: 'Why the place is this one: whole points that add up to `rankKey`.',
  })
  terms: RankTermValueType[];

  @Field(() => DateTime, { description: 'Since when it has its place.' })
  enqueuedAt: Date;

  @Field(() => DateTime, { nullable: true, description: 'When the next promise is due.' })
  dueAt: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When an agent took it; null while it waits.' })
  assignedAt: Date | null;

  @Field(() => ID, { nullable: true, description: 'The user or program that works on it; null while it waits.' })
  agentId: string | null;

  @Field(() => ID, { nullable: true, description: 'The user it is kept for; null when it is offered to nobody.' })
  offeredTo: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Until when it is kept for that user.' })
  offeredUntil: Date | null;

  @Field(() => graphqlEnum(OfferStage), { nullable: true, description: 'Why it is offered to that user.' })
  offerStage: OfferStage | null;

  /** Known in a list; asked for otherwise. */
  position?: number | null;
}

export const QueueItemConnection = connectionOf('QueueItem', () => QueueItemType);

@ObjectType('Queue', { description: 'Where tickets wait for an agent.', simpleResolvers: true })
export class QueueType {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'Its stable key: `VIP` or `GENERAL`.' })
  key: string;

  @Field(() => String, { description: 'Its name in Chinese.' })
  nameZh: string;

  @Field(() => String, { description: 'Its name in English.' })
  nameEn: string;

  @Field(() => Boolean, { description: 'Whether it serves customers with a VIP tier.' })
  isVip: boolean;
}

@ObjectType('QueueAgent', { description: 'An agent at the desk, with the present load.', simpleResolvers: true })
export class QueueAgentType {
  @Field(() => UserType, { description: 'Who it is.' })
  user: UserType;

  @Field(() => Boolean, { description: 'Whether the agent is at work.' })
  isOnline: boolean;

  @Field(() => Boolean, { description: 'Whether waiting tickets are offered to the agent.' })
  takesOffers: boolean;

  @Field(() => [String], { description: 'What the agent is good at.' })
  skills: string[];

  @Field(() => Int, { description: 'How much the agent works on: tickets by their weight.' })
  assigned: number;

  @Field(() => Int, { description: 'How much the agent may work on at once.' })
  capacity: number;

  @Field(() => DateTime, { nullable: true, description: 'When the agent was last seen at work; null when never.' })
  seenAt: Date | null;
}

@ObjectType('QueueService', {
  description: 'How first answers went today, in the workspace’s day.',
  simpleResolvers: true,
})
export class QueueServiceType {
  @Field(() => Int, { description: 'First answers given today.' })
  answered: number;

  @Field(() => Int, { description: 'Those among them that came in time.' })
  withinTarget: number;

  @Field(() => Int, { description: 'First answers whose due time passed today without an answer, given since or not.' })
  breached: number;
}

@ObjectType('PresencePayload', { description: 'The answer to coming to work or leaving.', simpleResolvers: true })
export class PresencePayload extends Payload {
  @Field(() => QueueAgentType, { nullable: true, description: 'The agent now; null when it was refused.' })
  agent?: QueueAgentType | null;
}
