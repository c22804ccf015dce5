import { LRUCache } from 'lru-cache';
import type { Allowance, RequestContext } from './context.js';
import { takeFrom, tooMany, type Limit } from './rate-limit.js';

const MINUTE_SECONDS = 60;
/** A process takes this share of a minute's allowance at once, so that most requests count without the database. */
const SHARE = 50;

/** What a process has taken of a program's minute and not used yet. */
interface Taken {
  left: number;
  /** What was left for everybody when it was taken. */
  remaining: number;
  endsAt: number;
}

const taken = new LRUCache<string, Taken>({ max: 20_000 });
/** Who is taking more at this moment, by the same keys. */
const taking = new Map<string, Promise<number>>();

type Kind = keyof Allowance;

/**
 * Counts a request of a program: one call for each field at the root, so that aliases do not help, and what the whole may
 * cost. All processes share the count; each takes a fiftieth of the minute at once. Headers say what is left.
 * @throws RATE_LIMITED with the seconds to wait
 */
export async function spendAllowance(ctx: RequestContext, calls: number, cost: number): Promise<void> {
  const { allowance } = ctx.actor;
  if (allowance === null) return;
  await spend(ctx, 'callsPerMinute', allowance.callsPerMinute, calls, 'ratelimit');
  await spend(ctx, 'costPerMinute', allowance.costPerMinute, cost, 'ratelimit-cost');
}

/** Why this request was refused; of the request, for its context may be copied on the way. */
const refusalOf = (): { error: unknown } => ({ error: null });

/** The same for a request that may go two ways: what was refused on the first is not counted again on the second. @throws as above */
export async function spendOnce(ctx: RequestContext, calls: number, cost: number): Promise<void> {
  const refusal = ctx.loader(refusalOf);
  if (refusal.error !== null) throw refusal.error;
  try {
    await spendAllowance(ctx, calls, cost);
  } catch (error) {
    refusal.error = error;
    throw error;
  }
}

async function spend(ctx: RequestContext, kind: Kind, most: number, points: number, header: string): Promise<void> {
  const key = `${ctx.actor.id}:${kind}:${most}`;
  let mine = minuteOf(key, most);
  while (mine.left < points) {
    // Whoever comes meanwhile waits for the same share: each taking one would use the minute up in no time.
    const got = await (taking.get(key) ?? takeMore(ctx, kind, most, points - mine.left, key));
    mine = minuteOf(key, most);
    if (got === 0) break;
  }
  const isEnough = mine.left >= points;
  if (isEnough) mine.left -= points;
  const seconds = Math.max(1, Math.ceil((mine.endsAt - Date.now()) / 1000));
  ctx.transport?.setHeader(`${header}-limit`, String(most));
  ctx.transport?.setHeader(`${header}-remaining`, String(mine.remaining + mine.left));
  ctx.transport?.setHeader(`${header}-reset`, String(seconds));
  if (!isEnough) throw tooMany(ctx, seconds);
}

/** What is left of what was taken of this minute; nothing of one that is over. */
function minuteOf(key: string, most: number): Taken {
  const mine = taken.get(key);
  return mine && mine.endsAt > Date.now() ? mine : { left: 0, remaining: most, endsAt: 0 };
}

/** Takes at least so many points more for this process. Answers how many there were to be had. */
function takeMore(ctx: RequestContext, kind: Kind, most: number, points: number, key: string): Promise<number> {
  const take = async (): Promise<number> => {
    const limit: Limit = { name: kind, points: most, seconds: MINUTE_SECONDS };
    const wanted = Math.max(points, Math.floor(most / SHARE));
    const { left, seconds } = await takeFrom(ctx.services.database, limit, [ctx.actor.id], wanted);
    // What goes beyond the limit is not there to be had.
    const got = Math.max(0, left < 0 ? wanted + left : wanted);
    const before = minuteOf(key, most);
    taken.set(key, { left: before.left + got, remaining: Math.max(0, left), endsAt: Date.now() + seconds * 1000 });
    return got;
  };
  const more = take().finally(() => taking.delete(key));
  taking.set(key, more);
  return more;
}
