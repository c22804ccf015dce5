import { createHash } from 'node:crypto';
import type { RequestContext } from './context.js';
import { run, type Database } from './database.js';
import { requestError } from './errors.js';
import type { Job } from './jobs.js';
import { sql, sqlFile } from './sql.js';

const takePoints = sqlFile(import.meta.url, './sql/take-points.sql');

/** So many points in so many seconds. */
export interface Limit {
  readonly name: string;
  readonly points: number;
  readonly seconds: number;
}

/** What is left of a limit. */
export interface Taken {
  /** Below zero: it was exceeded. */
  readonly left: number;
  /** Until it begins anew. */
  readonly seconds: number;
}

/** Keys are hashed: who tried what is nobody's to read. */
const keyOf = ({ name }: Limit, of: readonly string[]): string =>
  `${name}:${createHash('sha256').update(of.join('\0')).digest('base64url')}`;

/** Takes points from a limit that all server processes share. Counts at once, outside any transaction. */
export async function takeFrom(
  { pool }: Pick<Database, 'pool'>,
  limit: Limit,
  of: readonly string[],
  points = 1,
): Promise<Taken> {
  const values = [keyOf(limit, of), points, limit.seconds];
  const [row] = await run<{ points: number; seconds: number }>(pool, takePoints, values);
  return { left: limit.points - (row?.points ?? 0), seconds: row?.seconds ?? limit.seconds };
}

/** Gives points back, e.g. when an attempt turned out to be good. */
export async function giveBack(ctx: RequestContext, limit: Limit, of: readonly string[]): Promise<void> {
  await takeFrom(ctx.services.database, limit, of, -1);
}

/** @throws RATE_LIMITED with the seconds to wait */
export async function admit(ctx: RequestContext, limit: Limit, of: readonly string[]): Promise<void> {
  const { left, seconds } = await takeFrom(ctx.services.database, limit, of);
  if (left < 0) throw tooMany(ctx, seconds);
}

/** The refusal of whoever asks too often; tells HTTP clients when to come back. */
export function tooMany(ctx: RequestContext, seconds: number): Error {
  ctx.transport?.setHeader('retry-after', String(seconds));
  return requestError('RATE_LIMITED', `Too many attempts. Try again in ${seconds} seconds.`);
}

/** Forgets counts that are over. */
export const forgetRateLimits: Job = {
  name: 'platform.forget-rate-limits',
  schedule: '50 * * * *',
  async run(ctx) {
    await ctx.rows(sql`DELETE FROM rate_limit WHERE ends_at < ${ctx.now}`);
  },
};
