import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../../../platform/context.js';
import { answerTicket } from '../answer-ticket.js';
import { TicketPayload, TicketType } from '../ticket.type.js';
import { TicketLinesSetInput, TicketLinkInput, TicketMergeInput, TicketUnlinkInput } from './casework.input.js';
import type { LinkService } from './link.service.js';
import type { MergeService } from './merge.service.js';

/** Tickets that belong together. */
@Resolver(() => TicketType)
export class CaseworkResolver {
  constructor(
    private readonly merges: MergeService,
    private readonly links: LinkService,
  ) {}

  @Authorized('tickets:write')
  @Mutation(() => TicketPayload, {
    description:
      'Merges a ticket into another of the same customer, which keeps all that was said, attached and linked; answers that one.',
  })
  ticketMerge(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => TicketMergeInput, { description: 'Which into which.' }) input: TicketMergeInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answerTicket(ctx, info, input, () => this.merges.merge(ctx, input));
  }

  @Authorized('tickets:write')
  @Mutation(() => TicketPayload, {
    description: 'Links a ticket to another; the other has the same link the other way.',
  })
  ticketLink(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => TicketLinkInput, { description: 'Which two, and how.' }) input: TicketLinkInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answerTicket(ctx, info, input, () => this.links.link(ctx, input));
  }

  @Authorized('tickets:write')
  @Mutation(() => TicketPayload, { description: 'Takes a link between two tickets away.' })
  ticketUnlink(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => TicketUnlinkInput, { description: 'Which two.' }) input: TicketUnlinkInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answerTicket(ctx, info, input, () => this.links.unlink(ctx, input));
  }

  @Authorized('tickets:write')
  @Mutation(() => TicketPayload, { description: 'Says which order lines a ticket is about.' })
  ticketLinesSet(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => TicketLinesSetInput, { description: 'The ticket and its lines.' }) input: TicketLinesSetInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answerTicket(ctx, info, input, () => this.links.setLines(ctx, input));
  }
}
