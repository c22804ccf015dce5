import type pg from 'pg';
import { sql, type Sql } from '../../../platform/sql.js';
import type { Columns, CustomerRow, OrderRow, TagRow } from './columns.js';
import { heldColumns } from './held.policy.js';

const BATCH = 5_000;
/** Transaction ids go round: one is later than another when it lies less than half a round ahead. */
const ROUND = 4_294_967_296;

/** Up to where the copy is right: everything committed before. */
export interface Mark {
  /** Milliseconds since 1970, by the clock of this process. */
  readonly at: number;
  /** The oldest transaction that was running then: what it and later ones write is still to come. */
  readonly transaction: string;
}

const customerColumns = (timezone: string): Sql => {
  const columns = heldColumns.map(({ sql: fact }) => {
    const [first = '', ...rest] = fact.split(':timezone');
    return sql`${sql.raw(first)}${sql.join(
      rest.map((piece) => sql`${timezone}::text${sql.raw(piece)}`),
      '',
    )}`;
  });
  return sql`SELECT c.id, ${sql.join(columns, ', ')} FROM customer c LEFT JOIN customer_metric m ON m.customer_id = c.id`;
};

async function rows<R>(client: pg.Client, statement: Sql): Promise<R[]> {
  const { text, values } = statement.compile();
  return (await client.query<never>({ text, values: values as never[], rowMode: 'array' })).rows as R[];
}

/** Runs work on one unmoving view of the database; answers the mark of that view. */
async function onOneView(client: pg.Client, work: () => Promise<void>): Promise<Mark> {
  const at = Date.now();
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  try {
    const [[transaction = '0'] = []] = await rows<[string]>(
      client,
      sql`SELECT (pg_snapshot_xmin(pg_current_snapshot())::text::numeric % ${ROUND}::numeric)::text`,
    );
    await work();
    await client.query('COMMIT');
    return { at, transaction };
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  }
}

/** Reads every active customer, in order of their ids and in batches, so that others get their turn. */
export async function loadAll(client: pg.Client, columns: Columns, timezone: string): Promise<Mark> {
  return onOneView(client, async () => {
    let after = '00000000-0000-0000-0000-000000000000';
    for (let more = true; more;) {
      const found = await rows<CustomerRow>(
        client,
        sql`${customerColumns(timezone)} WHERE c.status = 'ACTIVE' AND c.id > ${after}::uuid ORDER BY c.id LIMIT ${BATCH}`,
      );
      const last = found.at(-1)?.[0];
      more = last !== undefined;
      if (last === undefined) continue;
      const within = (column: string): Sql =>
        sql`${sql.raw(column)} > ${after}::uuid AND ${sql.raw(column)} <= ${last}::uuid`;
      columns.put(found, ...(await belongings(client, within)));
      after = last;
    }
  });
}

/** Reads these customers anew; those who are not active any more are dropped. */
export async function loadSome(
  client: pg.Client,
  columns: Columns,
  timezone: string,
  ids: readonly string[],
): Promise<Mark> {
  return onOneView(client, () => readAgain(client, columns, timezone, ids));
}

/**
 * Reads what was written since a mark, announced or not: rows tell which transaction wrote them. Answers null when the
 * copy does not fit any more, because a customer's row is gone altogether.
 */
export async function loadSince(
  client: pg.Client,
  columns: Columns,
  timezone: string,
  since: Mark,
): Promise<Mark | null> {
  let fits = true;
  const mark = await onOneView(client, async () => {
    const later = (row: string): Sql =>
      sql`(${sql.raw(row)}.xmin::text::bigint - ${since.transaction}::bigint + ${ROUND}::bigint) % ${ROUND}::bigint < ${ROUND / 2}::bigint`;
    const changed = await rows<[string]>(
      client,
      sql`SELECT c.id FROM customer c WHERE ${later('c')} UNION SELECT m.customer_id FROM customer_metric m WHERE ${later('m')}`,
    );
    await readAgain(
      client,
      columns,
      timezone,
      changed.map(([id]) => id),
    );
    const [[count = ''] = []] = await rows<[string]>(
      client,
      sql`SELECT count(*) FROM customer WHERE status = 'ACTIVE'`,
    );
    fits = Number(count) === columns.count;
  });
  return fits ? mark : null;
}

async function readAgain(client: pg.Client, columns: Columns, timezone: string, ids: readonly string[]): Promise<void> {
  for (let from = 0; from < ids.length; from += BATCH) {
    const some = ids.slice(from, from + BATCH);
    const found = await rows<CustomerRow>(
      client,
      sql`${customerColumns(timezone)} WHERE c.status = 'ACTIVE' AND c.id = ANY(${some}::uuid[])`,
    );
    const among = (column: string): Sql => sql`${sql.raw(column)} = ANY(${some}::uuid[])`;
    columns.put(found, ...(await belongings(client, among)));
    const active = new Set(found.map(([id]) => id));
    columns.drop(some.filter((id) => !active.has(id)));
  }
}

async function belongings(client: pg.Client, of: (column: string) => Sql): Promise<[OrderRow[], TagRow[]]> {
  const orders = await rows<OrderRow>(
    client,
    sql`SELECT s.customer_id, (extract(epoch FROM s.ordered_at) * 1000)::float8, s.net_minor::float8, s.is_purchase::int
        FROM sales_fact s WHERE ${of('s.customer_id')}`,
  );
  const tags = await rows<TagRow>(
    client,
    sql`SELECT t.customer_id, t.tag_id FROM customer_tag t WHERE ${of('t.customer_id')}`,
  );
  return [orders, tags];
}
