import { isValueOf, PaymentMethod } from '@kehu/schema';
import { sql } from '../../../platform/sql.js';
import type { TransactionContext } from '../../../platform/transaction.js';
import { about } from '../import-reason.policy.js';
import type { BatchReport } from '../import-report.js';
import type { ImportRun, StepWriter } from '../import-run.js';
import { readDecimal } from '../mapping/amount.policy.js';
import type { StepAs } from '../mapping/mapping.policy.js';
import type { InputRow } from '../read/row.js';
import { fieldsOf } from './fields.js';

/** Where a part of an order stands in the files. */
interface At {
  readonly step: number;
  readonly line: number;
}

/** A line of an order that has not come yet. */
export interface PendingLine extends At {
  readonly position: number | null;
  readonly sku: string | null;
  readonly description: string | null;
  readonly quantity: string;
  readonly unitPrice: string;
  readonly discountFraction: string | null;
}

export interface PendingPayment extends At {
  readonly externalId: string;
  readonly method: PaymentMethod;
  readonly amount: string;
  readonly paidAt: string | null;
}

export interface OrderParts {
  readonly lines: PendingLine[];
  readonly payments: PendingPayment[];
}

interface Waiting {
  readonly order: string;
  readonly content: Omit<PendingLine, keyof At> | Omit<PendingPayment, keyof At>;
}

const decimalIn = (text: string | undefined, least: number, most: number): string | null => {
  const decimal = text === undefined ? null : readDecimal(text);
  return decimal !== null && Number(decimal) >= least && Number(decimal) <= most ? decimal : null;
};

/** Takes lines and payments: they wait in a table until their order comes, because files may come in any order. */
export function partWriter(run: ImportRun, step: StepAs<'orderLine'> | StepAs<'payment'>): StepWriter {
  return {
    lanes: 2,
    async prepare(rows, report) {
      const waiting = rows.map((row) =>
        step.as === 'payment' ? payment(step, row, report) : line(run, step, row, report),
      );
      return (tx) =>
        tx.copy(
          'import_part (job_id, order_key, step, place, line, content)',
          waiting.flatMap((part, i) =>
            part === null
              ? []
              : [
                  [
                    run.jobId,
                    part.order,
                    report.step,
                    report.from + i,
                    rows[i]?.line ?? 0,
                    JSON.stringify(part.content),
                  ],
                ],
          ),
        );
    },
  };
}

function line(run: ImportRun, step: StepAs<'orderLine'>, row: InputRow, report: BatchReport): Waiting | null {
  const take = fieldsOf(step.fields, row);
  const reject = (...reason: Parameters<typeof about>): null => report.reject(row.line, about(...reason));
  const order = take('order');
  if (order === undefined) return reject('order', 'missing');
  const quantity = decimalIn(take('quantity'), 0, 1e9);
  if (quantity === null) return reject('quantity', 'noQuantity', take('quantity') ?? '');
  const unitPrice = decimalIn(take('unitPrice'), 0, 1e12);
  if (unitPrice === null) return reject('unitPrice', 'noPrice', take('unitPrice') ?? '');
  const discount = take('discountFraction');
  const discountFraction = discount === undefined ? null : decimalIn(discount, 0, 1);
  if (discount !== undefined && discountFraction === null) return reject('discountFraction', 'noFraction', discount);
  const given = take('position');
  const position = given !== undefined && /^\d{1,4}$/.test(given) ? Number(given) : null;
  const sku = take('sku');
  return {
    order,
    content: {
      position,
      sku: sku === undefined ? null : `${run.mapping.source}:${sku}`,
      description: take('description') ?? null,
      quantity,
      unitPrice,
      discountFraction,
    },
  };
}

function payment(step: StepAs<'payment'>, row: InputRow, report: BatchReport): Waiting | null {
  const take = fieldsOf(step.fields, row);
  const reject = (...reason: Parameters<typeof about>): null => report.reject(row.line, about(...reason));
  const [order, externalId] = [take('order'), take('externalId')];
  if (order === undefined) return reject('order', 'missing');
  if (externalId === undefined) return reject('externalId', 'missing');
  const amount = decimalIn(take('amount'), 0, 1e12);
  if (amount === null) return reject('amount', 'noAmount', take('amount') ?? '');
  const method = take('method') ?? 'OTHER';
  if (!isValueOf(PaymentMethod, method)) return reject('method', 'unknownValue', method);
  return { order, content: { externalId, method, amount, paidAt: take('paidAt') ?? null } };
}

/** Whether a mapping has lines or payments at all. */
export const hasParts = ({ steps }: ImportRun): boolean =>
  steps.some(({ as }) => as === 'orderLine' || as === 'payment');

/** Takes the waiting lines and payments of these orders, in the order of their files. */
export async function takeParts(
  tx: TransactionContext,
  run: ImportRun,
  orders: readonly string[],
): Promise<ReadonlyMap<string, OrderParts>> {
  const found = new Map<string, OrderParts>();
  if (!hasParts(run) || orders.length === 0) return found;
  const rows = await tx.rows<{ order: string; step: number; line: number; content: PendingLine & PendingPayment }>(
    sql`WITH taken AS (
          DELETE FROM import_part WHERE job_id = ${run.jobId} AND order_key = ANY(${[...new Set(orders)]}::text[]) RETURNING *
        )
        SELECT order_key AS order, step, line, content FROM taken ORDER BY step, place`,
  );
  for (const { order, step, line: at, content } of rows) {
    let parts = found.get(order);
    if (!parts) found.set(order, (parts = { lines: [], payments: [] }));
    const part = { ...content, step, line: at };
    if (run.steps[step]?.as === 'payment') parts.payments.push(part);
    else parts.lines.push(part);
  }
  return found;
}

/** Takes some of the parts whose orders never came, and rejects them; answers how many. */
export async function rejectOrphans(
  tx: TransactionContext,
  { jobId }: ImportRun,
  report: BatchReport,
  most: number,
): Promise<number> {
  const rows = await tx.rows<{ order: string; step: number; line: number }>(
    sql`DELETE FROM import_part p
        USING (SELECT * FROM import_part WHERE job_id = ${jobId} ORDER BY order_key, step, place LIMIT ${most}::int) x
        WHERE p.job_id = x.job_id AND p.order_key = x.order_key AND p.step = x.step AND p.place = x.place
        RETURNING p.order_key AS order, p.step, p.line`,
  );
  for (const { order, step, line: at } of rows) report.reject(at, about('order', 'notInImport', order), step);
  return rows.length;
}
