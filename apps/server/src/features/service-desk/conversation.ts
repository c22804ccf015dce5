import type { AuthorKind, MessageVisibility } from '@kehu/schema';
import { newId } from '../../platform/ids.js';
import type { TransactionContext } from '../../platform/transaction.js';
import { writerOf, type TicketCase } from './ticket-case.js';
import { TicketMessage } from './ticket-message.entity.js';

/** Adds a message to the conversation on a ticket; answers its id. */
export async function say(
  tx: TransactionContext,
  { ticketId, customerId, now: at }: Pick<TicketCase, 'ticketId' | 'customerId' | 'now'>,
  author: AuthorKind,
  visibility: MessageVisibility,
  body: string,
): Promise<string> {
  const authorId = author === 'AGENT' ? writerOf(tx) : null;
  const id = newId();
  const message = { id, customerId, ticketId, author, authorId, visibility, body, at };
  await tx.db.getRepository(TicketMessage).insert(message);
  return id;
}
