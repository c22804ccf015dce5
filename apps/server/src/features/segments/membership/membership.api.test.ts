import { beforeAll, expect, test } from 'vitest';
import { useApi } from '../../../../test/api.js';
import { make } from '../../../../test/make.js';
import { newId } from '../../../platform/ids.js';
import { sql } from '../../../platform/sql.js';
import { Region } from '../../access/index.js';
import { names, randomCustomers } from '../filter/random-world.test-support.js';
import { store } from '../filter/store-world.test-support.js';
import { inTransaction } from '../../../platform/transaction.js';
import { lockMembers } from './member-lock.js';
import { MembershipService } from './membership.service.js';

const api = useApi();
const members = new MembershipService();
const region = newId();
const customers = randomCustomers(60, 5, new Date());
let [admin, manager] = ['', ''];

const create = `mutation ($input: SegmentCreateInput!) {
  segmentCreate(input: $input) { segment { id } userErrors { message field } }
}`;
const page = `query ($id: ID!, $customerId: ID!, $at: DateTime!) {
  segment(id: $id) {
    count { state countedAt costMs costRows }
    growth(days: 7) { day members entered left }
    moves(first: 100) { edges { node { hasEntered cause at customer { id } } } pageInfo { hasNextPage } }
    wasMember(customerId: $customerId, at: $at)
  }
}`;

beforeAll(async () => {
  await api.system().db.getRepository(Region).insert({ id: region, name: '华东' });
  await store(api.system(), customers);
  await api.system().rows(sql`UPDATE customer SET region_id = ${region} WHERE get_byte(uuid_send(id), 15) % 2 = 0`);
  admin = await api.token('ADMIN');
  manager = await api.token('MANAGER', { regionId: region });
});

async function saved(name: string, filter: object): Promise<string> {
  const { data } = await api.ask(create, { input: { name, filter } }, admin);
  expect(data?.segmentCreate.userErrors).toEqual([]);
  return data?.segmentCreate.segment.id as string;
}

const ask = async (id: string, customerId: string, as = admin, at = new Date()) =>
  (await api.ask(page, { id, customerId, at }, as)).data?.segment;

test('a change through the API moves the customer; the page tells when, why, and how the segment grew', async () => {
  const id = await saved('名字', { name: { contains: '会员' } });
  const someone = customers[0]?.id as string;
  await members.keepUp(api.system());
  const before = new Date();
  expect(await ask(id, someone)).toMatchObject({
    count: { state: 'DONE', costRows: 60 },
    growth: [],
    wasMember: false,
  });
  const rename = `mutation ($id: ID!, $input: CustomerUpdateInput!) { customerUpdate(id: $id, input: $input) { userErrors { message } } }`;
  const changed = await api.ask(rename, { id: someone, input: { expectedVersion: 1, name: '新会员' } }, admin);
  expect(changed.data?.customerUpdate.userErrors).toEqual([]);
  await members.keepUp(api.system());
  const after = await ask(id, someone);
  expect(after.moves.edges).toMatchObject([{ node: { hasEntered: true, cause: 'EVENT', customer: { id: someone } } }]);
  expect(after.growth).toMatchObject([{ members: 1, entered: 1, left: 0 }]);
  expect(after.wasMember).toBe(true);
  expect((await ask(id, someone, admin, before)).wasMember).toBe(false);
});

test('nobody reads of customers beyond their reach', async () => {
  const id = await saved('所有人', {});
  await members.keepUp(api.system());
  const [row] = await api.system().rows<{ n: number; outside: string }>(
    sql`SELECT count(*) FILTER (WHERE region_id = ${region})::int AS n,
          (min(id::text) FILTER (WHERE region_id IS DISTINCT FROM ${region})) AS outside FROM customer`,
  );
  const mine = await ask(id, row?.outside as string, manager);
  expect(mine.moves.edges).toHaveLength(row?.n as number);
  expect(mine.growth).toMatchObject([{ members: row?.n }]);
  expect(mine.wasMember).toBeNull();
  expect((await ask(id, row?.outside as string)).growth).toMatchObject([{ members: 60 }]);
});

const count = async (filter: unknown, as = admin): Promise<number> => {
  const query = `query ($filter: CustomerFilter) { customers(filter: $filter, exactTotal: true) { totalCount { value } } }`;
  return (await api.ask(query, { filter }, as)).data?.customers.totalCount.value as number;
};

test('every number opens a list of just as many customers', async () => {
  const a = await saved('有订单', { orders: { gte: 2 } });
  const b = await saved('高流失', { churnScore: { gte: 40 } });
  const c = await saved('嵌套', { not: { inSegment: { id: a } } });
  const parts = `of size byBaseClass { count filter } byAbc { count filter } byStage { count filter }`;
  const asked = `query ($ids: [ID!]!, $a: ID!, $filter: CustomerFilter!) {
    segmentOverlap(ids: $ids) { segmentIds count filter }
    segment(id: $a) { stats { ${parts} } }
    segmentPreview(filter: $filter) { ${parts} }
  }`;
  for (const as of [admin, manager]) {
    const filter = {
      churnScore: { gte: 20, lt: 80 },
      or: [{ orders: { gte: 1 } }, { spent: { days: 90, gte: '10' } }],
    };
    const { data } = await api.ask(asked, { ids: [a, b, c], a, filter }, as);
    const groups = [data?.segment.stats, data?.segmentPreview].flatMap((stats) => [
      { count: stats.size, filter: stats.of },
      ...stats.byBaseClass,
      ...stats.byAbc,
      ...stats.byStage,
    ]);
    const numbers = [...groups, ...(data?.segmentOverlap ?? [])];
    expect(numbers.length).toBeGreaterThan(20);
    for (const number of numbers) expect(await count(number.filter, as), JSON.stringify(number)).toBe(number.count);
  }
});

const read = `query ($sentence: String!) { segmentRead(sentence: $sentence) { filter understood rest reason } }`;
const readAs = async (sentence: string) => (await api.ask(read, { sentence }, admin)).data?.segmentRead;

test('a sentence of either language reads back; else the place is named where it stops making sense', async () => {
  const id = await saved('老“茶”客 "x"', { churnScore: { gte: 50 } });
  const rule = { or: [{ inSegment: { id } }, { spent: { days: 30, gte: '100' } }], not: { noContact: { days: 7 } } };
  const words = `query ($filter: CustomerFilter!) { segmentPreview(filter: $filter) { sentenceZh sentenceEn of } }`;
  const { data } = await api.ask(words, { filter: rule }, admin);
  const { sentenceZh, sentenceEn, of } = data?.segmentPreview ?? {};
  expect(await readAs(sentenceZh)).toEqual({ filter: of, understood: sentenceZh, rest: null, reason: null });
  expect((await readAs(` ${sentenceEn}. `)).filter).toEqual(of);
  const stars = { inClass: { scheme: 'STARS', key: 'STAR_5' } };
  const told = (await api.ask(words, { filter: stars }, admin)).data?.segmentPreview;
  expect([told.sentenceZh, told.sentenceEn].join()).not.toContain('STAR_5');
  for (const sentence of [told.sentenceZh, told.sentenceEn]) expect((await readAs(sentence)).filter).toEqual(told.of);
  expect(await readAs('orders ≥ 3 and something else')).toMatchObject({
    filter: null,
    understood: 'orders ≥ 3 and ',
    rest: 'something else',
  });
  expect(await readAs('orders ≥ 3 and is in segment "nobody knows"')).toMatchObject({
    filter: null,
    rest: 'nobody knows"',
    reason: 'Nothing has this name.',
  });
});

test('a count is stopped and asked for again by those who may write segments', async () => {
  const id = await saved('停', { orders: { gte: 3 } });
  const stop = `mutation ($id: ID!) { segmentCountStop(id: $id) { segment { count { state } } userErrors { code } } }`;
  const again = `mutation ($id: ID!) { segmentCountAgain(id: $id) { segment { count { state } } userErrors { code } } }`;
  expect((await api.ask(stop, { id }, admin)).data?.segmentCountStop.userErrors).toMatchObject([
    { code: 'PRECONDITION' },
  ]);
  await members.keepUp(api.system());
  expect((await api.ask(again, { id }, admin)).data?.segmentCountAgain.segment.count.state).toBe('WAITING');
  expect((await api.ask(stop, { id }, admin)).data?.segmentCountStop.segment.count.state).toBe('CANCELLED');
  expect((await api.ask(again, { id: newId() }, admin)).data?.segmentCountAgain.userErrors).toMatchObject([
    { code: 'NOT_FOUND' },
  ]);
});

test('a running count tells how far it is; whoever stops it leaves the members from before, and others go on', async () => {
  const [one, other] = [await saved('甲', { orders: { gte: 1 } }), await saved('乙', { orders: { gte: 0 } })];
  const states = async () => {
    const asked =
      '{ workUnderWay { kind about percent } a: segment(id: "A") { count { state percent } } b: segment(id: "B") { count { state } } }';
    return (await api.ask(asked.replace('"A"', `"${one}"`).replace('"B"', `"${other}"`), {}, admin)).data;
  };
  let counting = Promise.resolve();
  await inTransaction(api.system(), async (tx) => {
    await lockMembers(tx);
    counting = members.countWaiting(api.system());
    await expect.poll(async () => (await states())?.a.count).toEqual({ state: 'RUNNING', percent: 0 });
    expect((await states())?.workUnderWay).toEqual([{ kind: 'SEGMENT_COUNT', about: null, percent: 0 }]);
    await members.stopCount(api.system(), one);
  });
  await counting;
  expect(await states()).toMatchObject({
    workUnderWay: [],
    a: { count: { state: 'CANCELLED', percent: null } },
    b: { count: { state: 'DONE' } },
  });
  const [row] = await api.system().rows(
    sql`SELECT count(*) FILTER (WHERE segment_id = ${one})::int AS stopped, count(*) FILTER (WHERE segment_id = ${other}) > 0 AS went
        FROM segment_member`,
  );
  expect(row).toEqual({ stopped: 0, went: true });
});

test('other classes and another category of a product reach the members by following, without a count', async () => {
  const inClass = await saved('都是', { inClass: { scheme: 'NEED', key: 'ALL' } });
  const [category, , , target] = names.categories;
  const bought = await saved('买过', { boughtCategory: { categoryId: target } });
  await members.keepUp(api.system());
  const of = async (id: string) =>
    api
      .system()
      .rows<{ id: string; cause: string }>(
        sql`SELECT customer_id AS id, cause FROM segment_member WHERE segment_id = ${id} ORDER BY 1`,
      );
  expect(await of(inClass)).toEqual([]);
  const { classes } = api.kernel.app;
  const person = await make.actor(api, 'ADMIN');
  const rules = { weights: {}, classes: [{ key: 'ALL', zh: '全部', en: 'All', ways: [] }] };
  await classes.saveDraft(api.as(person), { scheme: 'NEED', rules });
  const id = await classes.publish(api.as(person), { scheme: 'NEED', expectedEdition: 1 });
  await classes.publishJob.run(api.system(), { id }, new AbortController().signal);
  await members.follow(api.system());
  const [row] = await api
    .system()
    .rows<{ n: number }>(sql`SELECT count(*)::int AS n FROM customer WHERE status = 'ACTIVE'`);
  const reached = await of(inClass);
  expect(reached).toHaveLength(row!.n);
  expect(new Set(reached.map(({ cause }) => cause))).toEqual(new Set(['EVENT']));

  const before = (await of(bought)).length;
  const move = `mutation ($id: ID!, $input: ProductUpdateInput!) { productUpdate(id: $id, input: $input) { userErrors { message } } }`;
  const [product] = await api
    .system()
    .rows<{ id: string; version: number }>(
      sql`SELECT id, version FROM product WHERE category_id = ${category!} LIMIT 1`,
    );
  await api.ask(move, { id: product!.id, input: { expectedVersion: product!.version, categoryId: target } }, admin);
  await members.follow(api.system());
  const naive = (
    await api.ask(
      'query ($filter: CustomerFilter) { customerSummary(filter: $filter) { total } }',
      {
        filter: { boughtCategory: { categoryId: target } },
      },
      admin,
    )
  ).data!.customerSummary.total;
  expect(await of(bought)).toHaveLength(naive);
  expect(naive).toBeGreaterThan(before);
});
