import { Arg, Authorized, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../../platform/context.js';
import { answer } from '../../../platform/payload.js';
import { DateTime } from '../../../platform/scalars.js';
import type { BusinessCalendarRow } from './business-calendar.entity.js';
import { CalendarCreateInput, CalendarUpdateInput, PublicDaySetInput } from './calendar.input.js';
import type { CalendarService } from './calendar.service.js';
import { BusinessCalendarType, CalendarPayload, PublicDayPayload, PublicDayType } from './calendar.type.js';
import { writeHours } from './hours.policy.js';

/** When the desk is open. */
@Resolver(() => BusinessCalendarType)
export class CalendarResolver {
  constructor(private readonly service: CalendarService) {}

  @Authorized('tickets:read')
  @Query(() => [BusinessCalendarType], { description: 'Every calendar, by name.' })
  async businessCalendars(@Ctx() ctx: RequestContext) {
    return (await this.service.list(ctx)).map(shownCalendar);
  }

  @Authorized('tickets:read')
  @Query(() => [PublicDayType], { description: 'The public holidays and make-up workdays of a year.' })
  publicDays(@Ctx() ctx: RequestContext, @Arg('year', () => Int, { description: 'The year.' }) year: number) {
    return year >= 1900 && year <= 2100 ? this.service.publicDays(ctx, year) : [];
  }

  @FieldResolver(() => [Int], {
    description: 'Years of the next 90 days without any public day known: its promises then count weekdays alone.',
  })
  yearsWithoutData(@Root() calendar: BusinessCalendarType, @Ctx() ctx: RequestContext) {
    return calendar.followsPublicDays ? this.service.yearsWithoutData(ctx) : [];
  }

  @FieldResolver(() => DateTime, { description: 'When so many minutes of opening are over.' })
  dueAt(
    @Root() calendar: BusinessCalendarType,
    @Ctx() ctx: RequestContext,
    @Arg('from', () => DateTime, { description: 'The moment from which to count.' }) from: Date,
    @Arg('minutes', () => Int, { description: 'How many minutes of opening, 0 to 100,000.' }) minutes: number,
  ) {
    return this.service.dueAt(ctx, calendar.id, from, Math.min(Math.max(minutes, 0), 100_000));
  }

  @Authorized('settings:write')
  @Mutation(() => CalendarPayload, { description: 'Adds a calendar.' })
  calendarCreate(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CalendarCreateInput, { description: 'The new calendar.' }) input: CalendarCreateInput,
  ) {
    return answer(input, async () => ({ calendar: shownCalendar(await this.service.create(ctx, input)) }));
  }

  @Authorized('settings:write')
  @Mutation(() => CalendarPayload, {
    description: 'Changes a calendar. Open tickets are promised anew; the time they have used stays used.',
  })
  calendarUpdate(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'The calendar.' }) id: string,
    @Arg('input', () => CalendarUpdateInput, { description: 'The calendar as it shall be.' })
    input: CalendarUpdateInput,
  ) {
    return answer(input, async () => ({ calendar: shownCalendar(await this.service.update(ctx, id, input)) }));
  }

  @Authorized('settings:write')
  @Mutation(() => PublicDayPayload, { description: 'Makes a day free, worked, or like its weekday.' })
  publicDaySet(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => PublicDaySetInput, { description: 'The day and what it is.' }) input: PublicDaySetInput,
  ) {
    return answer(input, async () => ({ publicDay: await this.service.setPublicDay(ctx, input) }));
  }
}

function shownCalendar(row: BusinessCalendarRow): BusinessCalendarType {
  const { id, nameZh, nameEn, timezone, followsPublicDays, version } = row;
  const weekly = row.weekly.map((hours) => ({ weekday: hours.weekday, ...writeHours(hours) }));
  const days = row.days.map(({ date, kind, hours }) => ({ date, kind, hours: hours?.map(writeHours) ?? null }));
  return { id, nameZh, nameEn, timezone, followsPublicDays, version, weekly, days };
}
