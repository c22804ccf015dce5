import type { RequestContext } from '../../platform/context.js';
import { decimalsOf } from '../../platform/money.js';
import { sql } from '../../platform/sql.js';
import { compileAll } from './filter/compile.js';
import { reachOf, type Rule } from './rule.js';

/** How two rules overlap among the customers the actor may see. */
export interface Overlap {
  readonly onlyA: number;
  readonly both: number;
  readonly onlyB: number;
}

/** Counts the customers of two saved rules in one pass. */
export async function overlapOf(ctx: RequestContext, a: Rule, b: Rule): Promise<Overlap> {
  const { timezone, currency } = ctx.services.config;
  const segments = new Map([...a.segments, ...b.segments]);
  const settings = { now: ctx.now, timezone, decimals: decimalsOf(currency), segments, mode: 'set' as const };
  const { joins, conditions } = compileAll([a.filter, b.filter], settings);
  const [row] = await ctx.figures<Record<keyof Overlap, string>>(
    sql`SELECT count(*) FILTER (WHERE a AND NOT b) AS "onlyA", count(*) FILTER (WHERE a AND b) AS both,
          count(*) FILTER (WHERE b AND NOT a) AS "onlyB"
        FROM (SELECT (${conditions[0]}) IS TRUE AS a, (${conditions[1]}) IS TRUE AS b FROM customer c ${joins}
          WHERE ${reachOf(ctx, a, 'segments:read')}) x`,
  );
  return { onlyA: Number(row?.onlyA), both: Number(row?.both), onlyB: Number(row?.onlyB) };
}
