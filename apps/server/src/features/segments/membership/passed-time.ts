import type { RequestContext } from '../../../platform/context.js';
import { decimalsOf } from '../../../platform/money.js';
import { sql, type Sql } from '../../../platform/sql.js';
import { compileAll } from '../filter/compile.js';
import { conditionsOf, type Condition } from '../filter/filter.policy.js';
import { windowStart } from '../filter/window.policy.js';
import type { SavedRules } from '../saved-rules.js';

/** A stretch of time. */
interface Passed {
  readonly from: Date;
  readonly to: Date;
}

/**
 * The customers about whom any rule can answer differently only because time passed: something of theirs left a window
 * or was still to come, or a fact that is counted in days reached another side of a comparison.
 */
export async function touchedByTime(ctx: RequestContext, rules: SavedRules, passed: Passed): Promise<string[]> {
  const all = [...rules.values()].flatMap(conditionsOf);
  const asked = [...eventBands(ctx, all, passed), ...crossings(ctx, all, passed)];
  if (asked.length === 0) return [];
  const rows = await ctx.rows<{ id: string }>(sql.join(asked, ' UNION '));
  return rows.map(({ id }) => id);
}

/** Where the events of a windowed condition stand, and how long its window is; null: ever. */
function windowOf(condition: Condition): { rows: string; at: string; days: number | null } | null {
  if (condition.kind === 'bought') return { rows: 'order_line l', at: 'l.ordered_at', days: condition.days };
  if (condition.kind !== 'measure') return null;
  switch (condition.measure.name) {
    case 'spent':
    case 'ordered':
      return { rows: 'sales_fact l', at: 'l.ordered_at', days: condition.measure.days };
    case 'contacted':
      return { rows: 'interaction l', at: 'l.occurred_at', days: condition.measure.days };
    case 'openTickets':
      return null;
  }
}

/** One statement a table: customers with an event on the days that left, or that was in the future. */
function eventBands(ctx: RequestContext, conditions: readonly Condition[], { from, to }: Passed): Sql[] {
  const { timezone } = ctx.services.config;
  const tables = new Map<string, { at: string; days: Set<number> }>();
  for (const window of conditions.map(windowOf)) {
    if (!window) continue;
    const known = tables.get(window.rows) ?? { at: window.at, days: new Set() };
    if (window.days !== null) known.days.add(window.days);
    tables.set(window.rows, known);
  }
  return [...tables].map(([rows, { at, days }]) => {
    const moment = sql.raw(at);
    const left = [...days].flatMap((window) => {
      const [began, begins] = [
        windowStart({ now: from, timezone }, window),
        windowStart({ now: to, timezone }, window),
      ];
      return began < begins ? [sql`(${moment} >= ${began}::timestamptz AND ${moment} < ${begins}::timestamptz)`] : [];
    });
    const came = sql`(${moment} > ${from}::timestamptz AND ${moment} <= ${to}::timestamptz)`;
    return sql`SELECT l.customer_id AS id FROM ${sql.raw(rows)} WHERE ${sql.join([...left, came], ' OR ')}`;
  });
}

/** Customers with a fact that is on another side of a comparison than before. */
function crossings(ctx: RequestContext, conditions: readonly Condition[], { from, to }: Passed): Sql[] {
  const moving = new Map(conditions.filter(movesByItself).map((condition) => [keyOf(condition), condition]));
  if (moving.size === 0) return [];
  const { timezone, currency } = ctx.services.config;
  const settings = { timezone, decimals: decimalsOf(currency), segments: new Map(), mode: 'set' as const };
  const before = compileAll([...moving.values()], { ...settings, now: from });
  const after = compileAll([...moving.values()], { ...settings, now: to });
  const differ = before.conditions.map((one, i) => sql`(${one}) IS DISTINCT FROM (${after.conditions[i]})`);
  return [sql`SELECT c.id FROM customer c ${after.joins} WHERE c.status = 'ACTIVE' AND (${sql.join(differ, ' OR ')})`];
}

const keyOf = (condition: Condition): string =>
  condition.kind === 'compare'
    ? `${condition.field.key} ${condition.operator} ${String(condition.operand)}`
    : JSON.stringify(condition);

function movesByItself(condition: Condition): boolean {
  if (condition.kind === 'noContact') return true;
  if (condition.kind !== 'compare') return false;
  const { field, operator } = condition;
  return operator === 'withinDays' || operator === 'olderThanDays' || field.sql.includes(':today');
}
