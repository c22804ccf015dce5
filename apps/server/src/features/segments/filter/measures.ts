import { sql, type Sql } from '../../../platform/sql.js';
import type { Condition, Measure } from './filter.policy.js';
import { windowStart, type AsOf } from './window.policy.js';

const open = sql.raw(`t.status NOT IN ('RESOLVED', 'CLOSED', 'CANCELLED')`);

const during = (column: string, days: number, asOf: AsOf): Sql =>
  sql`${sql.raw(column)} >= ${windowStart(asOf, days)}::timestamptz AND ${sql.raw(column)} <= ${asOf.now}::timestamptz`;

/** Where a measure is read from: the rows, the alias of their table, and what is taken of them. */
function sourceOf(measure: Measure, asOf: AsOf): { of: Sql; alias: Sql; rows: Sql } {
  const sales = sql.raw('s');
  switch (measure.name) {
    case 'spent':
      return {
        of: sql.raw('sum(s.net_minor)'),
        alias: sales,
        rows: sql`sales_fact s WHERE ${during('s.ordered_at', measure.days, asOf)}`,
      };
    case 'ordered':
      return {
        of: sql.raw('count(*)'),
        alias: sales,
        rows: sql`sales_fact s WHERE s.is_purchase AND ${during('s.ordered_at', measure.days, asOf)}`,
      };
    case 'contacted': {
      const kind = measure.interaction === null ? sql.raw('') : sql` AND i.kind = ${measure.interaction}`;
      return {
        of: sql.raw('count(*)'),
        alias: sql.raw('i'),
        rows: sql`interaction i WHERE ${during('i.occurred_at', measure.days, asOf)}${kind}`,
      };
    }
    case 'openTickets':
      return { of: sql.raw('count(*)'), alias: sql.raw('t'), rows: sql`ticket t WHERE ${open}` };
  }
}

const within = (alias: Sql, among: readonly string[] | undefined): Sql =>
  among ? sql` AND ${alias}.customer_id = ANY(${among}::uuid[])` : sql.raw('');

/** One row `(customer_id, n)` for each customer with anything to measure. */
export function measuredByCustomer(measure: Measure, asOf: AsOf, among?: readonly string[]): Sql {
  const { of, alias, rows } = sourceOf(measure, asOf);
  return sql`SELECT ${alias}.customer_id, ${of} AS n FROM ${rows}${within(alias, among)} GROUP BY ${alias}.customer_id`;
}

/** The measure of the customer row `c`, 0 when there is nothing. */
export function measuredOfOne(measure: Measure, asOf: AsOf): Sql {
  const { of, alias, rows } = sourceOf(measure, asOf);
  return sql`coalesce((SELECT ${of} FROM ${rows} AND ${alias}.customer_id = c.id), 0)`;
}

type Bought = Extract<Condition, { kind: 'bought' }>;

/** The lines of purchases of a product, or of any product of a category or below it; alias `l`. */
function linesOf({ what, id, days }: Bought, asOf: AsOf): Sql {
  const product =
    what === 'product'
      ? sql`l.product_id = ${id}::uuid`
      : sql`l.product_id IN (SELECT p.id FROM product p WHERE p.category_id IN (
          WITH RECURSIVE below AS (SELECT id FROM product_category WHERE id = ${id}::uuid
            UNION SELECT k.id FROM product_category k JOIN below ON k.parent_id = below.id) SELECT id FROM below))`;
  const window = days === null ? sql`l.ordered_at <= ${asOf.now}::timestamptz` : during('l.ordered_at', days, asOf);
  return sql`order_line l JOIN sales_order o ON o.id = l.order_id AND o.customer_id = l.customer_id
    WHERE o.return_of_id IS NULL AND o.status IN ('PAID', 'COMPLETED') AND l.return_of_line_id IS NULL AND ${product} AND ${window}`;
}

/** One row `(customer_id)` for each customer who bought it. */
export function buyersOf(condition: Bought, asOf: AsOf, among?: readonly string[]): Sql {
  return sql`SELECT DISTINCT l.customer_id FROM ${linesOf(condition, asOf)}${within(sql.raw('l'), among)}`;
}

/** Whether the customer row `c` bought it. */
export function oneBought(condition: Bought, asOf: AsOf): Sql {
  return sql`EXISTS (SELECT FROM ${linesOf(condition, asOf)} AND l.customer_id = c.id)`;
}
