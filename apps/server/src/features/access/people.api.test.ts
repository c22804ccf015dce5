import { beforeAll, expect, test } from 'vitest';
import { useApi, type Answer } from '../../../test/api.js';
import { make } from '../../../test/make.js';
import { newId } from '../../platform/ids.js';
import { sql } from '../../platform/sql.js';
import { Region } from './region.entity.js';
import { Role, RolePermission } from './role.entity.js';

const api = useApi();
const [north, south] = [newId(), newId()];
let admin = '';
const roles = new Map<string, string>();

beforeAll(async () => {
  admin = await api.token('ADMIN');
  await api
    .system()
    .db.getRepository(Region)
    .insert([
      { id: north, name: '北区' },
      { id: south, name: '南区' },
    ]);
  for (const { id, key } of await api.system().db.getRepository(Role).find()) roles.set(key, id);
});

const createUser = `mutation($input: UserCreateInput!) { userCreate(input: $input) {
  user { id name email status version role { key } region { name } } userErrors { code field message } } }`;
const updateUser = `mutation($id: ID!, $input: UserUpdateInput!) { userUpdate(id: $id, input: $input) {
  user { id name status version } userErrors { code field message } } }`;
const signIn = `mutation($email: String!, $password: String!) { sessionCreate(input: { email: $email, password: $password }) {
  viewer { name role { key } region { name } permissions { permission } } userErrors { code field } } }`;

const somebody = (email: string, role = 'AGENT') => ({
  email,
  password: 'correct horse battery',
  name: '新同事',
  roleId: roles.get(role),
  regionId: north,
});

/** Signs in as a browser does, and answers the cookie. */
async function browser(email: string, password: string) {
  const body = JSON.stringify({ query: signIn, variables: { email, password } });
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${api.address}/graphql`, { method: 'POST', headers, body });
  const { data, errors } = (await response.json()) as Answer<{
    sessionCreate: { viewer: unknown; userErrors: unknown };
  }>;
  const cookie = response.headers.get('set-cookie')?.split(';')[0] ?? '';
  return { viewer: data?.sessionCreate.viewer, errors, refused: data?.sessionCreate.userErrors, cookie };
}

async function askWithCookie(cookie: string) {
  const headers = { 'content-type': 'application/json', cookie };
  const body = JSON.stringify({ query: '{ viewer { name } }' });
  const response = await fetch(`${api.address}/graphql`, { method: 'POST', headers, body });
  return (await response.json()) as Answer<{ viewer: unknown }>;
}

test('a new user signs in; a disabled one is out at once, everywhere', async () => {
  const made = await api.ask(createUser, { input: somebody('Ann@Kehu.example') }, admin);
  expect(made.errors).toBeUndefined();
  const { user } = made.data?.userCreate ?? {};
  expect(user).toMatchObject({
    email: 'ann@kehu.example',
    role: { key: 'AGENT' },
    region: { name: '北区' },
    version: 1,
  });
  const again = await api.ask(createUser, { input: somebody('ann@kehu.example') }, admin);
  expect(again.data?.userCreate.userErrors).toMatchObject([{ code: 'CONFLICT', field: ['email'] }]);

  const { viewer, cookie } = await browser('ann@kehu.example', 'correct horse battery');
  expect(viewer).toMatchObject({ name: '新同事', role: { key: 'AGENT' }, region: { name: '北区' } });
  expect((await askWithCookie(cookie)).data?.viewer).toEqual({ name: '新同事' });

  const stale = await api.ask(updateUser, { id: user.id, input: { expectedVersion: 9, name: 'x' } }, admin);
  expect(stale.data?.userUpdate.userErrors).toMatchObject([{ code: 'CONFLICT', field: ['expectedVersion'] }]);
  const off = await api.ask(updateUser, { id: user.id, input: { expectedVersion: 1, status: 'DISABLED' } }, admin);
  expect(off.data?.userUpdate.user).toMatchObject({ status: 'DISABLED', version: 2 });
  expect((await askWithCookie(cookie)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  expect((await browser('ann@kehu.example', 'correct horse battery')).refused).toMatchObject([{ code: 'BAD_INPUT' }]);

  await api.ask(updateUser, { id: user.id, input: { expectedVersion: 2, status: 'ACTIVE' } }, admin);
  expect((await askWithCookie(cookie)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
});

test('another password signs out whoever came in with the old one', async () => {
  const made = await api.ask(createUser, { input: somebody('bea@kehu.example') }, admin);
  const { cookie } = await browser('bea@kehu.example', 'correct horse battery');
  const input = { expectedVersion: 1, password: 'another long password' };
  await api.ask(updateUser, { id: made.data?.userCreate.user.id, input }, admin);

  expect((await askWithCookie(cookie)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  expect((await browser('bea@kehu.example', 'another long password')).viewer).toMatchObject({ name: '新同事' });
});

test('nobody gives away rights they do not have, or reaches beyond their region', async () => {
  const roleId = newId();
  const ctx = api.system();
  await ctx.db.getRepository(Role).insert({ id: roleId, key: 'KEEPER', nameZh: '区域人事', nameEn: 'Keeper' });
  await ctx.db.getRepository(RolePermission).insert(
    ['users:read', 'users:write', 'customers:read'].map((permission) => ({
      roleId,
      permission,
      scope: 'REGION' as const,
    })),
  );
  const keeperRole = { roleId, regionId: north };
  const token = await api.ask(
    'mutation($input: ApiTokenCreateInput!) { apiTokenCreate(input: $input) { token userErrors { code field } } }',
    { input: { name: 'keeper', ...keeperRole } },
    admin,
  );
  const keeper = token.data?.apiTokenCreate.token as string;
  const ask = (input: object) => api.ask(createUser, { input }, keeper);

  const good = await ask({ ...somebody('c1@kehu.example'), ...keeperRole });
  expect(good.data?.userCreate.userErrors).toEqual([]);
  const more = await ask(somebody('c2@kehu.example', 'ADMIN'));
  expect(more.data?.userCreate.userErrors).toMatchObject([{ code: 'FORBIDDEN', field: ['roleId'] }]);
  const elsewhere = await ask({ ...somebody('c3@kehu.example'), ...keeperRole, regionId: south });
  expect(elsewhere.data?.userCreate.userErrors).toMatchObject([{ code: 'FORBIDDEN', field: ['regionId'] }]);
  const southerner = await make.user(api, 'AGENT', { regionId: south });
  const hidden = await api.ask(updateUser, { id: southerner.id, input: { expectedVersion: 1, name: 'x' } }, keeper);
  expect(hidden.data?.userUpdate.userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  const boss = await make.user(api, 'ADMIN', { regionId: north });
  const takeOver = await api.ask(
    updateUser,
    { id: boss.id, input: { expectedVersion: 1, password: 'wrong horse battery' } },
    keeper,
  );
  expect(takeOver.data?.userUpdate.userErrors).toMatchObject([{ code: 'FORBIDDEN' }]);
  const { data } = await api.ask(
    '{ users(first: 200) { edges { node { name region { name } } } totalCount { value } } }',
    {},
    keeper,
  );
  const seen = data?.users.edges.map(({ node }: { node: { region: { name: string } | null } }) => node.region?.name);
  expect(new Set(seen)).toEqual(new Set(['北区']));
  expect(data?.users.totalCount.value).toBe(seen.length);
});

test('somebody is always left to keep users', async () => {
  const keepers = await api
    .system()
    .rows<{ id: string; version: number }>(
      sql`SELECT u.id, u.version FROM app_user u JOIN role r ON r.id = u.role_id WHERE r.key = 'ADMIN' AND u.status = 'ACTIVE'`,
    );
  const last = await make.user(api, 'ADMIN');
  const off = [...keepers, last].map(({ id, version }) =>
    api.ask(updateUser, { id, input: { expectedVersion: version, status: 'DISABLED' } }, admin),
  );

  const answers = await Promise.all(off);

  const refused = answers.flatMap(({ data }) => data?.userUpdate.userErrors as { code: string }[]);
  expect(refused.map(({ code }) => code)).toEqual(['PRECONDITION']);
});

interface Users {
  users: {
    edges: { node: { name: string } }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    totalCount: { value: number; isExact: boolean };
  };
}

test('users are listed by name, page by page, and found by part of a name', async () => {
  const query = `query($search: String, $first: Int, $after: String) { users(search: $search, first: $first, after: $after) {
    edges { node { id name } } pageInfo { hasNextPage endCursor } totalCount { value isExact } } }`;
  for (let i = 0; i < 5; i += 1) await make.user(api, 'AGENT', { name: `Pager ${i}` });
  const names: string[] = [];
  for (let after: string | null = null; ;) {
    const { data }: Answer<Users> = await api.ask<Users>(query, { search: 'pager', first: 2, after }, admin);
    names.push(...(data?.users.edges.map(({ node }) => node.name) ?? []));
    expect(data?.users.totalCount).toEqual({ value: 5, isExact: true });
    if (!data?.users.pageInfo.hasNextPage) break;
    after = data.users.pageInfo.endCursor;
  }
  expect(names).toEqual(['Pager 0', 'Pager 1', 'Pager 2', 'Pager 3', 'Pager 4']);
});

test('the secret of a token is shown once; a revoked one is worth nothing; its use is noted', async () => {
  const create = `mutation($input: ApiTokenCreateInput!) { apiTokenCreate(input: $input) {
    token apiToken { id prefix lastUsedAt permissions } userErrors { code field } } }`;
  const input = {
    name: '网店',
    roleId: roles.get('PARTNER_API'),
    regionId: north,
    permissions: ['customers:read'],
    clientMutationKey: 't1',
  };
  const made = await api.ask(create, { input }, admin);
  const { token, apiToken } = made.data?.apiTokenCreate ?? {};
  expect(token).toMatch(/^kt_/);
  const repeated = await api.ask(create, { input }, admin);
  expect(repeated.data?.apiTokenCreate).toMatchObject({ token: null, apiToken: { id: apiToken.id } });
  const rows = await api
    .system()
    .rows<{ text: string }>(sql`SELECT t::text AS text FROM api_token t UNION ALL SELECT m::text FROM mutation_key m`);
  expect(rows.map(({ text }) => text).join('\n')).not.toContain(token);
  const wrong = await api.ask(create, { input: { ...input, clientMutationKey: null, permissions: ['fly'] } }, admin);
  expect(wrong.data?.apiTokenCreate.userErrors).toMatchObject([{ code: 'BAD_INPUT', field: ['permissions', '0'] }]);

  expect((await api.ask('{ tags { id } }', {}, token)).errors).toBeUndefined();
  expect((await api.ask('{ users { edges { node { id } } } }', {}, token)).errors?.[0]?.extensions.code).toBe(
    'FORBIDDEN',
  );
  await expect
    .poll(async () => {
      const { data } = await api.ask('{ apiTokens { id lastUsedAt } }', {}, admin);
      return data?.apiTokens.find(({ id }: { id: string }) => id === apiToken.id).lastUsedAt;
    })
    .not.toBeNull();

  const revoke =
    'mutation($input: ApiTokenRevokeInput!) { apiTokenRevoke(input: $input) { apiToken { revokedAt } userErrors { code } } }';
  const ended = await api.ask(revoke, { input: { id: apiToken.id } }, admin);
  expect(ended.data?.apiTokenRevoke.apiToken.revokedAt).not.toBeNull();
  expect((await api.ask('{ tags { id } }', {}, token)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
});

test('whoever tries passwords is slowed down, by account and address; aliases do not help', async () => {
  await api.ask(createUser, { input: somebody('target@kehu.example') }, admin);
  const guess = (i: number) =>
    `a${i}: sessionCreate(input: { email: "target@kehu.example", password: "guess ${i}" }) { userErrors { code } }`;
  const many = `mutation { ${Array.from({ length: 12 }, (_, i) => guess(i)).join('\n')} }`;

  const { data, errors } = await api.ask(many);

  expect(errors?.map(({ extensions }) => extensions.code)).toContain('RATE_LIMITED');
  const tried = Object.values(data ?? {}).filter((answer) => answer !== null);
  expect(tried.length).toBeLessThanOrEqual(10);
  const limited = await browser('target@kehu.example', 'correct horse battery');
  expect(limited.errors?.[0]?.extensions.code).toBe('RATE_LIMITED');
  await api.ask(createUser, { input: somebody('neighbour@kehu.example') }, admin);
  expect((await browser('neighbour@kehu.example', 'correct horse battery')).viewer).toMatchObject({ name: '新同事' });
});

test('an empty installation lets its operator in, and only an empty one', async () => {
  const ctx = api.system();
  const config = { ...ctx.services.config, admin: { email: 'Root@Kehu.example', password: 'operator password' } };
  const asOperator = Object.assign(Object.create(ctx), { services: { ...ctx.services, config } }) as typeof ctx;
  await api.kernel.app.access.ensureFirstAdministrator(asOperator);
  expect((await browser('root@kehu.example', 'operator password')).viewer).toBeFalsy();

  await ctx.rows(sql`DELETE FROM agent_presence`);
  await ctx.rows(sql`DELETE FROM app_user`);
  await Promise.all([1, 2, 3].map(() => api.kernel.app.access.ensureFirstAdministrator(asOperator)));
  expect((await browser('root@kehu.example', 'operator password')).viewer).toMatchObject({ role: { key: 'ADMIN' } });
});
