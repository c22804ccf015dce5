import { sql, type Sql } from '../../../platform/sql.js';
import type { Condition, Measure } from './filter.policy.js';
import { windowStart, type AsOf } from './window.policy.js';

const open = sql.raw(`t.status NOT IN ('RESOLVED', 'CLOSED', 'CANCELLED')`);
const always = sql.raw('true');

/** Keeps a column of customer ids to those who are asked about. */
export type Among = (customerId: Sql) => Sql;

const during = (column: string, days: number, asOf: AsOf): Sql =>
  sql`${since(column, days, asOf)} AND ${sql.raw(column)} <= ${asOf.now}::timestamptz`;

const since = (column: string, days: number, asOf: AsOf): Sql =>
  sql`${sql.raw(column)} >= ${windowStart(asOf, days)}::timestamptz`;

/** Where a measure is read from. */
interface Source {
  readonly table: string;
  readonly alias: Sql;
  /** The moment of a row, for measures with a window. */
  readonly at: string | null;
  readonly days: number;
  /** What is taken of the rows. */
  readonly of: Sql;
  /** The rows that count, besides the window. */
  readonly where: Sql;
}

function sourceOf(measure: Measure): Source {
  switch (measure.name) {
    case 'spent':
    case 'ordered': {
      const sales = { table: 'sales_fact s', alias: sql.raw('s'), at: 's.ordered_at', days: measure.days };
      if (measure.name === 'spent') return { ...sales, of: sql.raw('sum(s.net_minor)'), where: always };
      return { ...sales, of: sql.raw('count(*)'), where: sql.raw('s.is_purchase') };
    }
    case 'contacted': {
      const where = measure.interaction === null ? always : sql`i.kind = ${measure.interaction}`;
      const contacts = { table: 'interaction i', alias: sql.raw('i'), at: 'i.occurred_at', days: measure.days };
      return { ...contacts, of: sql.raw('count(*)'), where };
    }
    case 'openTickets':
      return { table: 'ticket t', alias: sql.raw('t'), at: null, days: 0, of: sql.raw('count(*)'), where: open };
  }
}

/** The table a measure is read from: measures of the same are read together. */
export const tableOf = (measure: Measure): string => sourceOf(measure).table;

const within = (alias: Sql, among: Among | undefined): Sql =>
  among ? sql` AND ${among(sql`${alias}.customer_id`)}` : sql.raw('');

/**
 * One row `(customer_id, n0, n1 …)` for each customer with anything to measure: a column for each measure, all of the same
 * table, which is read once over the widest window. A column is null or 0 where there is nothing.
 */
export function measuredByCustomer(measures: readonly Measure[], asOf: AsOf, among?: Among): Sql {
  const sources = measures.map(sourceOf);
  const [first, ...others] = sources;
  if (!first) throw new Error('nothing to measure');
  const { table, alias, at } = first;
  const columns = sources.map(({ of, where, days }, i) => {
    const own =
      others.length === 0 || at === null ? sql.raw('') : sql` FILTER (WHERE ${where} AND ${since(at, days, asOf)})`;
    return sql`${of}${own} AS ${sql.raw(`n${i}`)}`;
  });
  const widest = at === null ? always : during(at, Math.max(...sources.map(({ days }) => days)), asOf);
  const common = others.length === 0 ? sql`${first.where} AND ${widest}` : widest;
  return sql`SELECT ${alias}.customer_id, ${sql.join(columns, ', ')} FROM ${sql.raw(table)} WHERE ${common}${within(alias, among)} GROUP BY ${alias}.customer_id`;
}

/** The measure of the customer row `c`, 0 when there is nothing. */
export function measuredOfOne(measure: Measure, asOf: AsOf): Sql {
  const { table, alias, at, days, of, where } = sourceOf(measure);
  const window = at === null ? always : during(at, days, asOf);
  return sql`coalesce((SELECT ${of} FROM ${sql.raw(table)} WHERE ${where} AND ${window} AND ${alias}.customer_id = c.id), 0)`;
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
export function buyersOf(condition: Bought, asOf: AsOf, among?: Among): Sql {
  return sql`SELECT DISTINCT l.customer_id FROM ${linesOf(condition, asOf)}${within(sql.raw('l'), among)}`;
}

/** Whether the customer row `c` bought it. */
export function oneBought(condition: Bought, asOf: AsOf): Sql {
  return sql`EXISTS (SELECT FROM ${linesOf(condition, asOf)} AND l.customer_id = c.id)`;
}

/** One row `(customer_id, n0, n1 …)` for each customer with any of the tags: a column for each tag, whether it is theirs. */
export function tagsByCustomer(tagIds: readonly string[], among: Among): Sql {
  const columns = tagIds.map((id, i) => sql`bool_or(ct.tag_id = ${id}::uuid) AS ${sql.raw(`n${i}`)}`);
  return sql`SELECT ct.customer_id, ${sql.join(columns, ', ')} FROM customer_tag ct
    WHERE ct.tag_id = ANY(${tagIds}::uuid[])${within(sql.raw('ct'), among)} GROUP BY ct.customer_id`;
}
