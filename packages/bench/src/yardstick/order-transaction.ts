import { randomUUID } from 'node:crypto';
import type pg from 'pg';

/** An order of some products; amounts in minor units. */
export interface PlainOrder {
  readonly customerId: string;
  readonly number: string;
  readonly lines: readonly { productId: string; quantity: number; unitPrice: number }[];
}

/** The usual way to write an order: one statement after the other in a transaction, the customer's sums last. */
export async function orderTransaction(
  pool: pg.Pool,
  { customerId, number, lines }: PlainOrder,
): Promise<{ id: string }> {
  const id = randomUUID();
  const total = lines.reduce((sum, line) => sum + line.quantity * line.unitPrice, 0);
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await client.query({
      name: 'lock',
      text: 'SELECT id FROM customer WHERE id = $1 FOR UPDATE',
      values: [customerId],
    });
    await client.query({
      name: 'order',
      text: `INSERT INTO sales_order (id, customer_id, number, ordered_at, currency, gross_minor, net_minor, base_net_minor, units)
             VALUES ($1, $2, $3, now(), 'CNY', $4, $4, $4, $5)`,
      values: [id, customerId, number, total, lines.length],
    });
    await client.query({
      name: 'lines',
      text: `INSERT INTO order_line (id, customer_id, order_id, position, product_id, quantity, unit_price_minor, discount_minor,
               net_minor, ordered_at)
             SELECT gen_random_uuid(), $1, $2, n, product, quantity, price, 0, quantity * price, now()
             FROM unnest($3::uuid[], $4::int[], $5::bigint[]) WITH ORDINALITY AS line (product, quantity, price, n)`,
      values: [
        customerId,
        id,
        lines.map((line) => line.productId),
        lines.map((line) => line.quantity),
        lines.map((line) => line.unitPrice),
      ],
    });
    await client.query({
      name: 'metric',
      text: `INSERT INTO customer_metric AS m (customer_id, orders, gross_minor, net_minor, last_order_at, as_of, formula_version)
             VALUES ($1, 1, $2, $2, now(), current_date, 1)
             ON CONFLICT (customer_id) DO UPDATE SET orders = m.orders + 1, gross_minor = m.gross_minor + $2,
               net_minor = m.net_minor + $2, last_order_at = now()`,
      values: [customerId, total],
    });
    await client.query({
      name: 'value',
      text: 'UPDATE customer SET value_minor = value_minor + $2, last_order_at = now() WHERE id = $1',
      values: [customerId, total],
    });
    await client.query('COMMIT');
    return { id };
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}
