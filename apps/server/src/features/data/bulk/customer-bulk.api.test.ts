import { beforeAll, expect, test } from 'vitest';
import { useApi } from '../../../../test/api.js';
import { make } from '../../../../test/make.js';
import { newId } from '../../../platform/ids.js';
import { sql } from '../../../platform/sql.js';
import { Region } from '../../access/index.js';

const api = useApi();
const [north, south] = [newId(), newId()];
const change = `mutation ($input: CustomerBulkInput!) { customerBulkChange(input: $input)
  { result { rows changed } userErrors { code field } } }`;
const preview =
  'query ($ids: [ID!], $filter: CustomerFilter) { customerBulkPreview(customerIds: $ids, filter: $filter) { rows } }';
let manager = '';
let tagId = '';

const asked = async (input: object, token = manager): Promise<Record<string, any>> =>
  (await api.ask(change, { input }, token)).data?.customerBulkChange;
const rowsOf = async (filter: object, token = manager): Promise<number> =>
  (await api.ask(preview, { filter }, token)).data?.customerBulkPreview.rows;
const ownersOf = (where: string) =>
  api.system().rows<{ owner: string | null; region: string; n: number }>(
    sql`SELECT owner_id AS owner, region_id AS region, count(*)::integer AS n FROM customer
        WHERE industry = ${where} GROUP BY 1, 2 ORDER BY 3`,
  );

beforeAll(async () => {
  for (const id of [north, south]) await api.system().db.getRepository(Region).insert({ id, name: id });
  manager = await api.token('MANAGER', { regionId: north });
  for (const regionId of [north, north, north, south]) await make.customer(api, { regionId, industry: 'steel' });
  const { data } = await api.ask(
    'mutation { tagCreate(input: { name: "fair" }) { tag { id } } }',
    {},
    await api.token('ADMIN'),
  );
  tagId = data?.tagCreate.tag.id;
});

const steel = { industry: { eq: 'steel' } };

test('all customers of a filter get an owner, with the team and region; those out of reach stay as they are', async () => {
  const owner = await make.user(api, 'SALES', { regionId: north });
  expect(await rowsOf(steel)).toBe(3);
  const input = { filter: steel, ownerId: owner.id, expectedCount: 3, clientMutationKey: 'give' };
  expect(await asked(input)).toEqual({ result: { rows: 3, changed: 3 }, userErrors: [] });
  expect(await asked(input)).toEqual({ result: { rows: 3, changed: 3 }, userErrors: [] });
  expect(await ownersOf('steel')).toEqual([
    { owner: null, region: south, n: 1 },
    { owner: owner.id, region: north, n: 3 },
  ]);
  expect(await asked({ ...input, clientMutationKey: 'again' })).toMatchObject({ result: { changed: 0 } });
});

test('a tag is put on all of them and taken off again, and a segment that asks for it follows', async () => {
  const tagged = { tag: { any: [tagId] } };
  expect(await asked({ filter: steel, addTagId: tagId, expectedCount: 3 })).toMatchObject({ result: { changed: 3 } });
  expect(await rowsOf(tagged)).toBe(3);
  const noted = await api.system().rows(sql`SELECT FROM segment_change`);
  expect(noted.length).toBeGreaterThanOrEqual(3);
  expect(await asked({ filter: tagged, removeTagId: tagId, expectedCount: 3 })).toMatchObject({
    result: { changed: 3 },
  });
  expect(await rowsOf(tagged)).toBe(0);
});

test.each([
  ['more or fewer than the preview told of', { addTag: true, expectedCount: 2 }, 'CONFLICT', ['expectedCount']],
  ['two changes at once', { addTag: true, ownerId: newId(), expectedCount: 3 }, 'BAD_INPUT', null],
  ['no change', { expectedCount: 3 }, 'BAD_INPUT', null],
  ['an owner nobody knows', { ownerId: newId(), expectedCount: 3 }, 'NOT_FOUND', ['ownerId']],
  ['a tag nobody knows', { addTagId: 'x', expectedCount: 3 }, 'NOT_FOUND', ['addTagId']],
])('%s is refused and changes nothing', async (_, { addTag, ...given }: Record<string, unknown>, code, field) => {
  const before = await ownersOf('steel');
  const input = { filter: steel, ...(addTag ? { addTagId: tagId } : {}), ...given };
  expect(await asked(input)).toMatchObject({ result: null, userErrors: [{ code, field }] });
  expect(await ownersOf('steel')).toEqual(before);
});

test('who has as many tags as there may be gets no other, and then nobody does', async () => {
  await api.system().rows(
    sql`WITH made AS (INSERT INTO tag (id, name, created_at) SELECT uuid7(), 'full ' || i, now() FROM generate_series(1, 100) i RETURNING id)
        INSERT INTO customer_tag (customer_id, tag_id, created_at)
        SELECT c.id, made.id, now() FROM made, (SELECT id FROM customer WHERE owner_id IS NOT NULL ORDER BY id LIMIT 1) c`,
  );
  const refused = { result: null, userErrors: [{ code: 'PRECONDITION', field: ['addTagId'] }] };
  expect(await asked({ filter: steel, addTagId: tagId, expectedCount: 3 })).toEqual(refused);
  expect(await rowsOf({ tag: { any: [tagId] } })).toBe(0);
});

test('readiness counts what the data has, for who keeps the installation', async () => {
  const readiness = '{ readiness { key count total } }';
  const { data } = await api.ask(readiness, {}, await api.token('ADMIN'));
  const lines = new Map(data?.readiness.map((line: { key: string }) => [line.key, line]));
  expect(lines.get('CUSTOMERS')).toEqual({ key: 'CUSTOMERS', count: 4, total: null });
  expect(lines.get('OWNED')).toEqual({ key: 'OWNED', count: 3, total: 4 });
  expect(lines.get('BUYERS')).toEqual({ key: 'BUYERS', count: 0, total: 4 });
  expect((await api.ask(readiness, {}, manager)).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
});

test('whoever had an owner before, or waited in the pool, has their time of being idle begun anew', async () => {
  const [former, owner] = [await make.user(api, 'SALES'), await make.user(api, 'SALES')];
  const [waited, owned] = [
    await make.customer(api, { regionId: north, industry: 'tin' }),
    await make.customer(api, { regionId: north, industry: 'tin', ownerId: former.id }),
  ];
  await api.system().rows(
    sql`INSERT INTO pool_place (customer_id, is_open, cause, since)
        VALUES (${waited.id}, true, 'RELEASED', now() - interval '1 year')`,
  );
  const input = { customerIds: [waited.id, owned.id], ownerId: owner.id, expectedCount: 2 };
  expect(await asked(input)).toMatchObject({ result: { changed: 2 } });
  const places = await api.system().rows(
    sql`SELECT p.customer_id AS id, p.is_open AS "isOpen", v.kind, v.from_owner_id AS "from", v.to_owner_id AS "to"
        FROM pool_place p JOIN pool_move v ON v.customer_id = p.customer_id AND v.moved_at = p.since
        WHERE p.customer_id = ANY(${[waited.id, owned.id]}::uuid[]) ORDER BY v.from_owner_id`,
  );
  const now = { isOpen: false, kind: 'ASSIGNED', to: owner.id };
  expect(places).toEqual([
    { id: owned.id, from: former.id, ...now },
    { id: waited.id, from: null, ...now },
  ]);
});
