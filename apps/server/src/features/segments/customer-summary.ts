import type { RequestContext } from '../../platform/context.js';
import { sql } from '../../platform/sql.js';
import { compileRule, reachOf, type Rule } from './rule.js';
import { countsOf, type ClassCount } from './statistics.js';

/** How many customers there are, by their main classifications. */
export interface CustomerSummary {
  readonly total: number;
  readonly byBaseClass: ClassCount[];
  readonly byKind: ClassCount[];
  readonly byStage: ClassCount[];
}

/** Counts the customers a rule holds for and the actor may see, in one pass. */
export async function summaryOf(ctx: RequestContext, rule: Rule): Promise<CustomerSummary> {
  const { joins, condition } = compileRule(ctx, rule);
  const rows = await ctx.figures<{ baseClass: string; kind: string; stage: string; n: string }>(
    sql`SELECT c.base_class AS "baseClass", c.kind, c.stage, count(*) AS n FROM customer c ${joins}
        WHERE ${reachOf(ctx, rule, 'customers:read')} AND ${condition} GROUP BY 1, 2, 3`,
  );
  const by = (column: 'baseClass' | 'kind' | 'stage'): ClassCount[] => {
    const counts: Record<string, number> = {};
    for (const row of rows) counts[row[column]] = (counts[row[column]] ?? 0) + Number(row.n);
    return countsOf(counts);
  };
  const total = rows.reduce((sum, { n }) => sum + Number(n), 0);
  return { total, byBaseClass: by('baseClass'), byKind: by('kind'), byStage: by('stage') };
}
