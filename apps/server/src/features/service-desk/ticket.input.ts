import {
  Channel,
  ComplaintCause,
  MessageVisibility,
  Severity,
  TicketPhase,
  TicketStatus,
  TicketType as TicketKind,
} from '@kehu/schema';
import { ArrayMaxSize, IsOptional, Length, Matches, Max, MaxLength, Min, ValidateIf } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { graphqlEnum } from '../../platform/enums.js';
import { DateTime } from '../../platform/scalars.js';
import { ComplaintFilter } from './complaints/complaint.input.js';

const LONGEST_TEXT = 20_000;
const key = 'Your own key for this request: a repeated request with the same key is done once.';
const version = 'The version you saw; CONFLICT when the ticket has changed since.';

@InputType('TicketOpenInput', { description: 'What an agent or partner tells us when a customer asks for help.' })
export class TicketOpenInput {
  @Field(() => ID, { description: 'Whose request it is.' })
  customerId: string;

  @Field(() => String, { description: 'What it is about, in one line.' })
  @Length(1, 200)
  @Matches(/\S/, { message: 'subject must say something' })
  subject: string;

  @Field(() => String, { nullable: true, description: 'What the customer said.' })
  @IsOptional()
  @MaxLength(LONGEST_TEXT)
  body?: string | null;

  @Field(() => graphqlEnum(TicketKind), {
    nullable: true,
    description: 'What kind of request it is; CONSULT unless given.',
  })
  type?: TicketKind | null;

  @Field(() => graphqlEnum(Severity), { nullable: true, description: 'How bad it is; NORMAL unless given.' })
  severity?: Severity | null;

  @Field(() => graphqlEnum(TicketPhase), { nullable: true, description: 'AFTER_SALE unless given.' })
  phase?: TicketPhase | null;

  @Field(() => graphqlEnum(Channel), {
    nullable: true,
    description: 'How the customer reached us; PHONE unless given.',
  })
  channel?: Channel | null;

  @Field(() => String, { nullable: true, description: key })
  clientMutationKey?: string | null;
}

@InputType('TicketClaimNextInput', { description: 'Which queue to take the next ticket from.' })
export class TicketClaimNextInput {
  @Field(() => ID, { description: 'The queue.' })
  queueId: string;
}

@InputType('TicketAssignInput', { description: 'Who is to work on a ticket.' })
export class TicketAssignInput {
  @Field(() => ID, { description: 'The ticket.' })
  ticketId: string;

  @Field(() => ID, { nullable: true, description: 'The agent; the caller unless given.' })
  userId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether to take it from the agent who has it; otherwise CONFLICT.',
  })
  takeOver?: boolean | null;

  @Field(() => Int, { nullable: true, description: version })
  expectedVersion?: number | null;
}

@InputType('TicketReplyInput', { description: 'An answer to the customer, or a note for colleagues.' })
export class TicketReplyInput {
  @Field(() => ID, { description: 'The ticket.' })
  ticketId: string;

  @Field(() => String, { description: 'The text.' })
  @Length(1, LONGEST_TEXT)
  @Matches(/\S/, { message: 'body must say something' })
  body: string;

  @Field(() => graphqlEnum(MessageVisibility), { nullable: true, description: 'PUBLIC unless given.' })
  visibility?: MessageVisibility | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Colleagues an internal note names, at most 20; each must be allowed to read it, and is told.',
  })
  @IsOptional()
  @ArrayMaxSize(20)
  mentionedUserIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Articles in force that a public answer goes by, at most 5.' })
  @IsOptional()
  @ArrayMaxSize(5)
  articleIds?: string[] | null;

  @Field(() => String, { nullable: true, description: key })
  clientMutationKey?: string | null;
}

@InputType('TicketCustomerMessageInput', { description: 'What the customer wrote or said on a ticket.' })
export class TicketCustomerMessageInput {
  @Field(() => ID, { description: 'The ticket.' })
  ticketId: string;

  @Field(() => String, { description: 'The text.' })
  @Length(1, LONGEST_TEXT)
  @Matches(/\S/, { message: 'body must say something' })
  body: string;

  @Field(() => String, { nullable: true, description: key })
  clientMutationKey?: string | null;
}

@InputType('TicketUpdateInput', { description: 'What to put right about an open ticket; absent leaves.' })
export class TicketUpdateInput {
  @Field(() => ID, { description: 'The ticket.' })
  ticketId: string;

  @Field(() => String, { nullable: true, description: 'What it is about, in one line.' })
  @IsOptional()
  @Length(1, 200)
  @Matches(/\S/, { message: 'subject must say something' })
  subject?: string | null;

  @Field(() => graphqlEnum(Severity), {
    nullable: true,
    description: 'How bad it is; the promises and the place in the queue follow.',
  })
  severity?: Severity | null;

  @Field(() => graphqlEnum(TicketKind), { nullable: true, description: 'What kind of request it is.' })
  type?: TicketKind | null;

  @Field(() => Int, { nullable: true, description: version })
  expectedVersion?: number | null;
}

@InputType('TicketStatusSetInput', { description: 'Where a ticket is to stand; solving has its own mutation.' })
export class TicketStatusSetInput {
  @Field(() => ID, { description: 'The ticket.' })
  ticketId: string;

  @Field(() => graphqlEnum(TicketStatus), { description: 'The status to move to.' })
  status: TicketStatus;

  @Field(() => String, { nullable: true, description: 'Why; needed for ON_HOLD and CANCELLED.' })
  @IsOptional()
  @MaxLength(2_000)
  reason?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'The end of a hold; needed for ON_HOLD.' })
  until?: Date | null;

  @Field(() => Int, { nullable: true, description: version })
  expectedVersion?: number | null;
}

@InputType('TicketResolveInput', { description: 'How a ticket was solved.' })
export class TicketResolveInput {
  @Field(() => ID, { description: 'The ticket.' })
  ticketId: string;

  @Field(() => String, { nullable: true, description: 'The solution; the customer is told.' })
  @IsOptional()
  @MaxLength(LONGEST_TEXT)
  resolution?: string | null;

  @Field(() => graphqlEnum(ComplaintCause), { nullable: true, description: 'The root cause; needed for complaints.' })
  rootCause?: ComplaintCause | null;

  @Field(() => String, { nullable: true, description: 'What was done to make up for it; needed for complaints.' })
  @IsOptional()
  @MaxLength(2_000)
  remedy?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why a complaint was handled otherwise than its answer standard says; needed when it was.',
  })
  @IsOptional()
  @MaxLength(2_000)
  deviationReason?: string | null;

  @Field(() => Int, { nullable: true, description: version })
  expectedVersion?: number | null;
}

@InputType('TicketHandBackInput', { description: 'Which ticket goes back into its queue.' })
export class TicketHandBackInput {
  @Field(() => ID, { description: 'The ticket.' })
  ticketId: string;

  @Field(() => String, { nullable: true, description: 'Why; kept as an internal note.' })
  @IsOptional()
  @MaxLength(2_000)
  reason?: string | null;
}

@InputType('PresenceSetInput', { description: 'Whether the caller is at work.' })
export class PresenceSetInput {
  @Field(() => Boolean, { description: 'True: takes tickets; false: does not.' })
  online: boolean;

  @Field(() => Boolean, { nullable: true, description: 'Whether waiting tickets are offered; absent leaves it.' })
  takesOffers?: boolean | null;

  @Field(() => Int, {
    nullable: true,
    description: 'For how many seconds it holds without another word, 20 to 3600; absent: until the caller leaves.',
  })
  @ValidateIf((input: PresenceSetInput) => typeof input.leaseSeconds === 'number')
  @Min(20)
  @Max(3600)
  leaseSeconds?: number | null;
}

@InputType('TicketFilter', { description: 'Which tickets to list; every given field must hold.' })
export class TicketFilter {
  @Field(() => [graphqlEnum(TicketStatus)], { nullable: true, description: 'In any of these statuses.' })
  status?: TicketStatus[] | null;

  @Field(() => [graphqlEnum(Severity)], { nullable: true, description: 'Of any of these severities.' })
  severity?: Severity[] | null;

  @Field(() => [graphqlEnum(TicketKind)], { nullable: true, description: 'Of any of these kinds.' })
  type?: TicketKind[] | null;

  @Field(() => ID, { nullable: true, description: 'Of this customer.' })
  customerId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this queue.' })
  queueId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Worked on by this user or program.' })
  assigneeId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'True: those the caller works on.' })
  isMine?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'True: those that still need work; false: those that do not.' })
  isOpen?: boolean | null;

  @Field(() => String, { nullable: true, description: 'The number of the ticket.' })
  number?: string | null;

  @Field(() => ComplaintFilter, { nullable: true, description: 'Only complaints, and only such.' })
  complaint?: ComplaintFilter | null;

  @Field(() => DateTime, { nullable: true, description: 'Opened at this moment or later.' })
  openedFrom?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Opened before this moment.' })
  openedBefore?: Date | null;
}
