import type pg from 'pg';
import { copyInto } from '../../platform/copy.js';
import { Threads } from '../../platform/threads.js';
import type { Vault } from '../../platform/vault.js';
import { customerTargets, rowsOf, type CustomerRows, type DrawnRound } from './customer-rows.js';
import type { ScaleCustomers } from './scale-customers.js';

const CUSTOMERS_A_ROUND = 2000;
/** The database is the third that wants to work meanwhile. */
const THREADS = 2;
/** So many rounds are made or wait while the database takes one. */
const ROUNDS_AHEAD = 4;
const compiled = new URL('./customer-rows.worker.js', import.meta.url);

/**
 * Customers with their identities, claims and search tokens, and the place of each in `scale_customer`. They are drawn
 * here, one after the other, and made by threads, while the database takes those made before.
 */
export async function loadCustomers(
  client: pg.PoolClient,
  count: number,
  customers: ScaleCustomers,
  keys: Vault,
): Promise<void> {
  const threads = new Threads<DrawnRound, CustomerRows>(compiled, THREADS);
  const isHere = count <= CUSTOMERS_A_ROUND || !threads.areAtHand;
  const made: Promise<CustomerRows>[] = [];
  let next = 0;
  const begin = (): void => {
    if (next >= count) return;
    const size = Math.min(CUSTOMERS_A_ROUND, count - next);
    const from = next;
    const drawn = Array.from({ length: size }, (_, i) => customers.draw(from + i));
    next += size;
    const rows = isHere ? Promise.resolve(rowsOf(drawn, keys)) : threads.ask({ drawn, secrets: keys.secrets });
    // A failure is told when its turn comes.
    rows.catch(() => undefined);
    made.push(rows);
  };
  try {
    for (let i = 0; i < ROUNDS_AHEAD; i += 1) begin();
    for (let round = made.shift(); round; round = made.shift()) {
      const rows = await round;
      begin();
      for (const [name, target] of Object.entries(customerTargets))
        await copyInto(client, target, [rows[name as keyof CustomerRows]]);
    }
  } finally {
    await threads.close();
  }
}
