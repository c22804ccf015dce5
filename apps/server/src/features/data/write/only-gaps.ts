import { sql } from '../../../platform/sql.js';
import type { TransactionContext } from '../../../platform/transaction.js';
import type { CustomerPatch, FileAddress, FileContact } from '../../customers/index.js';

/** What a row says about a customer we had before. */
export interface Change {
  readonly patch: CustomerPatch;
  readonly address: FileAddress | null;
  readonly contact: FileContact | null;
}

interface Held {
  readonly id: string;
  readonly gender: boolean;
  readonly industry: boolean;
  readonly website: boolean;
  readonly address: boolean;
  readonly contact: boolean;
}

/** The changes without what the customers have already, who are locked; a name and a kind everybody has. */
export async function onlyGaps(
  tx: TransactionContext,
  changes: readonly (readonly [string, Change])[],
): Promise<(readonly [string, Change])[]> {
  if (changes.length === 0) return [];
  const rows = await tx.rows<Held>(
    sql`SELECT c.id, c.gender IS NOT NULL AS gender, c.industry IS NOT NULL AS industry, c.website IS NOT NULL AS website,
          EXISTS (SELECT FROM customer_address a WHERE a.customer_id = c.id) AS address,
          EXISTS (SELECT FROM contact t WHERE t.customer_id = c.id) AS contact
        FROM customer c WHERE c.id = ANY(${changes.map(([id]) => id)}::uuid[]) ORDER BY c.id FOR NO KEY UPDATE`,
  );
  const held = new Map(rows.map((row) => [row.id, row]));
  return changes.flatMap(([id, { patch, address, contact }]) => {
    const has = held.get(id);
    if (!has) return [];
    const gaps: CustomerPatch = {
      id,
      ...(!has.gender && { gender: patch.gender }),
      ...(!has.industry && { industry: patch.industry }),
      ...(!has.website && { website: patch.website }),
    };
    return [
      [id, { patch: gaps, address: has.address ? null : address, contact: has.contact ? null : contact }] as const,
    ];
  });
}
