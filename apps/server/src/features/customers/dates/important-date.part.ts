import { dayOf } from '../../../platform/clock.js';
import { jsonRows } from '../../../platform/parts.js';
import { sql } from '../../../platform/sql.js';
import { customerPart } from '../customer-parts.js';
import { maskOf } from '../masks/masked.js';
import { nextOccurrence } from '../important-date.policy.js';
import { ImportantDateType } from './important-date.type.js';
import { lunarLabel } from './lunar-label.policy.js';

type DateRow = Omit<ImportantDateType, 'nextOn' | 'daysLeft' | 'age' | 'lunarLabel'>;

/** Days to remember with the next time each comes. */
export const importantDatesPart = customerPart({
  field: 'importantDates',
  type: () => [ImportantDateType],
  description: 'Days to remember, the next one first.',
  permission: null,
  sql: ({ parent, ctx }) => {
    const mask = maskOf(ctx, 'BIRTHDAY', sql.raw('d.id'));
    return jsonRows(sql`SELECT d.id, d.kind, d.label, d.calendar, d.month, d.day, d.is_leap_month AS "isLeapMonth",
        CASE WHEN d.kind = 'BIRTHDAY' THEN ${mask.value('d.year')} ELSE d.year END AS year,
        d.kind = 'BIRTHDAY' AND d.year IS NOT NULL AND ${mask.isMasked} AS "isMasked"
      FROM important_date d WHERE d.customer_id = ${parent}.id ORDER BY d.created_at, d.id`);
  },
  finish: (rows: DateRow[] | null, _args, ctx) => {
    const today = dayOf(ctx.now, ctx.services.config.timezone);
    return rows?.map((row) => shown(row, today)).sort((a, b) => (a.daysLeft ?? Infinity) - (b.daysLeft ?? Infinity));
  },
});

function shown(row: DateRow, today: string): ImportantDateType {
  const next = nextOccurrence(row, today);
  const label = row.calendar === 'LUNAR' ? lunarLabel(row) : null;
  const { id, kind, calendar, month, day, isLeapMonth, year, isMasked } = row;
  return {
    ...{ id, kind, label: row.label, calendar, month, day, isLeapMonth, year, isMasked },
    nextOn: next?.on ?? null,
    daysLeft: next?.daysLeft ?? null,
    age: next?.age ?? null,
    lunarLabel: label,
  };
}
