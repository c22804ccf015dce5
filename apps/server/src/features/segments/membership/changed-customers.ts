import { momentOfId } from '../../../platform/ids.js';
import { sql, type Sql } from '../../../platform/sql.js';
import type { TransactionContext } from '../../../platform/transaction.js';

/** Tells every process that somebody waits to be asked again. */
export const CHANGES_TOPIC = 'segment-changes';

/** As many the audit names one by one. */
const MOST_NAMED = 20;

/** Notes customers whose segments have to be asked again, in the transaction that changes them. */
export async function noteChanged(tx: TransactionContext, customerIds: readonly string[]): Promise<void> {
  if (customerIds.length === 0) return;
  await tx.rows(sql`INSERT INTO segment_change (customer_id) SELECT * FROM unnest(${customerIds}::uuid[])`);
}

/**
 * The same for what comes all day: an order or a contact that a person or program records needs no note, because its
 * entry in the audit, which the same transaction writes, names the customer.
 */
export async function noteUnlessTold(tx: TransactionContext, customerIds: readonly string[]): Promise<void> {
  const isTold = tx.operation !== null && tx.actor.kind !== 'SYSTEM' && customerIds.length <= MOST_NAMED;
  if (!isTold) await noteChanged(tx, customerIds);
}

/** Notes that wait, as far as they are counted, and how many milliseconds ago the newest and the oldest were made. */
interface Waiting {
  readonly count: number;
  readonly restedMs: number;
  readonly agedMs: number;
}

/** What waits; by the ids of the notes, which begin with their moment. @param most counted up to one more than this */
export async function waitingNotes(tx: TransactionContext, most: number): Promise<Waiting> {
  const [row] = await tx.rows<{ count: number; newest: string | null; oldest: string | null; now: number }>(
    sql`SELECT (SELECT count(*) FROM (SELECT FROM segment_change LIMIT ${most + 1}::int) x)::int AS count,
          (SELECT id FROM segment_change ORDER BY id DESC, customer_id DESC LIMIT 1) AS newest,
          (SELECT id FROM segment_change ORDER BY id, customer_id LIMIT 1) AS oldest,
          (extract(epoch FROM clock_timestamp()) * 1000)::float8 AS now`,
  );
  const { count = 0, newest = null, oldest = null, now = 0 } = row ?? {};
  const since = (id: string | null): number => (id === null ? 0 : now - momentOfId(id));
  return { count, restedMs: since(newest), agedMs: since(oldest) };
}

/** Takes the notes of so many customers, or of all; they are there again when the transaction fails. */
export async function takeNoted(tx: TransactionContext, most: number | null): Promise<string[]> {
  const rows = await tx.rows<{ id: string }>(
    most === null
      ? sql`DELETE FROM segment_change RETURNING customer_id AS id`
      : sql`DELETE FROM segment_change WHERE customer_id = ANY(ARRAY(
              SELECT DISTINCT customer_id FROM segment_change LIMIT ${most}::int)) RETURNING customer_id AS id`,
  );
  return rows.map(({ id }) => id);
}

/**
 * Notes those among `customers` (rows of one id) by a step of a larger statement, if any saved rule has this kind of
 * condition; who does so wakes the following by {@link CHANGES_TOPIC}.
 */
export const noteConcerned = (condition: 'inClass' | 'boughtCategory', customers: Sql): Sql =>
  sql`INSERT INTO segment_change (customer_id) SELECT x.id FROM (${customers}) AS x (id)
      WHERE EXISTS (SELECT FROM segment s WHERE s.deleted_at IS NULL AND s.filter::text LIKE ${`%"${condition}"%`})`;

/** Notes who ever bought products that stand elsewhere in the catalogue now. */
export async function noteBuyers(tx: TransactionContext, productIds: readonly string[]): Promise<void> {
  const buyers = sql`SELECT DISTINCT l.customer_id FROM order_line l WHERE l.product_id = ANY(${productIds}::uuid[])`;
  await tx.rows(noteConcerned('boughtCategory', buyers));
  tx.announce(CHANGES_TOPIC);
}
