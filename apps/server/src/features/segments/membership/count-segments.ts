import type { MembershipCause } from '@kehu/schema';
import type { RequestContext } from '../../../platform/context.js';
import { isDatabaseAway } from '../../../platform/errors.js';
import { sql } from '../../../platform/sql.js';
import { inBackground, type TransactionContext } from '../../../platform/transaction.js';
import { customerRanges } from '../../scoring/index.js';
import { conditionsOf, nobody } from '../filter/filter.policy.js';
import type { Among } from '../filter/measures.js';
import { buildOn } from '../nesting.policy.js';
import type { SavedRules } from '../saved-rules.js';
import { chunks, SEGMENTS_A_STATEMENT } from './follow-customers.js';
import { lockMembers } from './member-lock.js';
import { putMembers, takeBack } from './put-members.js';

/** So many answers, a customer's about a rule, are worked out before anybody who stops the count is heard. */
const ANSWERS_A_PART = 1_000_000;
const FEWEST_CUSTOMERS_A_PART = 5_000;

/** What a count needs to know. */
interface Counting {
  readonly rules: SavedRules;
  readonly signal: AbortSignal | undefined;
  /** Customers of a part, where it is not by the number of segments. */
  readonly customersAPart: number | undefined;
}

/** Segments that are counted together, for the same reason. */
interface Together {
  readonly ids: readonly string[];
  readonly cause: MembershipCause;
}

/**
 * Counts all members of those of the segments that wait for it, none of which builds on another: many rules in one pass over
 * the customers, in one transaction, so that a crash leaves the members from before and the segments waiting. Whoever stops
 * one of them is heard with the next part: what was written of its members is taken back, and the others go on.
 */
export async function countSegments(ctx: RequestContext, ids: readonly string[], counting: Counting): Promise<void> {
  const begun = await ctx.rows<{ id: string; cause: MembershipCause }>(
    sql`UPDATE segment_count SET state = 'RUNNING', began_at = clock_timestamp(), progress = 0, failure = NULL
        WHERE segment_id = ANY(${ids}::uuid[]) AND state IN ('WAITING', 'RUNNING') RETURNING segment_id AS id, cause`,
  );
  for (const cause of new Set(begun.map((one) => one.cause))) {
    const waiting = begun.filter((one) => one.cause === cause).map(({ id }) => id);
    for (const some of chunks(waiting, SEGMENTS_A_STATEMENT)) await countTogether(ctx, { ids: some, cause }, counting);
  }
}

async function countTogether(ctx: RequestContext, together: Together, counting: Counting): Promise<void> {
  counting.signal?.throwIfAborted();
  const { ids, cause } = together;
  try {
    await inBackground(ctx, (tx) => countHeld(tx, ctx, together, counting));
  } catch (error) {
    counting.signal?.throwIfAborted();
    // The rules are not to blame: the counts wait for the next process, or for this one to try again.
    if (isDatabaseAway(error)) throw error;
    if (ids.length === 1) return failed(ctx, ids[0], error);
    // The one that cannot be counted must not keep the others from it.
    for (const id of ids) await countTogether(ctx, { ids: [id], cause }, counting);
  }
}

async function failed(ctx: RequestContext, id: string | undefined, error: unknown): Promise<void> {
  const failure = error instanceof Error ? error.message : String(error);
  const [row] = await ctx.rows(
    sql`UPDATE segment_count SET state = 'FAILED', progress = NULL, failure = ${failure.slice(0, 500)}
        WHERE segment_id = ${id} AND state = 'RUNNING' RETURNING segment_id`,
  );
  if (row) ctx.log.error({ err: error, segment: id }, 'a segment could not be counted');
}

async function countHeld(
  tx: TransactionContext,
  ctx: RequestContext,
  { ids, cause }: Together,
  { rules, signal, customersAPart }: Counting,
): Promise<void> {
  await lockMembers(tx);
  const began = performance.now();
  const moved = new Set<string>();
  let running = ids;
  let looked = 0;
  const parts = await partsOf(tx, customersAPart ?? partFor(ids.length));
  for (const [i, among] of parts.entries()) {
    signal?.throwIfAborted();
    running = await onlyThose(tx, running, await tellProgress(ctx, running, Math.floor((100 * i) / parts.length)));
    if (running.length === 0) return;
    const put = await putMembers(tx, { rules, ids: running, cause, among });
    looked += put.looked;
    for (const id of put.moved) moved.add(id);
  }
  running = await onlyThose(tx, running, await counted(tx, running, { looked, ms: performance.now() - began, rules }));
  // Another process may have followed the time further than this count did.
  await tx.rows(sql`UPDATE segment_follow SET passed_at = least(passed_at, ${tx.now}) WHERE id = 1`);
  // Segments that build on one whose members moved are counted after it.
  const above = buildOn(
    running.filter((id) => moved.has(id)),
    rules,
  );
  if (above.length === 0) return;
  await tx.rows(
    sql`UPDATE segment_count SET state = 'WAITING', cause = ${cause} WHERE segment_id = ANY(${above}::uuid[]) AND state = 'DONE'`,
  );
}

/** Goes on with those that nobody has stopped, and takes back what was written of the others. */
async function onlyThose(tx: TransactionContext, ids: readonly string[], running: string[]): Promise<string[]> {
  if (running.length < ids.length)
    await takeBack(
      tx,
      ids.filter((id) => !running.includes(id)),
    );
  return running;
}

/** Beside the transaction: others see how far the counts are, and it hears who stops one. Answers those that go on. */
async function tellProgress(ctx: RequestContext, ids: readonly string[], percent: number): Promise<string[]> {
  const told = await ctx.rows<{ id: string }>(
    sql`UPDATE segment_count SET progress = ${percent} WHERE segment_id = ANY(${ids}::uuid[]) AND state = 'RUNNING'
        RETURNING segment_id AS id`,
  );
  return told.map(({ id }) => id);
}

const partFor = (segments: number): number => Math.max(FEWEST_CUSTOMERS_A_PART, Math.ceil(ANSWERS_A_PART / segments));

/** All customers in parts; each goes on where the one before ended, so that members without a customer are found too. */
async function partsOf(tx: TransactionContext, size: number): Promise<Among[]> {
  const ends = (await customerRanges(tx, size)).map(({ last }) => last).slice(0, -1);
  return [...ends, null].map((end, i) => (id) => {
    const after = ends[i - 1];
    const from = after === undefined ? sql.raw('true') : sql`${id} > ${after}::uuid`;
    return end === null ? from : sql`${from} AND ${id} <= ${end}::uuid`;
  });
}

/** Says what each count cost: of a common one a share by the conditions of its rule. Answers those that are done. */
async function counted(
  tx: TransactionContext,
  ids: readonly string[],
  { looked, ms, rules }: { looked: number; ms: number; rules: SavedRules },
): Promise<string[]> {
  const weights = ids.map((id) => 1 + conditionsOf(rules.get(id) ?? nobody).length);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const costs = weights.map((weight) => Math.round((ms * weight) / all));
  const done = await tx.rows<{ id: string }>(
    sql`UPDATE segment_count n SET state = 'DONE', progress = NULL, counted_at = ${tx.now}, cost_ms = x.ms, cost_rows = ${looked}
        FROM unnest(${ids}::uuid[], ${costs}::int[]) AS x (id, ms)
        WHERE n.segment_id = x.id AND n.state = 'RUNNING' RETURNING n.segment_id AS id`,
  );
  return done.map(({ id }) => id);
}
