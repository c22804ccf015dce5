import type { ClassCause, ClassScheme, VipTier } from '@kehu/schema';
import { sql, type Sql } from '../../platform/sql.js';
import type { TransactionContext } from '../../platform/transaction.js';
import { giveVipTiers } from '../customers/index.js';
import { CHANGES_TOPIC, noteConcerned } from '../segments/index.js';
import type { ClassRules } from './rules.policy.js';

/** A move of many: under which version, why, and who is behind it. */
export interface Moving {
  readonly scheme: ClassScheme;
  readonly version: number;
  readonly rules: ClassRules;
  readonly cause: ClassCause;
  /** Who asked for it: nobody approves what they asked for. */
  readonly askedById: string | null;
}

/**
 * Moves everybody among `movers` (customer_id, from_key, to_key, is_pinned, evidence), by set: history, present class; a step
 * over more places than the rules allow at once becomes a proposal instead. Segments that ask for classes follow. Customers have the VIP tier they moved to. Answers
 * how many moved.
 */
export async function moveClasses(tx: TransactionContext, moving: Moving, movers: Sql): Promise<number> {
  const { scheme, version, rules, cause, askedById } = moving;
  const keys = rules.classes.map(({ key }) => key);
  const isGreat = sql`(NOT is_pinned AND abs(array_position(${keys}::text[], from_key) - array_position(${keys}::text[], to_key))
    >= ${rules.approveFrom ?? null}::int) IS TRUE`;
  const [row] = await tx.rows<{ moved: number; tiers: { customerId: string; tier: VipTier }[] }>(
    sql`WITH mover AS MATERIALIZED (SELECT x.*, ${isGreat} AS is_great FROM (${movers}) x),
    asked AS (
      INSERT INTO class_proposal AS p (id, customer_id, scheme, version, from_key, to_key, asked_by_id, asked_at)
      SELECT uuid7(), customer_id, ${scheme}, ${version}::int, from_key, to_key, ${askedById}::uuid, ${tx.now}::timestamptz
      FROM mover WHERE is_great
      ON CONFLICT (customer_id, scheme, version, from_key, to_key) DO UPDATE
        SET state = 'WAITING', asked_by_id = excluded.asked_by_id, asked_at = excluded.asked_at, decided_by_id = NULL, decided_at = NULL
        WHERE p.state = 'APPROVED'
    ),
    step AS (SELECT * FROM mover WHERE NOT is_great),
    told AS (
      INSERT INTO class_move (id, customer_id, scheme, version, from_key, to_key, cause, actor_id, moved_at, evidence)
      SELECT uuid7(), customer_id, ${scheme}, ${version}::int, from_key, to_key, ${cause}, ${tx.actor.userId}::uuid,
        ${tx.now}::timestamptz, CASE WHEN from_key IS NOT NULL OR to_key <> 'NONE' THEN evidence END
      FROM step
    ),
    gone AS (
      DELETE FROM customer_class k USING step s
      WHERE s.to_key IS NULL AND k.customer_id = s.customer_id AND k.scheme = ${scheme}
    ),
    placed AS (
      INSERT INTO customer_class AS k (customer_id, scheme, key, version, since)
      SELECT customer_id, ${scheme}, to_key, ${version}::int, ${tx.now}::timestamptz FROM step WHERE to_key IS NOT NULL
      ON CONFLICT (customer_id, scheme) DO UPDATE SET key = excluded.key, version = excluded.version, since = excluded.since,
        leaving_to = NULL, leaving_since = NULL
    ),
    noted AS (${noteConcerned('inClass', sql.raw('SELECT customer_id FROM step'))})
    SELECT count(*)::int AS moved, coalesce(json_agg(json_build_object('customerId', customer_id, 'tier', to_key))
      FILTER (WHERE ${scheme} = 'VIP'), '[]') AS tiers FROM step`,
  );
  if (row && row.tiers.length > 0) await giveVipTiers(tx, row.tiers);
  if (row && row.moved > 0) tx.announce(CHANGES_TOPIC);
  return row?.moved ?? 0;
}

/**
 * Notes who would go down but has a grace, since when; forgets it where the facts are good again. Joined by the customer alone:
 * narrowed on both sides, a plan made for a table that has filled since asks for the whole list of customers at each row.
 */
export async function noteLeaving(tx: TransactionContext, scheme: ClassScheme, everybody: Sql): Promise<void> {
  await tx.rows(
    sql`WITH held AS MATERIALIZED (
          SELECT customer_id, CASE WHEN from_key = to_key AND wants <> to_key THEN wants END AS wants FROM (${everybody}) j
        )
        UPDATE customer_class k SET leaving_to = h.wants,
          leaving_since = CASE WHEN h.wants IS NULL THEN NULL ELSE coalesce(k.leaving_since, ${tx.now}::timestamptz) END
        FROM held h
        WHERE k.scheme = ${scheme} AND k.customer_id = h.customer_id AND k.leaving_to IS DISTINCT FROM h.wants`,
  );
}
