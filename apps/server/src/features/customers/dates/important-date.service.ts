import type { CalendarKind, ImportantDateKind } from '@kehu/schema';
import { dayOf } from '../../../platform/clock.js';
import type { RequestContext } from '../../../platform/context.js';
import { requestError } from '../../../platform/errors.js';
import { newId } from '../../../platform/ids.js';
import { sql } from '../../../platform/sql.js';
import { visibleCustomer } from '../../access/index.js';
import { accepted } from '../checked-values.js';
import { changeCustomer, type Changed } from '../customer-access.js';
import { checkImportantDate } from '../important-date.policy.js';
import { maskOf } from '../masks/masked.js';
import { removeOwned, requireRoom } from '../owned-rows.js';
import { cleanLine } from '../prepare-customer.js';
import { comingDays } from './coming-days.policy.js';
import { CustomerDate } from './important-date.entity.js';
import { lunarLabel } from './lunar-label.policy.js';

export interface NewImportantDate {
  readonly customerId: string;
  readonly kind?: ImportantDateKind | null;
  readonly label?: string | null;
  readonly calendar?: CalendarKind | null;
  readonly year?: number | null;
  readonly month: number;
  readonly day: number;
  readonly isLeapMonth?: boolean | null;
  readonly clientMutationKey?: string | null;
}

/** A day that comes soon. */
export interface Upcoming {
  customerId: string;
  kind: ImportantDateKind;
  label: string | null;
  date: string;
  daysLeft: number;
  calendar: CalendarKind;
  lunarLabel: string | null;
  age: number | null;
}

interface UpcomingRow extends Omit<Upcoming, 'lunarLabel'> {
  month: number;
  day: number;
  isLeapMonth: boolean;
}

const MOST_DAYS = 90;
const MOST_UPCOMING = 200;

/** Days to remember. */
export class ImportantDateService {
  add(ctx: RequestContext, given: NewImportantDate): Promise<Changed> {
    return changeCustomer(ctx, 'importantDateAdd', given, async (tx, { id: customerId }) => {
      await requireRoom(tx, 'important_date', customerId);
      const { calendar, month, day, isLeapMonth, year } = given;
      const asked = {
        calendar: calendar ?? 'SOLAR',
        month,
        day,
        isLeapMonth: isLeapMonth ?? false,
        year: year ?? null,
      };
      const date = accepted(checkImportantDate(asked), ['day']);
      const label = accepted(cleanLine(given.label, 60), ['label']);
      const id = newId(tx.now.getTime());
      const row = { id, customerId, ...date, kind: given.kind ?? 'BIRTHDAY', label, createdAt: tx.now };
      await tx.db.getRepository(CustomerDate).insert(row);
      return id;
    });
  }

  remove(ctx: RequestContext, given: { customerId: string; importantDateId: string }): Promise<Changed> {
    return changeCustomer(ctx, 'importantDateRemove', given, async (tx, { id: customerId }) => {
      await removeOwned(tx, 'important_date', customerId, given.importantDateId, ['importantDateId']);
      return null;
    });
  }

  /** Days of the customers the actor sees within so many days from today; the soonest first, then the most valuable. */
  async upcoming(ctx: RequestContext, days: number): Promise<Upcoming[]> {
    if (days < 0 || days > MOST_DAYS) throw requestError('BAD_USER_INPUT', `days: from 0 to ${MOST_DAYS}.`);
    const today = dayOf(ctx.now, ctx.services.config.timezone);
    const mask = maskOf(ctx, 'BIRTHDAY', sql.raw('d.id'));
    const rows = await ctx.rows<UpcomingRow>(
      sql`SELECT d.customer_id AS "customerId", d.kind, d.label, d.calendar, d.month, d.day, d.is_leap_month AS "isLeapMonth",
            x.on AS date, x."daysLeft", CASE WHEN d.kind = 'BIRTHDAY' THEN ${mask.value('x.year - d.year')} ELSE x.year - d.year END AS age
          FROM json_to_recordset(${JSON.stringify(comingDays(today, days))}::json)
            AS x (calendar text, month smallint, day smallint, "isLeapMonth" boolean, year integer, "on" text, "daysLeft" integer)
          JOIN important_date d ON d.calendar = x.calendar AND d.month = x.month AND d.day = x.day
            AND d.is_leap_month = x."isLeapMonth" AND coalesce(d.year <= x.year, true)
          JOIN customer c ON c.id = d.customer_id
          WHERE c.status = 'ACTIVE' AND ${visibleCustomer(ctx, sql.raw('c'))}
          ORDER BY x."daysLeft", c.value_minor DESC, d.id LIMIT ${MOST_UPCOMING}`,
    );
    return rows.map(({ month, day, isLeapMonth, ...row }) => ({
      ...row,
      lunarLabel: row.calendar === 'LUNAR' ? lunarLabel({ month, day, isLeapMonth }) : null,
    }));
  }
}
