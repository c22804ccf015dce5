import { isValueOf, PaymentMethod } from '@kehu/schema';
import type { StepReport } from '../import-report.js';
import { readDecimal } from '../mapping/amount.policy.js';
import { valueOf, type StepAs } from '../mapping/mapping.policy.js';
import type { InputRow } from '../read/row.js';
import { rejection, type ImportRun } from './import-run.js';

/** A line of an order that has not come yet. */
export interface PendingLine {
  readonly line: number;
  readonly report: StepReport;
  readonly position: number | null;
  readonly sku: string | null;
  readonly description: string | null;
  readonly quantity: string;
  readonly unitPrice: string;
  readonly discountFraction: string | null;
}

export interface PendingPayment {
  readonly line: number;
  readonly report: StepReport;
  readonly externalId: string;
  readonly method: PaymentMethod;
  readonly amount: string;
  readonly paidAt: string | null;
}

/** Lines and payments by the key of their order; files may come in any order. */
export class OrderParts {
  readonly lines = new Map<string, PendingLine[]>();
  readonly payments = new Map<string, PendingPayment[]>();

  /** Takes out the lines and payments of an order. */
  of(order: string): { lines: PendingLine[]; payments: PendingPayment[] } {
    const parts = { lines: this.lines.get(order) ?? [], payments: this.payments.get(order) ?? [] };
    this.lines.delete(order);
    this.payments.delete(order);
    return parts;
  }

  /** What is left when all orders are in: parts of orders that never came. */
  *orphans(): Generator<{ line: number; report: StepReport; order: string }> {
    for (const parts of [this.lines, this.payments]) {
      for (const [order, rows] of parts) for (const { line, report } of rows) yield { line, report, order };
    }
  }
}

const push = <T>(map: Map<string, T[]>, key: string, value: T): void => {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
};

const decimalIn = (text: string | undefined, least: number, most: number): string | null => {
  const decimal = text === undefined ? null : readDecimal(text);
  return decimal !== null && Number(decimal) >= least && Number(decimal) <= most ? decimal : null;
};

/** Keeps a line until its order comes. */
export function keepLine(
  run: ImportRun,
  step: StepAs<'orderLine'>,
  report: StepReport,
  { line, values }: InputRow,
): void {
  const reject = rejection(run, report, line);
  const take = (field: keyof typeof step.fields): string | undefined =>
    valueOf(step.fields[field], values)?.trim() || undefined;
  const order = take('order');
  if (order === undefined) return void reject('order: is missing');
  const quantity = decimalIn(take('quantity'), 0, 1e9);
  if (quantity === null) return void reject(`quantity: "${take('quantity') ?? ''}" is no amount of goods`);
  const unitPrice = decimalIn(take('unitPrice'), 0, 1e12);
  if (unitPrice === null) return void reject(`unitPrice: "${take('unitPrice') ?? ''}" is no price`);
  const discount = take('discountFraction');
  const discountFraction = discount === undefined ? null : decimalIn(discount, 0, 1);
  if (discount !== undefined && discountFraction === null)
    return void reject(`discountFraction: "${discount}" is not between 0 and 1`);
  const given = take('position');
  const position = given !== undefined && /^\d{1,4}$/.test(given) ? Number(given) : null;
  const { source } = run.mapping;
  const sku = take('sku');
  push(run.parts.lines, order, {
    line,
    report,
    position,
    sku: sku === undefined ? null : `${source}:${sku}`,
    description: take('description') ?? null,
    quantity,
    unitPrice,
    discountFraction,
  });
}

/** Keeps a payment until its order comes. */
export function keepPayment(
  run: ImportRun,
  step: StepAs<'payment'>,
  report: StepReport,
  { line, values }: InputRow,
): void {
  const reject = rejection(run, report, line);
  const take = (field: keyof typeof step.fields): string | undefined =>
    valueOf(step.fields[field], values)?.trim() || undefined;
  const [order, externalId] = [take('order'), take('externalId')];
  if (order === undefined) return void reject('order: is missing');
  if (externalId === undefined) return void reject('externalId: is missing');
  const amount = decimalIn(take('amount'), 0, 1e12);
  if (amount === null) return void reject(`amount: "${take('amount') ?? ''}" is no amount`);
  const method = take('method') ?? 'OTHER';
  if (!isValueOf(PaymentMethod, method)) return void reject(`method: "${method}" is none of ours`);
  push(run.parts.payments, order, { line, report, externalId, method, amount, paidAt: take('paidAt') ?? null });
}
