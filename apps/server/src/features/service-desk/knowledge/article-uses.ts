import { refuse } from '../../../platform/errors.js';
import { sql } from '../../../platform/sql.js';
import type { TransactionContext } from '../../../platform/transaction.js';
import { writerOf, type TicketCase } from '../ticket-case.js';

/** Notes by which articles a ticket was answered, each once. @throws NOT_FOUND for one that is not in force */
export async function noteUses(
  tx: TransactionContext,
  ticket: TicketCase,
  articleIds: readonly string[],
): Promise<void> {
  if (articleIds.length === 0) return;
  const ids = [...new Set(articleIds.map((id) => id.toLowerCase()))];
  const known = await tx.rows<{ id: string }>(
    sql`SELECT id FROM article WHERE id::text = ANY(${ids}::text[]) AND approved_number IS NOT NULL`,
  );
  const missing = ids.findIndex((id) => !known.some((article) => article.id === id));
  if (missing >= 0) throw refuse('NOT_FOUND', 'There is no such article in force.', ['articleIds', String(missing)]);
  const { ticketId, customerId, now } = ticket;
  await tx.rows(
    sql`INSERT INTO article_use (article_id, ticket_id, customer_id, user_id, at)
        SELECT id, ${ticketId}, ${customerId}, ${writerOf(tx)}::uuid, ${now} FROM unnest(${ids}::uuid[]) AS id
        ON CONFLICT DO NOTHING`,
  );
}
