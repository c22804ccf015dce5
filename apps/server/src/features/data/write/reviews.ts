import { newId } from '../../../platform/ids.js';
import { inTransaction } from '../../../platform/transaction.js';
import { putInteractions, type FileInteraction } from '../../interactions/index.js';
import type { StepReport } from '../import-report.js';
import { valueOf, type StepAs } from '../mapping/mapping.policy.js';
import { readMoment } from '../mapping/moment.js';
import type { InputRow } from '../read/row.js';
import { rejection, type ImportRun } from './import-run.js';

const LONGEST_SUBJECT = 200;
const LONGEST_BODY = 10_000;

/** Takes rows of reviews: a rating from 1 to 5 of an order, in the customer's timeline. */
export async function writeReviews(
  run: ImportRun,
  step: StepAs<'review'>,
  report: StepReport,
  rows: readonly InputRow[],
): Promise<void> {
  const found = rows.flatMap((row) => reviewOf(run, step, report, row) ?? []);
  const isNew = await inTransaction(run.ctx, (tx) => putInteractions(tx, found));
  for (const review of found) {
    run.report.count(report, isNew.has(review.id) ? 'CREATED' : 'UNCHANGED');
    if (isNew.has(review.id)) run.touched.add(review.customerId);
  }
}

function reviewOf(
  run: ImportRun,
  step: StepAs<'review'>,
  report: StepReport,
  { line, values }: InputRow,
): FileInteraction | null {
  const reject = rejection(run, report, line);
  const take = (field: keyof typeof step.fields): string | undefined =>
    valueOf(step.fields[field], values)?.trim() || undefined;
  const [externalId, order, rating, at] = [take('externalId'), take('order'), take('rating'), take('at')];
  if (externalId === undefined) return reject('externalId: is missing');
  const customerId = run.customerOfOrder.get(order ?? '');
  if (customerId === undefined) return reject(`order: "${order ?? ''}" is not in this import`);
  if (rating === undefined || !/^[1-5]$/.test(rating)) return reject(`rating: "${rating ?? ''}" is not 1 to 5`);
  const occurredAt = at === undefined ? null : readMoment(at, run.mapping.timezone);
  if (occurredAt === null) return reject(`at: "${at ?? ''}" is no day between 1900 and 2100`);
  return {
    id: newId(),
    customerId,
    occurredAt,
    kind: 'REVIEW',
    channel: 'WEB',
    direction: 'INBOUND',
    subject: (take('subject') ?? `${rating}/5`).slice(0, LONGEST_SUBJECT),
    body: take('body')?.slice(0, LONGEST_BODY) ?? null,
    rating: Number(rating),
    source: run.mapping.source,
    externalId,
  };
}
