import type { RequestContext } from '../../platform/context.js';
import { DomainError, refuse } from '../../platform/errors.js';
import { sql } from '../../platform/sql.js';
import type { TransactionContext } from '../../platform/transaction.js';
import { mayReach } from '../access/index.js';
import { requireCustomers } from '../customers/index.js';
import { exchangeOn, type Exchange } from './exchange.js';
import { amountOf, checkLines, productsOf, type CheckedLine, type KnownProduct } from './order-lines.js';
import type { OrderRequest, PaymentRequest } from './order-request.js';
import { shownOrder, writeOrders, type LineRow, type OrderRow, type PaymentRow, type ShownOrder } from './order-row.js';
import { ordersChanged } from './order.events.js';
import { portion, priceLines } from './pricing.policy.js';

const THOUSANDTHS = 1000n;
const DAY_MS = 86_400_000;
const MOST_LINES = 500;
const currencyPattern = /^[A-Z]{3}$/;

/** An order to record, with the id and number it will have, and the request that asks for it. */
export interface AskedOrder {
  readonly id: string;
  readonly by: RequestContext;
  readonly number: string;
  readonly request: OrderRequest;
}

/** An order that was recorded; not shown to an actor who may not read it. */
export interface PlacedOrder {
  readonly id: string;
  readonly order: ShownOrder | null;
}

/**
 * Records orders of different customers, asked for by one actor, in one go: five journeys to the database however many they
 * are. Answers each order, or why it was refused: of that one nothing is written.
 *
 * @param mayWait whether to wait for whoever holds a customer; else a DatabaseError 55P03 is thrown
 */
export async function placeOrders(
  tx: TransactionContext,
  asked: readonly AskedOrder[],
  mayWait = true,
): Promise<(PlacedOrder | DomainError)[]> {
  const { customerOf, beside: products } = await requireCustomers<KnownProduct[]>(
    tx,
    asked.map(({ request }) => request.customerId),
    {
      permission: 'orders:write',
      mayWait,
      beside: productsOf(asked.flatMap(({ request }) => request.lines.slice(0, MOST_LINES))),
    },
  );
  const rows: (OrderRow | DomainError)[] = [];
  for (const one of asked) {
    rows.push(await orRefusal(async () => rowOf(tx, one, customerOf(one.request.customerId).id, products)));
  }
  const orders = rows.filter((row): row is OrderRow => !(row instanceof DomainError));
  const written = orders.length > 0 ? await writeOrders(tx, orders) : new Set<string>();
  const placed = asked.flatMap(({ by, request: { status } }, i) => {
    const row = rows[i];
    if (!row || row instanceof DomainError || !written.has(row.id)) return [];
    const change = status === 'PENDING' ? ('PENDING' as const) : ('PURCHASE' as const);
    return [{ customerId: row.customerId, orderIds: [row.id], change, by }];
  });
  if (placed.length > 0) await ordersChanged.publish(tx, { orders: placed });
  for (const { customerId } of placed) tx.announce('customer', { customerId });
  const answers: (PlacedOrder | DomainError)[] = [];
  for (const [i, row] of rows.entries()) {
    if (row instanceof DomainError) answers.push(row);
    else if (!written.has(row.id)) answers.push(await alreadyKnown(tx, asked[i]!.request));
    else {
      const isShown = mayReach(tx, customerOf(row.customerId), 'orders:read');
      answers.push({ id: row.id, order: isShown ? shownOrder(row, tx.services.config.currency) : null });
    }
  }
  return answers;
}

async function orRefusal<T>(work: () => Promise<T>): Promise<T | DomainError> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
}

async function rowOf(
  tx: TransactionContext,
  { id, by, number, request }: AskedOrder,
  customerId: string,
  products: readonly KnownProduct[],
): Promise<OrderRow> {
  if (request.lines.length > MOST_LINES) {
    throw refuse('BAD_INPUT', `An order has at most ${MOST_LINES} lines.`, ['lines']);
  }
  const orderedAt = momentOf(by, request.orderedAt, 'orderedAt');
  const currency = currencyOf(tx, request.currency);
  const checked = checkLines(request.lines, products, currency);
  const exchange = await exchangeOn(tx, orderedAt, [currency, ...checked.flatMap(costCurrency)]);
  const lines = priced(checked, orderDiscount(request, checked, currency), exchange);
  return {
    id,
    customerId,
    number,
    orderedAt,
    status: request.status ?? 'PAID',
    returnOfId: null,
    channel: request.channel ?? 'OTHER',
    place: request.place?.trim() || null,
    paymentMethod: request.paymentMethod ?? request.payments?.[0]?.method ?? null,
    currency,
    baseNet: exchange.toBase(sumOf(lines.map((line) => line.net)), currency),
    baseCost: totalCost(lines),
    source: request.source ?? '',
    externalId: request.externalId ?? null,
    reason: null,
    lines,
    payments: paymentsOf(request.payments ?? [], currency, orderedAt),
  };
}

/** Nothing was ordered before: lists let 1900-01-01 stand for never, and old files write no date that way. */
const EARLIEST_MS = Date.parse('1900-01-02T00:00:00Z');

/** Whether a moment is no date but a file's word for none. */
export const isTooLongAgo = (at: Date): boolean => at.getTime() < EARLIEST_MS;

/** A moment that is not in the future by more than a day and not before all orders, now unless given. */
export function momentOf(ctx: RequestContext, given: Date | null | undefined, field: string): Date {
  const at = given ?? ctx.now;
  if (at.getTime() > ctx.now.getTime() + DAY_MS) throw refuse('BAD_INPUT', 'This moment lies in the future.', [field]);
  if (isTooLongAgo(at)) throw refuse('BAD_INPUT', 'This moment lies too long ago.', [field]);
  return at;
}

function currencyOf(tx: TransactionContext, given: string | null | undefined): string {
  const currency = given ?? tx.services.config.currency;
  if (!currencyPattern.test(currency)) throw refuse('BAD_INPUT', 'A currency is written CNY.', ['currency']);
  return currency;
}

function orderDiscount(request: OrderRequest, lines: readonly CheckedLine[], currency: string): bigint {
  const discount = amountOf(request.discount ?? '0', currency, ['discount']);
  const net = sumOf(
    priceLines(
      lines.map((line) => line.terms),
      0n,
    ).map((line) => line.net),
  );
  if (discount > net) throw refuse('BAD_INPUT', 'The discount is larger than the order.', ['discount']);
  return discount;
}

function priced(checked: readonly CheckedLine[], discount: bigint, exchange: Exchange): LineRow[] {
  const amounts = priceLines(
    checked.map((line) => line.terms),
    discount,
  );
  return checked.map(({ terms, product, description }, i) => ({
    productId: product?.id ?? null,
    description: description ?? null,
    quantity: terms.quantity,
    unitPrice: terms.unitPrice,
    ...(amounts[i] ?? { gross: 0n, discount: 0n, net: 0n }),
    cost:
      product === null || product.costMinor === null
        ? null
        : exchange.toBase(portion(BigInt(product.costMinor), terms.quantity, THOUSANDTHS), product.currency),
    returnOfLineId: null,
  }));
}

function paymentsOf(payments: readonly PaymentRequest[], currency: string, orderedAt: Date): PaymentRow[] {
  return payments.map((payment, i) => ({
    method: payment.method,
    amount: amountOf(payment.amount, currency, ['payments', String(i), 'amount']),
    paidAt: payment.paidAt ?? orderedAt,
    externalId: payment.externalId ?? null,
  }));
}

const costCurrency = ({ product }: CheckedLine): string[] =>
  product !== null && product.costMinor !== null ? [product.currency] : [];

/** The cost of the whole, null as soon as one line's is unknown: a margin is never guessed. */
export function totalCost(lines: readonly LineRow[]): bigint | null {
  return lines.some((line) => line.cost === null) ? null : sumOf(lines.map((line) => line.cost ?? 0n));
}

const sumOf = (amounts: readonly bigint[]): bigint => amounts.reduce((total, amount) => total + amount, 0n);

async function alreadyKnown(tx: TransactionContext, { customerId, source, externalId }: OrderRequest) {
  const [row] = await tx.rows<{ id: string }>(
    sql`SELECT id FROM sales_order
        WHERE customer_id = ${customerId} AND source = ${source ?? ''} AND external_id = ${externalId ?? null}`,
  );
  return refuse('CONFLICT', 'This order is recorded already.', ['externalId'], row?.id);
}
