import type { Bench } from '../bench.js';
import { tokensOf } from '../machine/tokens.js';
import { randomRules } from '../yardstick/rules.js';

const CUSTOMERS = 2000;
const RULES = 64;
const TICKETS = 500;
const AGENTS = 20;

/** What requests are made of. */
export interface Known {
  readonly customers: readonly string[];
  readonly names: readonly string[];
  readonly products: readonly { readonly id: string; readonly price: string }[];
  readonly regions: readonly string[];
  readonly rules: readonly object[];
  readonly tickets: readonly string[];
  /** The queues, each with the tokens of the agents who work on it. */
  readonly desks: readonly { readonly queueId: string; readonly agents: readonly string[] }[];
  readonly tokens: { readonly admin: string; readonly manager: string };
}

type Source = Pick<Bench, 'db' | 'regionIds' | 'tokens'>;

/** Reads from the data what requests are made of; the same every time for the same data. */
export async function knownOf({ db, regionIds, tokens }: Source): Promise<Known> {
  const { rows: customers } = await db.query<{ id: string; name: string }>(
    `SELECT id, name FROM customer WHERE status = 'ACTIVE' AND region_id = ANY ($1::uuid[]) ORDER BY md5(id::text) LIMIT ${CUSTOMERS}`,
    [regionIds],
  );
  const { rows: products } = await db.query<{ id: string; price: string }>(
    `SELECT id, (price_minor / 100.0)::numeric(12, 2)::text AS price FROM product
     WHERE status = 'ACTIVE' AND price_minor > 0 ORDER BY sku LIMIT 50`,
  );
  const { rows: tickets } = await db.query<{ id: string }>(
    `SELECT id FROM ticket ORDER BY md5(id::text) LIMIT ${TICKETS}`,
  );
  const { rows: queues } = await db.query<{ id: string; is_vip: boolean }>('SELECT id, is_vip FROM queue');
  const agentsOf = (isVip: boolean) => tokensOf(db, isVip ? 'VIP_AGENT' : 'AGENT', AGENTS);
  return {
    customers: customers.map(({ id }) => id),
    names: customers.slice(0, RULES).map(({ name }) => name.slice(0, 3)),
    products,
    regions: regionIds,
    rules: (await randomRules(db, RULES)).map(({ filter }) => filter),
    tickets: tickets.map(({ id }) => id),
    desks: await Promise.all(
      queues.map(async ({ id, is_vip: isVip }) => ({ queueId: id, agents: await agentsOf(isVip) })),
    ),
    tokens,
  };
}
