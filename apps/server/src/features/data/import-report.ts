import type { RowVerdict } from '@kehu/schema';
import type { RowCounts } from './import.entity.js';

/** What is said about one row. */
export interface Remark {
  readonly step: number;
  readonly fileName: string;
  readonly line: number;
  readonly isRejected: boolean;
  readonly reason: string;
}

/** How one step of an import went: every row of its file is in exactly one of the four counts. */
export interface StepReport extends RowCounts {
  readonly as: string;
  readonly fileName: string;
  rows: number;
}

const keys = { CREATED: 'created', UPDATED: 'updated', UNCHANGED: 'unchanged', REJECTED: 'rejected' } as const;
const MOST_REMARKS_KEPT = 10_000;

/** Keeps count of what became of every row, and of what there is to say about single ones. */
export class ImportReport {
  readonly steps: StepReport[] = [];
  private remarks: Remark[] = [];
  private remarksTaken = 0;

  /** Begins a step; its rows are counted from here on. */
  begin(as: string, fileName: string): StepReport {
    const step: StepReport = { as, fileName, rows: 0, created: 0, updated: 0, unchanged: 0, rejected: 0 };
    this.steps.push(step);
    return step;
  }

  count(step: StepReport, verdict: RowVerdict): void {
    step.rows += 1;
    step[keys[verdict]] += 1;
  }

  /** Says why a row was not taken, and counts it. */
  reject(step: StepReport, line: number, reason: string): void {
    this.count(step, 'REJECTED');
    this.note(step, line, reason, true);
  }

  /** Says what was left out of a row that was taken. */
  remark(step: StepReport, line: number, reason: string): void {
    this.note(step, line, reason, false);
  }

  /** The remarks since the last call; of a file where everything is wrong only the first ten thousand are kept. */
  takeRemarks(): Remark[] {
    return this.remarks.splice(0);
  }

  get rowsDone(): number {
    return this.steps.reduce((sum, { rows }) => sum + rows, 0);
  }

  /** By what the rows are, summed over the steps. */
  get counts(): Record<string, RowCounts> {
    const counts: Record<string, RowCounts> = {};
    for (const { as, created, updated, unchanged, rejected } of this.steps) {
      const sum = (counts[as] ??= { created: 0, updated: 0, unchanged: 0, rejected: 0 });
      sum.created += created;
      sum.updated += updated;
      sum.unchanged += unchanged;
      sum.rejected += rejected;
    }
    return counts;
  }

  private note(step: StepReport, line: number, reason: string, isRejected: boolean): void {
    if (this.remarksTaken >= MOST_REMARKS_KEPT) return;
    this.remarksTaken += 1;
    this.remarks.push({ step: this.steps.indexOf(step), fileName: step.fileName, line, isRejected, reason });
  }
}
