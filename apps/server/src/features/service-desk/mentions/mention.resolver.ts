import {
  Arg,
  Authorized,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { RequestContext } from '../../../platform/context.js';
import { answer, Payload } from '../../../platform/payload.js';
import { DateTime } from '../../../platform/scalars.js';
import { ticketsById } from '../ticket.query.js';
import { TicketType } from '../ticket.type.js';
import { mentionableOn, seeMentions, unseenMentions } from './mentions.js';

@ObjectType('MentionableUser', { description: 'A colleague who can be named in a note.', simpleResolvers: true })
export class MentionableUserType {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'The name.' })
  name: string;
}

@ObjectType('TicketMention', { description: 'A note that names the caller.' })
export class TicketMentionType {
  @Field(() => ID)
  id: string;

  @Field(() => ID, { description: 'The ticket.' })
  ticketId: string;

  @Field(() => String, { description: 'The note.' })
  body: string;

  @Field(() => String, { nullable: true, description: 'Who wrote it.' })
  byName: string | null;

  @Field(() => DateTime, { description: 'When.' })
  at: Date;
}

@InputType('TicketMentionsSeeInput', { description: 'On which ticket the caller has looked.' })
export class TicketMentionsSeeInput {
  @Field(() => ID, { description: 'The ticket.' })
  ticketId: string;
}

@ObjectType('TicketMentionsPayload', { description: 'The answer to having looked.', simpleResolvers: true })
export class TicketMentionsPayload extends Payload {
  @Field(() => Int, { nullable: true, description: 'How many notes were new to the caller.' })
  seen?: number | null;
}

/** Notes that name colleagues. */
@Resolver(() => TicketMentionType)
export class MentionResolver {
  @Authorized('tickets:read')
  @Query(() => [TicketMentionType], {
    description: 'Notes that name the caller and were not looked at yet, newest first; at most 50.',
  })
  ticketMentions(@Ctx() ctx: RequestContext) {
    return unseenMentions(ctx);
  }

  @Authorized('ticket-notes:read')
  @Query(() => [MentionableUserType], {
    description: 'Colleagues who may read the notes on a ticket, so that a note may name them; at most 10.',
  })
  ticketMentionable(
    @Ctx() ctx: RequestContext,
    @Arg('ticketId', () => ID, { description: 'The ticket.' }) ticketId: string,
    @Arg('search', () => String, { nullable: true, description: 'A part of the name.' }) search: string | null,
  ) {
    return mentionableOn(ctx, ticketId, search ?? '');
  }

  @FieldResolver(() => TicketType, { nullable: true, description: 'The ticket it is on.' })
  ticket(@Root() mention: TicketMentionType, @Ctx() ctx: RequestContext) {
    return ctx.loader(ticketsById).load(mention.ticketId);
  }

  @Authorized('tickets:read')
  @Mutation(() => TicketMentionsPayload, { description: 'Says that the caller has looked at the notes on a ticket.' })
  ticketMentionsSee(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => TicketMentionsSeeInput, { description: 'Which ticket.' }) input: TicketMentionsSeeInput,
  ) {
    return answer(input, async () => ({ seen: await seeMentions(ctx, input.ticketId) }));
  }
}
