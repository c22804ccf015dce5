import type { AuditNote } from '../../platform/audit.js';
import { sql, type Sql } from '../../platform/sql.js';
import type { TransactionContext } from '../../platform/transaction.js';
import type { DataKey, StoredKey } from '../../platform/vault.js';
import { dataKeyOf } from '../customers/index.js';
import { asChangedMeanwhile, ChainEnds, type ChainEnd, type HeldChain } from './chain-ends.js';
import { macOf, sealOf, type ChainedEntry } from './chain.policy.js';

/** Whose key sealed the values: a customer's begins with its generation, which is never 0. */
export const OWN_KEY = 0;
/** What values of no customer are sealed about. */
export const OWN_VALUES = 'audit';

/** The end of a chain as the database has it, its clock, and the keys of customers whose values are told. */
interface ReadEnd {
  readonly seq: string;
  readonly mac: Buffer;
  readonly now: Date;
  readonly keys: { customerId: string; generation: number; wrapped: string }[] | null;
}

/** What this process knows of a database: the ends of its chains, and by how much its clock is ahead of ours. */
interface Known {
  readonly ends: ChainEnds;
  clockAhead: number;
}

const databases = new WeakMap<object, Known>();

function knownOf({ services: { database } }: TransactionContext): Known {
  const known = databases.get(database) ?? { ends: new ChainEnds(), clockAhead: 0 };
  databases.set(database, known);
  return known;
}

/** Chains whose ends transactions have locked before their work. */
const reserved = new WeakMap<TransactionContext, HeldChain>();

/** Takes a chain and locks its end for the rest of the transaction; what was known of it is asked for. */
export async function reserveEnd(tx: TransactionContext): Promise<void> {
  const here = knownOf(tx);
  const held = here.ends.hold(tx);
  const { seq, mac, now } = await readEnd(tx, held.chain, []);
  here.clockAhead = now.getTime() - Date.now();
  reserved.set(tx, { ...held, known: { seq: Number(seq), mac } });
}

/**
 * Puts notes at the end of one chain, with the commit of the transaction: the end of a chain is held no longer than that takes.
 * Where this process knows the end, one statement checks that it still is the end; otherwise it is asked for first.
 */
export async function writeEntries(tx: TransactionContext, notes: readonly AuditNote[]): Promise<void> {
  const owners = [...new Set(notes.flatMap((note) => (note.isBrief || !note.customerId ? [] : [note.customerId])))];
  const made = await missingKeys(tx, owners);
  const here = knownOf(tx);
  const held = reserved.get(tx) ?? here.ends.hold(tx);
  const { chain } = held;
  const read = held.known === null || owners.length > 0 ? await readEnd(tx, chain, owners) : null;
  if (read) here.clockAhead = read.now.getTime() - Date.now();
  const end: ChainEnd = read ? { seq: Number(read.seq), mac: read.mac } : held.known!;
  const at = read?.now ?? new Date(Date.now() + here.clockAhead);
  const keys = new Map([...made, ...newest(tx, read?.keys ?? [])]);
  const { authenticate } = bound(tx);
  let { seq, mac } = end;
  const rows = notes.map((note) => {
    seq += 1;
    const entry = entryOf(tx, note, { chain, seq, at: at.toISOString(), sealed: sealed(tx, note, keys) });
    mac = macOf(authenticate, mac, entry);
    return { ...entry, mac: mac.toString('base64') };
  });
  const seal = sealOf(authenticate, chain, seq, mac);
  held.leave({ seq, mac });
  const [only] = rows;
  const entries = only && rows.length === 1 ? oneEntry(only) : manyEntries(rows);
  try {
    // Where somebody else has moved the end its length would become null, which it must not: nothing is written then.
    await tx.lastRows(
      sql`WITH entries AS (
            INSERT INTO audit_entry (chain, seq, at, actor_kind, actor_id, actor_name, address, request_id, action, object,
              object_id, customer_id, fields, sealed, mac)
            ${entries}
          )
          UPDATE audit_chain SET seq = CASE WHEN seq = ${end.seq}::bigint AND mac = ${end.mac}::bytea THEN ${seq}::bigint END,
            mac = ${mac}, seal = ${seal}
          WHERE chain = ${chain}::smallint`,
    );
  } catch (error) {
    throw asChangedMeanwhile(error);
  }
}

type Row = ChainedEntry & { readonly mac: string };

function oneEntry(row: Row): Sql {
  const { chain, seq, at, actorKind, actorId, actorName, address, requestId, action, object, objectId } = row;
  return sql`VALUES (${chain}::smallint, ${seq}::bigint, ${at}::timestamptz, ${actorKind}, ${actorId}, ${actorName}, ${address}::text,
    ${requestId}, ${action}, ${object}, ${objectId}::text, ${row.customerId}::uuid, ${row.fields}::text[],
    decode(${row.sealed}, 'base64'), decode(${row.mac}, 'base64'))`;
}

const manyEntries = (rows: readonly Row[]): Sql =>
  sql`SELECT x.chain, x.seq, x.at, x."actorKind", x."actorId", x."actorName", x.address, x."requestId", x.action,
        x.object, x."objectId", x."customerId", x.fields, decode(x.sealed, 'base64'), decode(x.mac, 'base64')
      FROM json_to_recordset(${JSON.stringify(rows)}::json) AS x (chain smallint, seq bigint, at timestamptz,
        "actorKind" text, "actorId" text, "actorName" text, address text, "requestId" text, action text, object text,
        "objectId" text, "customerId" uuid, fields text[], sealed text, mac text)`;

const bound = ({ services: { keys } }: TransactionContext) => ({
  authenticate: (...parts: readonly (Buffer | string)[]) => keys.authenticate(...parts),
});

async function readEnd(tx: TransactionContext, chain: number, owners: readonly string[]): Promise<ReadEnd> {
  const keys =
    owners.length === 0
      ? sql.raw('NULL::json')
      : sql`(SELECT json_agg(json_build_object('customerId', k.customer_id, 'generation', k.generation,
            'wrapped', encode(k.wrapped, 'base64'))) FROM customer_key k WHERE k.customer_id = ANY(${owners}::uuid[]))`;
  const [end] = await tx.rows<ReadEnd>(
    sql`SELECT seq, mac, clock_timestamp() AS now, ${keys} AS keys FROM audit_chain
        WHERE chain = ${chain}::smallint FOR NO KEY UPDATE`,
  );
  if (!end) throw new Error(`the audit has no chain ${chain}`);
  return end;
}

/** Each customer's newest key among those that came with the end. */
function newest(tx: TransactionContext, keys: NonNullable<ReadEnd['keys']>): Map<string, DataKey> {
  const found = new Map<string, DataKey>();
  for (const { customerId, generation, wrapped } of keys) {
    if ((found.get(customerId)?.generation ?? 0) > generation) continue;
    const stored: StoredKey = { customerId, generation, keyId: '', wrapped: Buffer.from(wrapped, 'base64') };
    found.set(customerId, tx.services.keys.dataKey(stored));
  }
  return found;
}

/** Customers without a secret so far get their key now, before the end of a chain is held. */
async function missingKeys(tx: TransactionContext, owners: readonly string[]): Promise<Map<string, DataKey>> {
  if (owners.length === 0) return new Map();
  const rows = await tx.rows<{ id: string }>(
    sql`SELECT x.id FROM unnest(${owners}::uuid[]) AS x (id)
        WHERE NOT EXISTS (SELECT FROM customer_key k WHERE k.customer_id = x.id)`,
  );
  const made = new Map<string, DataKey>();
  for (const { id } of rows) made.set(id, await dataKeyOf(tx, id));
  return made;
}

function sealed(tx: TransactionContext, note: AuditNote, keys: ReadonlyMap<string, DataKey>): string | null {
  if (note.isBrief || Object.keys(note.changes).length === 0) return null;
  const text = JSON.stringify(note.changes);
  if (note.customerId === null) {
    return Buffer.concat([Buffer.from([OWN_KEY]), tx.services.keys.seal(text, OWN_VALUES)]).toString('base64');
  }
  const key = keys.get(note.customerId);
  if (!key) throw new Error('a customer has no data key for the audit');
  return key.seal(text).toString('base64');
}

function entryOf(
  tx: TransactionContext,
  { action, object, objectId, customerId, changes, by = tx }: AuditNote,
  place: Pick<ChainedEntry, 'chain' | 'seq' | 'at' | 'sealed'>,
): ChainedEntry {
  const { chain, seq, at, sealed: values } = place;
  const { actor, transport, requestId } = by;
  const who = { actorKind: actor.kind, actorId: actor.id, actorName: actor.name };
  const from = { address: transport?.ip ?? null, requestId };
  const fields = Object.keys(changes).sort();
  return { chain, seq, at, ...who, ...from, action, object, objectId, customerId, fields, sealed: values };
}
