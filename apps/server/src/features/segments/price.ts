import type { RequestContext } from '../../platform/context.js';
import { sql } from '../../platform/sql.js';
import { conditionsOf, type Filter } from './filter/filter.policy.js';
import { compileRule, type Rule } from './rule.js';
import { sentencesOf } from './rule-sentence.js';

/**
 * So many units of the planner are too many: some ten seconds of a common machine, while a rule over 200,000 customers with
 * two million orders costs a hundredth of it.
 */
const DEAREST = 5_000_000;

/**
 * Why a rule cannot be answered fast: the condition that takes most of it, by the planner's estimate for the data there
 * is. Null for a rule that can.
 */
export async function tooDear(ctx: RequestContext, rule: Rule, most = DEAREST): Promise<string | null> {
  if ((await costOf(ctx, rule)) <= most) return null;
  let dearest: { part: Filter; cost: number } | null = null;
  for (const part of conditionsOf(rule.filter)) {
    const cost = await costOf(ctx, { ...rule, filter: part });
    if (cost > (dearest?.cost ?? -1)) dearest = { part, cost };
  }
  const [words] = await sentencesOf(ctx, dearest ? [dearest.part] : [rule.filter]);
  return `This rule cannot be answered fast; most of it takes: ${words?.zh} / ${words?.en}.`;
}

/** What counting a rule's customers costs, in units of the planner. Reads nothing. */
async function costOf(ctx: RequestContext, rule: Rule): Promise<number> {
  const { joins, condition } = compileRule(ctx, rule);
  const [row] = await ctx.rows<{ 'QUERY PLAN': readonly { Plan: { 'Total Cost': number } }[] }>(
    sql`EXPLAIN (FORMAT JSON) SELECT count(*) FROM customer c ${joins} WHERE c.status = 'ACTIVE' AND ${condition}`,
  );
  return row?.['QUERY PLAN'][0]?.Plan['Total Cost'] ?? 0;
}
