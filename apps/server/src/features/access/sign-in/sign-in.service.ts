import { anonymous, type Actor, type RequestContext } from '../../../platform/context.js';
import { refuse } from '../../../platform/errors.js';
import { SESSION_COOKIE } from '../../../platform/http.js';
import { inTransaction, type TransactionContext } from '../../../platform/transaction.js';
import { accessChanged } from '../access.events.js';
import type { Authentication } from '../authentication.js';
import type { SecondFactorService } from '../second-factor/second-factor.service.js';
import { openSession, SESSION_DAYS } from '../sessions/open-session.js';
import { User } from '../user.entity.js';
import { admitAttempt } from './attempts.js';
import { rememberDevice } from './known-device.js';
import { isPassword } from './passwords.js';
import { issueProof, tryProof, useProof } from './proofs.js';

/** Somebody who is in; the cookie is set. */
export interface SignedIn {
  readonly actor: Actor;
}

/** The password was right, and a second factor is asked for: bring this with a code. */
export interface Challenged {
  readonly challenge: string;
}

/** Lets people in. Wrong address and wrong password are told apart to nobody. */
export class SignInService {
  constructor(
    private readonly authentication: Authentication,
    readonly factors: SecondFactorService,
  ) {}

  /** First step: the password. Answers a session, or the challenge of the second factor. */
  async signIn(ctx: RequestContext, email: string, password: string): Promise<SignedIn | Challenged> {
    const account = email.trim().toLowerCase();
    const forgive = await admitAttempt(ctx, 'password', account);
    const user = await ctx.db.getRepository(User).findOneBy({ email: account });
    const right = await isPassword(user?.passwordHash, password);
    if (!user || !right || user.status !== 'ACTIVE') {
      await this.tellFailure(ctx, user?.id ?? null, 'password');
      throw refuse('BAD_INPUT', 'The e-mail address or the password is wrong.', ['password']);
    }
    await forgive();
    if (await this.factors.isOn(ctx, user.id)) {
      return { challenge: await inTransaction(ctx, (tx) => issueProof(tx, user.id, 'SECOND_FACTOR')) };
    }
    return this.enter(ctx, user, 'password');
  }

  /** Second step: the code of the app, or a recovery code. */
  async confirm(ctx: RequestContext, challenge: string, code: string): Promise<SignedIn> {
    const userId = await tryProof(ctx, challenge, 'SECOND_FACTOR');
    const user = userId === null ? null : await ctx.db.getRepository(User).findOneBy({ id: userId, status: 'ACTIVE' });
    if (!user)
      throw refuse('NOT_FOUND', 'Signing in took too long or was tried too often. Begin again.', ['challenge']);
    const forgive = await admitAttempt(ctx, 'second factor', user.email);
    const accepted = await inTransaction(ctx, async (tx) => {
      const isRight = await this.factors.accept(tx, user.id, code);
      return isRight && (await useProof(tx, challenge, 'SECOND_FACTOR')) !== null;
    });
    if (!accepted) {
      await this.tellFailure(ctx, user.id, 'second-factor');
      throw refuse('BAD_INPUT', 'The code is wrong, or was used before.', ['oneTimeCode']);
    }
    await forgive();
    return this.enter(ctx, user, 'second-factor');
  }

  /** Whoever proved to be this user is in. @param how what proved it, for the audit */
  async enter(ctx: RequestContext, user: User, how: string): Promise<SignedIn> {
    const proven = { ...anonymous, kind: 'USER', id: user.id, userId: user.id, name: user.name } as const;
    const secret = await inTransaction(ctx.as(proven), async (tx) => {
      const { id, secret } = await openSession(tx, user.id);
      const subject = { kind: 'session', id } as const;
      await accessChanged.publish(tx, {
        action: 'user.signed-in',
        subject,
        userId: user.id,
        fields: { how: { to: how } },
      });
      return secret;
    });
    // The session comes first: simple programs look at one cookie.
    ctx.transport?.setCookie(SESSION_COOKIE, secret, SESSION_DAYS * 86_400);
    rememberDevice(ctx, user.email);
    return { actor: await this.authentication.actorOf(ctx.services, { session: secret, bearer: null }) };
  }

  private async tellFailure(ctx: RequestContext, userId: string | null, how: string): Promise<void> {
    const ip = ctx.transport?.ip ?? null;
    ctx.log.warn({ userId, ip, how }, 'signing in failed');
    if (userId === null) return;
    const subject = { kind: 'user', id: userId } as const;
    const tell = (tx: TransactionContext): Promise<void> =>
      accessChanged.publish(tx, { action: 'user.sign-in-failed', subject, fields: { how: { to: how } } });
    await inTransaction(ctx, tell);
  }
}
