import type { AuditedTable, AuditImage, AuditNote } from '../../platform/audit.js';
import { isId } from '../../platform/cursor.js';
import { idFloor } from '../../platform/ids.js';
import { sql } from '../../platform/sql.js';
import type { TransactionContext } from '../../platform/transaction.js';
import { changesOf } from './changes.js';

/** Ids of this transaction are made with the clock of a server; another one's may be behind by so much. */
const SLACK_MS = 2_000;

/** The rows with these ids as they are now; with `made`, also those that this transaction has written. */
export async function imageOf(
  tx: TransactionContext,
  { table }: AuditedTable,
  ids: readonly string[],
  made = false,
): Promise<AuditImage> {
  const known = ids.filter(isId);
  if (known.length === 0 && !made) return new Map();
  const since = idFloor(tx.now.getTime() - SLACK_MS);
  const own = made ? sql`OR (t.id >= ${since}::uuid AND t.xmin = pg_current_xact_id()::xid)` : sql.raw('');
  const rows = await tx.rows<{ id: string; row: Record<string, unknown> }>(
    sql`SELECT t.id, to_jsonb(t) AS row FROM ${sql.raw(table)} t WHERE t.id = ANY(${known}::uuid[]) ${own}`,
  );
  return new Map(rows.map(({ id, row }) => [id, row]));
}

/** One note for each row that was made, changed or taken away. */
export function notesOf(action: string, table: AuditedTable, before: AuditImage, after: AuditImage): AuditNote[] {
  const ids = new Set([...before.keys(), ...after.keys()]);
  return [...ids].flatMap((objectId) => {
    const [old, now] = [before.get(objectId) ?? null, after.get(objectId) ?? null];
    const changes = changesOf(old, now, table.without);
    if (Object.keys(changes).length === 0) return [];
    const customerId = table.customer ? String((now ?? old)?.[table.customer]) : null;
    return [{ action, object: table.object, objectId, customerId, changes }];
  });
}
