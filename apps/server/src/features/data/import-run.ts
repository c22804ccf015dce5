import type { RequestContext } from '../../platform/context.js';
import type { TransactionContext } from '../../platform/transaction.js';
import type { BatchReport } from './import-report.js';
import type { Mapping, Step } from './mapping/mapping.policy.js';
import type { InputRow } from './read/row.js';
import type { Recent } from '../../platform/recent.js';
import { readMoment } from './mapping/moment.js';

/** A customer by its key in the source. */
export interface NamedCustomer {
  readonly id: string;
  /** Made by this import: later rows about it change nothing. */
  readonly isOwn: boolean;
}

/** What the steps of one import share. Everything here but the mapping is a shortcut: the truth is in the tables. */
export interface ImportRun {
  /** With the moment the import began as its clock, also when it goes on after an interruption. */
  readonly ctx: RequestContext;
  readonly jobId: string;
  /** Nothing of it will be kept: no number is used up for it. */
  readonly isRehearsal: boolean;
  readonly mapping: Mapping;
  /** The steps in the order they are taken; the place in it is a step's number. */
  readonly steps: readonly Step[];
  /** By key in the source. */
  readonly customers: Recent<NamedCustomer>;
}

/** Writes a batch that was made ready. May run again when the transaction has to be repeated. */
export type Write = (tx: TransactionContext, report: BatchReport) => Promise<void>;

/** A batch that another thread is still making ready. */
export interface BeingMade {
  readonly made: Promise<Write>;
}

/** How the rows of one step become records. */
export interface StepWriter {
  /** How many batches may be written at the same time. */
  readonly lanes: number;
  /**
   * Reads a batch and looks up what needs no transaction; called for one batch after the other, in the order of the file.
   *
   * @param isAgain somebody else had written one of its records when it was to be written
   */
  prepare(rows: readonly InputRow[], report: BatchReport, isAgain: boolean): Promise<Write | BeingMade>;
  /** Lets go of what it holds. */
  close?(): Promise<void>;
}

/** A day or a moment as the files of this import write it; null when it is none. */
export const momentIn = ({ ctx, mapping }: ImportRun, written: string): Date | null =>
  readMoment(written, mapping.timezone ?? ctx.services.config.timezone, mapping.dates);
