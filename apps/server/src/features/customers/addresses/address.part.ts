import { jsonRows } from '../../../platform/parts.js';
import { sql } from '../../../platform/sql.js';
import { customerPart } from '../customer-parts.js';
import { AddressType } from './address.type.js';

/** Where the customer lives, works or takes deliveries. */
export const addressesPart = customerPart({
  field: 'addresses',
  type: () => [AddressType],
  description: 'Where the customer lives, works or takes deliveries; the first choice first.',
  permission: null,
  sql: ({ parent, fields }) =>
    jsonRows(
      sql`SELECT a.id, a.kind, a.country, a.province, a.city, a.district, a.street, a.postal_code AS "postalCode",
        a.is_primary AS "isPrimary", a.version
      FROM customer_address a WHERE a.customer_id = ${parent}.id ORDER BY a.is_primary DESC, a.created_at, a.id`,
      fields(),
    ),
});
