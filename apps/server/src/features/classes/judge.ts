import type { ClassScheme } from '@kehu/schema';
import type { RequestContext } from '../../platform/context.js';
import { sql, type Sql } from '../../platform/sql.js';
import { filled, sourcesOf, type Bounds } from './bounds.js';
import {
  classFacts,
  classTerms,
  scoreTerms,
  type ClassFactKey,
  type FactSource,
  type TermKey,
} from './facts.policy.js';
import { factsOf, measureKey, type ClassRules, type ClassTest } from './rules.policy.js';

/** Rules with the bounds that were measured for them. */
export interface Judgement {
  readonly scheme: ClassScheme;
  readonly rules: ClassRules;
  readonly bounds: Bounds;
}

/**
 * Where the rules put customers: one row `(customer_id, from_key, to_key, wants, is_pinned, evidence)` each. A pin that has
 * not expired wins. Where the rules have a grace, whoever would go down stays until it is over: then `wants` is further down
 * than `to_key`. `evidence` is what a move is explained by, for VIP tiers; null for others.
 *
 * @param whose narrows to some customers, by an expression of their id
 */
export function judged(ctx: RequestContext, judgement: Judgement, whose: (id: Sql) => Sql): Sql {
  const { scheme, rules, bounds } = judgement;
  // Before the first evaluation a customer may have a tier already, by an import for one.
  const stands = sql.raw(scheme === 'VIP' ? 'coalesce(k.key, c.vip_tier)' : 'k.key');
  const branches = rules.classes.map(({ key, ways, stays = [] }) => {
    const passed = (way: readonly ClassTest[]): Sql => sql.and(way.map((test) => passes(ctx, test, rules, bounds)));
    const any = [...ways.map(passed), ...stays.map((way) => sql`(${stands} = ${key}::text AND ${passed(way)})`)];
    return sql`WHEN ${ways.length === 0 ? sql.raw('true') : sql.join(any, ' OR ')} THEN ${key}::text`;
  });
  const joins = [...sourcesOf(rules)].map((source) => joinOf(source, whose));
  const evidence = scheme === 'VIP' ? evidenceOf(ctx, judgement) : sql.raw('NULL::jsonb');
  const everybody = sql`SELECT c.id AS customer_id, k.key AS from_key, ${stands} AS stands, g.id IS NOT NULL AS is_pinned,
      k.leaving_since, k.since, ${evidence} AS evidence, coalesce(g.key, CASE ${sql.join(branches, ' ')} END) AS wants
    FROM customer c LEFT JOIN customer_metric m ON m.customer_id = c.id
    LEFT JOIN customer_class k ON k.customer_id = c.id AND k.scheme = ${scheme}
    LEFT JOIN class_pin g ON g.customer_id = c.id AND g.scheme = ${scheme} AND g.ended_at IS NULL
      AND g.expires_at > ${ctx.now}::timestamptz
    ${sql.join(joins, ' ')}
    WHERE c.status = 'ACTIVE' AND ${whose(sql.raw('c.id'))}`;
  return sql`SELECT customer_id, from_key, wants, is_pinned, evidence, ${afterGrace(ctx, judgement)} AS to_key
    FROM (${everybody}) w`;
}

/** The present class while the grace runs, else the one the rules say. What a pin brought has no grace when the pin ends. */
function afterGrace(ctx: RequestContext, { scheme, rules }: Judgement): Sql {
  if (!rules.graceDays) return sql.raw('wants');
  const keys = rules.classes.map(({ key }) => key);
  return sql`CASE WHEN NOT is_pinned AND array_position(${keys}::text[], stands) < array_position(${keys}::text[], wants)
      AND (leaving_since IS NULL OR leaving_since > ${ctx.now}::timestamptz - make_interval(days => ${rules.graceDays}::int))
      AND NOT EXISTS (SELECT FROM class_pin e WHERE e.customer_id = w.customer_id AND e.scheme = ${scheme}
        AND e.key = stands AND e.created_at <= w.since AND e.ended_at >= w.since)
    THEN stands ELSE wants END`;
}

/** Those of them who would stand elsewhere than they do. */
export const moversOf = (ctx: RequestContext, judgement: Judgement, whose: (id: Sql) => Sql): Sql =>
  sql`SELECT customer_id, from_key, to_key, is_pinned, evidence FROM (${judged(ctx, judgement, whose)}) j
      WHERE from_key IS DISTINCT FROM to_key`;

/** What the rules ask of the customer, as it is now, and what it is compared with. */
function evidenceOf(ctx: RequestContext, { rules, bounds }: Judgement): Sql {
  const facts = factsOf(rules).map((key) => sql`${key}::text, ${factSql(ctx, key, rules, bounds)}`);
  return sql`jsonb_build_object('facts', jsonb_build_object(${sql.join(facts, ', ')}),
    'bounds', ${JSON.stringify(bounds.measures)}::jsonb, 'leavingSince', k.leaving_since)`;
}

const factSql = (ctx: RequestContext, key: ClassFactKey, rules: ClassRules, bounds: Bounds): Sql => {
  const terms = scoreTerms(key);
  return terms ? score(ctx, terms, rules, bounds) : filled(ctx, classFacts[key].sql);
};

const signs = { gte: '>=', gt: '>', lte: '<=', lt: '<' } as const;

function passes(ctx: RequestContext, test: ClassTest, rules: ClassRules, bounds: Bounds): Sql {
  const fact = factSql(ctx, test.fact, rules, bounds);
  if (test.op === 'known') return sql`${fact} IS NOT NULL`;
  if (test.op === 'unknown') return sql`${fact} IS NULL`;
  if (test.op === 'in') return sql`${fact} = ANY(${test.value}::text[])`;
  const bound = test.measure === undefined ? (test.value as number) : (bounds.measures[measureKey(test)] ?? null);
  return sql`${fact} ${sql.raw(signs[test.op])} ${bound}::float8`;
}

/** The weighted mean of what is known; null when nothing is, or nothing carries weight. */
function score(ctx: RequestContext, terms: readonly TermKey[], rules: ClassRules, bounds: Bounds): Sql {
  const weighed = terms.map((key) => ({ term: termSql(ctx, key, rules, bounds), weight: rules.weights[key] ?? 0 }));
  const sum = (of: (one: (typeof weighed)[number]) => Sql): Sql => sql.join(weighed.map(of), ' + ');
  return sql`((${sum(({ term, weight }) => sql`${weight}::float8 * coalesce(${term}, 0)`)})
    / nullif(${sum(({ term, weight }) => sql`CASE WHEN ${term} IS NULL THEN 0 ELSE ${weight}::float8 END`)}, 0))`;
}

function termSql(ctx: RequestContext, key: TermKey, { tenureYears }: ClassRules, { percentiles }: Bounds): Sql {
  const { sql: text, isPercentile } = classTerms[key];
  if (!isPercentile) return sql`(CASE WHEN m.orders > 0 THEN ${filled(ctx, text, tenureYears)} END)`;
  return sql`(CASE WHEN m.orders > 0 THEN 100.0::float8 * width_bucket(${filled(ctx, text)}, ${percentiles[key] ?? null}::float8[]) / 99 END)`;
}

function joinOf(source: FactSource, whose: (id: Sql) => Sql): Sql {
  switch (source) {
    case 'current':
      return sql.raw('');
    case 'prediction':
      return sql.raw('LEFT JOIN customer_prediction p ON p.customer_id = c.id');
    case 'needs':
      return sql`LEFT JOIN (
        SELECT DISTINCT ON (customer_id) customer_id, need_class
        FROM (SELECT d.customer_id, d.need_class, sum(d.confidence) AS weight, min(d.observed_at) AS first_at
          FROM customer_need d WHERE ${whose(sql.raw('d.customer_id'))} GROUP BY 1, 2) kinds
        ORDER BY customer_id, weight DESC, first_at, need_class) n ON n.customer_id = c.id`;
  }
}
