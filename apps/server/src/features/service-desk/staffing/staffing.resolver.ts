import { Arg, Authorized, Ctx, FieldResolver, Float, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { dayOf } from '../../../platform/clock.js';
import type { RequestContext } from '../../../platform/context.js';
import { CalendarDate } from '../../../platform/scalars.js';
import { QueueType } from '../queue.type.js';
import { agentDays, queueHours, staffing } from './staffing.query.js';
import { AgentDayType, QueueHourType, StaffingType } from './staffing.type.js';

const today = (ctx: RequestContext): string => dayOf(ctx.now, ctx.services.config.timezone);

/** How a queue was served by hour and agent, and who it needs. */
@Resolver(() => QueueType)
export class StaffingResolver {
  @Authorized('tickets:read')
  @Query(() => StaffingType, {
    nullable: true,
    description: 'How many agents a queue needs in each hour of the week; null when there is no such queue.',
  })
  staffing(
    @Ctx() ctx: RequestContext,
    @Arg('queueId', () => ID, { description: 'The queue.' }) queueId: string,
    @Arg('weeks', () => Int, { defaultValue: 8, description: 'How many weeks to look back, 1 to 52.' }) weeks: number,
    @Arg('targetShare', () => Float, { defaultValue: 0.8, description: 'The share to be taken in time, up to 0.99.' })
    targetShare: number,
    @Arg('targetSeconds', () => Int, { defaultValue: 20, description: 'What counts as in time.' })
    targetSeconds: number,
    @Arg('ticketsAtOnce', () => Float, {
      nullable: true,
      description: 'How many tickets an agent works on at the same time; as observed unless given.',
    })
    ticketsAtOnce?: number | null,
  ) {
    return staffing(ctx, { queueId, weeks, targetShare, targetSeconds, ticketsAtOnce });
  }

  @FieldResolver(() => [QueueHourType], { description: 'The 24 hours of a day: what became of the tickets that came.' })
  hours(
    @Root() queue: QueueType,
    @Ctx() ctx: RequestContext,
    @Arg('day', () => CalendarDate, { nullable: true, description: 'The day; today unless given.' })
    day?: string | null,
  ) {
    return queueHours(ctx, queue.id, day ?? today(ctx));
  }

  @FieldResolver(() => [AgentDayType], { description: 'What each agent did on a day, among those one may see.' })
  agentDays(
    @Root() queue: QueueType,
    @Ctx() ctx: RequestContext,
    @Arg('day', () => CalendarDate, { nullable: true, description: 'The day; today unless given.' })
    day?: string | null,
  ) {
    return agentDays(ctx, queue.id, day ?? today(ctx));
  }
}
