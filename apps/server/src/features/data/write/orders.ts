import { Channel, isValueOf, OrderStatus, PaymentMethod } from '@kehu/schema';
import { dayOf } from '../../../platform/clock.js';
import { newId } from '../../../platform/ids.js';
import { decimalsOf } from '../../../platform/money.js';
import type { TransactionContext } from '../../../platform/transaction.js';
import {
  exchangeOn,
  knownOrders,
  orderKey,
  orderSeries,
  productsBySku,
  putOrders,
  type FileOrder,
  type FileLine,
  type FilePayment,
  isTooLongAgo,
} from '../../orders/index.js';
import { about } from '../import-reason.policy.js';
import type { BatchReport } from '../import-report.js';
import { momentIn, type ImportRun, type StepWriter, type Write } from '../import-run.js';
import { readDecimal, roundToMinor } from '../mapping/amount.policy.js';
import type { StepAs } from '../mapping/mapping.policy.js';
import type { InputRow } from '../read/row.js';
import { customerKey, customersByKey } from './customer-key.js';
import { fieldsOf } from './fields.js';
import { countOn, recall, remember, rememberValues } from './memory.js';
import { takeParts, type OrderParts, type PendingPayment } from './order-parts.js';
import { priceLines, type PricedLine } from './price-lines.js';

type Step = StepAs<'order'>;
const DAY_MS = 86_400_000;
/** A rehearsal numbers its orders from here, so that it uses up no number. */
const NEVER_REACHED = 900_000_000_000;
const noParts: OrderParts = { lines: [], payments: [] };

/** A row of an order that can be read. */
interface Draft {
  readonly line: number;
  /** Null where the file gives none: it is numbered when it is written. */
  readonly externalId: string | null;
  /** The customer as the file names it, by its key or by another column. */
  readonly named: string;
  readonly orderedAt: Date;
  readonly status: OrderStatus;
  readonly channel: Channel;
  readonly place: string | null;
  readonly paymentMethod: PaymentMethod | null;
  readonly amount: string;
  readonly units: string;
}

/** The same with its customer, and the number it gets if it is new. */
interface Candidate extends Omit<Draft, 'externalId'> {
  readonly customerId: string;
  readonly externalId: string;
  readonly number: string;
  readonly parts: OrderParts;
}

/** Takes rows of orders, each with the lines and payments that wait for it. */
export function orderWriter(run: ImportRun, step: Step): StepWriter {
  const isNumbered = step.fields.externalId === undefined;
  return {
    // Orders without a key of their own are counted by customer and day, in the order of the file.
    lanes: isNumbered ? 1 : 2,
    async prepare(rows, report): Promise<Write> {
      const drafts = rows.flatMap((row) => draftOf(run, step, row, report) ?? []);
      await findCustomers(run, drafts);
      const first = run.isRehearsal ? NEVER_REACHED : await orderSeries.takeMany(run.ctx, drafts.length);
      return (tx, final) => write(tx, run, drafts, first, final);
    },
  };
}

function draftOf(run: ImportRun, step: Step, row: InputRow, report: BatchReport): Draft | null {
  const { line } = row;
  const take = fieldsOf(step.fields, row);
  const reject = (...reason: Parameters<typeof about>): null => report.reject(line, about(...reason));
  const named = take('customer');
  if (named === undefined) return reject('customer', 'missing');
  const written = take('orderedAt');
  const orderedAt = written === undefined ? null : momentIn(run, written);
  if (orderedAt === null || isTooLongAgo(orderedAt)) return reject('orderedAt', 'noDay', written ?? '');
  if (orderedAt.getTime() > run.ctx.now.getTime() + DAY_MS) return reject('orderedAt', 'future', written ?? '');
  const [status, channel, paymentMethod] = [
    take('status') ?? 'PAID',
    take('channel') ?? 'OTHER',
    take('paymentMethod'),
  ];
  if (!isValueOf(OrderStatus, status)) return reject('status', 'unknownValue', status);
  if (!isValueOf(Channel, channel)) return reject('channel', 'unknownValue', channel);
  if (paymentMethod !== undefined && !isValueOf(PaymentMethod, paymentMethod))
    return reject('paymentMethod', 'unknownValue', paymentMethod);
  const [amount, units] = [readDecimal(take('amount') ?? '0'), readDecimal(take('units') ?? '0')];
  if (amount === null || amount.startsWith('-')) return reject('amount', 'noAmount', take('amount') ?? '');
  if (units === null) return reject('units', 'noNumber', take('units') ?? '');
  const externalId = step.fields.externalId ? take('externalId') : null;
  if (externalId === undefined) return reject('externalId', 'missing');
  return {
    ...{ line, externalId, named, orderedAt, status, channel, amount, units },
    place: take('place') ?? null,
    paymentMethod: paymentMethod ?? null,
  };
}

/** Finds the customers these orders name, as far as they have not been asked for lately. */
async function findCustomers(run: ImportRun, drafts: readonly Draft[]): Promise<void> {
  const names = [...new Set(drafts.map(({ named }) => named))].filter((name) => !run.customers.get(name));
  const hasAliases = run.steps.some((step) => step.as === 'customer' && step.alias !== undefined);
  const aliases = hasAliases ? await recall(run.ctx, run.jobId, 'alias', names) : new Map<string, string>();
  const keys = new Map<string, string>();
  for (const name of names) {
    const checked = customerKey(run, aliases.get(name) ?? name);
    if (checked.ok) keys.set(name, checked.key);
  }
  const ids = await customersByKey(run.ctx, run, [...new Set(keys.values())]);
  for (const [name, key] of keys) {
    const id = ids.get(key);
    if (id !== undefined) run.customers.set(name, { id, isOwn: false });
  }
}

async function write(
  tx: TransactionContext,
  run: ImportRun,
  drafts: readonly Draft[],
  firstNumber: number,
  report: BatchReport,
): Promise<void> {
  const named = await candidatesOf(tx, run, drafts, firstNumber, report);
  const known = await knownOrders(tx, run.mapping.source, named);
  const candidates = await onceOnly(tx, run, named, known, report);
  const products = await productsBySku(
    tx,
    candidates.flatMap(({ parts }) => parts.lines.flatMap(({ sku }) => sku ?? [])),
  );
  const { orders, lines, payments } = await rowsOf(tx, run, candidates, products);
  const results = await putOrders(tx, run.mapping.source, orders, lines, payments, (key) => known.has(key));
  const byKey = new Map(candidates.map((one) => [orderKey(one), one]));
  const touched: string[] = [];
  for (const result of results) {
    const { customerId, state, newPayments } = result;
    const candidate = byKey.get(orderKey(result));
    if (!candidate) continue;
    const verdict = state === 'NEW' ? 'CREATED' : state === 'CHANGED' ? 'UPDATED' : 'UNCHANGED';
    report.count(verdict);
    for (const { step } of candidate.parts.lines) report.count(verdict, step);
    const fresh = new Set(newPayments);
    // The same key twice in the file is one payment.
    for (const { externalId: key, step } of candidate.parts.payments)
      report.count(fresh.delete(key) ? 'CREATED' : 'UNCHANGED', step);
    if (verdict !== 'UNCHANGED') touched.push(customerId);
  }
  await remember(tx, run.jobId, 'touched', touched);
  if (run.steps.some(({ as }) => as === 'review')) {
    const customers = new Map(candidates.map(({ externalId, customerId }) => [externalId, customerId]));
    await rememberValues(tx, run.jobId, 'order', customers);
  }
}

/** The orders whose customers are known, each once, with their parts; the others are rejected with theirs. */
async function candidatesOf(
  tx: TransactionContext,
  run: ImportRun,
  drafts: readonly Draft[],
  firstNumber: number,
  report: BatchReport,
): Promise<Candidate[]> {
  const numbered = await numberedOf(tx, run, drafts);
  const parts = await takeParts(tx, run, [...numbered.values()]);
  const taken = new Set<string>();
  return drafts.flatMap((draft, i): Candidate[] => {
    const externalId = numbered.get(draft) ?? '';
    const own = taken.has(externalId) ? noParts : (parts.get(externalId) ?? noParts);
    const customerId = run.customers.get(draft.named)?.id;
    if (customerId === undefined || taken.has(externalId)) {
      const isUnknown = customerId === undefined;
      report.reject(
        draft.line,
        isUnknown ? about('customer', 'unknownRecord', draft.named) : about('externalId', 'twice'),
      );
      for (const part of [...own.lines, ...own.payments])
        report.reject(part.line, about('order', 'notTaken', externalId), part.step);
      return [];
    }
    taken.add(externalId);
    const number = `SO${String(firstNumber + i).padStart(8, '0')}`;
    return [{ ...draft, externalId, customerId, number, parts: own }];
  });
}

/** Without the orders that an earlier batch of this import has taken: the first row of an order counts. */
async function onceOnly(
  tx: TransactionContext,
  run: ImportRun,
  candidates: readonly Candidate[],
  known: ReadonlyMap<string, boolean>,
  report: BatchReport,
): Promise<Candidate[]> {
  const before = candidates.map(orderKey).filter((key) => known.get(key) === false);
  const first = await remember(tx, run.jobId, 'seen', before);
  return candidates.filter((candidate) => {
    const key = orderKey(candidate);
    if (!known.has(key) || first.has(key)) return true;
    report.reject(candidate.line, about('externalId', 'twice'));
    return false;
  });
}

/** Orders without a key get one that a second run gives again: the customer, the day, and which order of that day it is. */
async function numberedOf(
  tx: TransactionContext,
  run: ImportRun,
  drafts: readonly Draft[],
): Promise<Map<Draft, string>> {
  const dayOfDraft = ({ named, orderedAt }: Draft): string => `${named}/${orderedAt.toISOString().slice(0, 10)}`;
  const days = new Map<string, number>();
  for (const draft of drafts) {
    if (draft.externalId === null) days.set(dayOfDraft(draft), (days.get(dayOfDraft(draft)) ?? 0) + 1);
  }
  const before = await countOn(tx, run.jobId, 'day', days);
  return new Map(
    drafts.map((draft) => {
      if (draft.externalId !== null) return [draft, draft.externalId];
      const day = dayOfDraft(draft);
      const place = (before.get(day) ?? 0) + 1;
      before.set(day, place);
      return [draft, `${day}/${place}`];
    }),
  );
}

async function rowsOf(
  tx: TransactionContext,
  run: ImportRun,
  candidates: readonly Candidate[],
  products: Awaited<ReturnType<typeof productsBySku>>,
): Promise<{ orders: FileOrder[]; lines: FileLine[]; payments: FilePayment[] }> {
  const { config } = tx.services;
  const currency = run.mapping.currency ?? config.currency;
  const rows = { orders: [] as FileOrder[], lines: [] as FileLine[], payments: [] as FilePayment[] };
  const exchanges = new Map<string, Awaited<ReturnType<typeof exchangeOn>>>();
  for (const candidate of candidates) {
    const { customerId, externalId, parts } = candidate;
    const priced = priceLines(parts.lines, currency, products);
    const currencies = [...new Set([currency, ...priced.flatMap(({ costCurrency }) => costCurrency ?? [])])];
    const isForeign = currencies.some((one) => one !== config.currency);
    const rateKey = isForeign ? `${dayOf(candidate.orderedAt, config.timezone)} ${currencies.join()}` : '';
    let exchange = exchanges.get(rateKey);
    if (!exchange) exchanges.set(rateKey, (exchange = await exchangeOn(tx, candidate.orderedAt, currencies)));
    const totals = totalsOf(candidate, priced, currency);
    rows.orders.push({
      id: newId(),
      customerId,
      externalId,
      number: candidate.number,
      orderedAt: candidate.orderedAt,
      status: candidate.status,
      channel: candidate.channel,
      place: candidate.place,
      paymentMethod: candidate.paymentMethod ?? parts.payments[0]?.method ?? null,
      currency,
      ...totals,
      baseNet: exchange.toBase(BigInt(totals.net), currency).toString(),
      baseCost: costOf(priced, exchange),
    });
    for (const { costCurrency: _currency, ...line } of priced) rows.lines.push({ ...line, customerId, externalId });
    for (const payment of parts.payments) rows.payments.push(paymentRow(run, candidate, payment, currency));
  }
  return rows;
}

/** An order with lines is worth what they say; one without is worth its own amount. */
function totalsOf({ amount, units, parts }: Candidate, priced: readonly PricedLine[], currency: string) {
  if (parts.lines.length === 0) {
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

function paymentRow(run: ImportRun, order: Candidate, payment: PendingPayment, currency: string): FilePayment {
  const paidAt = payment.paidAt === null ? null : momentIn(run, payment.paidAt);
  return {
    id: newId(),
    customerId: order.customerId,
    orderExternalId: order.externalId,
    externalId: payment.externalId,
    method: payment.method,
    amount: roundToMinor(payment.amount, decimalsOf(currency)).toString(),
    currency,
    paidAt: paidAt ?? order.orderedAt,
  };
}
