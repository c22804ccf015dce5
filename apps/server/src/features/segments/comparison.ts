import type { RequestContext } from '../../platform/context.js';
import { decimalsOf } from '../../platform/money.js';
import { sql } from '../../platform/sql.js';
import { compileAll } from './filter/compile.js';
import type { Filter } from './filter/filter.policy.js';
import { reachOf, type Rule } from './rule.js';

/** How two rules overlap among the customers the actor may see. */
export interface Overlap {
  readonly onlyA: number;
  readonly both: number;
  readonly onlyB: number;
}

/** The customers who are in these segments and in no other of those compared. */
export interface Region {
  readonly segmentIds: readonly string[];
  readonly count: number;
  /** The CustomerFilter of exactly these customers. */
  readonly filter: object;
}

/** Counts the customers of two saved rules in one pass. */
export async function overlapOf(ctx: RequestContext, a: Rule, b: Rule): Promise<Overlap> {
  const regions = await regionsOf(ctx, [
    ['a', a],
    ['b', b],
  ]);
  const count = (ids: string): number => regions.find(({ segmentIds }) => segmentIds.join() === ids)?.count ?? 0;
  return { onlyA: count('a'), both: count('a,b'), onlyB: count('b') };
}

/** Counts the customers of several saved rules by the rules that hold for them, in one pass; largest first. */
export async function regionsOf(ctx: RequestContext, named: readonly (readonly [string, Rule])[]): Promise<Region[]> {
  const { timezone, currency } = ctx.services.config;
  const rules = named.map(([, rule]) => rule);
  const segments = new Map<string, Filter>(rules.flatMap((rule) => [...rule.segments]));
  const settings = { now: ctx.now, timezone, decimals: decimalsOf(currency), segments, mode: 'set' as const };
  const asked = rules.map(({ filter }) => filter);
  const { joins, conditions } = compileAll(asked, settings);
  const [first] = rules;
  if (!first) return [];
  const holds = conditions.map((condition) => sql`(${condition}) IS TRUE`);
  const rows = await ctx.figures<{ holds: boolean[]; n: string }>(
    sql`SELECT holds, count(*) AS n
        FROM (SELECT ARRAY[${sql.join(holds, ', ')}] AS holds FROM customer c ${joins}
          WHERE ${reachOf(ctx, first, 'segments:read')}) x
        GROUP BY holds ORDER BY n DESC, holds`,
  );
  const ids = named.map(([id]) => id);
  return rows.filter((row) => row.holds.includes(true)).map((row) => regionOf(ids, row.holds, Number(row.n)));
}

function regionOf(ids: readonly string[], holds: readonly boolean[], count: number): Region {
  const of = (wanted: boolean): string[] => ids.filter((_id, i) => holds[i] === wanted);
  const inside = of(true).map((id) => ({ inSegment: { id } }));
  const outside = of(false).map((id) => ({ not: { inSegment: { id } } }));
  return { segmentIds: of(true), count, filter: { and: [...inside, ...outside] } };
}
