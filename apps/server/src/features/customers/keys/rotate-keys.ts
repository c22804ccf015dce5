import type { RequestContext } from '../../../platform/context.js';
import { newId } from '../../../platform/ids.js';
import { sql } from '../../../platform/sql.js';
import { inTransaction, type TransactionContext } from '../../../platform/transaction.js';
import type { DataKey, StoredKey } from '../../../platform/vault.js';
import { storedOwnKeys, usedKeys } from '../../../platform/vault-store.js';
import { storeDataKey } from './data-keys.js';

const KEYS_A_BATCH = 500;
const CUSTOMERS_A_BATCH = 100;

/** What a rotation did. */
export interface Rotation {
  /** The key of the ring that everything hangs on now. */
  readonly key: string;
  /** Keys that were wrapped anew. */
  rewrapped: number;
  /** Customers who got a new data key. */
  renewed: number;
  /** Keys of the ring that something still hangs on, besides the newest. */
  left: string[];
}

/**
 * Wraps every key anew with the newest key of the ring, some hundred a transaction: readers and writers go on meanwhile,
 * and what is done stays done. Whoever is stopped begins again and finds what is left.
 *
 * @param renewData also gives every customer a new data key, and seals their values anew
 * @param signal stops it between two transactions
 */
export async function rotateKeys(
  ctx: RequestContext,
  { renewData }: { renewData: boolean },
  signal?: AbortSignal,
): Promise<Rotation> {
  const { ring } = ctx.services.keys;
  const { id, since } = await begun(ctx, renewData);
  await expectMore(ctx, id, since);
  const rotation: Rotation = { key: ring.current, rewrapped: await rewrapOwn(ctx), renewed: 0, left: [] };
  if (renewData) rotation.renewed = await renewAll(ctx, id, since, signal);
  for (let done = -1; done !== 0;) {
    signal?.throwIfAborted();
    done = await inTransaction(ctx, async (tx) => came(tx, id, await rewrapSome(tx)));
    rotation.rewrapped += done;
  }
  await ctx.rows(sql`UPDATE key_rotation SET finished_at = now(), key_id = ${ring.current} WHERE id = ${id}`);
  rotation.left = (await usedKeys(ctx.services.database.pool)).filter((one) => one !== ring.current);
  return rotation;
}

/** The rotation somebody was stopped in, else a new one; what is older than its beginning is renewed. */
async function begun(ctx: RequestContext, renewData: boolean): Promise<{ id: string; since: Date }> {
  const [row] = await ctx.rows<{ id: string; since: Date }>(
    sql`WITH unfinished AS (
          SELECT id, started_at FROM key_rotation WHERE finished_at IS NULL AND renews_data = ${renewData}
          ORDER BY started_at LIMIT 1
        ), fresh AS (
          INSERT INTO key_rotation (id, key_id, renews_data, asked_by)
          SELECT ${newId()}, ${ctx.services.keys.ring.current}, ${renewData}, ${ctx.actor.name} WHERE NOT EXISTS (SELECT FROM unfinished)
          RETURNING id, started_at
        )
        SELECT id, started_at AS since FROM unfinished UNION ALL SELECT id, started_at FROM fresh`,
  );
  if (!row) throw new Error('a rotation has neither begun nor goes on');
  return row;
}

/** Notes how much there is to do, besides what was done before an interruption. */
async function expectMore(ctx: RequestContext, id: string, since: Date): Promise<void> {
  await ctx.rows(
    sql`UPDATE key_rotation SET total = done + (SELECT count(*) FROM customer_key WHERE key_id <> ${ctx.services.keys.ring.current})
          + CASE WHEN renews_data THEN (SELECT count(*) FROM (SELECT FROM customer_key GROUP BY customer_id
              HAVING max(created_at) < ${since}) x) ELSE 0 END
        WHERE id = ${id}`,
  );
}

/** Notes how far it came, in the transaction that came so far. */
async function came(tx: TransactionContext, id: string, done: number): Promise<number> {
  await tx.rows(sql`UPDATE key_rotation SET done = least(done + ${done}::bigint, total) WHERE id = ${id}`);
  return done;
}

/** The installation's own keys: they are few. */
async function rewrapOwn(ctx: RequestContext): Promise<number> {
  const { ring } = ctx.services.keys;
  return inTransaction(ctx, async (tx) => {
    await tx.rows(sql`SELECT FROM own_key ORDER BY name FOR UPDATE`);
    const stored = await storedOwnKeys(ctx.services.database.pool);
    for (const { name, wrapped } of stored) {
      const again = ring.wrap(ring.unwrap(wrapped, name), name);
      await tx.rows(sql`UPDATE own_key SET wrapped = ${again}, key_id = ${ring.current} WHERE name = ${name}`);
    }
    return stored.length;
  });
}

async function rewrapSome(tx: TransactionContext): Promise<number> {
  const { ring } = tx.services.keys;
  const older = (await usedKeys(tx.services.database.pool)).filter((id) => id !== ring.current);
  if (older.length === 0) return 0;
  const stored = await tx.rows<StoredKey>(
    sql`SELECT customer_id AS "customerId", generation, key_id AS "keyId", wrapped FROM customer_key
        WHERE key_id = ANY(${older}::text[]) LIMIT ${KEYS_A_BATCH} FOR UPDATE`,
  );
  const again = stored.map(({ customerId, wrapped }) => ring.wrap(ring.unwrap(wrapped, customerId), customerId));
  await tx.rows(
    sql`UPDATE customer_key k SET wrapped = x.wrapped, key_id = ${ring.current}
        FROM unnest(${stored.map(({ customerId }) => customerId)}::uuid[],
          ${stored.map(({ generation }) => generation)}::smallint[], ${again}::bytea[]) AS x (customer_id, generation, wrapped)
        WHERE k.customer_id = x.customer_id AND k.generation = x.generation`,
  );
  return stored.length;
}

/** Gives every customer whose newest key is older a new one; those who have no key need none. */
async function renewAll(ctx: RequestContext, id: string, since: Date, signal?: AbortSignal): Promise<number> {
  let renewed = 0;
  for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
    signal?.throwIfAborted();
    const ids = await inTransaction(ctx, async (tx) => {
      const some = await renewSome(tx, since, after);
      await came(tx, id, some.length);
      return some;
    });
    const last = ids.at(-1);
    if (last === undefined) return renewed;
    after = last;
    renewed += ids.length;
  }
}

async function renewSome(tx: TransactionContext, since: Date, after: string): Promise<string[]> {
  const due = await tx.rows<{ customerId: string }>(
    sql`SELECT customer_id AS "customerId" FROM customer_key WHERE customer_id > ${after}
        GROUP BY customer_id HAVING max(created_at) < ${since} ORDER BY customer_id LIMIT ${CUSTOMERS_A_BATCH}`,
  );
  const ids = due.map(({ customerId }) => customerId);
  if (ids.length === 0) return ids;
  // Whoever adds a secret holds the customer, so nothing is sealed with the old key meanwhile.
  await tx.rows(sql`SELECT id FROM customer WHERE id = ANY(${ids}::uuid[]) ORDER BY id FOR NO KEY UPDATE`);
  const keys = await tx.rows<StoredKey>(
    sql`SELECT customer_id AS "customerId", generation, key_id AS "keyId", wrapped FROM customer_key
        WHERE customer_id = ANY(${ids}::uuid[]) ORDER BY customer_id, generation`,
  );
  const rings = new Map<string, Map<number, DataKey>>();
  for (const stored of keys) {
    const own = rings.get(stored.customerId) ?? new Map<number, DataKey>();
    rings.set(stored.customerId, own.set(stored.generation, tx.services.keys.dataKey(stored)));
  }
  for (const [customerId, own] of rings) {
    const next = tx.services.keys.newDataKey(customerId, Math.max(...own.keys()) + 1);
    await storeDataKey(tx, next);
    own.set(next.generation, next);
  }
  await sealAgain(tx, rings, 'identity', 'sealed');
  await sealAgain(tx, rings, 'contact', 'phone_sealed');
  await sealAgain(tx, rings, 'contact', 'email_sealed');
  await sealAgain(tx, rings, 'note', 'words_sealed');
  await sealAgain(tx, rings, 'ticket_attachment', 'name_sealed');
  await sealAgain(tx, rings, 'ticket_attachment', 'key_sealed');
  return ids;
}

type Rings = ReadonlyMap<string, ReadonlyMap<number, DataKey>>;

/** Opens what a column holds of these customers with the key it was sealed with, and seals it with their newest. */
async function sealAgain(tx: TransactionContext, rings: Rings, table: string, column: string): Promise<void> {
  const [owner, sealed] = [sql.raw(table), sql.raw(column)];
  const rows = await tx.rows<{ id: string; customerId: string; sealed: Buffer }>(
    sql`SELECT id, customer_id AS "customerId", ${sealed} AS sealed FROM ${owner}
        WHERE customer_id = ANY(${[...rings.keys()]}::uuid[]) AND ${sealed} IS NOT NULL`,
  );
  const again = rows.map(({ customerId, sealed: value }) => {
    const own = rings.get(customerId);
    const newest = own?.get(Math.max(...own.keys()));
    const text = own?.get(value[0] ?? 0)?.open(value);
    if (!newest || text === undefined) throw new Error(`a data key of customer ${customerId} is missing`);
    return newest.seal(text);
  });
  await tx.rows(
    sql`UPDATE ${owner} t SET ${sealed} = x.sealed
        FROM unnest(${rows.map(({ id }) => id)}::uuid[], ${rows.map(({ customerId }) => customerId)}::uuid[],
          ${again}::bytea[]) AS x (id, customer_id, sealed)
        WHERE t.id = x.id AND t.customer_id = x.customer_id`,
  );
}
