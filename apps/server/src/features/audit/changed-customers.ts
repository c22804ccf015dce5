import type { AuditMark } from '../../platform/audit.js';
import type { RequestContext } from '../../platform/context.js';
import { sql } from '../../platform/sql.js';

/** The customers named by entries since a mark, and the ends of all chains as they are now. */
export async function changedSince(ctx: RequestContext, mark: AuditMark | null) {
  const [row] = await ctx.rows<{ at: Date; entries: number[]; customerIds: string[] | null }>(
    sql`WITH ends AS (SELECT chain, seq FROM audit_chain)
        SELECT clock_timestamp() AS at, (SELECT array_agg(seq::float8 ORDER BY chain) FROM ends) AS entries,
          (SELECT array_agg(DISTINCT e.customer_id) FROM ends
            JOIN unnest(${mark?.entries ?? []}::bigint[]) WITH ORDINALITY AS known (seq, place) ON place = ends.chain + 1
            JOIN audit_entry e ON e.chain = ends.chain AND e.seq > known.seq AND e.seq <= ends.seq
            WHERE ends.seq > known.seq AND e.at > ${mark?.at ?? null}::timestamptz - interval '1 day'
              AND e.customer_id IS NOT NULL) AS "customerIds"`,
  );
  if (!row) throw new Error('the audit has no chains');
  return { customerIds: row.customerIds ?? [], mark: { at: row.at.toISOString(), entries: row.entries } };
}
