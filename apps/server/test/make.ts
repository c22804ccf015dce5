import type { RoleKey } from '@kehu/schema';
import type { QueryDeepPartialEntity } from 'typeorm';
import { ApiToken } from '../src/features/access/api-token.entity.js';
import { User } from '../src/features/access/index.js';
import { Role } from '../src/features/access/role.entity.js';
import { hashSecret, newSecret } from '../src/features/access/secret.js';
import { Customer } from '../src/features/customers/index.js';
import type { Actor } from '../src/platform/context.js';
import { newId } from '../src/platform/ids.js';
import type { TestDatabase } from './database.js';

let counter = 0;

/** Rows filled with dull values, so that a test names only what matters. */
export const make = {
  async customer(db: TestDatabase, given: Partial<Customer> = {}): Promise<Customer> {
    counter += 1;
    const name = given.name ?? `Customer ${counter}`;
    const row = { id: newId(), code: `T${counter}`, kind: 'INDIVIDUAL' as const, name };
    const names = { nameFolded: name.toLowerCase(), nameSort: name.toLowerCase() };
    const customers = db.system().db.getRepository(Customer);
    await customers.insert({ ...row, ...names, ...given } as QueryDeepPartialEntity<Customer>);
    return customers.findOneByOrFail({ id: given.id ?? row.id });
  },

  async user(db: TestDatabase, role: RoleKey, given: Partial<User> = {}): Promise<User> {
    const number = (counter += 1);
    const ctx = db.system();
    const { id: roleId } = await ctx.db.getRepository(Role).findOneByOrFail({ key: role });
    const id = newId();
    const row = { id, email: `user${number}@test.example`, name: `User ${number}`, passwordHash: 'none', roleId };
    await ctx.db.getRepository(User).insert({ ...row, ...given });
    return ctx.db.getRepository(User).findOneByOrFail({ id });
  },

  /** Somebody with this role, as the server would know them after signing in. */
  async actor(db: TestDatabase, role: RoleKey, given: Partial<User> = {}): Promise<Actor> {
    const user = await make.user(db, role, given);
    const ctx = db.system();
    const session = await db.kernel.app.access.openSession(ctx, user.id);
    return db.kernel.app.authentication.actorOf(ctx.services, { session, bearer: null });
  },

  async token(db: TestDatabase, role: RoleKey, within: { teamId?: string; regionId?: string } = {}): Promise<string> {
    const ctx = db.system();
    const { id: roleId } = await ctx.db.getRepository(Role).findOneByOrFail({ key: role });
    const secret = newSecret('kt_');
    const row = {
      id: newId(),
      name: `token of ${role}`,
      prefix: secret.slice(0, 8),
      tokenHash: hashSecret(secret),
      roleId,
    };
    await ctx.db.getRepository(ApiToken).insert({ ...row, ...within });
    return secret;
  },
};
