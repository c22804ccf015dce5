import { sql } from '../../../platform/sql.js';
import type { TransactionContext } from '../../../platform/transaction.js';
import type { ListExport } from './list-export.entity.js';
import { aboutExport, type Asked } from './list-export.service.js';

const GONE = '—';

/**
 * Takes what was searched for, and why, out of those exports on record that quote one of the words: that there was an
 * export, by whom and of how many rows stays. One that waits to be fetched cannot be fetched any more.
 */
export async function forgetSearches(tx: TransactionContext, words: readonly string[]): Promise<void> {
  const exports = await tx.rows<Pick<ListExport, 'id' | 'asked'>>(sql`SELECT id, asked FROM list_export`);
  const { keys } = tx.services;
  for (const { id, asked } of exports) {
    const known = JSON.parse(keys.open(asked, aboutExport(id))) as Asked;
    if (!quotes(known, words)) continue;
    const rest: Asked = { ...known, filter: null, search: null, reason: GONE, sentence: { zh: GONE, en: GONE } };
    await tx.rows(
      sql`UPDATE list_export SET asked = ${keys.seal(JSON.stringify(rest), aboutExport(id))},
            state = CASE WHEN state = 'READY' THEN 'BROKEN' ELSE state END
          WHERE id = ${id}`,
    );
  }
}

/** Whether a text anywhere within holds one of the words. */
function quotes(value: unknown, words: readonly string[]): boolean {
  if (typeof value === 'string') return words.some((word) => value.includes(word));
  return typeof value === 'object' && value !== null && Object.values(value).some((part) => quotes(part, words));
}
