import type { RequestContext } from '../../../platform/context.js';
import { jsonRows } from '../../../platform/parts.js';
import { sql } from '../../../platform/sql.js';
import { isMasked, visibleCustomer } from '../../access/index.js';
import { customerPart } from '../customer-parts.js';
import { openSealed } from '../keys/data-keys.js';
import { wasRevealed } from '../masks/masked.js';
import { ContactType } from './contact.type.js';

type ContactRow = Omit<ContactType, 'phone' | 'email' | 'isMasked'> & {
  customerId: string;
  mayUnmask: boolean;
  phoneMasked: string | null;
  emailMasked: string | null;
  /** In hexadecimal; null where the actor may not see it. */
  phoneSealed: string | null;
  emailSealed: string | null;
  phoneKey: string | null;
  emailKey: string | null;
};

/** Fields made of the columns behind. */
const made: ReadonlySet<string> = new Set(['phone', 'email', 'isMasked']);
const sources = [
  'customerId',
  'mayUnmask',
  'phoneMasked',
  'emailMasked',
  'phoneSealed',
  'emailSealed',
  'phoneKey',
  'emailKey',
];

/** People to talk to; their numbers in full only where the right `customers:unmask` reaches the customer. */
export const contactsPart = customerPart({
  field: 'contacts',
  type: () => [ContactType],
  description: 'People to talk to there; the first one to turn to first.',
  permission: null,
  sql: ({ parent, ctx, fields }) => {
    const read = fields();
    const mayUnmask = visibleCustomer(ctx, parent, 'customers:unmask');
    const named = sql`${mayUnmask} AND ${wasRevealed(ctx, sql.raw('t.id'))}`;
    const phone = isMasked(ctx, 'PHONE') ? named : mayUnmask;
    const email = isMasked(ctx, 'EMAIL') ? named : mayUnmask;
    return jsonRows(
      sql`SELECT t.id, t.customer_id AS "customerId", t.name, t.title, t.department, t.note,
        t.is_primary AS "isPrimary", t.version, ${isMasked(ctx, 'PHONE') ? phone : email} AS "mayUnmask",
        t.phone_masked AS "phoneMasked", t.email_masked AS "emailMasked",
        CASE WHEN ${phone} THEN encode(t.phone_sealed, 'hex') END AS "phoneSealed",
        CASE WHEN ${email} THEN encode(t.email_sealed, 'hex') END AS "emailSealed",
        CASE WHEN ${phone} THEN encode(p.wrapped, 'hex') END AS "phoneKey",
        CASE WHEN ${email} THEN encode(e.wrapped, 'hex') END AS "emailKey"
      FROM contact t
      LEFT JOIN customer_key p ON p.customer_id = ${parent}.id AND p.generation = get_byte(t.phone_sealed, 0)
      LEFT JOIN customer_key e ON e.customer_id = ${parent}.id AND e.generation = get_byte(t.email_sealed, 0)
      WHERE t.customer_id = ${parent}.id ORDER BY t.is_primary DESC, t.created_at, t.id`,
      read && [...read.filter((field) => !made.has(field)), ...sources],
    );
  },
  finish: (rows: ContactRow[] | null, _args, ctx) => rows?.map((row) => shown(row, ctx)) ?? null,
});

function shown(row: ContactRow, ctx: RequestContext): ContactType {
  const { id, customerId, name, title, department, isPrimary, note, version } = row;
  const phone = openSealed(ctx, { sealed: row.phoneSealed, wrapped: row.phoneKey }, customerId) ?? row.phoneMasked;
  const email = openSealed(ctx, { sealed: row.emailSealed, wrapped: row.emailKey }, customerId) ?? row.emailMasked;
  return { id, name, title, department, phone, email, isMasked: !row.mayUnmask, isPrimary, note, version };
}
