import { basename } from 'node:path';
import { RequestContext } from '../../platform/context.js';
import { DomainError, isDatabaseAway, refuse } from '../../platform/errors.js';
import { newId } from '../../platform/ids.js';
import { enqueue } from '../../platform/jobs.js';
import { postponeIndexes } from '../../platform/postponed-indexes.js';
import { sql } from '../../platform/sql.js';
import { inBackground, inTransaction, type TransactionContext } from '../../platform/transaction.js';
import type { LifecycleService } from '../lifecycle/index.js';
import type { ScoringService } from '../scoring/index.js';
import { FIRST_LOAD_ROWS, tablesFirstFilled } from './first-load.js';
import { batchesOf, filesOf, rowsOf, stepsOf, type FileStep } from './import-files.js';
import { beginImport, endImport, noteImport, queueKey } from './import-ends.js';
import { holdImport } from './import-lock.js';
import { ImportProgress } from './import-progress.js';
import { BatchReport, ImportReport, type StepReport } from './import-report.js';
import type { BeingMade, ImportRun, StepWriter, Write } from './import-run.js';
import { ImportBatch, ImportJob, ImportRemark, type RowCounts } from './import.entity.js';
import { importJob } from './import.job.js';
import { Lanes } from './lanes.js';
import type { Mapping } from './mapping/mapping.policy.js';
import { isBroken, type InputRow, type ReadRow } from './read/row.js';
import { Recent } from '../../platform/recent.js';
import { rehearse } from './rehearse.js';
import { reckon } from './reckon.js';
import { hasParts, rejectOrphans } from './write/order-parts.js';
import { isTakenMeanwhile } from './write/taken-meanwhile.js';
import { writerOf } from './write/writer-of.js';

const ROWS_A_BATCH = 2_500;
/** The first may not have been looked up at all. */
const ATTEMPTS = 3;
const CUSTOMERS_KEPT = 100_000;
/** When somebody else looks whether whoever carries an import out is still alive. */
const LOOK_AGAIN_MS = 15_000;

/** How an import ended. */
export interface ImportResult {
  readonly id: string;
  readonly counts: Readonly<Record<string, RowCounts>>;
  readonly steps: readonly StepReport[];
  readonly rows: number;
  readonly seconds: number;
}

/** How an import is opened. */
interface OpenImport {
  /** The caller carries it out at once by `run`; the queue takes it over only should the caller die. */
  readonly byCaller?: boolean;
  /** Counts what would become of the rows, and writes none of them. */
  readonly isRehearsal?: boolean;
  /** The file that was sent from the console. */
  readonly upload?: { readonly id: string; readonly name: string };
}

/** An import under way. */
interface Work {
  readonly run: ImportRun;
  readonly steps: readonly FileStep[];
  readonly report: ImportReport;
  readonly progress: ImportProgress;
  /** The batches that were done before an interruption. */
  readonly done: ReadonlySet<string>;
  readonly lanes: Lanes;
  readonly signal: AbortSignal | undefined;
}

/** Whether work was cut off and goes on later: the server stops, or the database does. */
const isCutOff = (error: unknown, signal?: AbortSignal): boolean => signal?.aborted === true || isDatabaseAway(error);
const placeOf = (step: number, batch: number): string => `${step}/${batch}`;

/**
 * Brings files in, as a job. Safe to repeat: what is known is compared, and a second run creates nothing. A batch and the
 * mark that it is done are one transaction, so that an import goes on where its process was killed.
 */
export class ImportService {
  readonly job = importJob(this);

  constructor(
    readonly scoring: ScoringService,
    readonly lifecycle: LifecycleService,
    /** An interrupted import can only be gone on with at the same places. */
    private readonly rowsABatch = ROWS_A_BATCH,
    private readonly firstLoadRows = FIRST_LOAD_ROWS,
  ) {}

  /**
   * Queues an import; answers the one that is not finished yet of the same files by the same mapping, if there is one.
   *
   * @throws a BAD_INPUT refusal naming the file that is missing
   */
  async open(
    ctx: RequestContext,
    mapping: Mapping,
    path: string,
    { byCaller = false, isRehearsal = false, upload }: OpenImport = {},
  ): Promise<string> {
    const files = filesOf(stepsOf(mapping, path));
    const [unfinished] = await ctx.rows<{ id: string }>(
      sql`SELECT id FROM import_job WHERE state IN ('QUEUED', 'RUNNING') AND path = ${path}
            AND is_rehearsal = ${isRehearsal}
            AND definition = ${JSON.stringify(mapping)}::jsonb AND files = ${JSON.stringify(files)}::jsonb
          ORDER BY started_at DESC LIMIT 1`,
    );
    if (unfinished) return unfinished.id;
    const id = newId();
    const fileName = upload?.name ?? basename(path);
    await inTransaction(ctx, async (tx) => {
      await tx.db.getRepository(ImportJob).insert({
        ...{ id, path, files, definition: mapping, mapping: mapping.name, fileName, isRehearsal },
        ...{ createdById: ctx.actor.userId, startedAt: ctx.now, uploadId: upload?.id ?? null },
      });
      if (!isRehearsal) noteImport(tx, id, { mapping: mapping.name, file: fileName });
      await this.queue(tx, id, byCaller ? LOOK_AGAIN_MS : 0);
    });
    return id;
  }

  /** Carries an import out, or goes on with it. A failure is recorded and thrown. @throws CONFLICT when another process has it */
  async run(ctx: RequestContext, jobId: string, signal?: AbortSignal): Promise<ImportResult> {
    const release = await holdImport(ctx, jobId);
    if (!release) throw refuse('CONFLICT', 'This import is being carried out by another process.');
    try {
      return await this.carryOut(ctx, jobId, signal);
    } finally {
      await release();
    }
  }

  /** The same from the queue: looks again later while another process has it, and lets a recorded failure rest. */
  async carryOn(ctx: RequestContext, jobId: string, signal: AbortSignal): Promise<void> {
    const release = await holdImport(ctx, jobId);
    if (!release) return inTransaction(ctx, (tx) => this.queue(tx, jobId, LOOK_AGAIN_MS));
    try {
      const job = await ctx.db.getRepository(ImportJob).findOneBy({ id: jobId });
      if (job?.state !== 'QUEUED' && job?.state !== 'RUNNING') return;
      await this.carryOut(ctx, jobId, signal);
    } catch (error) {
      if (isCutOff(error, signal)) throw error;
      if (!(error instanceof DomainError)) ctx.log.error({ err: error, jobId }, 'an import failed');
    } finally {
      await release();
    }
  }

  private queue(tx: TransactionContext, jobId: string, inMs: number): Promise<void> {
    return enqueue(tx, this.job, { jobId }, { key: queueKey(jobId), runAt: new Date(Date.now() + inMs) });
  }

  private async carryOut(ctx: RequestContext, jobId: string, signal?: AbortSignal): Promise<ImportResult> {
    const started = performance.now();
    const job = await beginImport(ctx, jobId);
    const found = stepsOf(job.definition, job.path);
    // A file that was sent lies under another name than its sender knows.
    const steps = job.uploadId ? found.map((one) => ({ ...one, fileName: job.fileName })) : found;
    const work = await workOf(ctx, job, steps, signal);
    try {
      if (job.isRehearsal) await this.takeSteps(work);
      else await this.takeAll(work, await tablesFirstFilled(ctx, steps, this.firstLoadRows));
      await endImport(ctx, work.progress, job, { state: 'DONE', progress: 100 });
    } catch (error) {
      if (!isCutOff(error, signal))
        await endImport(ctx, work.progress, job, { state: 'FAILED', failure: (error as Error).message });
      throw error;
    }
    const { counts, rowsDone: rows, steps: reports } = work.report;
    return { id: jobId, counts, steps: reports, rows, seconds: (performance.now() - started) / 1000 };
  }

  /** Takes all rows and reckons what hangs on them; the lists of tables that are filled for the first time get their indexes then. */
  private async takeAll(work: Work, firstFilled: readonly string[]): Promise<void> {
    const { run, lanes, signal } = work;
    const postponed = await postponeIndexes(run.ctx.services.database.pool, firstFilled);
    try {
      await this.takeSteps(work);
      await takeOrphans(work);
      await reckon(run.ctx, run.jobId, this, signal);
    } catch (error) {
      await lanes.settled();
      await (isCutOff(error, signal) ? postponed?.leave() : postponed?.restore());
      throw error;
    }
    await postponed?.restore();
  }

  private async takeSteps(work: Work): Promise<void> {
    for (const [place] of work.steps.entries()) await this.takeStep(work, place);
  }

  /** Reads a file; while one batch is read, those before it are written. */
  private async takeStep(work: Work, place: number): Promise<void> {
    const { run, steps, progress, lanes, done, signal } = work;
    const fileStep = steps[place];
    if (!fileStep) return;
    const writer = writerOf(run, fileStep.step);
    const rows = rowsOf(fileStep, (bytes) => progress.read(place, bytes));
    let batch = 0;
    try {
      for await (const read of batchesOf(rows, this.rowsABatch)) {
        const number = batch++;
        if (done.has(placeOf(place, number))) continue;
        signal?.throwIfAborted();
        const prepare = (isAgain: boolean) =>
          prepareBatch(writer, read, new BatchReport(place, number * this.rowsABatch), isAgain);
        const first = await prepare(false);
        await lanes.run(writer.lanes, () => writeBatch(work, number, first, () => prepare(true)));
      }
      await lanes.idle();
    } finally {
      await lanes.settled();
      await writer.close?.();
    }
  }
}

interface Prepared {
  readonly write: Write | BeingMade;
  readonly report: BatchReport;
}

async function prepareBatch(
  writer: StepWriter,
  read: readonly ReadRow[],
  report: BatchReport,
  isAgain: boolean,
): Promise<Prepared> {
  const rows: InputRow[] = [];
  for (const row of read) {
    if (isBroken(row)) report.reject(row.line, row.broken);
    else rows.push(row);
  }
  return { write: await writer.prepare(rows, report, isAgain), report };
}

/** Writes a batch; again from the beginning when somebody else wrote one of its records meanwhile. */
async function writeBatch(work: Work, batch: number, first: Prepared, again: () => Promise<Prepared>): Promise<void> {
  let prepared = first;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await keepBatch(work, batch, prepared);
    } catch (error) {
      if (attempt === ATTEMPTS || !isTakenMeanwhile(error)) throw error;
      prepared = await again();
    }
  }
}

async function keepBatch({ run, progress }: Work, batch: number, { write: given, report }: Prepared): Promise<void> {
  const write = typeof given === 'function' ? given : await given.made;
  if (run.isRehearsal) await rehearse(run.ctx, write, report);
  const final = await inBackground(run.ctx, async (tx) => {
    // A lost batch is done again with its mark; the end of the import waits for the disk.
    await tx.rows(sql`SET LOCAL synchronous_commit = off`);
    const own = report.copy();
    if (!run.isRehearsal) await write(tx, own);
    await progress.keep(tx, batch, own);
    return own;
  });
  await progress.done(final);
}

/** Lines and payments whose orders never came are rejected when all files are read. */
async function takeOrphans(work: Work): Promise<void> {
  const { run, steps, done, signal } = work;
  if (!hasParts(run)) return;
  const place = steps.findIndex(({ step }) => step.as === 'orderLine' || step.as === 'payment');
  let batch = -1;
  while (done.has(placeOf(place, batch))) batch -= 1;
  for (let left = ROWS_A_BATCH; left === ROWS_A_BATCH; batch -= 1) {
    signal?.throwIfAborted();
    const report = new BatchReport(place);
    const write: Write = async (tx, final) => {
      left = await rejectOrphans(tx, run, final, ROWS_A_BATCH);
    };
    await keepBatch(work, batch, { write, report });
  }
}

async function workOf(
  ctx: RequestContext,
  job: ImportJob,
  steps: readonly FileStep[],
  signal: AbortSignal | undefined,
): Promise<Work> {
  const own = new RequestContext(ctx.services, ctx.actor, job.startedAt, ctx.requestId);
  const run: ImportRun = {
    ctx: own,
    jobId: job.id,
    isRehearsal: job.isRehearsal,
    mapping: job.definition,
    steps: steps.map(({ step }) => step),
    customers: new Recent(CUSTOMERS_KEPT),
  };
  const report = ImportReport.of(steps.map(({ step, fileName }) => ({ as: step.as, fileName })));
  const batches = await ctx.db.getRepository(ImportBatch).findBy({ jobId: job.id });
  for (const { counts } of batches) report.add(counts);
  const remarks = await ctx.db.getRepository(ImportRemark).countBy({ jobId: job.id });
  const files = new Map(job.files.map(({ path, bytes }) => [path, bytes]));
  const bytes = steps.map(({ file }) => files.get(file) ?? 0);
  return {
    run,
    steps,
    report,
    progress: new ImportProgress(own, job.id, report, bytes, remarks),
    done: new Set(batches.map(({ step, batch }) => placeOf(step, batch))),
    lanes: new Lanes(),
    signal,
  };
}
