import { inTransaction, type TransactionContext } from '../../platform/transaction.js';
import type { RequestContext } from '../../platform/context.js';
import { sql } from '../../platform/sql.js';
import { ImportJob } from './import.entity.js';
import type { Reason } from './import-reason.policy.js';
import type { BatchReport, ImportReport } from './import-report.js';

const TELL_EVERY_MS = 500;
/** Of a file where everything is wrong only the first remarks are kept. */
const MOST_REMARKS_KEPT = 10_000;

/** Tells how far an import has come, twice a second at most. */
export class ImportProgress {
  private readonly bytesRead: number[];
  private toldAt = 0;

  constructor(
    private readonly ctx: RequestContext,
    private readonly jobId: string,
    private readonly report: ImportReport,
    private readonly bytes: readonly number[],
    private remarksKept: number,
  ) {
    this.bytesRead = bytes.map(() => 0);
  }

  read(step: number, bytes: number): void {
    this.bytesRead[step] = bytes;
  }

  /** Keeps a batch that is done, with its remarks, in its own transaction. */
  async keep(tx: TransactionContext, batch: number, report: BatchReport): Promise<void> {
    const counts = JSON.stringify([...report.counts]);
    await tx.rows(
      sql`INSERT INTO import_batch (job_id, step, batch, counts)
          VALUES (${this.jobId}, ${report.step}::smallint, ${batch}::int, ${counts}::jsonb)`,
    );
    const remarks = this.remarksOf(report);
    if (remarks.length === 0) return;
    await tx.rows(
      sql`INSERT INTO import_remark (job_id, step, file_name, line, is_rejected, reasons)
          SELECT ${this.jobId}::uuid, x.step, x."fileName", x.line, x."isRejected", x.reasons
          FROM json_to_recordset(${JSON.stringify(remarks)}::json) AS x (step smallint, "fileName" text, line int,
            "isRejected" boolean, reasons jsonb)
          ON CONFLICT DO NOTHING`,
    );
  }

  /** Counts a batch that is committed. */
  async done(report: BatchReport): Promise<void> {
    this.report.add(report.counts);
    this.remarksKept += report.remarks.length;
    if (Date.now() - this.toldAt < TELL_EVERY_MS) return;
    this.toldAt = Date.now();
    await inTransaction(this.ctx, (tx) => this.save(tx, {}));
  }

  /** Writes the state of the import as part of a transaction, and tells whoever watches it. */
  async save(tx: TransactionContext, end: Partial<ImportJob>): Promise<void> {
    const { rowsDone, counts } = this.report;
    await tx.db
      .getRepository(ImportJob)
      .update({ id: this.jobId }, { rowsDone, counts, progress: this.percent, ...end });
    tx.announce('import', { jobId: this.jobId });
  }

  /** All read is not all done: the last percent is the figures. */
  private get percent(): number {
    const sum = (of: readonly number[]): number => of.reduce((total, n) => total + n, 0);
    return Math.min(99, Math.floor((100 * sum(this.bytesRead)) / Math.max(1, sum(this.bytes))));
  }

  /** What there is to say, line by line, as far as there is room. */
  private remarksOf(report: BatchReport) {
    const byLine = new Map<string, { step: number; line: number; isRejected: boolean; reasons: Reason[] }>();
    for (const { step, line, isRejected, reasons } of report.remarks) {
      const known = byLine.get(`${step}/${line}`);
      if (!known) byLine.set(`${step}/${line}`, { step, line, isRejected, reasons: [...reasons] });
      else {
        known.isRejected ||= isRejected;
        known.reasons.push(...reasons);
      }
    }
    return [...byLine.values()]
      .slice(0, Math.max(0, MOST_REMARKS_KEPT - this.remarksKept))
      .map((remark) => ({ ...remark, fileName: this.report.steps[remark.step]?.fileName ?? '' }));
  }
}
