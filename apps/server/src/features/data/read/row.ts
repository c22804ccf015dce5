import type { Reason } from '../import-reason.policy.js';

/** One row of an input file: its values by column name, and the line it begins on, from 1. */
export interface InputRow {
  readonly line: number;
  readonly values: Readonly<Record<string, string | null>>;
}

/** A row that could not even be read: told with its line instead of ending the import. */
export interface BrokenRow {
  readonly line: number;
  readonly broken: Reason;
}

export type ReadRow = InputRow | BrokenRow;

export const isBroken = (row: ReadRow): row is BrokenRow => 'broken' in row;
