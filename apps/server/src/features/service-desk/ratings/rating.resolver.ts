import { IsOptional, Max, MaxLength, Min } from 'class-validator';
import {
  Arg,
  Authorized,
  Ctx,
  Field,
  FieldResolver,
  Float,
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
import { PUBLIC } from '../../../platform/graphql.js';
import { answer, Payload } from '../../../platform/payload.js';
import { jsonRow } from '../../../platform/parts.js';
import { DateTime } from '../../../platform/scalars.js';
import { sql } from '../../../platform/sql.js';
import { UserType } from '../../access/graphql.js';
import { usersById } from '../../access/index.js';
import { ticketPart } from '../ticket-parts.js';
import type { RatingFigures, RatingService } from './rating.service.js';

@ObjectType('TicketRating', {
  description: 'What the customer was asked about the service, and what they said.',
  simpleResolvers: true,
})
export class TicketRatingType {
  @Field(() => DateTime, { description: 'When the link was made.' })
  askedAt: Date;

  @Field(() => DateTime, { description: 'Until when it works.' })
  expiresAt: Date;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When a link was sent to the customer by mail; null when it was only shown to the agent.',
  })
  mailedAt: Date | null;

  @Field(() => Int, { nullable: true, description: '1 to 5; null until the customer answers.' })
  score: number | null;

  @Field(() => String, { nullable: true, description: 'What the customer wrote.' })
  comment: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When the customer answered.' })
  ratedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'The agent it is about.' })
  agentName: string | null;
}

/** How the customer rated a ticket. */
export const ratingPart = ticketPart({
  field: 'rating',
  type: () => TicketRatingType,
  description: 'How the customer rated the service; null when nobody asked.',
  permission: null,
  nullable: true,
  sql: ({ parent }) =>
    jsonRow(sql`SELECT r.asked_at AS "askedAt", r.expires_at AS "expiresAt", r.mailed_at AS "mailedAt", r.score, r.comment, r.rated_at AS "ratedAt",
        (SELECT u.name FROM app_user u WHERE u.id = r.agent_id) AS "agentName"
      FROM ticket_rating r WHERE r.ticket_id = ${parent}.id AND r.customer_id = ${parent}.customer_id`),
});

@ObjectType('RatingQuestion', { description: 'What a customer is asked to rate.', simpleResolvers: true })
export class RatingQuestionType {
  @Field(() => String, { description: 'The number of the ticket.' })
  number: string;

  @Field(() => String, { description: 'What it was about.' })
  subject: string;

  @Field(() => String, { nullable: true, description: 'Who served the customer.' })
  agentName: string | null;

  @Field(() => Boolean, { description: 'Whether it was a complaint: a good rating confirms its solution.' })
  isComplaint: boolean;
}

@ObjectType({ simpleResolvers: true })
abstract class RatingsType implements RatingFigures {
  @Field(() => Int, { description: 'How many customers were asked.' })
  asked: number;

  @Field(() => Int, { description: 'How many answered.' })
  answers: number;

  @Field(() => Int, { description: 'How many said 4 or 5.' })
  satisfied: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Percent of the answers that are 4 or 5; null below five answers.',
  })
  csat: number | null;

  @Field(() => Float, { nullable: true, description: 'The mean, 1 to 5; null below five answers.' })
  mean: number | null;
}

@ObjectType('AgentRating', { description: 'What customers said of one agent.' })
export class AgentRatingType extends RatingsType {
  @Field(() => ID, { description: 'The agent.' })
  agentId: string;
}

@ObjectType('ServiceRatings', { description: 'What customers said of the service in a time.', simpleResolvers: true })
export class ServiceRatingsType extends RatingsType {
  @Field(() => [AgentRatingType], { description: 'By agent, most answers first.' })
  agents: AgentRatingType[];
}

@InputType('TicketRatingAskInput', { description: 'About which ticket the customer is asked.' })
export class TicketRatingAskInput {
  @Field(() => ID, { description: 'The ticket; it must be solved.' })
  ticketId: string;
}

@ObjectType('TicketRatingAskPayload', {
  description: 'A link to hand to the customer, told once.',
  simpleResolvers: true,
})
export class TicketRatingAskPayload extends Payload {
  @Field(() => String, { nullable: true, description: 'The link; it works once.' })
  link?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Until when it works.' })
  expiresAt?: Date | null;
}

@InputType('TicketRateInput', { description: 'What a customer says of the service.' })
export class TicketRateInput {
  @Field(() => String, { description: 'What stands behind # in the link.' })
  @MaxLength(200)
  proof: string;

  @Field(() => Int, { description: '1 to 5.' })
  @Min(1)
  @Max(5)
  score: number;

  @Field(() => String, { nullable: true, description: 'A few words.' })
  @IsOptional()
  @MaxLength(2_000)
  comment?: string | null;
}

@ObjectType('TicketRatePayload', { description: 'The answer to a rating.', simpleResolvers: true })
export class TicketRatePayload extends Payload {
  @Field(() => Boolean, { nullable: true, description: 'Whether it was kept.' })
  done?: boolean | null;
}

/** Customers say how they were served. */
@Resolver(() => AgentRatingType)
export class RatingResolver {
  constructor(private readonly ratings: RatingService) {}

  @Authorized('tickets:read')
  @Query(() => ServiceRatingsType, { description: 'What customers the caller may see said of the service in a time.' })
  serviceRatings(
    @Ctx() ctx: RequestContext,
    @Arg('from', () => DateTime, { description: 'Asked at this moment or later.' }) from: Date,
    @Arg('before', () => DateTime, { description: 'Asked before this moment.' }) before: Date,
  ) {
    return this.ratings.figures(ctx, { from, before });
  }

  @FieldResolver(() => UserType, { nullable: true, description: 'The agent.' })
  agent(@Root() row: AgentRatingType, @Ctx() ctx: RequestContext) {
    return ctx.loader(usersById).load(row.agentId);
  }

  @Authorized(PUBLIC)
  @Query(() => RatingQuestionType, {
    nullable: true,
    description: 'What a customer is asked to rate, by the link; null when it was used or is too old.',
  })
  ratingQuestion(
    @Ctx() ctx: RequestContext,
    @Arg('proof', () => String, { description: 'What stands behind # in the link.' }) proof: string,
  ) {
    return this.ratings.question(ctx, proof);
  }

  @Authorized('tickets:write')
  @Mutation(() => TicketRatingAskPayload, {
    description: 'Makes a link by which the customer rates the service, once and without signing in.',
  })
  ticketRatingAsk(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => TicketRatingAskInput, { description: 'About which ticket.' }) input: TicketRatingAskInput,
  ) {
    return answer(input, async () => {
      const { link, expiresAt } = await this.ratings.ask(ctx, input.ticketId);
      return { link, expiresAt };
    });
  }

  @Authorized(PUBLIC)
  @Mutation(() => TicketRatePayload, { description: 'Rates the service by a link, once.' })
  ticketRate(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => TicketRateInput, { description: 'The rating.' }) input: TicketRateInput,
  ) {
    return answer(input, async () => {
      await this.ratings.rate(ctx, input);
      return { done: true };
    });
  }
}
