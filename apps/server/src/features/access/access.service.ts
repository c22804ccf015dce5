import { hash, verify } from '@node-rs/argon2';
import { RoleKey } from '@kehu/schema';
import type { Actor, RequestContext } from '../../platform/context.js';
import { refuse } from '../../platform/errors.js';
import { newId } from '../../platform/ids.js';
import { inTransaction } from '../../platform/transaction.js';
import { changeAccess } from './access-change.js';
import type { Authentication } from './authentication.js';
import { ApiToken } from './api-token.entity.js';
import { Region } from './region.entity.js';
import { Role, RolePermission } from './role.entity.js';
import { seededRoles } from './role.policy.js';
import { hashSecret, newSecret } from './secret.js';
import { SignInLimiter } from './sign-in-limiter.js';
import { Session } from './session.entity.js';
import { Team } from './team.entity.js';
import { User } from './user.entity.js';

export const SESSION_DAYS = 14;
const DAY_MS = 86_400_000;

/** Verified against when there is no such user, so that both refusals take the same time. */
const nobody = await hash('nobody has this password');

export interface NewUser {
  email: string;
  password: string;
  name: string;
  roleId: string;
  teamId?: string | null;
  regionId?: string | null;
  capacity?: number;
}

export interface NewToken {
  name: string;
  roleId: string;
  teamId?: string | null;
  regionId?: string | null;
  /** Null: everything the role may. */
  permissions?: string[] | null;
  expiresAt?: Date | null;
}

/** Users, their sessions, the trees they stand in. */
export class AccessService {
  private readonly limiter = new SignInLimiter();

  constructor(private readonly authentication: Authentication) {}

  /** Signs in: answers the secret for the cookie. Wrong address and wrong password are told apart to nobody. */
  async signIn(ctx: RequestContext, email: string, password: string): Promise<{ secret: string; actor: Actor }> {
    const account = email.trim().toLowerCase();
    const address = ctx.transport?.ip ?? '';
    await this.limiter.admit(account, address);
    const user = await ctx.db.getRepository(User).findOneBy({ email: account });
    const right = await verify(user?.passwordHash ?? nobody, password).catch(() => false);
    if (!user || !right || user.status !== 'ACTIVE') {
      throw refuse('BAD_INPUT', 'The e-mail address or the password is wrong.', ['password']);
    }
    await this.limiter.forgive(account, address);
    const secret = await this.openSession(ctx, user.id);
    const actor = await this.authentication.actorOf(ctx.services, { session: secret, bearer: null });
    return { secret, actor };
  }

  /** A new session of a user whose identity is proved; answers its secret, which is kept nowhere. */
  async openSession(ctx: RequestContext, userId: string): Promise<string> {
    const secret = newSecret('ks_');
    const expiresAt = new Date(ctx.now.getTime() + SESSION_DAYS * DAY_MS);
    const from = { ip: ctx.transport?.ip ?? null, userAgent: ctx.transport?.userAgent ?? null };
    const session = { id: newId(), userId, tokenHash: hashSecret(secret), createdAt: ctx.now, expiresAt };
    await ctx.db.getRepository(Session).insert({ ...session, ...from });
    return secret;
  }

  /** Ends the caller's own session; its cookie is worth nothing from now on. */
  async signOut(ctx: RequestContext): Promise<void> {
    const { sessionId } = ctx.actor;
    if (sessionId === null) return;
    await changeAccess(this.authentication, ctx, async (tx) => {
      await tx.db.getRepository(Session).update({ id: sessionId }, { endedAt: tx.now });
    });
  }

  async setLocale(ctx: RequestContext, locale: User['locale']): Promise<void> {
    const { userId } = ctx.actor;
    if (userId === null) throw refuse('PRECONDITION', 'Only a person has a language.');
    await changeAccess(this.authentication, ctx, async (tx) => {
      await tx.db.getRepository(User).update({ id: userId }, { locale });
    });
  }

  async createUser(ctx: RequestContext, given: NewUser): Promise<User> {
    const passwordHash = await hash(given.password);
    return changeAccess(this.authentication, ctx, async (tx) => {
      const users = tx.db.getRepository(User);
      const email = given.email.trim().toLowerCase();
      if (await users.existsBy({ email }))
        throw refuse('CONFLICT', 'Somebody already signs in with this address.', ['email']);
      const { name, roleId, teamId = null, regionId = null, capacity = 5 } = given;
      const id = newId();
      await users.insert({ id, email, passwordHash, name, roleId, teamId, regionId, capacity });
      return users.findOneByOrFail({ id });
    });
  }

  /** Makes sure that the seeded roles exist; what an administrator changed stays. */
  async ensureRoles(ctx: RequestContext): Promise<void> {
    await inTransaction(ctx, async (tx) => {
      for (const [key, grants] of Object.entries(seededRoles) as [RoleKey, Record<string, RolePermission['scope']>][]) {
        if (await tx.db.getRepository(Role).existsBy({ key })) continue;
        const id = newId();
        const { zh, en } = RoleKey.values[key];
        await tx.db.getRepository(Role).insert({ id, key, nameZh: zh, nameEn: en });
        const rows = Object.entries(grants).map(([permission, scope]) => ({ roleId: id, permission, scope }));
        await tx.db.getRepository(RolePermission).insert(rows);
      }
    });
  }

  /** Lets the operator of an empty installation in. */
  async ensureFirstAdministrator(ctx: RequestContext): Promise<void> {
    const { admin } = ctx.services.config;
    if (admin === null || (await ctx.db.getRepository(User).count({ take: 1 })) > 0) return;
    const passwordHash = await hash(admin.password);
    const { id: roleId } = await this.roleByKey(ctx, 'ADMIN');
    const email = admin.email.trim().toLowerCase();
    // Two processes may start at once: the second finds the address taken.
    const user = { id: newId(), email, passwordHash, name: 'Administrator', roleId };
    await ctx.db.createQueryBuilder().insert().into(User).values(user).orIgnore().execute();
  }

  async roleByKey(ctx: RequestContext, key: RoleKey): Promise<Role> {
    return ctx.db.getRepository(Role).findOneByOrFail({ key });
  }

  /** A new API token; its secret is answered here and kept nowhere. */
  async createToken(ctx: RequestContext, given: NewToken): Promise<{ secret: string; token: ApiToken }> {
    const secret = newSecret('kt_');
    const row = { ...given, id: newId(), prefix: secret.slice(0, 8), tokenHash: hashSecret(secret) };
    return changeAccess(this.authentication, ctx, async (tx) => {
      const tokens = tx.db.getRepository(ApiToken);
      await tokens.insert({ ...row, createdById: tx.actor.userId, createdAt: tx.now });
      return { secret, token: await tokens.findOneByOrFail({ id: row.id }) };
    });
  }

  async createTeam(ctx: RequestContext, name: string, parentId: string | null = null): Promise<Team> {
    return changeAccess(this.authentication, ctx, (tx) =>
      tx.db.getRepository(Team).save({ id: newId(), name, parentId }),
    );
  }

  async createRegion(ctx: RequestContext, name: string, parentId: string | null = null): Promise<Region> {
    return changeAccess(this.authentication, ctx, (tx) =>
      tx.db.getRepository(Region).save({ id: newId(), name, parentId }),
    );
  }
}
