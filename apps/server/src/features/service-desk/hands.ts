import type { RequestContext } from '../../platform/context.js';
import { refuse } from '../../platform/errors.js';
import { sql } from '../../platform/sql.js';
import type { TransactionContext } from '../../platform/transaction.js';
import { announcePresence } from './desk.live.js';
import { beginShifts } from './staffing/shifts.js';
import type { LivePlace } from './ticket-case.js';

/** How long somebody who took work without having come counts as at work before another word. */
const FIRST_LEASE_SECONDS = 300;

/** Who takes work: a person, or a program that acts for itself. */
export function agentOf({ actor }: RequestContext): string {
  if (actor.kind === 'SYSTEM' || actor.kind === 'ANONYMOUS') throw refuse('FORBIDDEN', 'Only an agent takes tickets.');
  return actor.id;
}

/** Gives agents a presence, away until seen. */
export async function makeKnown(tx: TransactionContext, agentIds: readonly string[]): Promise<void> {
  await tx.rows(
    sql`INSERT INTO agent_presence (user_id, is_online, seen_at)
        SELECT id, false, clock_timestamp() FROM unnest(${agentIds}::uuid[]) AS id ORDER BY id
        ON CONFLICT (user_id) DO NOTHING`,
  );
}

/**
 * Who takes work is at work: agents who were away have come, and like all others are away again when they give no further
 * sign of life, so that what they took returns. Programs give none and have no hours.
 */
export async function comeToWork(tx: TransactionContext, agentIds: readonly string[]): Promise<void> {
  const came = await tx.rows<{ userId: string; isPerson: boolean }>(
    sql`UPDATE agent_presence p SET is_online = true, seen_at = clock_timestamp(),
          lease_until = (SELECT clock_timestamp() + make_interval(secs => ${FIRST_LEASE_SECONDS}::integer)
            FROM app_user u WHERE u.id = p.user_id)
        WHERE p.user_id = ANY(${agentIds}::uuid[]) AND NOT p.is_online
        RETURNING p.user_id AS "userId", p.lease_until IS NOT NULL AS "isPerson"`,
  );
  if (came.length === 0) return;
  await beginShifts(
    tx,
    came.flatMap(({ userId, isPerson }) => (isPerson ? [userId] : [])),
  );
  announcePresence(tx);
}

/**
 * Adds a ticket of this weight to the agent's load. Who has nothing in hand may take a ticket of any weight, who was disabled
 * meanwhile none; a program has no row in app_user and may hold what a person can at most. @throws AT_CAPACITY
 */
export async function takeOn(tx: TransactionContext, agentId: string, weight: number): Promise<void> {
  await makeKnown(tx, [agentId]);
  const done = await tx.rows(
    sql`UPDATE agent_presence p SET held = p.held + ${weight}::int
        WHERE p.user_id = ${agentId}::uuid AND p.held + CASE WHEN p.held = 0 THEN 1 ELSE ${weight}::int END
          <= coalesce((SELECT CASE u.status WHEN 'ACTIVE' THEN u.capacity ELSE 0 END FROM app_user u WHERE u.id = p.user_id), 100)
        RETURNING p.held`,
  );
  if (done.length === 0) throw refuse('AT_CAPACITY', 'This agent works on as many tickets as allowed.', ['userId']);
}

/** Takes what a place weighs from the load of the agent who has it. */
export async function letGo(tx: TransactionContext, place: Pick<LivePlace, 'agentId' | 'weight'>): Promise<void> {
  const { agentId, weight } = place;
  if (agentId === null) return;
  await tx.rows(sql`UPDATE agent_presence SET held = held - ${weight}::int WHERE user_id = ${agentId}::uuid`);
}
