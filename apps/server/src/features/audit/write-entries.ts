import { randomInt } from 'node:crypto';
import type { AuditNote } from '../../platform/audit.js';
import { sql } from '../../platform/sql.js';
import type { TransactionContext } from '../../platform/transaction.js';
import type { DataKey, StoredKey } from '../../platform/vault.js';
import { dataKeyOf } from '../customers/index.js';
import { macOf, sealOf, type ChainedEntry } from './chain.policy.js';

/** As many as the migration makes. */
export const CHAINS = 64;

/** Whose key sealed the values: a customer's begins with its generation, which is never 0. */
export const OWN_KEY = 0;
/** What values of no customer are sealed about. */
export const OWN_VALUES = 'audit';

interface End {
  readonly seq: string;
  readonly mac: Buffer;
  readonly now: Date;
  readonly keys: { customerId: string; generation: number; wrapped: string }[] | null;
}

let turn = randomInt(CHAINS);

/**
 * Puts notes at the end of one chain, by the last statements of the transaction: the end of a chain is held only until
 * the commit. Each transaction takes the next chain, so that writers rarely meet at one.
 */
export async function writeEntries(tx: TransactionContext, notes: readonly AuditNote[]): Promise<void> {
  turn = (turn + 1) % CHAINS;
  const chain = turn;
  const owners = [...new Set(notes.flatMap((note) => (note.isBrief || !note.customerId ? [] : [note.customerId])))];
  const made = await missingKeys(tx, owners);
  const end = await takeEnd(tx, chain, owners);
  const keys = new Map([...made, ...newest(tx, end)]);
  const { authenticate } = bound(tx);
  let seq = Number(end.seq);
  let { mac } = end;
  const rows = notes.map((note) => {
    seq += 1;
    const entry = entryOf(tx, note, { chain, seq, at: end.now.toISOString(), sealed: sealed(tx, note, keys) });
    mac = macOf(authenticate, mac, entry);
    return { ...entry, mac: mac.toString('base64') };
  });
  const seal = sealOf(authenticate, chain, seq, mac);
  await tx.rows(
    sql`WITH entries AS (
          INSERT INTO audit_entry (chain, seq, at, actor_kind, actor_id, actor_name, address, request_id, action, object,
            object_id, customer_id, fields, sealed, mac)
          SELECT x.chain, x.seq, x.at, x."actorKind", x."actorId", x."actorName", x.address, x."requestId", x.action,
            x.object, x."objectId", x."customerId", x.fields, decode(x.sealed, 'base64'), decode(x.mac, 'base64')
          FROM json_to_recordset(${JSON.stringify(rows)}::json) AS x (chain smallint, seq bigint, at timestamptz,
            "actorKind" text, "actorId" text, "actorName" text, address text, "requestId" text, action text, object text,
            "objectId" text, "customerId" uuid, fields text[], sealed text, mac text)
        )
        UPDATE audit_chain SET seq = ${seq}::bigint, mac = ${mac}, seal = ${seal} WHERE chain = ${chain}::smallint`,
  );
}

const bound = ({ services: { keys } }: TransactionContext) => ({
  authenticate: (...parts: readonly (Buffer | string)[]) => keys.authenticate(...parts),
});

async function takeEnd(tx: TransactionContext, chain: number, owners: readonly string[]): Promise<End> {
  const keys =
    owners.length === 0
      ? sql.raw('NULL::json')
      : sql`(SELECT json_agg(json_build_object('customerId', k.customer_id, 'generation', k.generation,
            'wrapped', encode(k.wrapped, 'base64'))) FROM customer_key k WHERE k.customer_id = ANY(${owners}::uuid[]))`;
  const [end] = await tx.rows<End>(
    sql`SELECT seq, mac, clock_timestamp() AS now, ${keys} AS keys FROM audit_chain
        WHERE chain = ${chain}::smallint FOR NO KEY UPDATE`,
  );
  if (!end) throw new Error(`the audit has no chain ${chain}`);
  return end;
}

/** Each customer's newest key among those that came with the end. */
function newest(tx: TransactionContext, { keys }: End): Map<string, DataKey> {
  const found = new Map<string, DataKey>();
  for (const { customerId, generation, wrapped } of keys ?? []) {
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
  { actor, transport, requestId }: TransactionContext,
  { action, object, objectId, customerId, changes }: AuditNote,
  place: Pick<ChainedEntry, 'chain' | 'seq' | 'at' | 'sealed'>,
): ChainedEntry {
  const { chain, seq, at, sealed: values } = place;
  const who = { actorKind: actor.kind, actorId: actor.id, actorName: actor.name };
  const from = { address: transport?.ip ?? null, requestId };
  const fields = Object.keys(changes).sort();
  return { chain, seq, at, ...who, ...from, action, object, objectId, customerId, fields, sealed: values };
}
