import { beforeAll, expect, test } from 'vitest';
import { useApi } from '../../../../test/api.js';
import { Role } from '../role.entity.js';

const api = useApi();
let admin = '';
let roleId = '';
beforeAll(async () => {
  admin = await api.token('ADMIN');
  roleId = (await api.system().db.getRepository(Role).findOneByOrFail({ key: 'ADMIN' })).id;
});

async function newToken(given: object = {}): Promise<{ token: string; id: string }> {
  const { data } = await api.ask(
    'mutation($input: ApiTokenCreateInput!) { apiTokenCreate(input: $input) { token apiToken { id } userErrors { code field } } }',
    { input: { name: 'shop', roleId, ...given } },
    admin,
  );
  return { token: data?.apiTokenCreate.token, id: data?.apiTokenCreate.apiToken.id };
}

const rotate = async (id: string, overlapHours: number, as = admin) =>
  (
    await api.ask(
      'mutation($input: ApiTokenRotateInput!) { apiTokenRotate(input: $input) { token apiToken { prefix formerUntil } userErrors { code field } } }',
      { input: { id, overlapHours } },
      as,
    )
  ).data?.apiTokenRotate;

const isGood = async (token: string): Promise<boolean> =>
  (await api.ask('{ viewer { id } }', {}, token)).errors === undefined;

test('a token is rotated with both secrets good for a while; rotated again, the oldest ends', async () => {
  const { token, id } = await newToken();
  const second = await rotate(id, 1);
  expect(second.token).toMatch(/^kt_/);
  expect(second.apiToken.prefix).toBe(second.token.slice(0, 8));
  expect([await isGood(token), await isGood(second.token)]).toEqual([true, true]);
  const third = await rotate(id, 0);
  expect([await isGood(token), await isGood(second.token), await isGood(third.token)]).toEqual([false, false, true]);
  expect((await rotate(id, 9_999)).userErrors).toMatchObject([{ code: 'BAD_INPUT', field: ['overlapHours'] }]);
  expect((await rotate(crypto.randomUUID(), 1)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
});

async function call(token: string, query: string) {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const response = await fetch(`${api.address}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
  const left = (name: string) => Number(response.headers.get(name));
  const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
  return { status: response.status, code: errors?.[0]?.extensions.code, left, headers: response.headers };
}

test('headers say what is left of a minute; aliases count as calls, and beyond the limit nothing runs', async () => {
  const { token } = await newToken({ callsPerMinute: 10 });
  const first = await call(token, '{ viewer { id } }');
  expect([first.left('ratelimit-limit'), first.left('ratelimit-remaining')]).toEqual([10, 9]);
  expect(first.left('ratelimit-reset')).toBeGreaterThan(0);
  const aliases = await call(token, `{ ${Array.from({ length: 8 }, (_, i) => `a${i}: viewer { id }`).join(' ')} }`);
  expect(aliases.left('ratelimit-remaining')).toBe(1);
  const inFragment = await call(token, '{ ...F } fragment F on Query { a: viewer { id } b: viewer { id } }');
  expect(inFragment).toMatchObject({ status: 429, code: 'RATE_LIMITED' });
  expect(inFragment.left('retry-after')).toBeGreaterThan(0);
  expect((await call(token, '{ viewer { id } }')).code).toBeUndefined();
  expect((await call(token, '{ viewer { id } }')).code).toBe('RATE_LIMITED');
});

test('what requests cost counts too, for each token alone', async () => {
  const { token } = await newToken({ costPerMinute: 300 });
  const dear = '{ customers(first: 100) { edges { node { id } } } }';
  const first = await call(token, dear);
  expect(first.left('ratelimit-cost-limit')).toBe(300);
  expect(first.left('ratelimit-cost-remaining')).toBeLessThan(110);
  expect((await call(token, dear)).code).toBe('RATE_LIMITED');
  expect((await call((await newToken({ costPerMinute: 300 })).token, dear)).code).toBeUndefined();
});

test('parallel requests never get more than the minute has, and use it up only by what they do', async () => {
  const { token: plenty } = await newToken({ callsPerMinute: 5000 });
  const all = await Promise.all(Array.from({ length: 80 }, () => call(plenty, '{ viewer { id } }')));
  expect(all.filter(({ code }) => code !== undefined)).toEqual([]);
  const { token } = await newToken({ callsPerMinute: 60 });
  const answers = await Promise.all(Array.from({ length: 100 }, () => call(token, '{ viewer { id } }')));
  expect(answers.filter(({ code }) => code === undefined)).toHaveLength(60);
});
