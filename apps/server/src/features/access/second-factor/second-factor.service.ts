import type { RequestContext } from '../../../platform/context.js';
import { refuse } from '../../../platform/errors.js';
import { sendMail } from '../../../platform/mail.js';
import { sql } from '../../../platform/sql.js';
import { inTransaction, type TransactionContext } from '../../../platform/transaction.js';
import { accessChanged } from '../access.events.js';
import { hashSecret } from '../secret.js';
import { admitAttempt } from '../sign-in/attempts.js';
import { changedMail } from '../sign-in/mails.policy.js';
import { isPassword } from '../sign-in/passwords.js';
import { User } from '../user.entity.js';
import { newRecoveryCodes, newTotpSecret, plainCode, stepOfCode, totpUri } from './codes.js';
import { RecoveryCode, SecondFactor } from './second-factor.entity.js';

const about = (userId: string): string => `second-factor:${userId}`;

/** How a user's second factor stands. */
export interface FactorState {
  readonly since: Date | null;
  readonly recoveryCodesLeft: number;
}

/** The second factor of people: an app that shows codes, and recovery codes for whoever lost it. */
export class SecondFactorService {
  async isOn(ctx: RequestContext, userId: string): Promise<boolean> {
    const [row] = await ctx.rows(
      sql`SELECT 1 FROM second_factor WHERE user_id = ${userId} AND confirmed_at IS NOT NULL`,
    );
    return row !== undefined;
  }

  /** How the caller's own stands. */
  async state(ctx: RequestContext): Promise<FactorState> {
    const [row] = await ctx.rows<FactorState>(
      sql`SELECT f.confirmed_at AS since, (SELECT count(*)::integer FROM recovery_code r
            WHERE r.user_id = f.user_id AND r.used_at IS NULL) AS "recoveryCodesLeft"
          FROM second_factor f WHERE f.user_id = ${ctx.actor.userId} AND f.confirmed_at IS NOT NULL`,
    );
    return row ?? { since: null, recoveryCodesLeft: 0 };
  }

  /** A new secret for the caller's app; it counts once a code of it was confirmed. The password is asked for again. */
  async start(ctx: RequestContext, password: string): Promise<{ secret: string; uri: string }> {
    const user = await this.proved(ctx, password);
    if (await this.isOn(ctx, user.id)) throw refuse('PRECONDITION', 'The second factor is on. Remove it first.');
    const secret = newTotpSecret();
    const sealed = ctx.services.keys.seal(secret, about(user.id));
    const row = { userId: user.id, secret: sealed, createdAt: ctx.now, confirmedAt: null, lastStep: '0' };
    await ctx.db.getRepository(SecondFactor).upsert(row, ['userId']);
    return { secret, uri: totpUri(secret, user.email) };
  }

  /** The app works: from now on it is asked for. Answers recovery codes, shown this once. */
  async confirm(ctx: RequestContext, code: string): Promise<string[]> {
    const user = await this.self(ctx);
    const forgive = await admitAttempt(ctx, 'second factor', user.email);
    const codes = await inTransaction(ctx, async (tx) => {
      const factor = await this.locked(tx, user.id);
      if (!factor || factor.confirmedAt !== null) throw refuse('PRECONDITION', 'Begin with a new secret.');
      const step = stepOfCode(this.secretOf(tx, factor), code, tx.now);
      if (step === null) throw refuse('BAD_INPUT', 'The code is wrong.', ['oneTimeCode']);
      const factors = tx.db.getRepository(SecondFactor);
      await factors.update({ userId: user.id }, { confirmedAt: tx.now, lastStep: String(step) });
      await this.tell(tx, user, 'second-factor.on');
      return this.newCodes(tx, user.id);
    });
    await forgive();
    return codes;
  }

  /** New recovery codes; the old ones are worth nothing. */
  async renewCodes(ctx: RequestContext, password: string): Promise<string[]> {
    const user = await this.proved(ctx, password);
    if (!(await this.isOn(ctx, user.id))) throw refuse('PRECONDITION', 'The second factor is off.');
    return inTransaction(ctx, async (tx) => {
      await this.tell(tx, user, 'second-factor.codes-renewed');
      return this.newCodes(tx, user.id);
    });
  }

  /** The caller signs in with the password alone from now on. */
  async remove(ctx: RequestContext, password: string): Promise<void> {
    const user = await this.proved(ctx, password);
    await inTransaction(ctx, (tx) => this.removeOf(tx, user));
  }

  /** For whoever lost app and codes; who may do that is decided by the caller. */
  async removeOf(tx: TransactionContext, user: Pick<User, 'id' | 'email' | 'name' | 'locale'>): Promise<void> {
    const { affected } = await tx.db.getRepository(SecondFactor).delete({ userId: user.id });
    if (affected) await this.tell(tx, user, 'second-factor.off');
  }

  /**
   * Whether this is a good code of the app, or a recovery code: each is good once. The row is locked, so of two that come
   * at once with the same code one is refused.
   */
  async accept(tx: TransactionContext, userId: string, code: string): Promise<boolean> {
    const factor = await this.locked(tx, userId);
    if (!factor?.confirmedAt) return false;
    const typed = code.trim();
    if (!/^\d{6}$/.test(typed)) return this.acceptRecovery(tx, userId, typed);
    const step = stepOfCode(this.secretOf(tx, factor), typed, tx.now);
    if (step === null || step <= Number(factor.lastStep)) return false;
    await tx.db.getRepository(SecondFactor).update({ userId }, { lastStep: String(step) });
    return true;
  }

  private async acceptRecovery(tx: TransactionContext, userId: string, code: string): Promise<boolean> {
    const used = await tx.rows(
      sql`UPDATE recovery_code SET used_at = ${tx.now} WHERE user_id = ${userId}
            AND code_hash = ${hashSecret(plainCode(code))} AND used_at IS NULL RETURNING 1`,
    );
    return used.length === 1;
  }

  private async newCodes(tx: TransactionContext, userId: string): Promise<string[]> {
    const codes = newRecoveryCodes();
    const known = tx.db.getRepository(RecoveryCode);
    await known.delete({ userId });
    await known.insert(codes.map((code) => ({ userId, codeHash: hashSecret(plainCode(code)) })));
    return codes;
  }

  private locked(tx: TransactionContext, userId: string): Promise<SecondFactor | null> {
    const lock = { mode: 'pessimistic_write' } as const;
    return tx.db.getRepository(SecondFactor).findOne({ where: { userId }, lock });
  }

  private secretOf(ctx: RequestContext, { secret, userId }: SecondFactor): string {
    return ctx.services.keys.open(secret, about(userId));
  }

  private async self(ctx: RequestContext): Promise<User> {
    const { userId } = ctx.actor;
    if (userId === null) throw refuse('PRECONDITION', 'Only a person has a second factor.');
    return ctx.db.getRepository(User).findOneByOrFail({ id: userId });
  }

  /** The caller, who has just proved to know the password. */
  private async proved(ctx: RequestContext, password: string): Promise<User> {
    const user = await this.self(ctx);
    const forgive = await admitAttempt(ctx, 'password', user.email);
    if (!(await isPassword(user.passwordHash, password)))
      throw refuse('BAD_INPUT', 'The password is wrong.', ['password']);
    await forgive();
    return user;
  }

  private async tell(
    tx: TransactionContext,
    { id, email, name, locale }: Pick<User, 'id' | 'email' | 'name' | 'locale'>,
    action: string,
  ): Promise<void> {
    await sendMail(tx, { to: email, ...changedMail(name, 'second-factor')[locale] });
    await accessChanged.publish(tx, { action: `user.${action}`, subject: { kind: 'user', id } });
  }
}
