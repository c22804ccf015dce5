import type { TestDatabase } from '../../../../test/database.js';
import { newId } from '../../../platform/ids.js';
import { Random } from '../../../seed/random.js';
import { sql } from '../../../platform/sql.js';
import { inTransaction } from '../../../platform/transaction.js';

const DAY_MS = 86_400_000;

/** A purchase as it stands in the table. */
export interface ShopOrder {
  readonly id: string;
  readonly customerId: string;
  readonly at: Date;
  readonly net: number;
  readonly cost: number | null;
}

/**
 * Customers who buy at rates of their own and leave with chances of their own, up to `today`: what BG/NBD describes. Amounts
 * are around a mean of their own. Costs are known of every second customer.
 */
export function randomShop(customers: number, today: Date, seed: string): ShopOrder[] {
  const random = new Random(seed);
  const orders: ShopOrder[] = [];
  for (let i = 0; i < customers; i += 1) {
    const customerId = newId();
    const mean = 2000 + random.int(0, 18_000);
    const gap = 5 + random.int(0, 60);
    const leaves = 0.02 + random.unit() * 0.25;
    let day = random.int(0, 500);
    for (let buys = true; buys && day <= 540;) {
      const net = Math.round(mean * (0.5 + random.unit()));
      const at = new Date(today.getTime() - (540 - day) * DAY_MS);
      orders.push({ id: newId(), customerId, at, net, cost: i % 2 === 0 ? Math.round(net * 0.6) : null });
      buys = random.unit() > leaves;
      day += 1 + Math.floor(-Math.log(1 - random.unit()) * gap);
    }
  }
  return orders;
}

/** Stores customers with these orders and their figures. */
export async function storeShop(db: TestDatabase, orders: readonly ShopOrder[], now: Date): Promise<void> {
  const ctx = db.as(db.system().actor, now);
  const ids = [...new Set(orders.map(({ customerId }) => customerId))];
  await inTransaction(ctx, async (tx) => {
    await tx.copy(
      'customer (id, code, kind, name, name_folded, name_sort)',
      ids.map((id, i) => [id, `S${i}-${id}`, 'INDIVIDUAL', `Shop ${i}`, `shop ${i}`, `shop ${i}`]),
    );
    await tx.copy(
      'sales_order (id, customer_id, number, ordered_at, currency, gross_minor, net_minor, base_net_minor, base_cost_minor, units)',
      orders.map(({ id, customerId, at, net, cost }, i) => [
        id,
        customerId,
        `N${i}`,
        at,
        'CNY',
        net,
        net,
        net,
        cost,
        1,
      ]),
    );
  });
  await db.kernel.app.scoring.refreshBaseline(ctx);
  await db.kernel.app.scoring.recomputeAll(ctx);
  await ctx.rows(sql`ANALYZE sales_order`);
}
