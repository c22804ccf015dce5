import { dayOf } from '../../platform/clock.js';
import type { RequestContext } from '../../platform/context.js';
import { decimalsOf } from '../../platform/money.js';
import { sql, type Sql } from '../../platform/sql.js';
import { classFacts, classTerms, scoreTerms, type FactSource, type TermKey } from './facts.policy.js';
import { factsOf, measureKey, measuresOf, TENURE_YEARS, type ClassRules, type ClassTest } from './rules.policy.js';

/** Bounds measured among so many last until the night. */
export const ENOUGH_BUYERS = 100;

const HUNDREDTHS = Array.from({ length: 99 }, (_, i) => (i + 1) / 100);

/** What rules compare with, measured among the buyers as of a moment: rules and bounds together judge a customer alone. */
export interface Bounds {
  /** The hundredths of each percentile term; null while nobody has bought. */
  readonly percentiles: Readonly<Record<string, readonly number[] | null>>;
  readonly measures: Readonly<Record<string, number | null>>;
  /** How many had bought when they were measured: of few, the next buyer is worth measuring again. */
  readonly buyers: number;
}

/** The terms behind the scores that rules speak of, with their weights. */
export const termsOf = (rules: ClassRules): TermKey[] => [
  ...new Set(factsOf(rules).flatMap((key) => scoreTerms(key) ?? [])),
];

/** The SQL of a fact or term with its places filled. */
export function filled(ctx: RequestContext, text: string, tenureyears = TENURE_YEARS): Sql {
  const { timezone, currency } = ctx.services.config;
  const values: Readonly<Record<string, unknown>> = {
    today: dayOf(ctx.now, timezone),
    timezone,
    unit: 10 ** decimalsOf(currency),
    tenureyears,
  };
  const types: Readonly<Record<string, string>> = {
    today: '::text',
    timezone: '::text',
    unit: '::float8',
    tenureyears: '::float8',
  };
  const [first = '', ...rest] = text.split(/(?<!:):(?=today\b|timezone\b|unit\b|tenureyears\b)/);
  const pieces = rest.map((piece) => {
    const name = /^[a-z]+/.exec(piece)?.[0] ?? '';
    return sql`${values[name]}${sql.raw((types[name] ?? '') + piece.slice(name.length))}`;
  });
  return sql`${sql.raw(first)}${sql.join(pieces, '')}`;
}

/** What the facts and terms of rules need beside the customer and the metric row. */
export function sourcesOf(rules: ClassRules): Set<FactSource> {
  const facts = factsOf(rules).flatMap((key) => [...(classFacts[key].sources ?? [])]);
  const terms = termsOf(rules).flatMap((key): FactSource[] => {
    return classTerms[key].sql.includes('p.') ? ['prediction'] : [];
  });
  return new Set([...facts, ...terms]);
}

const buyers =
  sql.raw(`customer c JOIN customer_metric m ON m.customer_id = c.id AND m.orders > 0 AND c.status = 'ACTIVE'
  LEFT JOIN customer_prediction p ON p.customer_id = c.id`);

/** Measures everything rules compare with, among the buyers of today. */
export async function measureBounds(ctx: RequestContext, rules: ClassRules): Promise<Bounds> {
  const percentiles: Record<string, readonly number[] | null> = {};
  for (const key of termsOf(rules).filter((term) => classTerms[term].isPercentile)) {
    const [row] = await ctx.rows<{ hundredths: number[] | null }>(
      sql`SELECT percentile_disc(${HUNDREDTHS}::float8[]) WITHIN GROUP (ORDER BY x) AS hundredths
          FROM (SELECT ${filled(ctx, classTerms[key].sql)} AS x FROM ${buyers}) v WHERE x IS NOT NULL`,
    );
    percentiles[key] = row?.hundredths ?? null;
  }
  const measures: Record<string, number | null> = {};
  for (const test of measuresOf(rules)) measures[measureKey(test)] = await measureOf(ctx, rules, test);
  return { percentiles, measures, buyers: await countBuyers(ctx) };
}

/** Null where there is nobody to measure among, too few of them, or no difference between them. */
async function measureOf(
  ctx: RequestContext,
  { leastBuyers, leastBound }: ClassRules,
  { fact, measure, at = 0 }: ClassTest,
): Promise<number | null> {
  const values = sql`SELECT ${filled(ctx, classFacts[fact].sql)}::float8 AS x FROM ${buyers}`;
  if (leastBuyers !== undefined) {
    const [told] = await ctx.rows<{ isTold: boolean }>(
      sql`SELECT count(*) >= ${leastBuyers}::int AND min(x) < max(x) AS "isTold" FROM (${values}) v WHERE x > 0`,
    );
    if (!told?.isTold) return null;
  }
  const bound = await boundOf(ctx, values, measure, at);
  return bound === null ? null : Math.max(bound, leastBound ?? bound);
}

async function boundOf(
  ctx: RequestContext,
  values: Sql,
  measure: ClassTest['measure'],
  at: number,
): Promise<number | null> {
  if (measure === 'QUANTILE') {
    const [row] = await ctx.rows<{ bound: number | null }>(
      sql`SELECT percentile_disc(${at}::float8) WITHIN GROUP (ORDER BY x) AS bound FROM (${values}) v WHERE x IS NOT NULL`,
    );
    return row?.bound ?? null;
  }
  // Equal values stand together: the share before the first of them decides.
  const amount = measure === 'TOP_SHARE' ? sql.raw('sum(x)') : sql.raw('count(*)');
  const [row] = await ctx.rows<{ bound: number | null }>(
    sql`SELECT min(x) AS bound FROM (
          SELECT x, (sum(${amount}) OVER (ORDER BY x DESC) - ${amount})::float8 / nullif(sum(${amount}) OVER (), 0)::float8 AS before
          FROM (${values}) v WHERE x > 0 GROUP BY x) ranked WHERE before < ${at}::float8 - 1e-12`,
  );
  return row?.bound ?? null;
}

async function countBuyers(ctx: RequestContext): Promise<number> {
  const [row] = await ctx.rows<{ buyers: number }>(
    sql`SELECT count(*)::int AS buyers FROM (SELECT FROM customer_metric WHERE orders > 0 LIMIT ${ENOUGH_BUYERS}::int) m`,
  );
  return row?.buyers ?? 0;
}
