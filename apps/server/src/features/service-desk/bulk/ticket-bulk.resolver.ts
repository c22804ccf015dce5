import { Severity } from '@kehu/schema';
import { ArrayMaxSize, IsOptional, Min } from 'class-validator';
import { Arg, Authorized, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../../platform/context.js';
import { graphqlEnum } from '../../../platform/enums.js';
import { answer, Payload } from '../../../platform/payload.js';
import { TicketFilter } from '../ticket.input.js';
import type { ManyTickets, StayingTickets, TicketBulkService, TicketsTouched } from './ticket-bulk.service.js';

const MOST_NAMED = 200;

@InputType('TicketBulkWanted', {
  description: 'One change of many tickets: exactly one of `assigneeId`, `severity`, `close` is given.',
})
class TicketBulkWanted implements ManyTickets {
  @Field(() => TicketFilter, { nullable: true, description: 'Which tickets; all of them unless given.' })
  filter?: TicketFilter | null;

  @Field(() => [ID], { nullable: true, description: 'Only these of them.' })
  @IsOptional()
  @ArrayMaxSize(MOST_NAMED)
  ticketIds?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'Who shall work on them; they are taken from whoever does.' })
  assigneeId?: string | null;

  @Field(() => graphqlEnum(Severity), { nullable: true, description: 'How bad they shall count as.' })
  severity?: Severity | null;

  @Field(() => Boolean, { nullable: true, description: 'True: those that are resolved are closed.' })
  close?: boolean | null;
}

@InputType('TicketBulkInput', { description: 'One change of many tickets, as it was shown before.' })
class TicketBulkInput extends TicketBulkWanted {
  @Field(() => Int, { description: 'How many rows the preview told of; any other number by now is refused.' })
  @Min(1)
  expectedCount: number;
}

@ObjectType('StayingTickets', { description: 'Tickets that stay as they are, by the reason.', simpleResolvers: true })
class StayingTicketsType implements StayingTickets {
  @Field(() => String, { description: 'Why, in the language of who asks.' })
  reason: string;

  @Field(() => Int, { description: 'How many they are.' })
  count: number;

  @Field(() => [String], { description: 'The numbers of the first ten.' })
  numbers: string[];
}

@ObjectType('TicketsTouched', { description: 'What a change of many tickets would do, or did.', simpleResolvers: true })
class TicketsTouchedType implements TicketsTouched {
  @Field(() => Int, { description: 'How many tickets it is about.' })
  rows: number;

  @Field(() => Int, { description: 'How many of them change.' })
  touched: number;

  @Field(() => Int, { nullable: true, description: 'How many can be changed at once; null where it is done.' })
  most?: number | null;

  @Field(() => [StayingTicketsType], { description: 'The others, by the reason.' })
  staying: StayingTicketsType[];
}

@ObjectType('TicketBulkPayload', { description: 'The answer to a change of many tickets.', simpleResolvers: true })
class TicketBulkPayload extends Payload {
  @Field(() => TicketsTouchedType, { nullable: true, description: 'What was done; null when it was refused.' })
  result?: TicketsTouchedType | null;
}

/** One change of many tickets. */
@Resolver()
export class TicketBulkResolver {
  constructor(private readonly bulk: TicketBulkService) {}

  @Authorized('tickets:write')
  @Query(() => TicketsTouchedType, {
    description: 'What a change of many tickets would touch, and which would stay as they are and why.',
  })
  ticketBulkPreview(
    @Ctx() ctx: RequestContext,
    @Arg('wanted', () => TicketBulkWanted, { description: 'Which tickets, and what.' }) wanted: TicketBulkWanted,
  ) {
    return this.bulk.preview(ctx, wanted);
  }

  @Authorized('tickets:write')
  @Mutation(() => TicketBulkPayload, {
    description:
      'Gives many tickets an agent or a severity, or closes them: each by itself, by the same rules as by hand.',
  })
  ticketBulkChange(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => TicketBulkInput, { description: 'Which tickets, how many, and what.' }) input: TicketBulkInput,
  ) {
    return answer(input, async () => ({ result: await this.bulk.change(ctx, input) }));
  }
}
