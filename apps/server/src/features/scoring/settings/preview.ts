import type { RequestContext } from '../../../platform/context.js';
import { jsonRows } from '../../../platform/parts.js';
import { sql, type Sql } from '../../../platform/sql.js';

/** A customer who would stand elsewhere. */
export interface Mover {
  readonly customerId: string;
  readonly code: string;
  readonly name: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** How many go from one place to another; who stays stands on the diagonal. */
interface MoveCell {
  readonly from: string | null;
  readonly to: string | null;
  readonly count: number;
}

/** Who would move: how many from where to where, and the first of them by value. */
export interface SettingPreview {
  readonly cells: readonly MoveCell[];
  readonly movers: readonly Mover[];
}

/** A preview with its sums. */
export interface SummedPreview extends SettingPreview {
  readonly moving: number;
  readonly staying: number;
}

/** So many of those who would move are named. */
export const SHOWN_MOVERS = 50;

/**
 * Counts and names who would move, in one statement.
 *
 * @param moved SQL that ends with a step `moved (id, code, name, value_minor, "from", "to")`, one row a customer
 */
export async function previewMoves(ctx: RequestContext, moved: Sql): Promise<SettingPreview> {
  const cells = sql`SELECT "from", "to", count(*)::int AS count FROM moved GROUP BY 1, 2 ORDER BY 1, 2`;
  const movers = sql`SELECT id AS "customerId", code, name, "from", "to" FROM moved WHERE "from" IS DISTINCT FROM "to"
    ORDER BY value_minor DESC, id DESC LIMIT ${SHOWN_MOVERS}::int`;
  const [preview] = await ctx.rows<SettingPreview>(
    sql`${moved} SELECT ${jsonRows(cells)} AS cells, ${jsonRows(movers)} AS movers`,
  );
  return preview ?? { cells: [], movers: [] };
}

/** Adds up who would move and who would stay. */
export function summed(preview: SettingPreview): SummedPreview {
  const count = (isMove: boolean): number =>
    preview.cells.filter(({ from, to }) => (from !== to) === isMove).reduce((sum, cell) => sum + cell.count, 0);
  return { ...preview, moving: count(true), staying: count(false) };
}
