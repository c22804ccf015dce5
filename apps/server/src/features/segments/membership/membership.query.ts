import type { CountState, MembershipCause } from '@kehu/schema';
import DataLoader from 'dataloader';
import { dayOf } from '../../../platform/clock.js';
import { pageOf, pageSize } from '../../../platform/connection.js';
import type { RequestContext } from '../../../platform/context.js';
import { isId, readCursor } from '../../../platform/cursor.js';
import { sql, type Sql } from '../../../platform/sql.js';
import { visibleCustomer } from '../../access/index.js';
import { dayNumber, dayText, startOfDay } from '../filter/window.policy.js';

/** How far the count of a segment is. */
export interface Count {
  readonly segmentId: string;
  readonly state: CountState;
  readonly countedAt: Date | null;
  readonly costMs: number | null;
  readonly costRows: number | null;
  readonly percent: number | null;
}

/** Somebody entered or left. */
export interface Move {
  readonly id: string;
  readonly customerId: string;
  readonly hasEntered: boolean;
  readonly cause: MembershipCause;
  readonly at: Date;
}

/** How many members there were at the end of a day, and how many entered and left on it. */
export interface GrowthDay {
  readonly day: string;
  readonly members: number;
  readonly entered: number;
  readonly left: number;
}

const waiting = (segmentId: string): Count => ({
  segmentId,
  state: 'WAITING',
  countedAt: null,
  costMs: null,
  costRows: null,
  percent: null,
});

/** How far the counts of segments are; counted ones are followed, so their members are of the last look at changes. */
export const counts = (ctx: RequestContext): DataLoader<string, Count> =>
  new DataLoader(async (ids) => {
    const rows = await ctx.rows<Count>(
      sql`SELECT n.segment_id AS "segmentId", n.state, n.cost_ms AS "costMs", n.cost_rows AS "costRows", n.progress AS percent,
            CASE WHEN n.state = 'DONE' THEN greatest(n.counted_at, f.followed_at) ELSE n.counted_at END AS "countedAt"
          FROM segment_count n, segment_follow f WHERE n.segment_id = ANY(${[...ids]}::uuid[])`,
    );
    const byId = new Map(rows.map((row) => [row.segmentId, row]));
    return ids.map((id) => byId.get(id) ?? waiting(id));
  });

/** Customers the actor may see. */
const seen = (ctx: RequestContext): Sql =>
  sql`c.status = 'ACTIVE' AND ${visibleCustomer(ctx, sql.raw('c'), 'segments:read')}`;

/** The three ways a move is known: who is in it entered, who was did both. */
const ways = [
  { table: sql.raw('segment_member'), at: sql.raw('l.since'), hasEntered: sql.raw('true'), cause: sql.raw('l.cause') },
  {
    table: sql.raw('segment_stay'),
    at: sql.raw('l.since'),
    hasEntered: sql.raw('true'),
    cause: sql.raw('l.since_cause'),
  },
  {
    table: sql.raw('segment_stay'),
    at: sql.raw('l.until'),
    hasEntered: sql.raw('false'),
    cause: sql.raw('l.until_cause'),
  },
];

/** Everybody who entered and left a segment, as rows `l`. */
const movesIn = (segmentId: string): Sql => {
  const known = ways.map(
    ({ table, at, hasEntered, cause }) =>
      sql`SELECT l.customer_id, ${at} AS at, ${hasEntered} AS has_entered, ${cause} AS cause
        FROM ${table} l WHERE l.segment_id = ${segmentId}::uuid`,
  );
  return sql`(${sql.join(known, ' UNION ALL ')}) l`;
};

/** Who entered and left, newest first; each way is read in the order of its index, no further than the page. */
export async function movesOf(
  ctx: RequestContext,
  segmentId: string,
  page: { first?: number | null; after?: string | null },
) {
  const size = pageSize(page.first);
  const [at, id, way] = page.after ? readCursor(page.after, 3) : [];
  const found = ways.map((one) => {
    const beyond = page.after
      ? sql` AND (${one.at}, l.customer_id, ${one.hasEntered}) < (${String(at)}::timestamptz, ${String(id)}::uuid, ${way === 'in'}::boolean)`
      : sql.raw('');
    return sql`(SELECT l.customer_id AS "customerId", ${one.hasEntered} AS "hasEntered", ${one.cause} AS cause, ${one.at} AS at
      FROM ${one.table} l JOIN customer c ON c.id = l.customer_id
      WHERE l.segment_id = ${segmentId} AND ${seen(ctx)}${beyond} ORDER BY ${one.at} DESC, l.customer_id DESC LIMIT ${size + 1})`;
  });
  const rows = await ctx.rows<Omit<Move, 'id'>>(
    sql`${sql.join(found, ' UNION ALL ')} ORDER BY at DESC, "customerId" DESC, "hasEntered" DESC LIMIT ${size + 1}`,
  );
  const keyOf = (row: Omit<Move, 'id'>): string[] => [
    row.at.toISOString(),
    row.customerId,
    row.hasEntered ? 'in' : 'out',
  ];
  return pageOf(rows, size, page.after, keyOf, (row): Move => ({ ...row, id: [segmentId, ...keyOf(row)].join('.') }));
}

/** The members of the last days, today last; days before the first count are left out. */
export async function growthOf(ctx: RequestContext, segmentId: string, days: number): Promise<GrowthDay[]> {
  const { timezone } = ctx.services.config;
  const today = dayNumber(ctx.now.getTime(), timezone);
  const since = new Date(startOfDay(today - days + 1, timezone));
  const [now] = await ctx.figures<{ members: string; first: Date | null }>(
    sql`SELECT (SELECT count(*) FROM segment_member m JOIN customer c ON c.id = m.customer_id
          WHERE m.segment_id = ${segmentId} AND ${seen(ctx)}) AS members,
          (SELECT min(l.at) FROM ${movesIn(segmentId)}) AS first`,
  );
  if (!now?.first) return [];
  const rows = await ctx.figures<{ day: string; entered: string; left: string }>(
    sql`SELECT (l.at AT TIME ZONE ${timezone}::text)::date::text AS day, count(*) FILTER (WHERE l.has_entered) AS entered,
          count(*) FILTER (WHERE NOT l.has_entered) AS left
        FROM ${movesIn(segmentId)} JOIN customer c ON c.id = l.customer_id
        WHERE l.at >= ${since} AND ${seen(ctx)} GROUP BY 1`,
  );
  const byDay = new Map(rows.map((row) => [row.day, row]));
  const first = dayOf(now.first, timezone);
  const found: GrowthDay[] = [];
  let members = Number(now.members);
  for (let number = today; number > today - days; number -= 1) {
    const day = dayText(number);
    if (day < first) break;
    const [entered, left] = [Number(byDay.get(day)?.entered ?? 0), Number(byDay.get(day)?.left ?? 0)];
    found.push({ day, members, entered, left });
    members -= entered - left;
  }
  return found.reverse();
}

/** Whether a customer was in a segment at a moment, as it was counted then; null beyond the actor's reach. */
export async function wasMember(
  ctx: RequestContext,
  segmentId: string,
  customerId: string,
  at: Date,
): Promise<boolean | null> {
  if (!isId(customerId)) return null;
  const [row] = await ctx.rows<{ was: boolean }>(
    sql`SELECT EXISTS (SELECT FROM segment_member m WHERE m.segment_id = ${segmentId} AND m.customer_id = c.id AND m.since <= ${at})
          OR EXISTS (SELECT FROM segment_stay s WHERE s.segment_id = ${segmentId} AND s.customer_id = c.id
            AND s.since <= ${at} AND s.until > ${at}) AS was
        FROM customer c WHERE c.id = ${customerId} AND ${seen(ctx)}`,
  );
  return row?.was ?? null;
}
