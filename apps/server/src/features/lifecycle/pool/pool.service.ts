import type { PoolMoveKind } from '@kehu/schema';
import { beginOfDay, dayOf } from '../../../platform/clock.js';
import type { RequestContext } from '../../../platform/context.js';
import { refuse } from '../../../platform/errors.js';
import { newId } from '../../../platform/ids.js';
import { changeSetting, settingInForce } from '../../../platform/settings.js';
import { sql } from '../../../platform/sql.js';
import { inTransaction, type TransactionContext } from '../../../platform/transaction.js';
import { customersMoved, requireCustomer } from '../../customers/index.js';
import { neglected } from './neglected.js';
import { PoolPlace } from './pool-place.entity.js';
import { claimFault, DAY_MS, type PoolRule } from './pool.policy.js';

const CUSTOMERS_A_BATCH = 500;
const FIRST = '00000000-0000-0000-0000-000000000000';
const TOLD_EACH = 100;

/** One way into the pool or out of it. */
interface Step {
  readonly customerId: string;
  readonly kind: PoolMoveKind;
  readonly fromOwnerId: string | null;
  readonly toOwnerId: string | null;
  readonly reason?: string | null;
}

/** The public pool: customers who belong to nobody and wait to be taken. */
export class PoolService {
  /** Takes a customer out of the pool for oneself. @throws PRECONDITION, CONFLICT when somebody was faster */
  async claim(ctx: RequestContext, customerId: string): Promise<string> {
    const userId = ctx.actor.userId;
    if (userId === null) throw refuse('PRECONDITION', 'Only people take customers out of the pool.');
    return inTransaction(ctx, async (tx) => {
      const customer = await requireCustomer(tx, customerId, { permission: 'pool:claim', lock: true });
      // Read after the lock: what it was before somebody faster does not count.
      const place = await tx.db.getRepository(PoolPlace).findOneBy({ customerId: customer.id });
      const { value: rule } = await settingInForce<PoolRule>(tx, 'POOL');
      await this.requireClaim(tx, rule, place, userId);
      await tx.rows(
        sql`UPDATE customer c SET owner_id = ${userId}, team_id = coalesce(c.team_id, u.team_id), region_id = coalesce(c.region_id, u.region_id),
              version = c.version + 1, updated_at = ${tx.now}
            FROM app_user u WHERE c.id = ${customer.id} AND u.id = ${userId}`,
      );
      const protectedUntil = new Date(tx.now.getTime() + rule.protectedDays * DAY_MS);
      await tx.db
        .getRepository(PoolPlace)
        .update({ customerId: customer.id }, { isOpen: false, cause: 'CLAIMED', since: tx.now, protectedUntil });
      await note(tx, { customerId: customer.id, kind: 'CLAIMED', fromOwnerId: null, toOwnerId: userId });
      await this.tell(tx, [customer.id]);
      return customer.id;
    });
  }

  /** Gives a customer back to the pool. @throws PRECONDITION for who has bought or belongs to nobody */
  async release(ctx: RequestContext, request: { customerId: string; reason: string }): Promise<string> {
    return inTransaction(ctx, async (tx) => {
      const customer = await requireCustomer(tx, request.customerId, {
        permission: 'customers:write',
        lock: true,
        beside: sql`c.stage`,
      });
      const { id: customerId, ownerId } = customer;
      if (ownerId === null) throw refuse('PRECONDITION', 'The customer belongs to nobody.', ['customerId']);
      if (customer.beside !== 'LEAD' && customer.beside !== 'PROSPECT') {
        throw refuse('PRECONDITION', 'Who has bought does not go back to the pool.', ['customerId']);
      }
      await tx.rows(
        sql`UPDATE customer SET owner_id = NULL, version = version + 1, updated_at = ${tx.now} WHERE id = ${customerId}`,
      );
      await this.open(tx, { customerId, kind: 'RELEASED', fromOwnerId: ownerId, reason: request.reason.trim() });
      await this.tell(tx, [customerId]);
      return customerId;
    });
  }

  /** Puts a customer who belongs to nobody into the pool; the caller holds the row. */
  async open(tx: TransactionContext, step: Omit<Step, 'toOwnerId'>): Promise<void> {
    await tx.db.getRepository(PoolPlace).upsert(
      {
        customerId: step.customerId,
        isOpen: true,
        cause: step.kind,
        since: tx.now,
        formerOwnerId: step.fromOwnerId,
        protectedUntil: null,
      },
      ['customerId'],
    );
    await note(tx, { ...step, toOwnerId: null });
  }

  /** Another way to an owner than a claim: who waited in the pool does not any more, and the time of being idle begins anew. */
  async followOwners(
    tx: TransactionContext,
    customerIds: readonly string[],
    formerOwnerId: string | null,
  ): Promise<void> {
    await tx.rows(
      sql`WITH owned AS (SELECT id, owner_id FROM customer WHERE id = ANY(${customerIds}::uuid[]) AND owner_id IS NOT NULL),
          told AS (
            INSERT INTO pool_move (id, customer_id, kind, from_owner_id, to_owner_id, actor_id, moved_at)
            SELECT uuid7(), id, 'ASSIGNED', ${formerOwnerId}::uuid, owner_id, ${tx.actor.userId}::uuid, ${tx.now}::timestamptz
            FROM owned
          )
          INSERT INTO pool_place AS p (customer_id, is_open, cause, since)
          SELECT id, false, 'ASSIGNED', ${tx.now}::timestamptz FROM owned
          ON CONFLICT (customer_id) DO UPDATE SET is_open = false, since = excluded.since, cause = excluded.cause`,
    );
  }

  /** Those whom an assignment took out of the pool wait in it again, because it was undone. */
  async reopen(tx: TransactionContext, customerIds: readonly string[], fromOwnerId: string | null): Promise<void> {
    if (customerIds.length === 0) return;
    await tx.rows(
      sql`WITH told AS (
            INSERT INTO pool_move (id, customer_id, kind, from_owner_id, actor_id, moved_at)
            SELECT uuid7(), c, 'RELEASED', ${fromOwnerId}::uuid, ${tx.actor.userId}::uuid, ${tx.now}::timestamptz
            FROM unnest(${customerIds}::uuid[]) AS c
          )
          UPDATE pool_place SET is_open = true, cause = 'RELEASED', since = ${tx.now}::timestamptz
          WHERE customer_id = ANY(${customerIds}::uuid[])`,
    );
  }

  /** Takes customers nobody cared for away from their owners, in short transactions. Answers how many. */
  async recycle(ctx: RequestContext, signal?: AbortSignal): Promise<number> {
    const { value: rule } = await settingInForce<PoolRule>(ctx, 'POOL');
    if (!rule.isOn) return 0;
    let count = 0;
    for (let last = FIRST; ;) {
      signal?.throwIfAborted();
      const after = last;
      const ids = await inTransaction(ctx, async (tx) => {
        const rows = await takeNeglected(tx, rule, after);
        const taken = rows.map(({ id }) => id);
        await tx.rows(
          sql`INSERT INTO pool_move (id, customer_id, kind, from_owner_id, moved_at)
              SELECT x.id, x.customer_id, 'RECYCLED', x.owner_id, ${tx.now}::timestamptz
              FROM unnest(${taken.map(() => newId())}::uuid[], ${taken}::uuid[], ${rows.map(({ ownerId }) => ownerId)}::uuid[])
                AS x (id, customer_id, owner_id)`,
        );
        await this.tell(tx, taken);
        return taken.sort();
      });
      count += ids.length;
      if (ids.length < CUSTOMERS_A_BATCH) return count;
      last = ids.at(-1) ?? last;
    }
  }

  /** Puts another rule in force. @throws CONFLICT */
  async change(ctx: RequestContext, rule: PoolRule, expectedVersion: number): Promise<void> {
    await inTransaction(ctx, (tx) => changeSetting(tx, 'POOL', rule, expectedVersion));
  }

  private async requireClaim(
    tx: TransactionContext,
    rule: PoolRule,
    place: PoolPlace | null,
    claimerId: string,
  ): Promise<void> {
    // One claim of a person at a time: two at once must not both be the last one allowed.
    await tx.rows(sql`SELECT pg_advisory_xact_lock(hashtextextended(${`pool ${claimerId}`}, 0))`);
    const { isOpen = false, since = tx.now, formerOwnerId = null } = place ?? {};
    const claimedToday = await claimsToday(tx, claimerId);
    switch (claimFault(rule, { isOpen, since, formerOwnerId, claimerId, claimedToday, now: tx.now })) {
      case 'NOT_IN_POOL':
        throw refuse('CONFLICT', 'The customer is not in the pool any more.', ['customerId']);
      case 'BLOCKED':
        throw refuse('PRECONDITION', 'You had this customer before; for a time others may take them first.', [
          'customerId',
        ]);
      case 'LIMIT':
        throw refuse('PRECONDITION', 'You have taken as many customers today as the rule allows.');
      case null:
    }
  }

  private async tell(tx: TransactionContext, customerIds: readonly string[]): Promise<void> {
    if (customerIds.length === 0) return;
    await customersMoved.publish(tx, { customerIds });
    if (customerIds.length <= TOLD_EACH) for (const customerId of customerIds) tx.announce('customer', { customerId });
  }
}

/** How many customers somebody has taken out of the pool today. */
export async function claimsToday(ctx: RequestContext, userId: string): Promise<number> {
  const { timezone } = ctx.services.config;
  const begin = beginOfDay(dayOf(ctx.now, timezone), timezone);
  const [row] = await ctx.rows<{ n: number }>(
    sql`SELECT count(*)::int AS n FROM pool_move
        WHERE kind = 'CLAIMED' AND to_owner_id = ${userId}::uuid AND moved_at >= ${begin}::timestamptz`,
  );
  return row?.n ?? 0;
}

async function note(tx: TransactionContext, step: Step): Promise<void> {
  await tx.rows(
    sql`INSERT INTO pool_move (id, customer_id, kind, from_owner_id, to_owner_id, actor_id, reason, moved_at)
        VALUES (${newId()}, ${step.customerId}, ${step.kind}, ${step.fromOwnerId}, ${step.toOwnerId}, ${tx.actor.userId},
          ${step.reason ?? null}, ${tx.now})`,
  );
}

/** Takes the next customers, by id, away from owners who have not cared for them, and puts them into the pool. */
function takeNeglected(
  tx: TransactionContext,
  rule: PoolRule,
  after: string,
): Promise<{ id: string; ownerId: string }[]> {
  const { from, where } = neglected(rule, tx.now);
  return tx.rows(
    sql`WITH due AS (
          SELECT c.id, c.owner_id FROM ${from} WHERE c.id > ${after}::uuid AND ${where}
          ORDER BY c.id LIMIT ${CUSTOMERS_A_BATCH}::int FOR NO KEY UPDATE OF c
        ),
        taken AS (
          UPDATE customer c SET owner_id = NULL, version = c.version + 1, updated_at = ${tx.now}::timestamptz
          FROM due WHERE c.id = due.id
        ),
        placed AS (
          INSERT INTO pool_place AS p (customer_id, is_open, cause, since, former_owner_id)
          SELECT id, true, 'RECYCLED', ${tx.now}::timestamptz, owner_id FROM due
          ON CONFLICT (customer_id) DO UPDATE SET is_open = true, cause = excluded.cause, since = excluded.since,
            former_owner_id = excluded.former_owner_id, protected_until = NULL
        )
        SELECT id, owner_id AS "ownerId" FROM due`,
  );
}
