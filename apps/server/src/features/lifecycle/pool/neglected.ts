import { sql, type Sql } from '../../../platform/sql.js';
import { DAY_MS, type PoolRule } from './pool.policy.js';

/**
 * Customers `c` (with their place `p`) whom a rule takes away from owners who have not cared for them. Who has a follow-up
 * that is not overdue, an open ticket, a VIP tier, or was claimed a short time ago stays.
 */
export function neglected({ stages, idleDays }: PoolRule, now: Date): { readonly from: Sql; readonly where: Sql } {
  const idleSince = new Date(now.getTime() - idleDays * DAY_MS);
  return {
    from: sql.raw('customer c LEFT JOIN pool_place p ON p.customer_id = c.id'),
    where: sql`c.status = 'ACTIVE' AND c.owner_id IS NOT NULL AND c.stage = ANY (${stages}::text[])
      AND c.vip_tier = 'NONE' AND c.last_contact_at < ${idleSince}::timestamptz AND c.last_order_at < ${idleSince}::timestamptz
      AND coalesce(p.since, c.created_at) < ${idleSince}::timestamptz
      AND (p.protected_until IS NULL OR p.protected_until < ${now}::timestamptz)
      AND NOT EXISTS (SELECT FROM task t WHERE t.customer_id = c.id AND t.status = 'OPEN' AND t.due_at >= ${now}::timestamptz)
      AND NOT EXISTS (SELECT FROM ticket t WHERE t.customer_id = c.id AND t.status NOT IN ('RESOLVED', 'CLOSED', 'CANCELLED'))`,
  };
}
