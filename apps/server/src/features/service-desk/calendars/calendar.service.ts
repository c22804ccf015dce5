import { isZone, type SpecialDay, type WeekdayHours } from '@kehu/analytics';
import type { PublicDayKind } from '@kehu/schema';
import { dayOf as dayIn } from '../../../platform/clock.js';
import type { RequestContext } from '../../../platform/context.js';
import { isId } from '../../../platform/cursor.js';
import { refuse } from '../../../platform/errors.js';
import { once } from '../../../platform/idempotency.js';
import { newId } from '../../../platform/ids.js';
import { sql } from '../../../platform/sql.js';
import type { TransactionContext } from '../../../platform/transaction.js';
import { changedMeanwhile } from '../locked-row.js';
import { addMinutes } from '../calendar.policy.js';
import { planOf, readRules } from '../service-levels/desk-rules.js';
import { changeRules } from '../service-levels/retime.js';
import { BusinessCalendarRow } from './business-calendar.entity.js';
import { opensEver, overlapIn, readHours, type WrittenHours } from './hours.policy.js';
import { PublicDay } from './public-day.entity.js';

export interface WrittenWeekday extends WrittenHours {
  readonly weekday: number;
}

export interface WrittenDay {
  readonly date: string;
  readonly kind: PublicDayKind;
  readonly hours?: readonly WrittenHours[] | null;
}

/** A calendar as people write it. */
export interface CalendarDraft {
  readonly nameZh: string;
  readonly nameEn: string;
  readonly timezone: string;
  readonly weekly: readonly WrittenWeekday[];
  readonly followsPublicDays?: boolean | null;
  readonly days?: readonly WrittenDay[] | null;
  readonly clientMutationKey?: string | null;
}

export interface CalendarUpdate extends CalendarDraft {
  readonly expectedVersion: number;
}

export interface PublicDayChange {
  readonly date: string;
  /** Null makes it a day like its weekday. */
  readonly kind?: PublicDayKind | null;
  readonly nameZh?: string | null;
  readonly nameEn?: string | null;
}

const SOON_MS = 90 * 86_400_000;

/** When the desk is open. A change promises every open ticket anew. */
export class CalendarService {
  list(ctx: RequestContext): Promise<BusinessCalendarRow[]> {
    return ctx.db.getRepository(BusinessCalendarRow).find({ order: { nameEn: 'ASC', id: 'ASC' } });
  }

  publicDays(ctx: RequestContext, year: number): Promise<PublicDay[]> {
    return ctx.rows(
      sql`SELECT d.day::text AS day, d.kind, d.name_zh AS "nameZh", d.name_en AS "nameEn" FROM public_day d
          WHERE d.day >= make_date(${year}::integer, 1, 1) AND d.day < make_date(${year + 1}::integer, 1, 1) ORDER BY d.day`,
    );
  }

  /** Years of the next 90 days for which no public day is known: promises then count weekdays alone. */
  async yearsWithoutData(ctx: RequestContext): Promise<number[]> {
    const { timezone } = ctx.services.config;
    const years = [ctx.now, new Date(ctx.now.getTime() + SOON_MS)].map((at) => Number(dayIn(at, timezone).slice(0, 4)));
    const known = await ctx.rows<{ year: number }>(
      sql`SELECT DISTINCT extract(year FROM d.day)::integer AS year FROM public_day d`,
    );
    return [...new Set(years)].filter((year) => !known.some((one) => one.year === year));
  }

  /** When so many minutes of a calendar are over, counted from a moment. */
  async dueAt(ctx: RequestContext, id: string, from: Date, minutes: number): Promise<Date> {
    return addMinutes((await readRules(ctx)).hours(id), from, minutes);
  }

  async create(ctx: RequestContext, given: CalendarDraft): Promise<BusinessCalendarRow> {
    return changeRules(ctx, async (tx) => {
      const { id } = await once(tx, 'calendarCreate', given.clientMutationKey, given, async () => {
        const row = { id: newId(), ...(await checked(tx, given)) };
        await tx.db.getRepository(BusinessCalendarRow).insert(row);
        return { id: row.id };
      });
      return tx.db.getRepository(BusinessCalendarRow).findOneByOrFail({ id });
    });
  }

  async update(ctx: RequestContext, id: string, given: CalendarUpdate): Promise<BusinessCalendarRow> {
    if (!isId(id)) throw noCalendar();
    return changeRules(ctx, async (tx) => {
      const calendars = tx.db.getRepository(BusinessCalendarRow);
      const known = await calendars.findOneBy({ id });
      if (!known) throw noCalendar();
      if (known.version !== given.expectedVersion) throw changedMeanwhile(known.version);
      const version = known.version + 1;
      await calendars.update({ id }, { ...(await checked(tx, given)), version, updatedAt: tx.now });
      return calendars.findOneByOrFail({ id });
    });
  }

  /** Makes a day free or worked, or like its weekday again. */
  async setPublicDay(ctx: RequestContext, given: PublicDayChange): Promise<PublicDay | null> {
    const { date: day, kind = null } = given;
    const nameZh = given.nameZh?.trim() || (kind === 'WORKDAY' ? '调休上班' : '放假');
    const nameEn = given.nameEn?.trim() || (kind === 'WORKDAY' ? 'Make-up workday' : 'Day off');
    return changeRules(ctx, async (tx) => {
      const days = tx.db.getRepository(PublicDay);
      await days.delete({ day });
      if (kind === null) return null;
      await days.insert({ day, kind, nameZh, nameEn });
      return { day, kind, nameZh, nameEn };
    });
  }
}

export const noCalendar = () => refuse('NOT_FOUND', 'There is no such calendar.', ['id']);

async function checked(tx: TransactionContext, given: CalendarDraft) {
  const weekly = given.weekly.map((hours, i): WeekdayHours => ({
    weekday: hours.weekday,
    ...hoursAt(hours, ['weekly', String(i)]),
  }));
  const overlap = overlapIn(weekly);
  if (overlap !== null) throw refuse('BAD_INPUT', 'These hours overlap others.', ['weekly', String(overlap)]);
  const days = (given.days ?? []).map(({ date, kind, hours }, i): SpecialDay => ({
    ...{ date, kind },
    ...(hours && hours.length > 0 && { hours: hours.map((one) => hoursAt(one, ['days', String(i)])) }),
  }));
  const followsPublicDays = given.followsPublicDays ?? true;
  const publicDays = await tx.rows<SpecialDay>(sql`SELECT d.day::text AS date, d.kind FROM public_day d`);
  const row = { timezone: given.timezone, weekly, followsPublicDays, days };
  const plan = planOf(row, publicDays);
  if (!isZone(given.timezone)) throw refuse('BAD_INPUT', 'There is no such time zone.', ['timezone']);
  if (!opensEver(plan, tx.now)) throw refuse('BAD_INPUT', 'With these hours the desk never opens.', ['weekly']);
  return { ...row, nameZh: given.nameZh.trim(), nameEn: given.nameEn.trim() };
}

function hoursAt(hours: WrittenHours, field: string[]) {
  const read = readHours(hours);
  if (!read) throw refuse('BAD_INPUT', 'Hours are written 09:00 to 18:00.', field);
  return read;
}
