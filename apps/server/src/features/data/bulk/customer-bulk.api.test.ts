import { beforeAll, expect, test } from 'vitest';
import { useApi } from '../../../../test/api.js';
import { make } from '../../../../test/make.js';
import { newId } from '../../../platform/ids.js';
import { sql } from '../../../platform/sql.js';
import { Region } from '../../access/index.js';

const api = useApi();
const [north, south] = [newId(), newId()];
const change = `mutation ($input: CustomerBulkInput!) { customerBulkChange(input: $input)
  { result { rows changed changeId } userErrors { code field } } }`;
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
  const first = await asked(input);
  expect(first).toEqual({ result: { rows: 3, changed: 3, changeId: expect.any(String) }, userErrors: [] });
  expect(await asked(input)).toEqual(first);
  expect(await ownersOf('steel')).toEqual([
    { owner: null, region: south, n: 1 },
    { owner: owner.id, region: north, n: 3 },
  ]);
  expect(await asked({ ...input, clientMutationKey: 'again' })).toMatchObject({
    result: { changed: 0, changeId: null },
  });
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

const undo = `mutation ($id: ID!) { customerBulkUndo(id: $id) {
  change { kind name changed restored undoneAt undoableUntil } userErrors { code field } } }`;
const undone = async (id: string, token = manager): Promise<Record<string, any>> =>
  (await api.ask(undo, { id }, token)).data?.customerBulkUndo;
const refused = (code: string) => ({ change: null, userErrors: [{ code, field: ['id'] }] });

test('owners given to many are taken back, except where somebody was faster; whoever waited in the pool waits again', async () => {
  const [former, gone, receiver] = [
    await make.user(api, 'SALES', { regionId: north }),
    await make.user(api, 'SALES', { regionId: north }),
    await make.user(api, 'SALES', { regionId: south }),
  ];
  const made = { regionId: north, industry: 'copper' };
  const [back, later, left, waited] = [
    await make.customer(api, { ...made, ownerId: former.id }),
    await make.customer(api, { ...made, ownerId: former.id }),
    await make.customer(api, { ...made, ownerId: gone.id }),
    await make.customer(api, made),
  ];
  await api
    .system()
    .rows(
      sql`INSERT INTO pool_place (customer_id, is_open, cause, since) VALUES (${waited.id}, true, 'RECYCLED', now())`,
    );
  const copper = { industry: { eq: 'copper' } };
  const { result } = await asked({ filter: copper, ownerId: receiver.id, expectedCount: 4 });
  expect(await rowsOf(copper)).toBe(0); // Given to the south, out of the manager's own reach.
  await api.system().rows(sql`UPDATE app_user SET status = 'DISABLED' WHERE id = ${gone.id}`);
  await api.system().rows(sql`UPDATE customer SET owner_id = ${former.id} WHERE id = ${later.id}`);
  expect(await undone(result.changeId, await api.token('ADMIN'))).toEqual(refused('NOT_FOUND'));
  const twice = await Promise.all([undone(result.changeId), undone(result.changeId)]);
  expect(twice).toContainEqual(refused('PRECONDITION'));
  const told = { kind: 'OWNER', changed: 4, restored: 2, undoneAt: expect.any(String), undoableUntil: null };
  expect(twice).toContainEqual({ change: { ...told, name: receiver.name }, userErrors: [] });
  const rows = await api.system().rows<Record<string, unknown>>(
    sql`SELECT c.id, c.owner_id AS owner, c.region_id AS region, coalesce(p.is_open, false) AS pooled
        FROM customer c LEFT JOIN pool_place p ON p.customer_id = c.id WHERE c.industry = 'copper' ORDER BY c.id`,
  );
  expect(rows).toEqual([
    { id: back.id, owner: former.id, region: north, pooled: false },
    { id: later.id, owner: former.id, region: south, pooled: false },
    { id: left.id, owner: receiver.id, region: south, pooled: false },
    { id: waited.id, owner: null, region: north, pooled: true },
  ]);
});

test('tags of many come off and on again; what somebody tagged anew stays, and after a week nothing is taken back', async () => {
  const made = await Promise.all([1, 2, 3].map(() => make.customer(api, { regionId: north, industry: 'zinc' })));
  const zinc = { filter: { industry: { eq: 'zinc' } }, expectedCount: 3 };
  const has = () => rowsOf({ and: [{ industry: { eq: 'zinc' } }, { tag: { any: [tagId] } }] });
  const added = await asked({ ...zinc, addTagId: tagId });
  await api.system().rows(
    sql`UPDATE customer_tag SET created_at = created_at + interval '1 second'
        WHERE tag_id = ${tagId} AND customer_id = ${made[0]!.id}`,
  );
  expect(await undone(added.result.changeId)).toMatchObject({
    change: { kind: 'TAG_ADDED', name: 'fair', restored: 2 },
  });
  expect(await has()).toBe(1);
  const removed = await asked({ ...zinc, removeTagId: tagId });
  expect(removed).toMatchObject({ result: { changed: 1 } });
  expect(await undone(removed.result.changeId)).toMatchObject({ change: { kind: 'TAG_REMOVED', restored: 1 } });
  expect(await has()).toBe(1);
  const late = await asked({ ...zinc, addTagId: tagId });
  const list = '{ customerBulkChanges { id undoableUntil restored } }';
  expect((await api.ask(list, {}, manager)).data?.customerBulkChanges[0]).toMatchObject({
    id: late.result.changeId,
    restored: null,
  });
  await api.system().rows(sql`UPDATE bulk_change SET created_at = created_at - interval '8 days'`);
  expect(await undone(late.result.changeId)).toEqual(refused('PRECONDITION'));
  expect((await api.ask(list, {}, manager)).data?.customerBulkChanges).toEqual([]);
  expect(await has()).toBe(3);
});
