import type { Locale } from '@kehu/schema';
import { sendMail } from '../../platform/mail.js';
import { sql } from '../../platform/sql.js';
import type { TransactionContext } from '../../platform/transaction.js';
import type { Permission } from './role.policy.js';

/** Sends a mail to every active person who holds the permission for all customers, in the language of each. */
export async function tellHolders(
  tx: TransactionContext,
  permission: Permission,
  mail: Readonly<Record<Locale, { subject: string; text: string }>>,
): Promise<void> {
  const people = await tx.rows<{ email: string; locale: Locale }>(
    sql`SELECT u.email, u.locale FROM app_user u JOIN role_permission p ON p.role_id = u.role_id
        WHERE u.status = 'ACTIVE' AND p.permission = ${permission} AND p.scope = 'ALL' ORDER BY u.email LIMIT 50`,
  );
  for (const { email: to, locale } of people) await sendMail(tx, { to, ...mail[locale] });
}
