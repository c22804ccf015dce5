import { newId } from '../../../platform/ids.js';
import { putInteractions, type FileInteraction } from '../../interactions/index.js';
import { about } from '../import-reason.policy.js';
import type { BatchReport } from '../import-report.js';
import { momentIn, type ImportRun, type StepWriter } from '../import-run.js';
import type { StepAs } from '../mapping/mapping.policy.js';
import type { InputRow } from '../read/row.js';
import { fieldsOf } from './fields.js';
import { recall, remember } from './memory.js';

const LONGEST_SUBJECT = 200;
const LONGEST_BODY = 10_000;

/** Takes rows of reviews: a rating from 1 to 5 of an order, in the customer's timeline. */
export function reviewWriter(run: ImportRun, step: StepAs<'review'>): StepWriter {
  return {
    lanes: 2,
    async prepare(rows, report) {
      const orders = rows.flatMap((row) => fieldsOf(step.fields, row)('order') ?? []);
      const customers = await recall(run.ctx, run.jobId, 'order', orders);
      const found = rows.flatMap((row) => reviewOf(run, step, customers, row, report) ?? []);
      return async (tx, final) => {
        const isNew = await putInteractions(tx, found);
        for (const { id } of found) final.count(isNew.has(id) ? 'CREATED' : 'UNCHANGED');
        const touched = found.filter(({ id }) => isNew.has(id)).map(({ customerId }) => customerId);
        await remember(tx, run.jobId, 'touched', touched);
      };
    },
  };
}

function reviewOf(
  run: ImportRun,
  step: StepAs<'review'>,
  customers: ReadonlyMap<string, string>,
  row: InputRow,
  report: BatchReport,
): FileInteraction | null {
  const take = fieldsOf(step.fields, row);
  const reject = (...reason: Parameters<typeof about>): null => report.reject(row.line, about(...reason));
  const [externalId, order, rating, at] = [take('externalId'), take('order'), take('rating'), take('at')];
  if (externalId === undefined) return reject('externalId', 'missing');
  const customerId = customers.get(order ?? '');
  if (customerId === undefined) return reject('order', 'notInImport', order ?? '');
  if (rating === undefined || !/^[1-5]$/.test(rating)) return reject('rating', 'noRating', rating ?? '');
  const occurredAt = at === undefined ? null : momentIn(run, at);
  if (occurredAt === null) return reject('at', 'noDay', at ?? '');
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
