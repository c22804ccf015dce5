import type { RequestContext } from '../../../platform/context.js';
import { refuse } from '../../../platform/errors.js';
import { sendMail } from '../../../platform/mail.js';
import { sql } from '../../../platform/sql.js';
import { inTransaction, type TransactionContext } from '../../../platform/transaction.js';
import { accessChanged } from '../access.events.js';
import { changeAccess } from '../access-change.js';
import type { Authentication } from '../authentication.js';
import { User } from '../user.entity.js';
import { admitAttempt, admitMail } from './attempts.js';
import { rememberDevice } from './known-device.js';
import { changedMail, resetMail } from './mails.policy.js';
import { hashPassword, isPassword } from './passwords.js';
import { issueProof, tryProof, useProof, voidProofs } from './proofs.js';

/** Passwords that people set themselves. */
export class PasswordService {
  constructor(private readonly authentication: Authentication) {}

  /** Sends a link for a new password to the address, if somebody signs in with it: the answer is the same either way. */
  async requestReset(ctx: RequestContext, email: string): Promise<void> {
    const account = email.trim().toLowerCase();
    await admitMail(ctx, account);
    await inTransaction(ctx, async (tx) => {
      const user = await tx.db.getRepository(User).findOneBy({ email: account, status: 'ACTIVE' });
      if (!user) return;
      const link = `${tx.services.config.publicUrl}/new-password#${await issueProof(tx, user.id, 'RESET')}`;
      await sendMail(tx, { to: user.email, ...resetMail(user.name, link)[user.locale] });
      await accessChanged.publish(tx, { action: 'user.reset-requested', subject: { kind: 'user', id: user.id } });
    });
  }

  /** Sets a new password by the link of a mail; every session ends, and the second factor stays. */
  async reset(ctx: RequestContext, proof: string, password: string): Promise<void> {
    const userId = await tryProof(ctx, proof, 'RESET');
    const user = userId === null ? null : await ctx.db.getRepository(User).findOneBy({ id: userId, status: 'ACTIVE' });
    if (!user) throw refuse('NOT_FOUND', 'The link was used, or it is too old. Ask for a new one.', ['proof']);
    const passwordHash = await hashPassword(password, [user.email, user.name]);
    await changeAccess(this.authentication, ctx, async (tx) => {
      if ((await useProof(tx, proof, 'RESET')) === null)
        throw refuse('NOT_FOUND', 'The link was used, or it is too old. Ask for a new one.', ['proof']);
      await this.set(tx, user, passwordHash, null);
    });
    rememberDevice(ctx, user.email);
  }

  /** The caller's own new password; every other session ends. */
  async change(ctx: RequestContext, current: string, password: string): Promise<void> {
    const { userId, sessionId } = ctx.actor;
    if (userId === null) throw refuse('PRECONDITION', 'Only a person has a password.');
    const user = await ctx.db.getRepository(User).findOneByOrFail({ id: userId });
    const forgive = await admitAttempt(ctx, 'password', user.email);
    if (!(await isPassword(user.passwordHash, current)))
      throw refuse('BAD_INPUT', 'The password is wrong.', ['currentPassword']);
    await forgive();
    const passwordHash = await hashPassword(password, [user.email, user.name]);
    await changeAccess(this.authentication, ctx, (tx) => this.set(tx, user, passwordHash, sessionId));
  }

  private async set(
    tx: TransactionContext,
    user: User,
    passwordHash: string,
    keptSession: string | null,
  ): Promise<void> {
    await tx.db.getRepository(User).update({ id: user.id }, { passwordHash, updatedAt: tx.now });
    await voidProofs(tx, user.id, 'RESET');
    await voidProofs(tx, user.id, 'SECOND_FACTOR');
    await tx.rows(
      sql`UPDATE session SET ended_at = ${tx.now} WHERE user_id = ${user.id} AND ended_at IS NULL
            AND id IS DISTINCT FROM ${keptSession}::uuid`,
    );
    await sendMail(tx, { to: user.email, ...changedMail(user.name, 'password')[user.locale] });
    const change = { action: 'user.password-changed', subject: { kind: 'user', id: user.id } as const };
    await accessChanged.publish(tx, { ...change, userId: user.id, fields: { password: {} } });
  }
}
