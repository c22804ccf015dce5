import type { RequestContext } from '../../platform/context.js';
import { sql } from '../../platform/sql.js';
import { inTransaction } from '../../platform/transaction.js';

const FIRST_YEAR = 2024;
const MONTHS_AHEAD = 3;
/** Any number will do, as long as nobody else locks it. */
const LOCK = 4_711_010;

const monthOf = (index: number): string => `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
const partitionOf = (table: string, month: string): string => `${table}_${month.replace('-', '_')}`;

/** The months that need a partition, as `2026-11`: from January 2024 to three months ahead. */
function monthsUntil(now: Date): string[] {
  const first = FIRST_YEAR * 12;
  const last = now.getUTCFullYear() * 12 + now.getUTCMonth() + MONTHS_AHEAD;
  return Array.from({ length: last - first + 1 }, (_, i) => monthOf(first + i));
}

/**
 * Makes the partitions of a table that are missing. A month is made apart and then attached, so that nobody who writes
 * meanwhile has to wait; several processes may do this at once.
 */
export async function ensureMonths(ctx: RequestContext, table: string): Promise<void> {
  const missing = await missingMonths(ctx, table);
  if (missing.length === 0) return;
  await inTransaction(ctx, async (tx) => {
    await tx.rows(sql`SELECT pg_advisory_xact_lock(${LOCK}::bigint)`);
    for (const month of await missingMonths(tx, table)) {
      const [parent, partition] = [sql.raw(table), sql.raw(partitionOf(table, month))];
      const [year = 0, number = 0] = month.split('-').map(Number);
      const until = monthOf(year * 12 + number);
      await tx.rows(sql`CREATE TABLE ${partition} (LIKE ${parent} INCLUDING DEFAULTS INCLUDING CONSTRAINTS)`);
      await tx.rows(
        sql`ALTER TABLE ${parent} ATTACH PARTITION ${partition}
            FOR VALUES FROM (${sql.raw(`'${month}-01T00:00:00Z'`)}) TO (${sql.raw(`'${until}-01T00:00:00Z'`)})`,
      );
    }
  });
}

async function missingMonths(ctx: RequestContext, table: string): Promise<string[]> {
  const rows = await ctx.rows<{ name: string }>(
    sql`SELECT c.relname AS name FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
        WHERE i.inhparent = ${table}::regclass`,
  );
  const known = new Set(rows.map((row) => row.name));
  return monthsUntil(ctx.now).filter((month) => !known.has(partitionOf(table, month)));
}
