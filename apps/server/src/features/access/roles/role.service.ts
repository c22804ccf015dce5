import { RoleKey, type MaskedKind, type Scope } from '@kehu/schema';
import type { RequestContext } from '../../../platform/context.js';
import { isId } from '../../../platform/cursor.js';
import { breaks, refuse } from '../../../platform/errors.js';
import { once } from '../../../platform/idempotency.js';
import { newId } from '../../../platform/ids.js';
import type { TransactionContext } from '../../../platform/transaction.js';
import { accessChanged } from '../access.events.js';
import { changeAccess } from '../access-change.js';
import type { Authentication } from '../authentication.js';
import { covers } from '../grants.js';
import { Role, RolePermission } from '../role.entity.js';
import { permissions } from '../role.policy.js';
import { requireSomebodyToKeepUsers } from '../user.service.js';

export interface GrantGiven {
  readonly permission: string;
  readonly scope: Scope;
}

export interface RoleGiven {
  readonly key: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly permissions: readonly GrantGiven[];
  readonly masks?: readonly MaskedKind[] | null;
  readonly clientMutationKey?: string | null;
}

/** What may change about a role; absent leaves. */
export interface RoleUpdate {
  readonly expectedVersion: number;
  readonly nameZh?: string | null;
  readonly nameEn?: string | null;
  /** All of them: what is left out is taken away. */
  readonly permissions?: readonly GrantGiven[] | null;
  readonly masks?: readonly MaskedKind[] | null;
}

const LOCKED: RoleKey = 'ADMIN';

/**
 * What groups of people may do. A role reaches everybody who has it, so only who keeps all users may change one, and
 * nobody may touch a role that may do more than they may.
 */
export class RoleService {
  constructor(private readonly authentication: Authentication) {}

  create(ctx: RequestContext, given: RoleGiven): Promise<string> {
    requireKeeper(ctx);
    const grants = checked(ctx, given.permissions);
    const names = { nameZh: required(given.nameZh, 'nameZh'), nameEn: required(given.nameEn, 'nameEn') };
    return changeAccess(this.authentication, ctx, (tx) =>
      once(tx, 'roleCreate', given.clientMutationKey, given, async () => {
        const id = newId(tx.now.getTime());
        if (await tx.db.getRepository(Role).existsBy({ key: given.key }))
          throw refuse('CONFLICT', 'There is a role with this key.', ['key']);
        await tx.db.getRepository(Role).insert({ id, key: given.key, ...names, masks: [...new Set(given.masks)] });
        await setGrants(tx, id, grants);
        const fields = {
          name: { to: names.nameEn },
          permissions: { to: shown(grants) },
          masks: { to: given.masks ?? [] },
        };
        await accessChanged.publish(tx, { action: 'role.created', subject: { kind: 'role', id }, fields });
        return id;
      }),
    );
  }

  update(ctx: RequestContext, id: string, given: RoleUpdate): Promise<string> {
    requireKeeper(ctx);
    return changeAccess(this.authentication, ctx, async (tx) => {
      const { role, held } = await this.writable(tx, id, given.expectedVersion);
      if (role.key === LOCKED && (given.permissions || given.masks?.length))
        throw refuse('PRECONDITION', 'The administrator may do everything; that cannot be changed.', ['permissions']);
      const grants = given.permissions ? checked(tx, given.permissions) : null;
      const changes: Partial<Role> = {};
      if (given.nameZh) changes.nameZh = required(given.nameZh, 'nameZh');
      if (given.nameEn) changes.nameEn = required(given.nameEn, 'nameEn');
      if (given.masks) changes.masks = [...new Set(given.masks)];
      // Rows of permissions carry no version: the role's own moves with them.
      const { affected } = await tx.db
        .getRepository(Role)
        .update({ id, version: given.expectedVersion }, { nameEn: role.nameEn, ...changes });
      if (affected !== 1) throw stale(role.version);
      if (grants) {
        await setGrants(tx, id, grants);
        await requireSomebodyToKeepUsers(
          tx,
          held.some(({ permission, scope }) => permission === 'users:write' && scope === 'ALL'),
        );
      }
      const fields = {
        ...(grants ? { permissions: { from: shown(held), to: shown(grants) } } : {}),
        ...(changes.masks ? { masks: { from: role.masks, to: changes.masks } } : {}),
        ...(changes.nameEn ? { nameEn: { from: role.nameEn, to: changes.nameEn } } : {}),
        ...(changes.nameZh ? { nameZh: { from: role.nameZh, to: changes.nameZh } } : {}),
      };
      await accessChanged.publish(tx, { action: 'role.updated', subject: { kind: 'role', id }, fields });
      return id;
    });
  }

  /** Takes a role away that nobody has; those every installation starts with stay. */
  remove(ctx: RequestContext, id: string, expectedVersion: number): Promise<void> {
    requireKeeper(ctx);
    return changeAccess(this.authentication, ctx, async (tx) => {
      const { role, held } = await this.writable(tx, id, expectedVersion);
      if (RoleKey.keys.some((key) => key === role.key))
        throw refuse('PRECONDITION', 'Kehu counts on this role; take its permissions away instead.', ['id']);
      const inUse = refuse('PRECONDITION', 'Users or tokens still have this role.', ['id']);
      await tx.db
        .getRepository(Role)
        .delete({ id })
        .catch((error: unknown) => {
          throw breaks(error, 'app_user_role_fkey') || breaks(error, 'api_token_role_fkey') ? inUse : error;
        });
      const fields = { name: { from: role.nameEn }, permissions: { from: shown(held) } };
      await accessChanged.publish(tx, { action: 'role.removed', subject: { kind: 'role', id }, fields });
    });
  }

  private async writable(tx: TransactionContext, id: string, expectedVersion: number) {
    const lock = { mode: 'pessimistic_write' } as const;
    const role = isId(id) ? await tx.db.getRepository(Role).findOne({ where: { id }, lock }) : null;
    if (!role) throw refuse('NOT_FOUND', 'There is no such role.', ['id']);
    if (role.version !== expectedVersion) throw stale(role.version);
    const held = await tx.db.getRepository(RolePermission).findBy({ roleId: id });
    if (tx.actor.kind !== 'SYSTEM' && held.some((one) => !covers(tx.actor.permissions.get(one.permission), one.scope)))
      throw refuse('FORBIDDEN', 'The role may do more than you may.', ['id']);
    return { role, held };
  }
}

const stale = (version: number) =>
  refuse('CONFLICT', `Somebody changed it meanwhile; it is version ${version} now.`, ['expectedVersion']);

/** Roles reach beyond teams and regions. */
function requireKeeper({ actor }: RequestContext): void {
  if (actor.kind !== 'SYSTEM' && actor.permissions.get('users:write') !== 'ALL')
    throw refuse('FORBIDDEN', 'Only who keeps all users may change roles.');
}

function required(text: string, field: string): string {
  const name = text.trim();
  if (name === '') throw refuse('BAD_INPUT', 'This is required.', [field]);
  return name;
}

/** Known permissions, each once, none beyond the actor's own. @throws BAD_INPUT or FORBIDDEN naming the one at fault */
function checked({ actor }: RequestContext, grants: readonly GrantGiven[]): readonly GrantGiven[] {
  const seen = new Set<string>();
  grants.forEach(({ permission, scope }, i) => {
    const field = ['permissions', String(i)];
    if (!(permission in permissions)) throw refuse('BAD_INPUT', 'There is no such permission.', field);
    if (seen.has(permission)) throw refuse('BAD_INPUT', 'The permission stands here twice.', field);
    if (actor.kind !== 'SYSTEM' && !covers(actor.permissions.get(permission), scope))
      throw refuse('FORBIDDEN', 'Nobody gives rights away that they do not have.', field);
    seen.add(permission);
  });
  return grants;
}

async function setGrants(tx: TransactionContext, roleId: string, grants: readonly GrantGiven[]): Promise<void> {
  const rows = tx.db.getRepository(RolePermission);
  await rows.delete({ roleId });
  if (grants.length > 0) await rows.insert(grants.map(({ permission, scope }) => ({ roleId, permission, scope })));
}

const shown = (grants: readonly GrantGiven[]): Record<string, Scope> =>
  Object.fromEntries(grants.map(({ permission, scope }) => [permission, scope]));
