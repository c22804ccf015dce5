import type { RequestContext } from '../../platform/context.js';
import { marksOf } from '../../platform/marks.js';
import { sql } from '../../platform/sql.js';
import { keyMark } from './key-rotation.service.js';

/** A key that wraps others. */
export interface RingKeyState {
  readonly id: string;
  readonly isCurrent: boolean;
  /** False: it is lost, and what hangs on it cannot be read. */
  readonly isPresent: boolean;
  readonly since: Date | null;
  /** Data keys of customers, and the installation's own, that hang on it. */
  readonly wraps: number;
}

/** A rotation: the last one, or the one under way. */
export interface RotationState {
  readonly id: string;
  readonly key: string;
  readonly renewsData: boolean;
  readonly askedBy: string;
  readonly total: number;
  readonly done: number;
  readonly startedAt: Date;
  readonly finishedAt: Date | null;
}

/** The key ring as everybody may know it: names and numbers, never a key. */
export async function keyRingOf(ctx: RequestContext) {
  const { config, keys } = ctx.services;
  const wrapped = await ctx.rows<{ id: string; n: string }>(
    sql`SELECT id, sum(n) AS n FROM (SELECT key_id AS id, count(*) AS n FROM customer_key GROUP BY key_id
          UNION ALL SELECT key_id, count(*) FROM own_key GROUP BY key_id) x GROUP BY id ORDER BY id`,
  );
  const counts = new Map(wrapped.map(({ id, n }) => [id, Number(n)]));
  const ids = [...new Set([...keys.ring.ids, ...counts.keys()])];
  const seen = await marksOf(ctx, ids.map(keyMark));
  const ring: RingKeyState[] = ids.map((id) => ({
    id,
    isCurrent: id === keys.ring.current,
    isPresent: keys.ring.ids.includes(id),
    since: seen.get(keyMark(id))?.at ?? null,
    wraps: counts.get(id) ?? 0,
  }));
  return { keys: ring, isKeptHere: config.keys === null, rotation: await lastRotation(ctx) };
}

/** The rotation that began last; null when there never was one. */
export async function lastRotation(ctx: RequestContext): Promise<RotationState | null> {
  const [row] = await ctx.rows<RotationState>(
    sql`SELECT id, key_id AS key, renews_data AS "renewsData", asked_by AS "askedBy", total::float8 AS total,
          done::float8 AS done, started_at AS "startedAt", finished_at AS "finishedAt"
        FROM key_rotation ORDER BY finished_at IS NULL DESC, started_at DESC LIMIT 1`,
  );
  return row ?? null;
}
