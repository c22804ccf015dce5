import { jsonRows } from '../../../platform/parts.js';
import { sql } from '../../../platform/sql.js';
import { customerPart } from '../customer-parts.js';
import { maskOf } from '../masks/masked.js';
import { AddressType } from './address.type.js';

/** Where the customer lives, works or takes deliveries. */
export const addressesPart = customerPart({
  field: 'addresses',
  type: () => [AddressType],
  description: 'Where the customer lives, works or takes deliveries; the first choice first.',
  permission: null,
  sql: ({ parent, fields, ctx }) => {
    const mask = maskOf(ctx, 'ADDRESS', sql.raw('a.id'));
    return jsonRows(
      sql`SELECT a.id, a.kind, a.country, a.province, a.city, ${mask.text('a.district')} AS district,
        ${mask.text('a.street')} AS street, ${mask.text('a.postal_code')} AS "postalCode",
        a.is_primary AS "isPrimary", ${mask.isMasked} AS "isMasked", a.version
      FROM customer_address a WHERE a.customer_id = ${parent}.id ORDER BY a.is_primary DESC, a.created_at, a.id`,
      fields(),
    );
  },
});
