import {
  AuthorKind,
  Channel,
  ClockEventKind,
  ClockMetric,
  ClockState,
  ComplaintCause,
  MessageVisibility,
  Severity,
  TicketPhase,
  TicketStatus,
  TicketType as TicketKind,
} from '@kehu/schema';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../platform/connection.js';
import { graphqlEnum } from '../../platform/enums.js';
import type { WithParts } from '../../platform/parts.js';
import { Payload } from '../../platform/payload.js';
import { DateTime } from '../../platform/scalars.js';

@ObjectType('Ticket', {
  description: 'A customer’s request for help, from the first word to the solution.',
  simpleResolvers: true,
})
export class TicketType implements WithParts {
  parts?: ReadonlyMap<string, unknown>;

  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'The number people know the ticket by.' })
  number: string;

  @Field(() => ID, { description: 'Whose request it is.' })
  customerId: string;

  @Field(() => String, { description: 'What it is about, in one line.' })
  subject: string;

  @Field(() => graphqlEnum(TicketKind), { description: 'What kind of request it is.' })
  type: TicketKind;

  @Field(() => graphqlEnum(Severity), { description: 'How bad it is for the customer.' })
  severity: Severity;

  @Field(() => graphqlEnum(TicketPhase), { description: 'Before, during or after the sale.' })
  phase: TicketPhase;

  @Field(() => graphqlEnum(Channel), { description: 'How the customer reached us.' })
  channel: Channel;

  @Field(() => graphqlEnum(TicketStatus), { description: 'Where it stands.' })
  status: TicketStatus;

  @Field(() => ID, { nullable: true, description: 'The queue it belongs to.' })
  queueId: string | null;

  @Field(() => ID, { nullable: true, description: 'The user or program that works on it; null while it waits.' })
  assigneeId: string | null;

  @Field(() => DateTime, { description: 'When it was opened.' })
  openedAt: Date;

  @Field(() => DateTime, { nullable: true, description: 'The first public answer; null while it is owed.' })
  firstRespondedAt: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was solved; null while it is not.' })
  resolvedAt: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it ended for good.' })
  closedAt: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Until when it is on hold; null when it is not.' })
  holdUntil: Date | null;

  @Field(() => Int, { description: 'How often the customer came back after a solution.' })
  reopenCount: number;

  @Field(() => String, { nullable: true, description: 'The solution, as the customer was told.' })
  resolution: string | null;

  @Field(() => graphqlEnum(ComplaintCause), { nullable: true, description: 'What a complaint was caused by.' })
  rootCause: ComplaintCause | null;

  @Field(() => String, { nullable: true, description: 'What was done to make up for it.' })
  remedy: string | null;

  @Field(() => ID, { nullable: true, description: 'The ticket it was merged into; null when it was not.' })
  mergedIntoId: string | null;

  @Field(() => Int, { description: 'Grows with every change; pass it as `expectedVersion`.' })
  version: number;

  @Field(() => DateTime)
  updatedAt: Date;
}

export const TicketConnection = connectionOf('Ticket', () => TicketType);

@ObjectType('TicketPayload', { description: 'The answer to a change of a ticket.', simpleResolvers: true })
export class TicketPayload extends Payload {
  @Field(() => TicketType, { nullable: true, description: 'The ticket as it is now; null when it was refused.' })
  ticket?: TicketType | null;
}

@ObjectType('Clock', { description: 'A promise of a ticket and the time it has used.', simpleResolvers: true })
export class ClockType {
  @Field(() => graphqlEnum(ClockMetric), { description: 'What is promised.' })
  metric: ClockMetric;

  @Field(() => graphqlEnum(ClockState), {
    description: 'The verdict so far. A breached clock runs on until it is met.',
  })
  state: ClockState;

  @Field(() => Boolean, { description: 'Whether time runs at this moment.' })
  isRunning: boolean;

  @Field(() => Int, { description: 'Minutes promised.' })
  targetMinutes: number;

  @Field(() => Int, { description: 'Whole minutes used so far; pauses do not count.' })
  consumedMinutes: number;

  @Field(() => DateTime, { nullable: true, description: 'When the promise is due; null while the clock is paused.' })
  dueAt: Date | null;

  @Field(() => DateTime, { description: 'When the clock began.' })
  startedAt: Date;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the promise was kept, in time or not; null while it is owed.',
  })
  metAt: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When the promise was broken; null when it was not.' })
  breachedAt: Date | null;
}

@ObjectType('ClockEntry', {
  description: 'One line of the ledger of a ticket’s promises: what happened to a clock, and where it stood.',
  simpleResolvers: true,
})
export class ClockEntryType {
  @Field(() => ID)
  id: string;

  @Field(() => graphqlEnum(ClockMetric), { description: 'Which promise.' })
  metric: ClockMetric;

  @Field(() => graphqlEnum(ClockEventKind), { description: 'What happened.' })
  kind: ClockEventKind;

  @Field(() => DateTime, { description: 'When, by the clock of the database.' })
  at: Date;

  @Field(() => Int, { description: 'Minutes promised from then on.' })
  targetMinutes: number;

  @Field(() => Int, { description: 'Whole minutes used until then.' })
  consumedMinutes: number;

  @Field(() => DateTime, { nullable: true, description: 'When it was due from then on; null while it stood still.' })
  dueAt: Date | null;

  @Field(() => String, { nullable: true, description: 'The policy that promised, in Chinese.' })
  policyNameZh: string | null;

  @Field(() => String, { nullable: true, description: 'The policy that promised, in English.' })
  policyNameEn: string | null;

  @Field(() => String, { nullable: true, description: 'The opening hours that count, in Chinese; null for any time.' })
  calendarNameZh: string | null;

  @Field(() => String, { nullable: true, description: 'The opening hours that count, in English; null for any time.' })
  calendarNameEn: string | null;
}

@ObjectType('TicketMessage', { description: 'One message of the conversation on a ticket.', simpleResolvers: true })
export class TicketMessageType {
  @Field(() => ID)
  id: string;

  @Field(() => graphqlEnum(AuthorKind), { description: 'The customer, an agent, or the system.' })
  author: AuthorKind;

  @Field(() => String, { nullable: true, description: 'The name of whoever wrote it; null for the system.' })
  authorName: string | null;

  @Field(() => graphqlEnum(MessageVisibility), { description: 'Whether the customer reads it.' })
  visibility: MessageVisibility;

  @Field(() => String, { description: 'The text.' })
  body: string;

  @Field(() => DateTime, { description: 'When it was written.' })
  at: Date;
}

@ObjectType('TicketMove', { description: 'A ticket went from one status to another.', simpleResolvers: true })
export class TicketMoveType {
  @Field(() => ID)
  id: string;

  @Field(() => graphqlEnum(TicketStatus), {
    nullable: true,
    description: 'The status before; null when it was opened.',
  })
  from: TicketStatus | null;

  @Field(() => graphqlEnum(TicketStatus), { description: 'The status after.' })
  to: TicketStatus;

  @Field(() => String, { nullable: true, description: 'Why, where a reason was given.' })
  reason: string | null;

  @Field(() => String, { nullable: true, description: 'The name of whoever moved it; null for the system.' })
  actorName: string | null;

  @Field(() => DateTime, { description: 'When it moved.' })
  at: Date;
}
