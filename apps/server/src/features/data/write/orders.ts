import { Channel, isValueOf, OrderStatus, PaymentMethod } from '@kehu/schema';
import { newId } from '../../../platform/ids.js';
import { decimalsOf } from '../../../platform/money.js';
import { inTransaction, type TransactionContext } from '../../../platform/transaction.js';
import { holdersOf } from '../../customers/index.js';
import {
  exchangeOn,
  orderSeries,
  productsBySku,
  putOrders,
  type FileLine,
  type FileOrder,
  type FilePayment,
} from '../../orders/index.js';
import type { StepReport } from '../import-report.js';
import { readDecimal, roundToMinor } from '../mapping/amount.policy.js';
import { valueOf, type StepAs } from '../mapping/mapping.policy.js';
import { readMoment } from '../mapping/moment.js';
import type { InputRow } from '../read/row.js';
import { rejection, type ImportRun } from './import-run.js';
import { priceLines, type PricedLine } from './price-lines.js';
import type { PendingLine, PendingPayment } from './order-parts.js';

type Step = StepAs<'order'>;
const DAY_MS = 86_400_000;

/** An order that can be read, with its parts. */
interface Candidate {
  readonly line: number;
  readonly externalId: string;
  /** The customer's key in the source. */
  readonly customer: string;
  readonly orderedAt: Date;
  readonly status: OrderStatus;
  readonly channel: Channel;
  readonly place: string | null;
  readonly paymentMethod: PaymentMethod | null;
  readonly amount: string;
  readonly units: string;
  readonly lines: readonly PendingLine[];
  readonly payments: readonly PendingPayment[];
}

/** Takes rows of orders with the lines and payments read before, each batch in one transaction. */
export class OrderWriter {
  /** How many orders without a key of their own a customer had on a day so far. */
  private readonly sameDay = new Map<string, number>();

  constructor(
    private readonly run: ImportRun,
    private readonly step: Step,
    private readonly report: StepReport,
  ) {}

  async write(rows: readonly InputRow[]): Promise<void> {
    const candidates = rows.flatMap((row) => this.candidateOf(row) ?? []);
    if (candidates.length === 0) return;
    const first = await orderSeries.takeMany(this.run.ctx, candidates.length);
    await inTransaction(this.run.ctx, (tx) => this.writeBatch(tx, candidates, first));
  }

  private candidateOf({ line, values }: InputRow): Candidate | null {
    const reject = rejection(this.run, this.report, line);
    const take = (field: keyof Step['fields']): string | undefined =>
      valueOf(this.step.fields[field], values)?.trim() || undefined;
    const named = take('customer');
    if (named === undefined) return reject('customer: is missing');
    const customer = this.run.aliases.get(named) ?? named;
    const written = take('orderedAt');
    const orderedAt = written === undefined ? null : readMoment(written, this.run.mapping.timezone);
    if (orderedAt === null) return reject(`orderedAt: "${written ?? ''}" is no day between 1900 and 2100`);
    if (orderedAt.getTime() > this.run.ctx.now.getTime() + DAY_MS)
      return reject(`orderedAt: ${written} lies in the future`);
    const [status, channel, paymentMethod] = [
      take('status') ?? 'PAID',
      take('channel') ?? 'OTHER',
      take('paymentMethod'),
    ];
    if (!isValueOf(OrderStatus, status)) return reject(`status: "${status}" is none of ours`);
    if (!isValueOf(Channel, channel)) return reject(`channel: "${channel}" is none of ours`);
    if (paymentMethod !== undefined && !isValueOf(PaymentMethod, paymentMethod))
      return reject(`paymentMethod: "${paymentMethod}" is none of ours`);
    const [amount, units] = [readDecimal(take('amount') ?? '0'), readDecimal(take('units') ?? '0')];
    if (amount === null || amount.startsWith('-')) return reject(`amount: "${take('amount')}" is no amount`);
    if (units === null) return reject(`units: "${take('units')}" is no number`);
    const externalId = this.step.fields.externalId ? take('externalId') : this.numbered(customer, orderedAt);
    if (externalId === undefined) return reject('externalId: is missing');
    const { lines, payments } = this.run.parts.of(externalId);
    const place = take('place') ?? null;
    return {
      line,
      externalId,
      customer,
      orderedAt,
      status,
      channel,
      place,
      paymentMethod: paymentMethod ?? null,
      amount,
      units,
      lines,
      payments,
    };
  }

  /** A key that a second run gives again: the customer, the day, and which order of that day it is. */
  private numbered(customer: string, orderedAt: Date): string {
    const day = `${customer}/${orderedAt.toISOString().slice(0, 10)}`;
    const place = (this.sameDay.get(day) ?? 0) + 1;
    this.sameDay.set(day, place);
    return `${day}/${place}`;
  }

  private async writeBatch(
    tx: TransactionContext,
    candidates: readonly Candidate[],
    firstNumber: number,
  ): Promise<void> {
    const customers = await this.customersOf(tx, candidates);
    const products = await productsBySku(
      tx,
      candidates.flatMap(({ lines }) => lines.flatMap(({ sku }) => sku ?? [])),
    );
    const currency = this.run.mapping.currency ?? tx.services.config.currency;
    const orders: FileOrder[] = [];
    const lines: FileLine[] = [];
    const payments: FilePayment[] = [];
    const taken = new Map<string, Candidate>();
    for (const [i, candidate] of candidates.entries()) {
      const customerId = customers.get(candidate.customer);
      if (customerId === undefined || taken.has(candidate.externalId)) {
        this.rejectWhole(
          candidate,
          customerId === undefined
            ? `customer: "${candidate.customer}" is not known`
            : 'externalId: stands in the file twice',
        );
        continue;
      }
      taken.set(candidate.externalId, candidate);
      this.run.customerOfOrder.set(candidate.externalId, customerId);
      const priced = priceLines(candidate.lines, currency, products);
      const exchange = await exchangeOn(tx, candidate.orderedAt, [
        currency,
        ...priced.flatMap(({ costCurrency }) => costCurrency ?? []),
      ]);
      const totals = totalsOf(candidate, priced, currency);
      orders.push({
        id: newId(),
        customerId,
        number: `SO${String(firstNumber + i).padStart(8, '0')}`,
        externalId: candidate.externalId,
        orderedAt: candidate.orderedAt,
        status: candidate.status,
        channel: candidate.channel,
        place: candidate.place,
        paymentMethod: candidate.paymentMethod ?? candidate.payments[0]?.method ?? null,
        currency,
        ...totals,
        baseNet: exchange.toBase(BigInt(totals.net), currency).toString(),
        baseCost: costOf(priced, exchange),
      });
      for (const { report: _report, costCurrency: _currency, ...line } of priced)
        lines.push({ ...line, customerId, externalId: candidate.externalId });
      for (const payment of candidate.payments)
        payments.push(paymentRow(this.run, candidate, customerId, payment, currency));
    }
    const results = await putOrders(tx, this.run.mapping.source, orders, lines, payments);
    for (const { externalId, customerId, state, newPayments } of results) {
      const candidate = taken.get(externalId);
      if (!candidate) continue;
      const verdict = state === 'NEW' ? 'CREATED' : state === 'CHANGED' ? 'UPDATED' : 'UNCHANGED';
      this.run.report.count(this.report, verdict);
      for (const { report } of candidate.lines) this.run.report.count(report, verdict);
      const fresh = new Set(newPayments);
      for (const { report, externalId: key } of candidate.payments)
        this.run.report.count(report, fresh.has(key) ? 'CREATED' : 'UNCHANGED');
      if (verdict !== 'UNCHANGED') this.run.touched.add(customerId);
    }
  }

  private rejectWhole({ line, externalId, lines, payments }: Candidate, reason: string): void {
    this.run.report.reject(this.report, line, reason);
    for (const part of [...lines, ...payments])
      this.run.report.reject(part.report, part.line, `order: "${externalId}" was not taken`);
  }

  /** The customers by their key in the source. */
  private async customersOf(tx: TransactionContext, candidates: readonly Candidate[]): Promise<Map<string, string>> {
    const { keys } = tx.services;
    const { source } = this.run.mapping;
    const wanted = [...new Set(candidates.map(({ customer }) => customer))].map((customer) => ({
      customer,
      kind: 'EXTERNAL_ID' as const,
      valueHash: keys.blind('EXTERNAL_ID', `${source}:${customer}`),
    }));
    const holders = await holdersOf(tx, wanted);
    return new Map(
      wanted.flatMap((one) => (holders.of(one) === undefined ? [] : [[one.customer, holders.of(one) as string]])),
    );
  }
}

/** An order with lines is worth what they say; one without is worth its own amount. */
function totalsOf({ amount, units, lines }: Candidate, priced: readonly PricedLine[], currency: string) {
  if (lines.length === 0) {
    const net = roundToMinor(amount, decimalsOf(currency)).toString();
    return { gross: net, discount: '0', net, units };
  }
  const sum = (of: (line: PricedLine) => string): string =>
    priced.reduce((total, line) => total + BigInt(of(line)), 0n).toString();
  const gross = priced.reduce((total, line) => total + BigInt(line.net) + BigInt(line.discount), 0n).toString();
  const quantity = priced.reduce((total, line) => total + Number(line.quantity), 0);
  return { gross, discount: sum((line) => line.discount), net: sum((line) => line.net), units: quantity.toFixed(3) };
}

/** What the goods cost us in the currency of the workspace; null as soon as one cost is not known. */
function costOf(priced: readonly PricedLine[], exchange: Awaited<ReturnType<typeof exchangeOn>>): string | null {
  if (priced.length === 0) return null;
  let total = 0n;
  for (const { cost, costCurrency } of priced) {
    if (cost === null || costCurrency === null) return null;
    total += exchange.toBase(BigInt(cost), costCurrency);
  }
  return total.toString();
}

function paymentRow(
  run: ImportRun,
  order: Candidate,
  customerId: string,
  payment: PendingPayment,
  currency: string,
): FilePayment {
  const paidAt = payment.paidAt === null ? null : readMoment(payment.paidAt, run.mapping.timezone);
  return {
    id: newId(),
    customerId,
    orderExternalId: order.externalId,
    externalId: payment.externalId,
    method: payment.method,
    amount: roundToMinor(payment.amount, decimalsOf(currency)).toString(),
    currency,
    paidAt: paidAt ?? order.orderedAt,
  };
}
