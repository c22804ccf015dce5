import type { Channel, OrderStatus, PaymentMethod } from '@kehu/schema';
import { withOwnReferences } from '../../platform/own-references.js';
import { sql, sqlFile, type Sql } from '../../platform/sql.js';
import type { TransactionContext } from '../../platform/transaction.js';

const putOrdersSql = sqlFile(import.meta.url, './sql/put-orders.sql');

/** An order as a file gives it; amounts in minor units, as text. */
export interface FileOrder {
  readonly id: string;
  readonly customerId: string;
  readonly number: string;
  readonly externalId: string;
  readonly orderedAt: Date;
  readonly status: OrderStatus;
  readonly channel: Channel;
  readonly place: string | null;
  readonly paymentMethod: PaymentMethod | null;
  readonly currency: string;
  readonly gross: string;
  readonly discount: string;
  readonly net: string;
  readonly baseNet: string;
  readonly baseCost: string | null;
  readonly units: string;
}

export interface FileLine {
  readonly id: string;
  readonly customerId: string;
  /** Of the order. */
  readonly externalId: string;
  readonly position: number;
  readonly productId: string | null;
  readonly description: string | null;
  readonly quantity: string;
  readonly price: string;
  readonly discount: string;
  readonly net: string;
  readonly cost: string | null;
}

export interface FilePayment {
  readonly id: string;
  readonly customerId: string;
  readonly orderExternalId: string;
  readonly externalId: string;
  readonly method: PaymentMethod;
  readonly amount: string;
  readonly currency: string;
  readonly paidAt: Date;
}

export interface PutOrder {
  readonly externalId: string;
  readonly customerId: string;
  readonly state: 'NEW' | 'CHANGED' | 'SAME';
  /** The external ids of payments that were not known. */
  readonly newPayments: readonly string[];
}

interface Named {
  readonly customerId: string;
  readonly externalId: string;
}

/** What tells one order of a source from the others. */
export const orderKey = ({ customerId, externalId }: Named): string => `${customerId} ${externalId}`;

/** Those of the orders that are there already, by `orderKey`: true for one that was made at this very moment. */
export async function knownOrders(
  tx: TransactionContext,
  source: string,
  orders: readonly Named[],
): Promise<ReadonlyMap<string, boolean>> {
  const rows = await tx.rows<Named & { isOwn: boolean }>(
    sql`SELECT s.customer_id AS "customerId", s.external_id AS "externalId", s.created_at = ${tx.now} AS "isOwn"
        FROM unnest(${orders.map(({ customerId }) => customerId)}::uuid[], ${orders.map(({ externalId }) => externalId)}::text[])
          AS x (customer_id, external_id)
        JOIN sales_order s ON s.customer_id = x.customer_id AND s.source = ${source} AND s.external_id = x.external_id`,
  );
  return new Map(rows.map((row) => [orderKey(row), row.isOwn]));
}

/**
 * Writes many orders of one source, each of them whole: new ones by COPY, known ones are compared. Figures of the
 * customers are not reckoned here: call scoring for them when the last batch is in.
 *
 * @param isKnown by `orderKey`, as `knownOrders` says in the same transaction
 * @throws the database's unique violation when somebody wrote one of them at this moment: repeat
 */
export async function putOrders(
  tx: TransactionContext,
  source: string,
  orders: readonly FileOrder[],
  lines: readonly FileLine[],
  payments: readonly FilePayment[],
  isKnown: (key: string) => boolean,
): Promise<PutOrder[]> {
  const fresh = orders.filter((order) => !isKnown(orderKey(order)));
  await copyNew(
    tx,
    source,
    fresh,
    lines.filter((line) => !isKnown(orderKey(line))),
  );
  // The rest goes by one statement: orders that are compared, and payments of all, which may be known already.
  const newIds = new Map(fresh.map((order) => [orderKey(order), order.id]));
  const json = (rows: readonly object[]): string => JSON.stringify(rows);
  const compared = await tx.rows<PutOrder>(putOrdersSql, [
    json(orders.filter((order) => isKnown(orderKey(order)))),
    json(lines.filter((line) => isKnown(orderKey(line)))),
    json(payments.map((one) => ({ ...one, orderId: newIds.get(`${one.customerId} ${one.orderExternalId}`) ?? null }))),
    source,
    tx.now,
  ]);
  const results = new Map(compared.map((result) => [orderKey(result), result]));
  for (const { customerId, externalId } of fresh) {
    const key = orderKey({ customerId, externalId });
    const { newPayments = [] } = results.get(key) ?? {};
    results.set(key, { externalId, customerId, state: 'NEW', newPayments });
  }
  return [...results.values()];
}

/** New orders with their lines. What they refer to is held at once for all: to look for each one's customer costs a tenth of an order. */
async function copyNew(
  tx: TransactionContext,
  source: string,
  orders: readonly FileOrder[],
  lines: readonly FileLine[],
): Promise<void> {
  if (orders.length === 0) return;
  const customerIds = [...new Set(orders.map(({ customerId }) => customerId))];
  const productIds = [...new Set(lines.flatMap(({ productId }) => productId ?? []))];
  const isHeld =
    (await holds(tx, sql.raw('customer'), customerIds)) && (await holds(tx, sql.raw('product'), productIds));
  const copy = (): Promise<void> => copyRows(tx, source, orders, lines);
  await (isHeld ? withOwnReferences(tx, copy) : copy());
}

/** Keeps these rows from being taken away until the transaction ends, as a foreign key does; whether all of them are there. */
async function holds(tx: TransactionContext, table: Sql, ids: readonly string[]): Promise<boolean> {
  if (ids.length === 0) return true;
  const [row] = await tx.rows<{ count: number }>(
    sql`SELECT count(*)::int AS count FROM (
          SELECT FROM ${table} WHERE id = ANY(${ids}::uuid[]) ORDER BY id FOR KEY SHARE) held`,
  );
  return row?.count === ids.length;
}

async function copyRows(
  tx: TransactionContext,
  source: string,
  orders: readonly FileOrder[],
  lines: readonly FileLine[],
): Promise<void> {
  await tx.copy(
    `sales_order (id, customer_id, number, ordered_at, status, channel, place, payment_method, currency, gross_minor,
      discount_minor, net_minor, base_net_minor, base_cost_minor, units, source, external_id, created_at, updated_at)`,
    orders.map((o) => [
      ...[
        o.id,
        o.customerId,
        o.number,
        o.orderedAt,
        o.status,
        o.channel,
        o.place,
        o.paymentMethod,
        o.currency,
        o.gross,
      ],
      ...[o.discount, o.net, o.baseNet, o.baseCost, o.units, source, o.externalId, tx.now, tx.now],
    ]),
  );
  const byKey = new Map(orders.map((order) => [orderKey(order), order]));
  await tx.copy(
    `order_line (id, customer_id, order_id, position, product_id, description, quantity, unit_price_minor, discount_minor,
      net_minor, cost_minor, ordered_at)`,
    lines.flatMap((l) => {
      const order = byKey.get(orderKey(l));
      if (!order) return [];
      const { id, orderedAt } = order;
      return [
        [
          ...[l.id, l.customerId, id, l.position, l.productId, l.description, l.quantity, l.price, l.discount, l.net],
          ...[l.cost, orderedAt],
        ],
      ];
    }),
  );
}
