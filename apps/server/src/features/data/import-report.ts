import type { RowVerdict } from '@kehu/schema';
import type { Reason } from './import-reason.policy.js';
import type { RowCounts } from './import.entity.js';

/** What is said about one row. */
export interface Remark {
  readonly step: number;
  readonly line: number;
  readonly isRejected: boolean;
  readonly reasons: readonly Reason[];
}

/** How one step of an import went: every row of its file is in exactly one of the four counts. */
export interface StepReport extends RowCounts {
  readonly as: string;
  readonly fileName: string;
  rows: number;
}

const keys = { CREATED: 'created', UPDATED: 'updated', UNCHANGED: 'unchanged', REJECTED: 'rejected' } as const;
const none = (): RowCounts => ({ created: 0, updated: 0, unchanged: 0, rejected: 0 });

function addTo(sum: RowCounts, counts: RowCounts): void {
  for (const key of Object.values(keys)) sum[key] += counts[key];
}

/** What became of the rows of one batch; kept with the batch, in the same transaction. */
export class BatchReport {
  readonly counts = new Map<number, RowCounts>();
  readonly remarks: Remark[] = [];

  /**
   * @param step the number of the step whose file the batch is from
   * @param from which row of the file the first one is, from 0
   */
  constructor(
    readonly step: number,
    readonly from = 0,
  ) {}

  /** Counts a row, of another step where an order decides about its lines. */
  count(verdict: RowVerdict, step = this.step): void {
    let counts = this.counts.get(step);
    if (!counts) this.counts.set(step, (counts = none()));
    counts[keys[verdict]] += 1;
  }

  /** Says why a row was not taken, and counts it. Answers null, for a `return`. */
  reject(line: number, reasons: Reason | readonly Reason[], step = this.step): null {
    this.count('REJECTED', step);
    this.remarks.push({ step, line, isRejected: true, reasons: [reasons].flat() });
    return null;
  }

  /** Says what was left out of a row that was taken. */
  remark(line: number, reason: Reason): void {
    this.remarks.push({ step: this.step, line, isRejected: false, reasons: [reason] });
  }

  /** Takes over what another has counted. */
  become({ counts, remarks }: BatchReport): void {
    this.counts.clear();
    for (const [step, of] of counts) this.counts.set(step, of);
    this.remarks.splice(0, this.remarks.length, ...remarks);
  }

  /** The same so far, to go on from more than once. */
  copy(): BatchReport {
    const copy = new BatchReport(this.step, this.from);
    for (const [step, counts] of this.counts) copy.counts.set(step, { ...counts });
    copy.remarks.push(...this.remarks);
    return copy;
  }
}

/** Keeps count of what became of every row. */
export class ImportReport {
  constructor(readonly steps: readonly StepReport[]) {}

  static of(steps: readonly { as: string; fileName: string }[]): ImportReport {
    return new ImportReport(steps.map((step) => ({ ...step, rows: 0, ...none() })));
  }

  /** Adds what became of a batch, by the numbers of the steps. */
  add(counts: Iterable<readonly [number, RowCounts]>): void {
    for (const [place, more] of counts) {
      const step = this.steps[place];
      if (!step) continue;
      addTo(step, more);
      for (const key of Object.values(keys)) step.rows += more[key];
    }
  }

  get rowsDone(): number {
    return this.steps.reduce((sum, { rows }) => sum + rows, 0);
  }

  /** By what the rows are, summed over the steps. */
  get counts(): Record<string, RowCounts> {
    const counts: Record<string, RowCounts> = {};
    for (const step of this.steps) addTo((counts[step.as] ??= none()), step);
    return counts;
  }
}
