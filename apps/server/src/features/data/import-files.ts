import { existsSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { refuse } from '../../platform/errors.js';
import type { FileSeen } from './import.entity.js';
import type { Mapping, Step } from './mapping/mapping.policy.js';
import { csvRows } from './read/csv.js';
import type { ReadRow } from './read/row.js';
import { spacedRows } from './read/spaced.js';
import { sqlDumpRows } from './read/sql-dump.js';

/** Who the rows are about first, then what they bought; the parts of orders before the orders that hold them. */
const order: readonly Step['as'][] = ['category', 'product', 'customer', 'orderLine', 'payment', 'order', 'review'];

/** A step with the file it reads. */
export interface FileStep {
  readonly step: Step;
  readonly file: string;
  readonly fileName: string;
}

/** The steps of a mapping in the order they are taken, without those whose file may be missing and is. */
export function stepsOf(mapping: Mapping, path: string): FileStep[] {
  return [...mapping.steps]
    .sort((a, b) => order.indexOf(a.as) - order.indexOf(b.as))
    .map((step) => ({ step, file: step.file === undefined ? path : join(path, step.file) }))
    .filter(({ step, file }) => !step.optional || existsSync(file))
    .map((one) => ({ ...one, fileName: basename(one.file) }));
}

/** The files as they are now. @throws a BAD_INPUT refusal naming one that is missing */
export function filesOf(steps: readonly FileStep[]): FileSeen[] {
  return [...new Set(steps.map(({ file }) => file))].map((path) => {
    const found = statSync(path, { throwIfNoEntry: false });
    if (!found?.isFile()) throw refuse('BAD_INPUT', `There is no file ${path}.`, ['file']);
    return { path, bytes: found.size, modifiedMs: Math.floor(found.mtimeMs) };
  });
}

/** The rows of a step's file, some at a time. @param read told how many bytes have been read, again and again */
export function rowsOf({ step, file }: FileStep, read: (bytes: number) => void): AsyncGenerator<readonly ReadRow[]> {
  if (step.read === 'sql') return sqlDumpRows(file, step.table ?? '', read);
  if (step.read === 'spaced') return spacedRows(file, step.layouts ?? [], read);
  return csvRows(file, read);
}

/** Rows by the thousand, always cut at the same places. */
export async function* batchesOf(rows: AsyncGenerator<readonly ReadRow[]>, size: number): AsyncGenerator<ReadRow[]> {
  let batch: ReadRow[] = [];
  for await (const some of rows) {
    for (const row of some) {
      batch.push(row);
      if (batch.length < size) continue;
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}
