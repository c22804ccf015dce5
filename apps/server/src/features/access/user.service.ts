import type { Locale, UserStatus } from '@kehu/schema';
import { pageOf, pageSize, type Connection } from '../../platform/connection.js';
import { isId, readCursor } from '../../platform/cursor.js';
import type { RequestContext } from '../../platform/context.js';
import { refuse } from '../../platform/errors.js';
import { once } from '../../platform/idempotency.js';
import { newId } from '../../platform/ids.js';
import { sql } from '../../platform/sql.js';
import type { TransactionContext } from '../../platform/transaction.js';
import { changeAccess } from './access-change.js';
import type { Authentication } from './authentication.js';
import { requireGrantable } from './grants.js';
import type { UserRow } from './rows.js';
import type { HandOverService } from './hand-over/hand-over.service.js';
import type { SecondFactorService } from './second-factor/second-factor.service.js';
import { endSessions } from './sessions/session.service.js';
import { hashPassword } from './sign-in/passwords.js';
import { userColumns } from './user-columns.js';
import { visibleUser } from './user-scope.js';
import { User } from './user.entity.js';

export interface UserPage {
  readonly search?: string | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

/** Somebody new, who has no password yet. */
export interface NewColleague {
  readonly email: string;
  readonly name: string;
  readonly roleId: string;
  readonly teamId?: string | null;
  readonly regionId?: string | null;
  readonly capacity?: number | null;
  readonly locale?: Locale | null;
  readonly clientMutationKey?: string | null;
}

export interface UserGiven extends NewColleague {
  readonly password: string;
}

/** What may change about a user; absent leaves, null clears. */
export interface UserUpdate {
  readonly expectedVersion: number;
  readonly name?: string | null;
  readonly password?: string | null;
  readonly roleId?: string | null;
  readonly teamId?: string | null;
  readonly regionId?: string | null;
  readonly capacity?: number | null;
  readonly status?: UserStatus | null;
  readonly locale?: Locale | null;
}

const CAPACITY = 5;

/** The colleagues who sign in. */
export class UserService {
  constructor(
    private readonly authentication: Authentication,
    private readonly factors: SecondFactorService,
    private readonly handOvers: HandOverService,
  ) {}

  /** Users the actor may see, by name. */
  async list(ctx: RequestContext, { search, first, after }: UserPage): Promise<Connection<UserRow>> {
    const size = pageSize(first);
    const [name, id] = after ? readCursor(after, 2) : [];
    const rows = await ctx.rows<UserRow>(
      sql`SELECT ${userColumns(ctx, 'u')} FROM app_user u WHERE ${this.matching(ctx, search)}
          ${after ? sql`AND (u.name, u.id) > (${name}, ${id}::uuid)` : sql.raw('')} ORDER BY u.name, u.id LIMIT ${size + 1}`,
    );
    return pageOf(
      rows,
      size,
      after,
      (row) => [row.name, row.id],
      (row) => row,
    );
  }

  async count(ctx: RequestContext, { search }: UserPage): Promise<number> {
    const [row] = await ctx.rows<{ count: string }>(
      sql`SELECT count(*) AS count FROM app_user u WHERE ${this.matching(ctx, search)}`,
    );
    return Number(row?.count);
  }

  /** One user the actor may see. */
  async one(ctx: RequestContext, id: string): Promise<UserRow | null> {
    const u = sql.raw('u');
    const [row] = await ctx.rows<UserRow>(
      sql`SELECT ${userColumns(ctx, 'u')} FROM app_user u WHERE u.id = ${id} AND ${visibleUser(ctx, u)}`,
    );
    return row ?? null;
  }

  async create(ctx: RequestContext, { password, ...given }: UserGiven): Promise<string> {
    const passwordHash = await hashPassword(password, [given.email, given.name]);
    return changeAccess(this.authentication, ctx, async (tx) => {
      await requireGrantable(tx, given, 'users:write');
      const { clientMutationKey, ...facts } = given;
      return once(tx, 'userCreate', clientMutationKey, facts, () => this.insert(tx, given, passwordHash));
    });
  }

  /** Somebody who may sign in once the invitation is accepted; a repeated key invites nobody anew. */
  async invite(tx: TransactionContext, given: NewColleague): Promise<{ id: string; isNew: boolean }> {
    await requireGrantable(tx, given, 'users:write');
    const { clientMutationKey, ...facts } = given;
    let isNew = false;
    const id = await once(tx, 'userInvite', clientMutationKey, facts, () => {
      isNew = true;
      return this.insert(tx, given, null);
    });
    return { id, isNew };
  }

  private async insert(tx: TransactionContext, given: NewColleague, passwordHash: string | null): Promise<string> {
    const { name, roleId, teamId = null, regionId = null } = given;
    const email = given.email.trim().toLowerCase();
    const id = newId(tx.now.getTime());
    const made = await tx.rows(
      sql`INSERT INTO app_user (id, email, password_hash, name, role_id, team_id, region_id, capacity, locale, status)
          VALUES (${id}, ${email}, ${passwordHash}, ${name.trim()}, ${roleId}, ${teamId}, ${regionId},
            ${given.capacity ?? CAPACITY}, ${given.locale ?? 'ZH_CN'}, ${passwordHash === null ? 'INVITED' : 'ACTIVE'})
          ON CONFLICT DO NOTHING RETURNING id`,
    );
    if (made.length === 0) throw refuse('CONFLICT', 'Somebody already signs in with this address.', ['email']);
    return id;
  }

  /** Ends every session of a user; whoever may come in signs in again. */
  async signOut(ctx: RequestContext, id: string): Promise<void> {
    await changeAccess(this.authentication, ctx, async (tx) => {
      await this.requireWritable(tx, id);
      await endSessions(tx, sql`s.user_id = ${id}`);
    });
  }

  /** For whoever lost app and recovery codes: the password alone lets them in, and they are told by mail. */
  async removeSecondFactor(ctx: RequestContext, id: string): Promise<void> {
    await changeAccess(this.authentication, ctx, async (tx) => {
      await this.factors.removeOf(tx, await this.requireWritable(tx, id));
      await endSessions(tx, sql`s.user_id = ${id}`);
    });
  }

  /** A user who is disabled, or gets another password, is signed out everywhere. */
  async update(ctx: RequestContext, id: string, given: UserUpdate): Promise<string> {
    if (given.status === 'INVITED') throw refuse('BAD_INPUT', 'Invite somebody instead.', ['status']);
    const passwordHash = given.password ? await hashPassword(given.password, []) : undefined;
    return changeAccess(this.authentication, ctx, async (tx) => {
      // One change of users at a time: two must not take the last keeper away by disabling each other.
      await tx.rows(sql`SELECT 1 FROM role ORDER BY id FOR UPDATE`);
      const user = await this.requireWritable(tx, id);
      if (user.version !== given.expectedVersion) {
        throw refuse('CONFLICT', `Somebody changed it meanwhile; it is version ${user.version} now.`, [
          'expectedVersion',
        ]);
      }
      const changes = changesOf(given);
      if (changes.status === 'DISABLED' && user.status !== 'DISABLED') await this.requireNothingOpen(tx, id);
      const { roleId, teamId, regionId } = { ...user, ...changes };
      await requireGrantable(tx, { roleId, teamId, regionId }, 'users:write');
      const withSecret = passwordHash === undefined ? changes : { ...changes, passwordHash };
      const where = { id, version: given.expectedVersion };
      await tx.db.getRepository(User).update(where, { ...withSecret, updatedAt: tx.now });
      await requireSomebodyToKeepUsers(tx, await keepsUsers(tx, user.roleId));
      if (changes.status === 'DISABLED' || passwordHash !== undefined) await endSessions(tx, sql`s.user_id = ${id}`);
      return id;
    });
  }

  private matching(ctx: RequestContext, search: string | null | undefined) {
    const text = search?.trim().slice(0, 100) ?? '';
    const visible = visibleUser(ctx, sql.raw('u'));
    if (text === '') return visible;
    return sql`${visible} AND (strpos(lower(u.name), lower(${text})) > 0 OR strpos(u.email, lower(${text})) > 0)`;
  }

  private async requireNothingOpen(tx: TransactionContext, id: string): Promise<void> {
    const counts = await this.handOvers.count(tx, id);
    if (counts.some(({ count }) => count > 0))
      throw refuse('PRECONDITION', 'This user still has open work: hand it over first.', ['status']);
  }

  /** The user, locked, where the actor may change them. @throws NOT_FOUND or FORBIDDEN */
  async requireWritable(tx: TransactionContext, id: string): Promise<User> {
    const u = sql.raw('u');
    const [row] = isId(id)
      ? await tx.rows<{ mayWrite: boolean }>(
          sql`SELECT ${visibleUser(tx, u, 'users:write')} AS "mayWrite" FROM app_user u
              WHERE u.id = ${id} AND ${visibleUser(tx, u)} FOR UPDATE`,
        )
      : [];
    if (!row) throw refuse('NOT_FOUND', 'There is no such user.');
    if (!row.mayWrite) throw refuse('FORBIDDEN', 'Your role does not reach this user.');
    const user = await tx.db.getRepository(User).findOneByOrFail({ id });
    // Whoever keeps users must not take over one who may do more.
    await requireGrantable(tx, user, 'users:write');
    return user;
  }
}

function changesOf(given: UserUpdate): Partial<User> {
  const changes: Partial<User> = {};
  if (given.name) changes.name = given.name.trim();
  if (given.roleId) changes.roleId = given.roleId;
  if (given.teamId !== undefined) changes.teamId = given.teamId;
  if (given.regionId !== undefined) changes.regionId = given.regionId;
  if (typeof given.capacity === 'number') changes.capacity = given.capacity;
  if (given.status) changes.status = given.status;
  if (given.locale) changes.locale = given.locale;
  return changes;
}

/** Somebody must be left who can let others in. @param was whether who is changed could before */
export async function requireSomebodyToKeepUsers(tx: TransactionContext, was: boolean): Promise<void> {
  if (!was) return;
  const [keeper] = await tx.rows(
    sql`SELECT 1 FROM app_user u JOIN role_permission p ON p.role_id = u.role_id
        WHERE u.status = 'ACTIVE' AND p.permission = 'users:write' AND p.scope = 'ALL' LIMIT 1`,
  );
  if (!keeper) throw refuse('PRECONDITION', 'Nobody would be left to keep users.');
}

async function keepsUsers(tx: TransactionContext, roleId: string): Promise<boolean> {
  const rows = await tx.rows(
    sql`SELECT 1 FROM role_permission WHERE role_id = ${roleId} AND permission = 'users:write' AND scope = 'ALL'`,
  );
  return rows.length > 0;
}
