import type { RequestContext } from '../../../platform/context.js';
import type { ImportReport, StepReport } from '../import-report.js';
import type { Mapping } from '../mapping/mapping.policy.js';
import type { OrderParts } from './order-parts.js';

/** What the steps of one import share. */
export interface ImportRun {
  readonly ctx: RequestContext;
  readonly mapping: Mapping;
  readonly report: ImportReport;
  /** The customer's key in the source, by another column that names it in other files. */
  readonly aliases: Map<string, string>;
  /** Lines and payments read before their orders. */
  readonly parts: OrderParts;
  /** The customer of each order of this import. */
  readonly customerOfOrder: Map<string, string>;
  /** Customers this import has spoken of: the first row about one counts, later ones change nothing. */
  readonly seen: Set<string>;
  /** Customers whose figures must be reckoned anew at the end. */
  readonly touched: Set<string>;
}

/** Reads the values of a row by the fields of a step: trimmed, undefined where there is nothing. */
export type Take<F extends string> = (field: F) => string | undefined;

/** Says why a row is not taken; for a `return` of null. */
export function rejection(run: ImportRun, report: StepReport, line: number): (reason: string) => null {
  return (reason) => {
    run.report.reject(report, line, reason);
    return null;
  };
}
