import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { PageArgs } from '../../platform/connection.js';
import type { RequestContext } from '../../platform/context.js';
import { answer } from '../../platform/payload.js';
import { UserType } from '../access/graphql.js';
import { usersById } from '../access/index.js';
import { CustomerType } from '../customers/graphql.js';
import { customersById } from '../customers/index.js';
import type { AgentService } from './agent.service.js';
import type { ClaimService } from './claims/claim.service.js';
import {
  TicketAssignInput,
  TicketClaimNextInput,
  TicketCustomerMessageInput,
  TicketFilter,
  TicketHandBackInput,
  TicketOpenInput,
  TicketReplyInput,
  TicketResolveInput,
  TicketStatusSetInput,
  TicketUpdateInput,
} from './ticket.input.js';
import { answerTicket } from './answer-ticket.js';
import { findTicket, showTicket, ticketPage } from './ticket.query.js';
import type { TicketService } from './ticket.service.js';
import { TicketConnection, TicketPayload, TicketType } from './ticket.type.js';

/** What is asked of tickets and done with them. */
@Resolver(() => TicketType)
export class TicketResolver {
  constructor(
    private readonly tickets: TicketService,
    private readonly claims: ClaimService,
    private readonly agents: AgentService,
  ) {}

  @Authorized('tickets:read')
  @Query(() => TicketType, { nullable: true, description: 'One ticket; null when there is none the caller may see.' })
  ticket(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'The id of the ticket.' }) id: string,
    @Info() info: GraphQLResolveInfo,
  ) {
    return findTicket(ctx, id, info);
  }

  @Authorized('tickets:read')
  @Query(() => TicketConnection, { name: 'tickets', description: 'Tickets the caller may see, newest first.' })
  list(
    @Ctx() ctx: RequestContext,
    @Arg('filter', () => TicketFilter, { nullable: true, description: 'Which tickets.' }) filter: TicketFilter | null,
    @Arg('oldestFirst', () => Boolean, { nullable: true, description: 'True: the oldest first.' })
    oldestFirst: boolean | null,
    @Args(() => PageArgs) page: PageArgs,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ticketPage(ctx, { ...page, filter: filter ?? {}, oldestFirst }, info);
  }

  @FieldResolver(() => CustomerType, { nullable: true, description: 'Whose request it is.' })
  customer(@Root() ticket: TicketType, @Ctx() ctx: RequestContext) {
    return ctx.loader(customersById).load(ticket.customerId);
  }

  @FieldResolver(() => UserType, { nullable: true, description: 'The user who works on it; null while it waits.' })
  assignee(@Root() ticket: TicketType, @Ctx() ctx: RequestContext) {
    return ticket.assigneeId === null ? null : ctx.loader(usersById).load(ticket.assigneeId);
  }

  @Authorized('tickets:write')
  @Mutation(() => TicketPayload, {
    description: 'Opens a ticket: it gets its clocks, by the class of the customer, and its place in a queue.',
  })
  ticketOpen(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => TicketOpenInput) input: TicketOpenInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answerTicket(ctx, info, input, () => this.tickets.open(ctx, input));
  }

  @Authorized('tickets:write')
  @Mutation(() => TicketPayload, {
    description: 'Takes the ticket at the head of a queue. No ticket is ever given to two agents, nor too many to one.',
  })
  ticketClaimNext(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => TicketClaimNextInput) input: TicketClaimNextInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(input, async () => {
      const claimed = await this.claims.next(ctx, input.queueId);
      return { ticket: await showTicket(ctx, claimed, info, ['ticket']) };
    });
  }

  @Authorized('tickets:write')
  @Mutation(() => TicketPayload, { description: 'Gives a ticket to an agent, the caller unless another is named.' })
  ticketAssign(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => TicketAssignInput) input: TicketAssignInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answerTicket(ctx, info, input, () => this.agents.assign(ctx, input));
  }

  @Authorized('tickets:write')
  @Mutation(() => TicketPayload, { description: 'Puts a ticket back into its queue, at the place its rank gives it.' })
  ticketHandBack(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => TicketHandBackInput) input: TicketHandBackInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answerTicket(ctx, info, input, () => this.agents.handBack(ctx, input));
  }

  @Authorized('tickets:write')
  @Mutation(() => TicketPayload, { description: 'Answers the customer, or leaves a note for colleagues.' })
  ticketReply(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => TicketReplyInput) input: TicketReplyInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answerTicket(ctx, info, input, () => this.tickets.reply(ctx, input));
  }

  @Authorized('tickets:write')
  @Mutation(() => TicketPayload, {
    description: 'Records what the customer wrote: waiting for them ends at once, a resolved ticket opens again.',
  })
  ticketCustomerMessage(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => TicketCustomerMessageInput) input: TicketCustomerMessageInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answerTicket(ctx, info, input, () => this.tickets.customerMessage(ctx, input));
  }

  @Authorized('tickets:write')
  @Mutation(() => TicketPayload, {
    description: 'Puts right what an open ticket is about; another severity is another promise and another place.',
  })
  ticketUpdate(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => TicketUpdateInput) input: TicketUpdateInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answerTicket(ctx, info, input, () => this.tickets.update(ctx, input));
  }

  @Authorized('tickets:write')
  @Mutation(() => TicketPayload, { description: 'Moves a ticket to another status; its clocks follow.' })
  ticketStatusSet(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => TicketStatusSetInput) input: TicketStatusSetInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answerTicket(ctx, info, input, () => this.tickets.setStatus(ctx, input));
  }

  @Authorized('tickets:write')
  @Mutation(() => TicketPayload, { description: 'Solves a ticket; a complaint needs its root cause and remedy.' })
  ticketResolve(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => TicketResolveInput) input: TicketResolveInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answerTicket(ctx, info, input, () => this.tickets.resolve(ctx, input));
  }
}
