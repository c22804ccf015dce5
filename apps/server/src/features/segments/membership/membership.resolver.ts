import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Int, Mutation, Resolver, Root } from 'type-graphql';
import { PageArgs } from '../../../platform/connection.js';
import type { RequestContext } from '../../../platform/context.js';
import { answer } from '../../../platform/payload.js';
import { DateTime } from '../../../platform/scalars.js';
import { CustomerType } from '../../customers/graphql.js';
import { customersById } from '../../customers/index.js';
import { SegmentPayload, SegmentType } from '../segment.type.js';
import type { SegmentsService } from '../segments.service.js';
import { counts, growthOf, movesOf, wasMember } from './membership.query.js';
import type { MembershipService } from './membership.service.js';
import { SegmentCountType, SegmentDayType, SegmentMoveConnection, SegmentMoveType } from './membership.type.js';

const MOST_DAYS = 1100;

@Resolver(() => SegmentType)
export class MembershipResolver {
  constructor(
    private readonly membership: MembershipService,
    private readonly saved: SegmentsService,
  ) {}

  @Authorized('segments:write')
  @Mutation(() => SegmentPayload, { description: 'Has the members of a segment counted anew, within a minute.' })
  segmentCountAgain(@Ctx() ctx: RequestContext, @Arg('id', () => ID, { description: 'The segment.' }) id: string) {
    return answer({ id }, async () => {
      await this.membership.countAgain(ctx, id);
      return { segment: await this.saved.find(ctx, id) };
    });
  }

  @Authorized('segments:write')
  @Mutation(() => SegmentPayload, {
    description: 'Stops the count of a segment: its members stay those from before until it is counted again.',
  })
  segmentCountStop(@Ctx() ctx: RequestContext, @Arg('id', () => ID, { description: 'The segment.' }) id: string) {
    return answer({ id }, async () => {
      await this.membership.stopCount(ctx, id);
      return { segment: await this.saved.find(ctx, id) };
    });
  }

  @FieldResolver(() => SegmentCountType, { description: 'How far the count of its members is.' })
  count(@Root() { id }: SegmentType, @Ctx() ctx: RequestContext) {
    return ctx.loader(counts).load(id);
  }

  @FieldResolver(() => SegmentMoveConnection, {
    description: 'Who entered and left, among those you may see; newest first.',
  })
  moves(@Root() { id }: SegmentType, @Ctx() ctx: RequestContext, @Args(() => PageArgs) page: PageArgs) {
    return movesOf(ctx, id, page);
  }

  @FieldResolver(() => [SegmentDayType], {
    description: 'Its members at the end of each of the last days, today last.',
  })
  growth(
    @Root() { id }: SegmentType,
    @Ctx() ctx: RequestContext,
    @Arg('days', () => Int, { defaultValue: 90, description: 'How many days, at most 1,100.' }) days: number,
  ) {
    return growthOf(ctx, id, Math.max(1, Math.min(days, MOST_DAYS)));
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description: 'Whether a customer was in it at a moment; null for a customer you may not see.',
  })
  wasMember(
    @Root() { id }: SegmentType,
    @Ctx() ctx: RequestContext,
    @Arg('customerId', () => ID, { description: 'The customer.' }) customerId: string,
    @Arg('at', () => DateTime, { description: 'The moment.' }) at: Date,
  ) {
    return wasMember(ctx, id, customerId, at);
  }
}

@Resolver(() => SegmentMoveType)
export class SegmentMoveResolver {
  @Authorized('customers:read')
  @FieldResolver(() => CustomerType, { nullable: true, description: 'Who entered or left.' })
  customer(@Root() { customerId }: SegmentMoveType, @Ctx() ctx: RequestContext) {
    return ctx.loader(customersById).load(customerId);
  }
}
