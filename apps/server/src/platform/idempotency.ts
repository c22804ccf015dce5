import { createHash } from 'node:crypto';
import type { Actor } from './context.js';
import { isId } from './cursor.js';
import { refuse } from './errors.js';
import type { Job } from './jobs.js';
import { sql } from './sql.js';
import type { TransactionContext } from './transaction.js';

const FIELD = ['clientMutationKey'];
const KEPT = '7 days';
const keyPattern = /^[\x20-\x7e]{1,200}$/;

interface KnownKey {
  mutation: string;
  inputHash: string;
  answer: unknown;
}

/**
 * Does the work once for each actor and key: a repeated call with the same input gets the stored answer, another input
 * a CONFLICT that names `clientMutationKey`. Parallel repeats wait for the first one. A refused or failed call leaves
 * nothing, so that its key can be used again.
 *
 * @param mutation the name of the mutation: a key belongs to one
 * @param key what the caller sent; without one the work is simply done
 * @param input everything the answer hangs on
 * @param work answers plain JSON: ids, from which the caller reads the records anew
 */
export async function once<T>(
  tx: TransactionContext,
  mutation: string,
  key: string | null | undefined,
  input: unknown,
  work: () => Promise<T>,
): Promise<T> {
  if (key === null || key === undefined) return work();
  if (!keyPattern.test(key)) throw refuse('BAD_INPUT', 'A key is 1 to 200 printable ASCII characters.', FIELD);
  const actorId = keyOwner(tx.actor);
  const inputHash = hashOf(input);
  // The primary key makes a parallel call wait here until the first one has committed or failed.
  const mine = await tx.rows(
    sql`INSERT INTO mutation_key (actor_id, key, mutation, input_hash, answer)
        VALUES (${actorId}, ${key}, ${mutation}, ${inputHash}, 'null') ON CONFLICT DO NOTHING RETURNING key`,
  );
  if (mine.length === 0) tx.isRepeat = true;
  if (mine.length === 0) return answerOf<T>(tx, actorId, key, mutation, inputHash);
  const answer = await work();
  await tx.rows(
    sql`UPDATE mutation_key SET answer = ${JSON.stringify(answer ?? null)}::jsonb WHERE actor_id = ${actorId} AND key = ${key}`,
  );
  return answer;
}

/** One of several calls that one transaction serves: its key, everything its answer hangs on, and the answer it will have. */
export interface KeyedCall {
  readonly key: string;
  readonly input: unknown;
  readonly answer: string;
}

/** A set of calls waits so long for a call outside of it that has one of its keys. */
const MOST_WAIT_MS = '100';

/**
 * Takes the keys of several calls of one actor at once. Answers the calls whose keys are new; of the others each has to come
 * alone, to `once`, for its answer or refusal. Who then is not done has to give its key back.
 *
 * @throws a DatabaseError 55P03 where a call with one of the keys goes on elsewhere
 */
export async function takeKeys(
  tx: TransactionContext,
  mutation: string,
  calls: readonly KeyedCall[],
): Promise<Set<KeyedCall>> {
  const byKey = new Map(calls.filter(({ key }) => keyPattern.test(key)).map((call) => [call.key, call]));
  if (byKey.size === 0) return new Set();
  const some = [...byKey.values()];
  const rows = await tx.rows<{ key: string }>(
    sql`INSERT INTO mutation_key (actor_id, key, mutation, input_hash, answer)
        SELECT ${keyOwner(tx.actor)}::uuid, x.key, ${mutation}, x.hash, to_jsonb(x.answer)
        FROM (SELECT set_config('lock_timeout', ${MOST_WAIT_MS}, true)) patience,
          unnest(${some.map(({ key }) => key)}::text[], ${some.map(({ input }) => hashOf(input))}::text[],
            ${some.map(({ answer }) => answer)}::text[]) AS x (key, hash, answer)
        ORDER BY x.key ON CONFLICT DO NOTHING RETURNING key`,
  );
  return new Set(rows.map(({ key }) => byKey.get(key)!));
}

/** Gives keys back that `takeKeys` took for calls that were refused. */
export async function giveKeysBack(tx: TransactionContext, keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return;
  await tx.rows(
    sql`DELETE FROM mutation_key WHERE actor_id = ${keyOwner(tx.actor)}::uuid AND key = ANY(${keys}::text[])`,
  );
}

const hashOf = (input: unknown): string => createHash('sha256').update(canonical(input)).digest('base64url');

async function answerOf<T>(
  tx: TransactionContext,
  actorId: string,
  key: string,
  mutation: string,
  inputHash: string,
): Promise<T> {
  const [known] = await tx.rows<KnownKey>(
    sql`SELECT mutation, input_hash AS "inputHash", answer FROM mutation_key WHERE actor_id = ${actorId} AND key = ${key}`,
  );
  if (known?.mutation === mutation && known.inputHash === inputHash) return known.answer as T;
  throw refuse('CONFLICT', 'This key was used before with another input.', FIELD);
}

/** Users and tokens own their keys by id; a job, which has only a name, by an id made of it. */
function keyOwner(actor: Actor): string {
  if (isId(actor.id)) return actor.id;
  const digest = createHash('sha256').update(actor.id).digest('hex');
  return [
    digest.slice(0, 8),
    digest.slice(8, 12),
    digest.slice(12, 16),
    digest.slice(16, 20),
    digest.slice(20, 32),
  ].join('-');
}

/** JSON with sorted keys and without absent ones: the same input is the same text, however it was written. */
function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_name, inner: unknown) => {
      if (typeof inner === 'bigint') return inner.toString();
      if (inner === null || typeof inner !== 'object' || Array.isArray(inner)) return inner;
      return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)));
    }) ?? 'null'
  );
}

/** Forgets keys nobody repeats any more. */
export const forgetMutationKeys: Job = {
  name: 'platform.forget-mutation-keys',
  schedule: '40 3 * * *',
  async run(ctx) {
    await ctx.rows(sql`DELETE FROM mutation_key WHERE created_at < ${ctx.now}::timestamptz - ${KEPT}::interval`);
  },
};
