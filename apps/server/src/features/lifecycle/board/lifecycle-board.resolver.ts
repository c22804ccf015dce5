import { Arg, Authorized, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../../platform/context.js';
import { CalendarDate } from '../../../platform/scalars.js';
import { cohorts, funnel, stageFlow, timeInStage } from './lifecycle-board.query.js';
import { CohortType, LifecycleBoardType, StageFlowType } from './lifecycle-board.type.js';

const MOST_MONTHS = 36;

@Resolver()
export class LifecycleBoardResolver {
  @Authorized('metrics:read')
  @Query(() => LifecycleBoardType, {
    description: 'How far the customers you may see have come, and where they stand.',
  })
  async lifecycleBoard(@Ctx() ctx: RequestContext) {
    const [steps, stages] = await Promise.all([funnel(ctx), timeInStage(ctx)]);
    return { funnel: steps, stages };
  }

  @Authorized('metrics:read')
  @Query(() => StageFlowType, { description: 'Who stood at which stage when two days ended.' })
  async stageFlow(
    @Ctx() ctx: RequestContext,
    @Arg('from', () => CalendarDate, { description: 'The first day.' }) from: string,
    @Arg('to', () => CalendarDate, { description: 'The second day.' }) to: string,
  ) {
    return { from, to, cells: await stageFlow(ctx, { from, to }) };
  }

  @Authorized('metrics:read')
  @Query(() => [CohortType], { description: 'Who came back: by the month of the first purchase, the oldest first.' })
  purchaseCohorts(
    @Ctx() ctx: RequestContext,
    @Arg('months', () => Int, { defaultValue: 12, description: 'How many months; 1 to 36.' }) months: number,
  ) {
    return cohorts(ctx, Math.min(Math.max(months, 1), MOST_MONTHS));
  }
}
