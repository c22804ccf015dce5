import type { RequestContext } from '../../../platform/context.js';
import { jsonRows } from '../../../platform/parts.js';
import { sql, type Sql } from '../../../platform/sql.js';
import { visibleCustomer } from '../../access/index.js';

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
const SHOWN_MOVERS = 50;

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

const CUSTOMERS_A_BATCH = 5000;
const FIRST = '00000000-0000-0000-0000-000000000000';

interface Named {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly value: number;
}

/** Where a customer is and would be. */
interface Place {
  readonly customerId: string;
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * The same for what no statement can tell: asks for the places of all customers the actor may see, batch by batch.
 *
 * @param placesOf the places of these customers; whom it leaves out is not counted
 */
export async function previewInBatches(
  ctx: RequestContext,
  placesOf: (customerIds: readonly string[]) => Promise<readonly Place[]>,
): Promise<SettingPreview> {
  const counts = new Map<string, MoveCell>();
  let movers: (Mover & { readonly value: number })[] = [];
  for (let last = FIRST; ;) {
    const some = await ctx.rows<Named>(
      sql`SELECT c.id, c.code, c.name, c.value_minor::float8 AS value FROM customer c
          WHERE c.id > ${last}::uuid AND c.status = 'ACTIVE'
            AND ${visibleCustomer(ctx, sql.raw('c'), 'customers:read', 'metrics:read')}
          ORDER BY c.id LIMIT ${CUSTOMERS_A_BATCH}::int`,
    );
    const named = new Map(some.map((one) => [one.id, one]));
    for (const { customerId, from, to } of await placesOf([...named.keys()])) {
      const cell = counts.get(`${from} ${to}`) ?? { from, to, count: 0 };
      counts.set(`${from} ${to}`, { ...cell, count: cell.count + 1 });
      const { code = '', name = '', value = 0 } = named.get(customerId) ?? {};
      if (from !== to) movers.push({ customerId, code, name, from, to, value });
    }
    movers = movers.sort((a, b) => b.value - a.value).slice(0, SHOWN_MOVERS);
    if (some.length < CUSTOMERS_A_BATCH) return { cells: [...counts.values()], movers };
    last = some.at(-1)?.id ?? last;
  }
}

/** Adds up who would move and who would stay. */
export function summed(preview: SettingPreview): SummedPreview {
  const count = (isMove: boolean): number =>
    preview.cells.filter(({ from, to }) => (from !== to) === isMove).reduce((sum, cell) => sum + cell.count, 0);
  return { ...preview, moving: count(true), staying: count(false) };
}
