import type { ConsentPurpose } from '@kehu/schema';
import type { Job } from '../../../platform/jobs.js';
import { handToMailServer } from '../../../platform/mail.js';
import { sql } from '../../../platform/sql.js';
import { openSealed, type SealedHex } from '../../customers/index.js';
import { reach } from './reach.js';

interface Waiting extends SealedHex {
  readonly purpose: ConsentPurpose;
}

/**
 * Hands one letter to the mail server, to the address of this moment; the queue tries again when that fails. What the
 * customer has forbidden meanwhile is not sent any more.
 */
export const deliverLetter: Job<{ id: string; customerId: string }> = {
  name: 'privacy.deliver-letter',
  async run(ctx, { id, customerId }) {
    const [waiting] = await ctx.rows<Waiting>(
      sql`SELECT l.purpose, encode(l.words_sealed, 'hex') AS sealed, encode(k.wrapped, 'hex') AS wrapped
          FROM customer_letter l
          JOIN customer_key k ON k.customer_id = l.customer_id AND k.generation = get_byte(l.words_sealed, 0)
          WHERE l.id = ${id} AND l.customer_id = ${customerId} AND l.sent_at IS NULL AND l.words_sealed IS NOT NULL`,
    );
    const words = waiting ? openSealed(ctx, waiting, customerId) : null;
    if (!waiting || words === null) return;
    const to = await reach(ctx, customerId, waiting.purpose);
    if (to.refusal === null) {
      const { subject, text } = JSON.parse(words) as { subject: string; text: string };
      await handToMailServer(ctx.services.config, id, { to: to.address, subject, text });
    }
    const sentAt = to.refusal === null ? new Date() : null;
    await ctx.rows(
      sql`UPDATE customer_letter SET sent_at = ${sentAt}, words_sealed = NULL WHERE id = ${id} AND customer_id = ${customerId}`,
    );
  },
};
