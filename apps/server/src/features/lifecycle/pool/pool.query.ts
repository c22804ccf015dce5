import type { PoolMoveKind } from '@kehu/schema';
import { pageOf, pageSize, type Connection, type PageArgs } from '../../../platform/connection.js';
import type { RequestContext } from '../../../platform/context.js';
import { readMoment } from '../../../platform/cursor.js';
import { settingInForce } from '../../../platform/settings.js';
import { sql, type Sql } from '../../../platform/sql.js';
import { visibleCustomer } from '../../access/index.js';
import { neglected } from './neglected.js';
import { blockedUntil, type PoolRule } from './pool.policy.js';
import { claimsToday } from './pool.service.js';

/** A customer who waits, as the list shows them. */
export interface Waiting {
  readonly customerId: string;
  readonly since: Date;
  readonly cause: PoolMoveKind;
  readonly formerOwnerId: string | null;
  /** Set for who had the customer before: until then others come first. */
  readonly blockedUntil: Date | null;
}

const seen = (ctx: RequestContext): Sql =>
  sql`pool_place p JOIN customer c ON c.id = p.customer_id AND c.status = 'ACTIVE'
    AND ${visibleCustomer(ctx, sql.raw('c'), 'pool:claim')} WHERE p.is_open`;

/** The customers in the pool whom the actor may claim, the latest first. */
export async function waitingInPool(ctx: RequestContext, { first, after }: PageArgs): Promise<Connection<Waiting>> {
  const { value: rule } = await settingInForce<PoolRule>(ctx, 'POOL');
  const from = after ? readMoment(after) : null;
  const beyond = from ? sql`AND (p.since, p.customer_id) < (${from.at}::timestamptz, ${from.id}::uuid)` : sql.raw('');
  const rows = await ctx.rows<Omit<Waiting, 'blockedUntil'>>(
    sql`SELECT p.customer_id AS "customerId", p.since, p.cause, p.former_owner_id AS "formerOwnerId"
        FROM ${seen(ctx)} ${beyond} ORDER BY p.since DESC, p.customer_id DESC LIMIT ${pageSize(first) + 1}::int`,
  );
  const waiting = rows.map((row): Waiting => {
    const until = blockedUntil(rule, new Date(row.since));
    const isBlocked = row.formerOwnerId !== null && row.formerOwnerId === ctx.actor.userId && until > ctx.now;
    return { ...row, blockedUntil: isBlocked ? until : null };
  });
  return pageOf(
    waiting,
    pageSize(first),
    after,
    (row) => [new Date(row.since).toISOString(), row.customerId],
    (row) => row,
  );
}

/** How many wait. */
export async function countWaiting(ctx: RequestContext): Promise<number> {
  const [row] = await ctx.rows<{ n: number }>(sql`SELECT count(*)::int AS n FROM ${seen(ctx)}`);
  return row?.n ?? 0;
}

/** The rule in force, and how many the actor has taken today. */
export async function poolState(ctx: RequestContext) {
  const { version, value: rule } = await settingInForce<PoolRule>(ctx, 'POOL');
  const claimedToday = ctx.actor.userId === null ? 0 : await claimsToday(ctx, ctx.actor.userId);
  return { version, rule, claimedToday, claimsLeft: Math.max(0, rule.claimsADay - claimedToday) };
}

/** How many customers, of those the actor may see, would fall into the pool by a rule tonight. */
export async function previewPool(ctx: RequestContext, rule: PoolRule): Promise<number> {
  if (!rule.isOn) return 0;
  const { from, where } = neglected(rule, ctx.now);
  const [row] = await ctx.rows<{ n: number }>(
    sql`SELECT count(*)::int AS n FROM ${from} WHERE ${where} AND ${visibleCustomer(ctx, sql.raw('c'), 'pool:claim')}`,
  );
  return row?.n ?? 0;
}
