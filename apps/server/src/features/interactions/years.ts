import type { RequestContext } from '../../platform/context.js';
import type { Job } from '../../platform/jobs.js';
import { sql } from '../../platform/sql.js';
import { inTransaction } from '../../platform/transaction.js';

const FIRST_YEAR = 2024;
/** Any number will do, as long as nobody else locks it. */
const LOCK = 4_711_004;

/** The years that need a partition: from 2024 to the next one. */
export function yearsUntil(now: Date): number[] {
  const last = now.getUTCFullYear() + 1;
  return Array.from({ length: last - FIRST_YEAR + 1 }, (_, i) => FIRST_YEAR + i);
}

/**
 * Makes the partitions of interactions that are missing. A year is made apart and then attached, so that nobody who
 * writes meanwhile has to wait; several processes may do this at once.
 */
export async function ensureYears(ctx: RequestContext): Promise<void> {
  const missing = await missingYears(ctx);
  if (missing.length === 0) return;
  await inTransaction(ctx, async (tx) => {
    await tx.rows(sql`SELECT pg_advisory_xact_lock(${LOCK}::bigint)`);
    for (const year of await missingYears(tx)) {
      const table = sql.raw(`interaction_${year}`);
      await tx.rows(sql`CREATE TABLE ${table} (LIKE interaction INCLUDING DEFAULTS INCLUDING CONSTRAINTS)`);
      await tx.rows(
        sql`ALTER TABLE interaction ATTACH PARTITION ${table}
            FOR VALUES FROM (${sql.raw(`'${year}-01-01T00:00:00Z'`)}) TO (${sql.raw(`'${year + 1}-01-01T00:00:00Z'`)})`,
      );
    }
  });
}

async function missingYears(ctx: RequestContext): Promise<number[]> {
  const rows = await ctx.rows<{ name: string }>(
    sql`SELECT c.relname AS name FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
        WHERE i.inhparent = 'interaction'::regclass`,
  );
  const known = new Set(rows.map((row) => row.name));
  return yearsUntil(ctx.now).filter((year) => !known.has(`interaction_${year}`));
}

/** Years are made ahead, so that nothing that happens finds no place. */
export const ensureYearsJob: Job = { name: 'interactions.ensure-years', schedule: '20 1 * * *', run: ensureYears };
