import type { AuthorKind, MessageVisibility } from '@kehu/schema';
import { newId } from '../../platform/ids.js';
import type { TransactionContext } from '../../platform/transaction.js';
import { writerOf, type TicketCase } from './ticket-case.js';
import { TicketMessage } from './ticket-message.entity.js';

/** Adds a message to the conversation on a ticket. */
export async function say(
  tx: TransactionContext,
  { ticketId, customerId, now: at }: Pick<TicketCase, 'ticketId' | 'customerId' | 'now'>,
  author: AuthorKind,
  visibility: MessageVisibility,
  body: string,
): Promise<void> {
  const authorId = author === 'AGENT' ? writerOf(tx) : null;
  const message = { id: newId(), customerId, ticketId, author, authorId, visibility, body, at };
  await tx.db.getRepository(TicketMessage).insert(message);
}
