import { existsSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { refuse } from '../../platform/errors.js';
import { newId } from '../../platform/ids.js';
import type { RequestContext } from '../../platform/context.js';
import { inTransaction } from '../../platform/transaction.js';
import type { LifecycleService } from '../lifecycle/index.js';
import type { ScoringService } from '../scoring/index.js';
import { ImportJob, ImportRemark, type RowCounts } from './import.entity.js';
import { ImportReport, type StepReport } from './import-report.js';
import type { Mapping, Step } from './mapping/mapping.policy.js';
import { csvRows } from './read/csv.js';
import { isBroken, type InputRow, type ReadRow } from './read/row.js';
import { spacedRows } from './read/spaced.js';
import { sqlDumpRows } from './read/sql-dump.js';
import { writeCategories, writeProducts } from './write/catalogue.js';
import { writeCustomers } from './write/customers.js';
import type { ImportRun } from './write/import-run.js';
import { keepLine, keepPayment, OrderParts } from './write/order-parts.js';
import { OrderWriter } from './write/orders.js';
import { writeReviews } from './write/reviews.js';

const ROWS_A_BATCH = 4_000;
const CUSTOMERS_A_BATCH = 1_000;
/** Who the rows are about first, then what they bought; the parts of orders before the orders that hold them. */
const order: readonly Step['as'][] = ['category', 'product', 'customer', 'orderLine', 'payment', 'order', 'review'];

/** How an import ended. */
export interface ImportResult {
  readonly id: string;
  readonly counts: Readonly<Record<string, RowCounts>>;
  readonly steps: readonly StepReport[];
  readonly rows: number;
  readonly seconds: number;
}

/** Brings files in. Safe to repeat: what is known is compared, and a second run creates nothing. */
export class ImportService {
  constructor(
    private readonly scoring: ScoringService,
    private readonly lifecycle: LifecycleService,
  ) {}

  /** Records a new import; `run` carries it out. */
  async open(ctx: RequestContext, mapping: Mapping, path: string): Promise<string> {
    checkFiles(mapping, path);
    const id = newId();
    const job = {
      id,
      mapping: mapping.name,
      fileName: basename(path),
      createdById: ctx.actor.userId,
      startedAt: ctx.now,
    };
    await ctx.db.getRepository(ImportJob).insert(job);
    return id;
  }

  /** Carries out an import: every row of every file is counted once. A failure is recorded and thrown. */
  async run(
    ctx: RequestContext,
    jobId: string,
    mapping: Mapping,
    path: string,
    signal?: AbortSignal,
  ): Promise<ImportResult> {
    const started = performance.now();
    const report = new ImportReport();
    const run: ImportRun = {
      ctx,
      mapping,
      report,
      aliases: new Map(),
      parts: new OrderParts(),
      customerOfOrder: new Map(),
      seen: new Set(),
      touched: new Set(),
    };
    try {
      const steps = [...mapping.steps].sort((a, b) => order.indexOf(a.as) - order.indexOf(b.as));
      for (const step of steps) {
        await this.take(run, step, path, async () => {
          signal?.throwIfAborted();
          await this.save(ctx, jobId, report);
        });
      }
      await this.reckon(run, signal);
      await this.save(ctx, jobId, report, { state: 'DONE', finishedAt: new Date() });
      const seconds = (performance.now() - started) / 1000;
      return { id: jobId, counts: report.counts, steps: report.steps, rows: report.rowsDone, seconds };
    } catch (error) {
      await this.save(ctx, jobId, report, {
        state: 'FAILED',
        failure: (error as Error).message,
        finishedAt: new Date(),
      });
      throw error;
    }
  }

  private async take(run: ImportRun, step: Step, path: string, afterBatch: () => Promise<void>): Promise<void> {
    const file = step.file === undefined ? path : join(path, step.file);
    if (step.optional && !existsSync(file)) return;
    const report = run.report.begin(step.as, basename(file));
    const write = writerOf(run, step, report);
    for await (const rows of batches(run, report, rowsOf(step, file))) {
      await write(rows);
      await afterBatch();
    }
    if (step.as === 'order') {
      for (const { line, report: of, order: key } of run.parts.orphans())
        run.report.reject(of, line, `order: "${key}" is not in this import`);
    }
    await afterBatch();
  }

  /** Figures and stages once, when all rows are in. */
  private async reckon(run: ImportRun, signal?: AbortSignal): Promise<void> {
    if (run.touched.size === 0) return;
    const ids = [...run.touched];
    await this.scoring.refreshBaseline(run.ctx);
    await this.scoring.recomputeMany(run.ctx, ids, signal);
    for (let i = 0; i < ids.length; i += CUSTOMERS_A_BATCH) {
      signal?.throwIfAborted();
      await inTransaction(run.ctx, (tx) => this.lifecycle.settle(tx, ids.slice(i, i + CUSTOMERS_A_BATCH)));
    }
  }

  private async save(
    ctx: RequestContext,
    jobId: string,
    report: ImportReport,
    end: Partial<ImportJob> = {},
  ): Promise<void> {
    const remarks = report.takeRemarks().map((remark) => ({ ...remark, jobId }));
    await inTransaction(ctx, async (tx) => {
      await tx.db
        .getRepository(ImportJob)
        .update({ id: jobId }, { rowsDone: report.rowsDone, counts: report.counts, ...end });
      for (let i = 0; i < remarks.length; i += 1_000) {
        await tx.db
          .createQueryBuilder()
          .insert()
          .into(ImportRemark)
          .values(remarks.slice(i, i + 1_000))
          .orIgnore()
          .execute();
      }
      tx.announce('import', { jobId });
    });
  }
}

/** @throws a BAD_INPUT refusal naming the file that is missing */
function checkFiles(mapping: Mapping, path: string): void {
  const needed = mapping.steps
    .filter(({ optional }) => !optional)
    .map(({ file }) => (file === undefined ? path : join(path, file)));
  const missing = needed.find((file) => !existsSync(file) || !statSync(file).isFile());
  if (missing !== undefined) throw refuse('BAD_INPUT', `There is no file ${missing}.`, ['file']);
}

function rowsOf(step: Step, file: string): AsyncGenerator<ReadRow> {
  if (step.read === 'sql') return sqlDumpRows(file, step.table ?? '');
  if (step.read === 'spaced') return spacedRows(file, step.layouts ?? []);
  return csvRows(file);
}

/** Rows by the thousand; a broken one is rejected on the way. */
async function* batches(run: ImportRun, report: StepReport, rows: AsyncGenerator<ReadRow>): AsyncGenerator<InputRow[]> {
  let batch: InputRow[] = [];
  for await (const row of rows) {
    if (isBroken(row)) run.report.reject(report, row.line, row.broken);
    else batch.push(row);
    if (batch.length < ROWS_A_BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

function writerOf(run: ImportRun, step: Step, report: StepReport): (rows: readonly InputRow[]) => Promise<void> {
  switch (step.as) {
    case 'category':
      return (rows) => writeCategories(run, step, report, rows);
    case 'product':
      return (rows) => writeProducts(run, step, report, rows);
    case 'customer':
      return (rows) => writeCustomers(run, step, report, rows);
    case 'orderLine':
      return async (rows) => rows.forEach((row) => keepLine(run, step, report, row));
    case 'payment':
      return async (rows) => rows.forEach((row) => keepPayment(run, step, report, row));
    case 'review':
      return (rows) => writeReviews(run, step, report, rows);
    case 'order': {
      const writer = new OrderWriter(run, step, report);
      return (rows) => writer.write(rows);
    }
  }
}
