import type { ConsentPurpose, ContactRefusal } from '@kehu/schema';
import type { RequestContext } from '../../../platform/context.js';
import { sql } from '../../../platform/sql.js';
import { openSealed, type SealedHex } from '../../customers/index.js';
import { contactRefusal } from '../consent.service.js';

/** Where a customer is reached by mail. */
export type Reach = { readonly refusal: ContactRefusal } | { readonly refusal: null; readonly address: string };

/** Whether a customer may be written for this at this moment, and to which address. */
export async function reach(ctx: RequestContext, customerId: string, purpose: ConsentPurpose): Promise<Reach> {
  const refusal = contactRefusal(sql.raw('c'), sql`${purpose}::text`, sql.raw(`'EMAIL'`));
  const [row] = await ctx.rows<SealedHex & { refusal: ContactRefusal | null }>(
    sql`SELECT ${refusal} AS refusal, encode(i.sealed, 'hex') AS sealed, encode(k.wrapped, 'hex') AS wrapped
        FROM customer c
        LEFT JOIN identity i ON i.customer_id = c.id AND i.kind = 'EMAIL'
        LEFT JOIN customer_key k ON k.customer_id = c.id AND k.generation = get_byte(i.sealed, 0)
        WHERE c.id = ${customerId} ORDER BY i.is_primary DESC, i.created_at, i.id LIMIT 1`,
  );
  if (!row) return { refusal: 'ENDED' };
  if (row.refusal) return { refusal: row.refusal };
  const address = openSealed(ctx, row, customerId);
  return address === null ? { refusal: 'NO_ADDRESS' } : { refusal: null, address };
}
