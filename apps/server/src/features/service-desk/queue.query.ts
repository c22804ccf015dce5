import DataLoader from 'dataloader';
import { pageOf, pageSize, type Connection, type PageArgs } from '../../platform/connection.js';
import type { RequestContext } from '../../platform/context.js';
import { isId, readCursor } from '../../platform/cursor.js';
import { requestError } from '../../platform/errors.js';
import { sql, type Sql } from '../../platform/sql.js';
import { userJson, visibleCustomer } from '../access/index.js';
import { placeColumns, shownPlace, type PlaceRow } from './queue-place.js';
import type { QueueAgentType, QueueItemType, QueueServiceType, QueueType } from './queue.type.js';

const queueColumns = sql.raw(`q.id, q.key, q.name_zh AS "nameZh", q.name_en AS "nameEn", q.is_vip AS "isVip"`);
const item = sql.raw('i');

/** Every queue, the VIP queue first. */
export function allQueues(ctx: RequestContext): Promise<QueueType[]> {
  return ctx.rows(sql`SELECT ${queueColumns} FROM queue q ORDER BY q.is_vip DESC, q.key`);
}

export async function findQueue(ctx: RequestContext, id: string): Promise<QueueType | null> {
  if (!isId(id)) return null;
  const [row] = await ctx.rows<QueueType>(sql`SELECT ${queueColumns} FROM queue q WHERE q.id = ${id}`);
  return row ?? null;
}

/** How many wait in each queue, among those the actor may see. */
export const waitingByQueue = (ctx: RequestContext): DataLoader<string, number> =>
  new DataLoader(async (ids) => {
    const rows = await ctx.rows<{ id: string; waiting: number }>(
      sql`SELECT i.queue_id AS id, count(*)::integer AS waiting FROM queue_item i
          WHERE i.queue_id = ANY(${[...ids]}::uuid[]) AND i.state = 'WAITING' AND ${visibleItem(ctx, item)}
          GROUP BY i.queue_id`,
    );
    const byId = new Map(rows.map((row) => [row.id, row.waiting]));
    return ids.map((id) => byId.get(id) ?? 0);
  });

/** A page of those who wait, in the order in which they are served. */
export async function waitingPage(
  ctx: RequestContext,
  queueId: string,
  page: PageArgs,
): Promise<Connection<QueueItemType>> {
  const size = pageSize(page.first);
  const rows = await ctx.rows<PlaceRow>(
    sql`SELECT ${placeColumns} FROM queue_item i
        JOIN customer c ON c.id = i.customer_id AND c.status = 'ACTIVE' AND ${visibleCustomer(ctx, sql.raw('c'), 'tickets:read')}
        WHERE i.queue_id = ${queueId} AND i.state = 'WAITING' AND ${visibleItem(ctx, item)} AND ${behindCursor(page.after)}
        ORDER BY i.rank_key DESC, i.id LIMIT ${size + 1}::integer`,
  );
  return pageOf(rows, size, page.after, ({ key, id }) => [key, id], shownPlace);
}

/** The place of each waiting item among those the actor may see, from 1; null when it does not wait. */
export const positionById = (ctx: RequestContext): DataLoader<string, number | null> =>
  new DataLoader(async (ids) => {
    const ahead = sql.raw('a');
    const rows = await ctx.rows<{ id: string; position: number }>(
      sql`SELECT i.id, 1 + (
            SELECT count(*) FROM queue_item a WHERE a.queue_id = i.queue_id AND a.state = 'WAITING'
              AND a.rank_key >= i.rank_key AND (a.rank_key > i.rank_key OR a.id < i.id) AND ${visibleItem(ctx, ahead)}
          )::integer AS position
          FROM queue_item i WHERE i.id = ANY(${[...ids]}::uuid[]) AND i.state = 'WAITING' AND ${visibleItem(ctx, item)}`,
    );
    const byId = new Map(rows.map((row) => [row.id, row.position]));
    return ids.map((id) => byId.get(id) ?? null);
  });

/** Agents at work or with work, the least busy first. Colleagues are shown only to those who may see users. */
export function agentsAtDesk(ctx: RequestContext, only?: string): Promise<QueueAgentType[]> {
  const which = only === undefined ? sql`(p.is_online OR p.held > 0)` : sql`u.id = ${only}::uuid`;
  return ctx.rows(
    sql`SELECT ${userJson(ctx, sql`u.id`)} AS user, p.is_online AS "isOnline", p.held AS assigned, p.takes_offers AS "takesOffers",
          coalesce((SELECT array_agg(s.skill ORDER BY s.skill) FROM agent_skill s WHERE s.user_id = p.user_id), '{}') AS skills,
          u.capacity, p.seen_at AS "seenAt"
        FROM agent_presence p
        JOIN app_user u ON u.id = p.user_id AND u.status = 'ACTIVE' AND ${visibleAgent(ctx)}
        WHERE ${which}
        ORDER BY p.is_online DESC, p.held - u.capacity, u.name, u.id`,
  );
}

/** What is offered to the actor at this moment. */
export async function offeredTo(ctx: RequestContext): Promise<QueueItemType[]> {
  const rows = await ctx.rows<PlaceRow>(
    sql`SELECT ${placeColumns} FROM queue_item i
        WHERE i.offered_to = ${ctx.actor.userId}::uuid AND i.state = 'OFFERED' AND i.offered_until > clock_timestamp()
          AND ${visibleItem(ctx, item)}
        ORDER BY i.offered_until, i.id`,
  );
  return rows.map(shownPlace);
}

/** Minutes until each waiting item is likely to be taken, by the pace of the last hour; null without a pace. */
export const expectedWaitById = (ctx: RequestContext): DataLoader<string, number | null> =>
  new DataLoader(async (ids) => {
    const ahead = sql.raw('a');
    const rows = await ctx.rows<{ id: string; minutes: number | null }>(
      sql`SELECT i.id, ceil((
            SELECT count(*) FROM queue_item a WHERE a.queue_id = i.queue_id AND a.state = 'WAITING'
              AND a.rank_key >= i.rank_key AND (a.rank_key > i.rank_key OR a.id <= i.id) AND ${visibleItem(ctx, ahead)}
          ) * 60.0 / nullif((
            SELECT count(*) FROM queue_item d
            WHERE d.queue_id = i.queue_id AND d.state = 'DONE' AND d.done_at > now() - interval '1 hour'
          ), 0))::integer AS minutes
          FROM queue_item i WHERE i.id = ANY(${[...ids]}::uuid[]) AND i.state = 'WAITING' AND ${visibleItem(ctx, item)}`,
    );
    const byId = new Map(rows.map((row) => [row.id, row.minutes]));
    return ids.map((id) => byId.get(id) ?? null);
  });

/** How first answers went today in each queue, among the tickets the actor may see. */
export const servedToday = (ctx: RequestContext): DataLoader<string, QueueServiceType> =>
  new DataLoader(async (ids) => {
    const { timezone } = ctx.services.config;
    const rows = await ctx.rows<QueueServiceType & { id: string }>(
      sql`WITH day AS (SELECT date_trunc('day', now() AT TIME ZONE ${timezone}::text) AT TIME ZONE ${timezone}::text AS start),
          clock AS (
            SELECT k.ticket_id, k.customer_id, k.met_at, k.breached_at FROM service_clock k, day
            WHERE k.met_at >= day.start AND k.metric = 'FIRST_RESPONSE'
            UNION
            SELECT k.ticket_id, k.customer_id, k.met_at, k.breached_at FROM service_clock k, day
            WHERE k.breached_at >= day.start AND k.metric = 'FIRST_RESPONSE'
          )
          SELECT t.queue_id AS id,
            count(*) FILTER (WHERE k.met_at >= day.start)::integer AS answered,
            count(*) FILTER (WHERE k.met_at >= day.start AND k.breached_at IS NULL)::integer AS "withinTarget",
            count(*) FILTER (WHERE k.breached_at >= day.start)::integer AS breached
          FROM clock k CROSS JOIN day
          JOIN ticket t ON t.id = k.ticket_id AND t.customer_id = k.customer_id AND t.queue_id = ANY(${[...ids]}::uuid[])
          JOIN customer c ON c.id = t.customer_id AND c.status = 'ACTIVE' AND ${visibleCustomer(ctx, sql.raw('c'), 'tickets:read')}
          GROUP BY t.queue_id`,
    );
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? { answered: 0, withinTarget: 0, breached: 0 });
  });

/** An item carries its customer's owners, kept in step by the desk, so that counting needs no customer rows. */
const visibleItem = (ctx: RequestContext, row: Sql): Sql => visibleCustomer(ctx, row, 'tickets:read');

function behindCursor(after: string | null | undefined): Sql {
  if (!after) return sql.raw('true');
  const [key, id] = readCursor(after, 2);
  if (typeof key !== 'number' || !isId(String(id)))
    throw requestError('BAD_USER_INPUT', 'after: is not a cursor of this list.');
  const rank = sql`${key}::double precision`;
  return sql`i.rank_key <= ${rank} AND (i.rank_key < ${rank} OR i.id > ${id}::uuid)`;
}

/** Colleagues within the reach of `users:read`, and oneself always. */
export function visibleAgent(ctx: RequestContext): Sql {
  const { actor } = ctx;
  const self = sql`u.id = ${actor.userId}::uuid`;
  switch (actor.permissions.get('users:read')) {
    case 'ALL':
      return sql.raw('true');
    case 'REGION':
      return sql`(u.region_id = ANY(${actor.regionIds}::uuid[]) OR ${self})`;
    case 'TEAM':
      return sql`(u.team_id = ANY(${actor.teamIds}::uuid[]) OR ${self})`;
    default:
      return actor.kind === 'SYSTEM' ? sql.raw('true') : self;
  }
}
