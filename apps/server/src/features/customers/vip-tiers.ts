import type { VipTier } from '@kehu/schema';
import { sql } from '../../platform/sql.js';
import type { TransactionContext } from '../../platform/transaction.js';
import { lockCustomers } from './customer-lock.js';
import { vipTiersGiven } from './customers.events.js';

/** Writes the VIP tier that customers have from now on, and tells everybody who goes by it. */
export async function giveVipTiers(
  tx: TransactionContext,
  given: readonly { readonly customerId: string; readonly tier: VipTier }[],
): Promise<void> {
  const ids = given.map(({ customerId }) => customerId);
  await lockCustomers(tx, ids);
  const changed = await tx.rows<{ id: string }>(
    sql`UPDATE customer c SET vip_tier = v.tier
        FROM unnest(${ids}::uuid[], ${given.map(({ tier }) => tier)}::text[]) AS v (id, tier)
        WHERE c.id = v.id AND c.vip_tier <> v.tier RETURNING c.id`,
  );
  if (changed.length === 0) return;
  await vipTiersGiven.publish(tx, { customerIds: changed.map(({ id }) => id) });
  for (const { id } of changed) tx.announce('customer', { customerId: id });
}
