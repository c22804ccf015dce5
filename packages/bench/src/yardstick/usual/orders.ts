import { readFileSync } from 'node:fs';
import type pg from 'pg';
import { orderTransaction, type PlainOrder } from '../order-transaction.js';

const plainOrder = readFileSync(new URL('../sql/plain-order.sql', import.meta.url), 'utf8');

interface Input {
  readonly customerId: string;
  readonly lines: readonly { productId: string; quantity: string; unitPrice: string }[];
}

/** What `orderCreate` answers to `order { id } userErrors { … }`. */
interface Payload {
  readonly order: { readonly id: string };
  readonly userErrors: readonly never[];
}

let taken = 0;

/** The input of the contract in numbers; the amounts have two decimals. */
const orderOf = ({ customerId, lines }: Input): PlainOrder => ({
  ...{ customerId, number: `USUAL${(taken += 1)}` },
  lines: lines.map(({ productId, quantity, unitPrice }) => ({
    ...{ productId, quantity: Number(quantity), unitPrice: Math.round(Number(unitPrice) * 100) },
  })),
});

/** Resolvers that only write an order with its lines: by one prepared statement, and by the usual transaction with the customer's sums. */
export const orderResolvers = (pool: pg.Pool) => ({
  async plain({ input }: { input: Input }): Promise<Payload> {
    const { customerId, number, lines } = orderOf(input);
    const values = [
      ...[customerId, number, lines.map((line) => line.productId), lines.map((line) => line.quantity)],
      lines.map((line) => line.unitPrice),
    ];
    const { rows } = await pool.query<{ answer: string }>({ name: 'plain-order', text: plainOrder, values });
    return { order: JSON.parse(rows[0]?.answer ?? 'null') as { id: string }, userErrors: [] };
  },
  async transaction({ input }: { input: Input }): Promise<Payload> {
    return { order: await orderTransaction(pool, orderOf(input)), userErrors: [] };
  },
});
