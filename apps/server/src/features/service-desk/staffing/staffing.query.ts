import type { RequestContext } from '../../../platform/context.js';
import { requestError } from '../../../platform/errors.js';
import { isId } from '../../../platform/cursor.js';
import { sql, type Sql } from '../../../platform/sql.js';
import { userJson, visibleCustomer } from '../../access/index.js';
import { visibleAgent } from '../queue.query.js';
import { handledRanges, secondsOf } from './handled.js';
import { staffFor, wholeWeek, type HourLoad } from './staffing.policy.js';
import type { AgentDayType, QueueHourType, StaffingType } from './staffing.type.js';

/** Work that began so long before a day is not looked for. */
const LONGEST_DAYS = 45;
const MOST_AT_ONCE = 50;
const now = sql.raw('clock_timestamp()');

const mine = (ctx: RequestContext, queueId: string): Sql =>
  sql`i.queue_id = ${queueId}::uuid AND ${visibleCustomer(ctx, sql.raw('i'), 'tickets:read')}`;

/** The wish behind a forecast. */
export interface StaffingAsk {
  readonly queueId: string;
  readonly weeks: number;
  readonly targetShare: number;
  readonly targetSeconds: number;
  readonly ticketsAtOnce?: number | null;
}

interface Observed {
  readonly weeks: number;
  readonly handlingSeconds: number | null;
  readonly atOnce: number | null;
  readonly loads: HourLoad[];
}

/** Who has to be there in each hour of the week, by the queue's own arrivals and handling times of the last weeks. */
export async function staffing(ctx: RequestContext, asked: StaffingAsk): Promise<StaffingType | null> {
  const { queueId, weeks, targetShare: share, targetSeconds: withinSeconds } = asked;
  demandSense(asked);
  if (!isId(queueId)) return null;
  const { timezone } = ctx.services.config;
  const [seen] = await ctx.rows<Observed>(
    sql`WITH today AS (SELECT date_trunc('day', clock_timestamp() AT TIME ZONE ${timezone}::text) AS day),
        span AS (
          SELECT (day - make_interval(weeks => ${weeks}::int)) AT TIME ZONE ${timezone}::text AS start,
            day AT TIME ZONE ${timezone}::text AS ending FROM today
        ),
        item AS MATERIALIZED (
          SELECT i.* FROM queue_item i, span WHERE i.enqueued_at >= span.start AND i.enqueued_at < span.ending AND ${mine(ctx, queueId)}
        ),
        whole AS (
          SELECT greatest(1, least(${weeks}::int,
            ceil(extract(epoch FROM (SELECT ending FROM span) - min(enqueued_at)) / 604800)))::int AS weeks FROM item
        ),
        handled AS (SELECT i.agent_id, ${handledRanges(now)} AS ranges FROM item i WHERE i.state = 'DONE' AND i.agent_id IS NOT NULL),
        timed AS (SELECT agent_id, ranges, ${secondsOf(sql.raw('ranges'))} AS seconds FROM handled),
        busy AS (SELECT ${secondsOf(sql.raw('range_agg(ranges)'))} AS seconds FROM timed GROUP BY agent_id)
        SELECT w.weeks,
          (SELECT avg(seconds) FROM timed WHERE seconds > 0)::float8 AS "handlingSeconds",
          ((SELECT sum(seconds) FROM timed) / nullif((SELECT sum(seconds) FROM busy), 0))::float8 AS "atOnce",
          coalesce((SELECT json_agg(h) FROM (
            SELECT extract(isodow FROM t)::int AS weekday, extract(hour FROM t)::int AS hour, count(*)::float8 / w.weeks AS arrivals
            FROM (SELECT enqueued_at AT TIME ZONE ${timezone}::text AS t FROM item) local GROUP BY 1, 2) h), '[]') AS loads
        FROM whole w`,
  );
  if (!seen) return null;
  const atOnce = asked.ticketsAtOnce ?? Math.min(MOST_AT_ONCE, Math.max(1, Math.round((seen.atOnce ?? 1) * 10) / 10));
  const { handlingSeconds, loads } = seen;
  const wish = { share, withinSeconds, atOnce };
  return {
    weeks: seen.weeks,
    arrivals: Math.round(loads.reduce((sum, { arrivals }) => sum + arrivals * seen.weeks, 0)),
    handlingMinutes: handlingSeconds === null ? null : handlingSeconds / 60,
    ticketsAtOnce: atOnce,
    hours: handlingSeconds === null ? [] : wholeWeek(loads).map((load) => staffFor(load, { ...wish, handlingSeconds })),
  };
}

function demandSense({ weeks, targetShare, targetSeconds, ticketsAtOnce }: StaffingAsk): void {
  const wrong = (field: string, what: string) => requestError('BAD_USER_INPUT', `${field}: ${what}`);
  if (!(weeks >= 1 && weeks <= 52)) throw wrong('weeks', 'is 1 to 52.');
  if (!(targetShare > 0 && targetShare <= 0.99)) throw wrong('targetShare', 'is above 0 and at most 0.99.');
  if (!(targetSeconds >= 1 && targetSeconds <= 86_400)) throw wrong('targetSeconds', 'is a second to a day.');
  if (ticketsAtOnce && !(ticketsAtOnce >= 1 && ticketsAtOnce <= MOST_AT_ONCE)) {
    throw wrong('ticketsAtOnce', 'is 1 to 50.');
  }
}

/** The hours of a day in the workspace's zone, as rows `h (hour, start, ending)`. */
const hoursOf = (timezone: string, day: string): Sql =>
  sql`(SELECT n AS hour, (${day}::date + make_interval(hours => n)) AT TIME ZONE ${timezone}::text AS start,
    (${day}::date + make_interval(hours => n + 1)) AT TIME ZONE ${timezone}::text AS ending FROM generate_series(0, 23) n) h`;

const dayBounds = (timezone: string, day: string): Sql =>
  sql`(SELECT ${day}::date::timestamp AT TIME ZONE ${timezone}::text AS start,
    (${day}::date + 1)::timestamp AT TIME ZONE ${timezone}::text AS ending) d`;

/** What became of the tickets that came in each hour of a day. */
export function queueHours(ctx: RequestContext, queueId: string, day: string): Promise<QueueHourType[]> {
  const { timezone } = ctx.services.config;
  return ctx.rows<QueueHourType>(
    sql`WITH item AS MATERIALIZED (
          SELECT i.enqueued_at, i.assigned_at, i.state, k.met_at, k.breached_at, t.status
          FROM ${dayBounds(timezone, day)} JOIN queue_item i ON i.enqueued_at >= d.start AND i.enqueued_at < d.ending
          JOIN ticket t ON t.id = i.ticket_id AND t.customer_id = i.customer_id
          LEFT JOIN service_clock k ON k.ticket_id = i.ticket_id AND k.customer_id = i.customer_id AND k.metric = 'FIRST_RESPONSE'
          WHERE ${mine(ctx, queueId)}
        )
        SELECT h.hour, count(i.enqueued_at)::int AS arrived,
          count(*) FILTER (WHERE i.met_at IS NOT NULL)::int AS answered,
          count(*) FILTER (WHERE i.met_at IS NOT NULL AND i.breached_at IS NULL)::int AS "withinTarget",
          count(*) FILTER (WHERE i.breached_at IS NOT NULL)::int AS breached,
          count(*) FILTER (WHERE i.state = 'DONE' AND i.assigned_at IS NULL AND i.status = 'CANCELLED')::int AS abandoned,
          avg(extract(epoch FROM i.assigned_at - i.enqueued_at))::float8 / 60 AS "meanWaitMinutes"
        FROM ${hoursOf(timezone, day)} LEFT JOIN item i ON i.enqueued_at >= h.start AND i.enqueued_at < h.ending
        GROUP BY h.hour ORDER BY h.hour`,
  );
}

/** What each agent did on a day: among the agents the actor may see, work of this queue the actor may see. */
export function agentDays(ctx: RequestContext, queueId: string, day: string): Promise<AgentDayType[]> {
  const { timezone } = ctx.services.config;
  const within = sql.raw(`tstzmultirange(tstzrange(d.start, least(d.ending, clock_timestamp())))`);
  return ctx.rows<AgentDayType>(
    sql`WITH d AS MATERIALIZED (SELECT d.start, greatest(d.start, d.ending) AS ending FROM ${dayBounds(timezone, day)}),
        item AS MATERIALIZED (
          SELECT i.agent_id, i.assigned_at, i.done_at, ${handledRanges(now)} AS ranges
          FROM d JOIN queue_item i ON i.agent_id IS NOT NULL AND i.assigned_at < d.ending
            AND (i.done_at IS NULL OR i.done_at >= d.start)
            AND i.enqueued_at >= d.start - make_interval(days => ${LONGEST_DAYS}::int) AND i.enqueued_at < d.ending
          WHERE ${mine(ctx, queueId)}
        ),
        worked AS (
          SELECT i.agent_id,
            count(*) FILTER (WHERE i.assigned_at >= d.start)::int AS taken,
            count(*) FILTER (WHERE i.done_at < d.ending)::int AS done,
            range_agg(i.ranges * ${within}) AS busy,
            avg(${secondsOf(sql.raw('i.ranges'))}) FILTER (WHERE i.done_at < d.ending) AS handling
          FROM item i CROSS JOIN d GROUP BY i.agent_id
        ),
        present AS (
          SELECT s.user_id, range_agg(tstzmultirange(tstzrange(s.came_at, coalesce(s.left_at, 'infinity'))) * ${within}) AS there
          FROM agent_shift s CROSS JOIN d
          WHERE s.came_at < least(d.ending, clock_timestamp()) AND coalesce(s.left_at, 'infinity') > d.start
            AND s.came_at >= d.start - interval '2 days' GROUP BY s.user_id
        ),
        agent AS (
          SELECT coalesce(w.agent_id, p.user_id) AS id, coalesce(w.taken, 0) AS taken, coalesce(w.done, 0) AS done, w.handling,
            ${secondsOf(sql.raw(`coalesce(w.busy, '{}')`))} AS busy,
            ${secondsOf(sql.raw(`coalesce(w.busy, '{}') + coalesce(p.there, '{}')`))} AS there
          FROM worked w FULL JOIN present p ON p.user_id = w.agent_id
        )
        SELECT ${userJson(ctx, sql`u.id`)} AS user, a.taken, a.done, a.handling / 60 AS "meanHandlingMinutes",
          a.busy / 60 AS "busyMinutes", a.there / 60 AS "presentMinutes", a.busy / nullif(a.there, 0) AS occupancy
        FROM agent a JOIN app_user u ON u.id = a.id AND ${visibleAgent(ctx)}
        ORDER BY a.done DESC, a.taken DESC, u.name, u.id`,
  );
}
