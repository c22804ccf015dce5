import type { RequestContext } from '../../../platform/context.js';
import type { Job } from '../../../platform/jobs.js';
import { newId } from '../../../platform/ids.js';
import { sql } from '../../../platform/sql.js';
import type { TransactionContext } from '../../../platform/transaction.js';
import { hashSecret, newSecret } from '../secret.js';
import type { ProofPurpose } from './one-time-proof.entity.js';

/** How long each kind is good, in minutes. */
const minutes: Readonly<Record<ProofPurpose, number>> = { RESET: 30, INVITATION: 7 * 24 * 60, SECOND_FACTOR: 5 };
const ATTEMPTS = 5;

/** A new proof; those of the same purpose before it are worth nothing any more. Answers the secret, kept nowhere. */
export async function issueProof(tx: TransactionContext, userId: string, purpose: ProofPurpose): Promise<string> {
  const secret = newSecret('kp_');
  const expiresAt = new Date(tx.now.getTime() + minutes[purpose] * 60_000);
  if (purpose !== 'SECOND_FACTOR') await voidProofs(tx, userId, purpose);
  await tx.rows(
    sql`INSERT INTO one_time_proof (id, user_id, purpose, secret_hash, created_at, expires_at)
        VALUES (${newId(tx.now.getTime())}, ${userId}, ${purpose}, ${hashSecret(secret)}, ${tx.now}, ${expiresAt})`,
  );
  return secret;
}

/** Whose proof it is while it is good; counts the look, so that what hangs on it can be tried a few times only. */
export async function tryProof(ctx: RequestContext, secret: string, purpose: ProofPurpose): Promise<string | null> {
  const [row] = await ctx.rows<{ userId: string }>(
    sql`UPDATE one_time_proof SET attempts = attempts + 1 WHERE secret_hash = ${hashSecret(secret)} AND purpose = ${purpose}
          AND used_at IS NULL AND expires_at > ${ctx.now} AND attempts < ${ATTEMPTS} RETURNING user_id AS "userId"`,
  );
  return row?.userId ?? null;
}

/** Uses the proof up: of two at once only one gets the user. */
export async function useProof(tx: TransactionContext, secret: string, purpose: ProofPurpose): Promise<string | null> {
  const [row] = await tx.rows<{ userId: string }>(
    sql`UPDATE one_time_proof SET used_at = ${tx.now} WHERE secret_hash = ${hashSecret(secret)} AND purpose = ${purpose}
          AND used_at IS NULL AND expires_at > ${tx.now} RETURNING user_id AS "userId"`,
  );
  return row?.userId ?? null;
}

/** Proofs of this purpose that were not used are worth nothing from now on. */
export async function voidProofs(tx: TransactionContext, userId: string, purpose: ProofPurpose): Promise<void> {
  await tx.rows(
    sql`UPDATE one_time_proof SET used_at = ${tx.now} WHERE user_id = ${userId} AND purpose = ${purpose} AND used_at IS NULL`,
  );
}

/** Forgets proofs and sessions that ended long ago. */
export const forgetProofs: Job = {
  name: 'access.forget-proofs',
  schedule: '55 3 * * *',
  async run(ctx) {
    await ctx.rows(sql`DELETE FROM one_time_proof WHERE expires_at < ${ctx.now}::timestamptz - interval '7 days'`);
    await ctx.rows(
      sql`DELETE FROM session WHERE least(expires_at, ended_at) < ${ctx.now}::timestamptz - interval '90 days'`,
    );
  },
};
