import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../../platform/context.js';
import { answer } from '../../../platform/payload.js';
import { offeredTo } from '../queue.query.js';
import { QueueItemType } from '../queue.type.js';
import { findTicket } from '../ticket.query.js';
import { TicketPayload } from '../ticket.type.js';
import { skillWords, type CrewService } from './crew.service.js';
import type { DispatchService } from './dispatch.service.js';
import { AgentSkillsSetInput, CrewPayload, DedicatedAgentSetInput, TicketOfferInput } from './dispatch.type.js';

/** Offers of waiting tickets, and who serves whom first. */
@Resolver()
export class DispatchResolver {
  constructor(
    private readonly dispatch: DispatchService,
    private readonly crew: CrewService,
  ) {}

  @Authorized('tickets:read')
  @Query(() => [QueueItemType], { description: 'What is offered to the caller now; each waits for an answer.' })
  myOffers(@Ctx() ctx: RequestContext) {
    return offeredTo(ctx);
  }

  @Authorized('tickets:read')
  @Query(() => [String], {
    description: 'Every word a skill of an agent can be: kinds of tickets, channels, and what policies ask for.',
  })
  skillWords(@Ctx() ctx: RequestContext) {
    return skillWords(ctx);
  }

  @Authorized('tickets:write')
  @Mutation(() => TicketPayload, { description: 'Takes a ticket that is offered to the caller.' })
  ticketOfferAccept(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => TicketOfferInput, { description: 'The offer.' }) input: TicketOfferInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(input, async () => {
      const { ticketId } = await this.dispatch.accept(ctx, input);
      return { ticket: await findTicket(ctx, ticketId, info, ['ticket']) };
    });
  }

  @Authorized('tickets:write')
  @Mutation(() => TicketPayload, { description: 'Lets an offer pass: the next agent is asked.' })
  ticketOfferDecline(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => TicketOfferInput, { description: 'The offer.' }) input: TicketOfferInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(input, async () => {
      const { ticketId } = await this.dispatch.decline(ctx, input);
      return { ticket: await findTicket(ctx, ticketId, info, ['ticket']) };
    });
  }

  @Authorized('tickets:write')
  @Mutation(() => CrewPayload, {
    description:
      'Says who serves a customer first. Without the right to change customers one can only take VIPs oneself who have nobody at work.',
  })
  dedicatedAgentSet(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => DedicatedAgentSetInput, { description: 'The customer and the agents.' })
    input: DedicatedAgentSetInput,
  ) {
    return answer(input, async () => ({ id: await this.crew.dedicate(ctx, input) }));
  }

  @Authorized('users:write')
  @Mutation(() => CrewPayload, { description: 'Says what an agent is good at.' })
  agentSkillsSet(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AgentSkillsSetInput, { description: 'The agent and the skills.' }) input: AgentSkillsSetInput,
  ) {
    return answer(input, async () => ({ id: await this.crew.setSkills(ctx, input) }));
  }
}
