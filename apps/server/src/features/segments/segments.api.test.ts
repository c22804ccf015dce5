import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { useApi } from '../../../test/api.js';
import { newId } from '../../platform/ids.js';
import { sql } from '../../platform/sql.js';
import { Region } from '../access/index.js';
import { randomFilter } from './filter/random-filter.test-support.js';
import { randomCustomers } from './filter/random-world.test-support.js';
import { store } from './filter/store-world.test-support.js';

const api = useApi();
const now = new Date();
const region = newId();
let admin = '';

const create = `mutation Create($input: SegmentCreateInput!) {
  segmentCreate(input: $input) { segment { id name version createdBy { name } } userErrors { code message field existingId } }
}`;
const update = `mutation Update($id: ID!, $input: SegmentUpdateInput!) {
  segmentUpdate(id: $id, input: $input) { segment { id name description version sentenceEn } userErrors { code message field } }
}`;
const remove = `mutation Delete($id: ID!, $input: SegmentDeleteInput!) {
  segmentDelete(id: $id, input: $input) { segment { id } userErrors { code message existingId } }
}`;

beforeAll(async () => {
  await api.system().db.getRepository(Region).insert({ id: region, name: '华东' });
  await store(api.system(), randomCustomers(80, 3, now));
  await api.system().rows(sql`UPDATE customer SET region_id = ${region} WHERE get_byte(uuid_send(id), 15) % 2 = 0`);
  admin = await api.token('ADMIN');
});

let made = 0;

async function saved(filter: object): Promise<string> {
  made += 1;
  const { data } = await api.ask(create, { input: { name: `segment ${made}`, filter } }, admin);
  expect(data?.segmentCreate.userErrors).toEqual([]);
  return data?.segmentCreate.segment.id as string;
}

const change = async (id: string, input: object) => api.ask(update, { id, input }, admin);

test('a change needs the version that was seen; absent leaves, null clears', async () => {
  const id = await saved({ churnScore: { gte: 50 } });
  const first = await change(id, { expectedVersion: 1, description: 'why', filter: { churnScore: { gte: 60 } } });
  expect(first.data?.segmentUpdate.segment).toMatchObject({
    description: 'why',
    version: 2,
    sentenceEn: 'churn score ≥ 60',
  });
  const late = await change(id, { expectedVersion: 1, name: 'late' });
  expect(late.data?.segmentUpdate.userErrors[0]).toMatchObject({ code: 'CONFLICT', field: ['expectedVersion'] });
  expect(late.data?.segmentUpdate.userErrors[0].message).toContain('version 2');
  const cleared = await change(id, { expectedVersion: 2, description: null });
  expect(cleared.data?.segmentUpdate.segment).toMatchObject({ description: null, sentenceEn: 'churn score ≥ 60' });
});

test('two segments have two names', async () => {
  const id = await saved({});
  const { data } = await api.ask(create, { input: { name: `segment ${made}`, filter: {} } }, admin);
  expect(data?.segmentCreate.userErrors).toMatchObject([{ code: 'CONFLICT', field: ['name'] }]);
  expect((await api.ask(remove, { id, input: { expectedVersion: 1 } }, admin)).data?.segmentDelete.userErrors).toEqual(
    [],
  );
  const again = await api.ask(create, { input: { name: `segment ${made}`, filter: {} } }, admin);
  expect(again.data?.segmentCreate.userErrors).toEqual([]);
});

test('a rule that leads back to itself is refused with the way back', async () => {
  const a = await saved({ orders: { gte: 1 } });
  const b = await saved({ inSegment: { id: a } });
  const c = await saved({ or: [{ inSegment: { id: b } }, { orders: { lt: 1 } }] });
  const { data } = await change(a, { expectedVersion: 1, filter: { not: { inSegment: { id: c } } } });
  expect(data?.segmentUpdate.userErrors).toEqual([
    { code: 'BAD_INPUT', message: `This leads back to itself: ${a} → ${c} → ${b} → ${a}.`, field: ['filter'] },
  ]);
  const gone = await api.ask(remove, { id: a, input: { expectedVersion: 1 } }, admin);
  expect(gone.data?.segmentDelete.userErrors).toMatchObject([{ code: 'PRECONDITION', existingId: b }]);
});

test('two changes that make a circle only together cannot both succeed', async () => {
  const [a, b] = [await saved({}), await saved({})];
  const answers = await Promise.all([
    change(a, { expectedVersion: 1, filter: { inSegment: { id: b } } }),
    change(b, { expectedVersion: 1, filter: { inSegment: { id: a } } }),
  ]);
  const refused = answers.flatMap(({ data }) => data?.segmentUpdate.userErrors);
  expect(refused).toMatchObject([{ code: 'BAD_INPUT' }]);
});

test('the figures of a segment equal the sums over its members, for every caller', async () => {
  const one = `query One($id: ID!, $first: Int) { segment(id: $id) {
    stats { size revenue { amount } averageValue { amount } averageOrderValue { amount } averageChurnScore churned
      byStage { key count } byAbc { key count } byBaseClass { key count } }
    members(first: $first) { totalCount { value } edges { node { value { amount } churnScore stage baseClass metrics { orders abcClass } } } }
  } }`;
  interface Member {
    value: { amount: string };
    churnScore: number | null;
    stage: string;
    baseClass: string;
    metrics: { orders: number; abcClass: string | null } | null;
  }
  type Amount = { amount: string } | null;
  interface Segment {
    stats: Record<'size' | 'churned' | 'averageChurnScore' | 'byStage' | 'byAbc' | 'byBaseClass', unknown> &
      Record<'averageValue' | 'averageOrderValue', Amount> & { revenue: { amount: string } };
    members: { totalCount: { value: number }; edges: { node: Member }[] };
  }
  const counted = (keys: (string | null | undefined)[]) =>
    [...new Set(keys)]
      .filter((key) => key != null)
      .sort()
      .map((key) => ({ key, count: keys.filter((other) => other === key).length }));
  const filters = fc.sample(randomFilter(now), { numRuns: 12, seed: 5 });
  for (const filter of [{}, ...filters]) {
    const id = await saved(filter);
    for (const token of [admin, await api.token('MANAGER', { regionId: region })]) {
      const { data, errors } = await api.ask(one, { id, first: 100 }, token);
      expect(errors).toBeUndefined();
      const { stats, members } = (data as { segment: Segment }).segment;
      const all = members.edges.map(({ node }) => node);
      const cents = all.reduce((sum, { value }) => sum + Math.round(Number(value.amount) * 100), 0);
      const orders = all.reduce((sum, { metrics }) => sum + (metrics?.orders ?? 0), 0);
      const scores = all.map(({ churnScore }) => churnScore).filter((score) => score !== null);
      expect(members.totalCount.value).toBe(all.length);
      expect(stats.size).toBe(all.length);
      expect(Math.round(Number(stats.revenue.amount) * 100)).toBe(cents);
      expect(stats.churned).toBe(all.filter(({ stage }) => stage === 'CHURNED').length);
      expect(stats.byStage).toEqual(counted(all.map(({ stage }) => stage)));
      expect(stats.byBaseClass).toEqual(counted(all.map(({ baseClass }) => baseClass)));
      expect(stats.byAbc).toEqual(counted(all.map(({ metrics }) => metrics?.abcClass)));
      const mean = (sum: number, by: number): unknown => (by === 0 ? null : expect.closeTo(sum / by, 6));
      expect(stats.averageChurnScore).toEqual(
        mean(
          scores.reduce((sum, score) => sum + score, 0),
          scores.length,
        ),
      );
      const inCents = (money: Amount): number | null => money && Math.round(Number(money.amount) * 100);
      // An average is rounded to the cent, half away from zero.
      const rounded = (by: number): number | null =>
        by === 0 ? null : Math.sign(cents) * Math.round(Math.abs(cents) / by);
      expect(inCents(stats.averageValue)).toEqual(rounded(all.length));
      expect(inCents(stats.averageOrderValue)).toEqual(rounded(orders));
    }
  }
});

test('a customer knows its segments, at once after a change, and so does a list of customers', async () => {
  const id = await saved({ spent: { days: 365, gte: '1' } });
  const filter = { inSegment: { id } };
  const page = `query Page($filter: CustomerFilter) { customers(filter: $filter, first: 100) { edges { node { id segments { id } } } } }`;
  const members = await api.ask(page, { filter }, admin);
  const others = await api.ask(page, { filter: { not: filter } }, admin);
  type Edge = { node: { id: string; segments: { id: string }[] } };
  const has = ({ node }: Edge): boolean => node.segments.some((segment) => segment.id === id);
  expect(members.data?.customers.edges.length).toBeGreaterThan(3);
  expect(members.data?.customers.edges.every(has)).toBe(true);
  expect(others.data?.customers.edges.length).toBeGreaterThan(3);
  expect(others.data?.customers.edges.some(has)).toBe(false);

  const customer = members.data?.customers.edges[0].node.id as string;
  const one = `query One($id: ID!) { customer(id: $id) { segments { id name } } }`;
  const namesNow = async (): Promise<string[]> => {
    const { data, errors } = await api.ask(one, { id: customer }, admin);
    expect(errors).toBeUndefined();
    return data?.customer.segments.map(({ name }: { name: string }) => name) as string[];
  };
  expect(await namesNow()).toContain(`segment ${made}`);
  await change(id, { expectedVersion: 1, name: 'renamed' });
  expect(await namesNow()).toContain('renamed');
  await change(id, { expectedVersion: 2, filter: { spent: { days: 365, lt: '0' } } });
  expect(await namesNow()).not.toContain('renamed');
});

test('a comparison counts who is in one, both or the other', async () => {
  const a = await saved({ churnScore: { gte: 30 } });
  const b = await saved({ churnScore: { lt: 60 } });
  const compare = `query Compare($a: ID!, $b: ID!) { segmentCompare(a: $a, b: $b) { onlyA both onlyB } }`;
  const { data } = await api.ask(compare, { a, b }, admin);
  const sizes = await api.ask(
    `query Sizes($a: CustomerFilter!, $b: CustomerFilter!, $both: CustomerFilter!) {
      a: segmentPreview(filter: $a) { size } b: segmentPreview(filter: $b) { size } both: segmentPreview(filter: $both) { size } }`,
    { a: { inSegment: { id: a } }, b: { inSegment: { id: b } }, both: { churnScore: { between: [30, 59.5] } } },
    admin,
  );
  type Overlap = Record<'onlyA' | 'both' | 'onlyB', number>;
  const { onlyA, both, onlyB } = (data as { segmentCompare: Overlap }).segmentCompare;
  expect(both).toBe(sizes.data?.both.size);
  expect([onlyA + both, onlyB + both]).toEqual([sizes.data?.a.size, sizes.data?.b.size]);
  expect((await api.ask(compare, { a, b: newId() }, admin)).data?.segmentCompare).toBeNull();
});

test('a stored rule that speaks of something gone holds for nobody, and spoils nothing', async () => {
  const id = await saved({});
  await api.system().rows(sql`UPDATE segment SET filter = '{"gone": {"eq": 1}}' WHERE id = ${id}`);
  const one = `query One($id: ID!) { segment(id: $id) { sentenceEn stats { size } } }`;
  const { data } = await api.ask(one, { id }, admin);
  expect(data?.segment).toEqual({ sentenceEn: 'nobody', stats: { size: 0 } });
});

test('those who may not see segments get nothing of them', async () => {
  const finance = await api.token('FINANCE');
  const id = await saved({});
  const { errors } = await api.ask(`query One($id: ID!) { segment(id: $id) { id } }`, { id }, finance);
  expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  const listed = await api.ask(
    `query L($filter: CustomerFilter) { customers(filter: $filter) { edges { node { id } } } }`,
    { filter: { inSegment: { id } } },
    finance,
  );
  expect(listed.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});
