import type { ContactRefusal } from '@kehu/schema';
import { newId } from '../../../platform/ids.js';
import { enqueue } from '../../../platform/jobs.js';
import type { TransactionContext } from '../../../platform/transaction.js';
import { dataKeyOf, type CustomerPost, type Letter } from '../../customers/index.js';
import { CustomerLetter } from './customer-letter.entity.js';
import { deliverLetter } from './deliver-letter.job.js';
import { reach } from './reach.js';

/** Writes to customers by mail, as far as they allow it and have an address. */
export class MailPost implements CustomerPost {
  async send(tx: TransactionContext, { customerId, purpose, subject, text }: Letter): Promise<ContactRefusal | null> {
    const { refusal } = await reach(tx, customerId, purpose);
    if (refusal !== null) return refusal;
    const id = newId(tx.now.getTime());
    const wordsSealed = (await dataKeyOf(tx, customerId)).seal(JSON.stringify({ subject, text }));
    const row = { id, customerId, purpose, channel: 'EMAIL', wordsSealed, writtenAt: tx.now } as const;
    await tx.db.getRepository(CustomerLetter).insert(row);
    if (tx.services.config.mail) await enqueue(tx, deliverLetter, { id, customerId }, { key: `letter:${id}` });
    else tx.log.warn({ letterId: id }, 'a letter to a customer waits: KEHU_SMTP_URL is not set');
    return null;
  }
}
