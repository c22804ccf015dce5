import type { WorkKind } from '@kehu/schema';
import type { RequestContext } from './context.js';
import type { Sql } from './sql.js';

/** One piece of long work that runs or waits for its turn. */
export interface WorkRow {
  readonly id: string;
  readonly kind: WorkKind;
  /** What it is about, where it has a name: the file, the scheme. */
  readonly about: string | null;
  /** How far it is, 0 to 100; null when that is not known. */
  readonly percent: number | null;
  readonly startedAt: Date;
}

/**
 * Long work of an area, for the progress in the head of the console: a SELECT of `id, kind, about, percent,
 * started_at` (text, text, text, integer, timestamptz) of what is not finished, or null for who has no business with it.
 */
export type UnderWay = (ctx: RequestContext) => Sql | null;
