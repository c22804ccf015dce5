import { hash } from '@node-rs/argon2';
import { RoleKey } from '@kehu/schema';
import type { RequestContext } from '../../platform/context.js';
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
import { openSession } from './sessions/open-session.js';
import { Team } from './team.entity.js';
import { User } from './user.entity.js';

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

/** Users, tokens, and the trees they stand in, as the operator and the demo make them. */
export class AccessService {
  constructor(private readonly authentication: Authentication) {}

  /** Lets a user in without a password, e.g. for tests and tools; answers the secret of the cookie. */
  async openSession(ctx: RequestContext, userId: string): Promise<string> {
    return (await openSession(ctx, userId)).secret;
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
