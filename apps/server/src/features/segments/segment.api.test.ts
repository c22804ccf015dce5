import { beforeAll, expect, test } from 'vitest';
import { useApi } from '../../../test/api.js';
import { make } from '../../../test/make.js';

const api = useApi();
let admin = '';

const create = `mutation Create($input: SegmentCreateInput!) {
  segmentCreate(input: $input) { segment { id name version sentenceZh sentenceEn stats { size } } userErrors { code message field } }
}`;

beforeAll(async () => {
  admin = await api.token('ADMIN');
  await make.customer(api, { name: '甲', stage: 'LOYAL', valueMinor: '500000', churnScore: 10 });
  await make.customer(api, { name: '乙', stage: 'AT_RISK', valueMinor: '300000', churnScore: 80 });
  await make.customer(api, { name: '丙', stage: 'LEAD' });
});

test('the list is filtered, sorted, counted and read on by its cursor', async () => {
  const query = `query List($after: String) {
    customers(first: 1, after: $after, filter: { value: { gte: "1000" } }) {
      edges { node { name value { amount } } } pageInfo { hasNextPage endCursor } totalCount { value isExact }
    }
  }`;
  const first = await api.ask(query, {}, admin);
  expect(first.errors).toBeUndefined();
  const page = first.data?.customers;
  expect(page.edges).toEqual([{ node: { name: '甲', value: { amount: '5000.00' } } }]);
  expect(page.totalCount).toEqual({ value: 2, isExact: true });
  expect(page.pageInfo.hasNextPage).toBe(true);

  const second = await api.ask(query, { after: page.pageInfo.endCursor }, admin);
  expect(second.data?.customers.edges).toEqual([{ node: { name: '乙', value: { amount: '3000.00' } } }]);
  expect(second.data?.customers.pageInfo.hasNextPage).toBe(false);
});

test('a preview tells size, revenue and the rule in both languages', async () => {
  const query = `query Preview($filter: CustomerFilter!) {
    segmentPreview(filter: $filter) { size revenue { amount } averageChurnScore byStage { key count } servedBy sentenceZh sentenceEn }
  }`;
  const filter = { or: [{ stage: { eq: 'AT_RISK' } }, { churnScore: { lt: 50 } }] };

  const { data, errors } = await api.ask(query, { filter }, admin);

  expect(errors).toBeUndefined();
  expect(data?.segmentPreview).toEqual({
    size: 2,
    revenue: { amount: '8000.00' },
    averageChurnScore: 45,
    byStage: [
      { key: 'AT_RISK', count: 1 },
      { key: 'LOYAL', count: 1 },
    ],
    servedBy: 'sql',
    sentenceZh: '生命周期阶段是流失预警，或流失分数 < 50',
    sentenceEn: 'lifecycle stage is At risk or churn score < 50',
  });
});

test('a segment is saved once for each key, and its members are those of its rule', async () => {
  const input = { name: '高价值', filter: { value: { gte: '4000' } }, clientMutationKey: 'k1' };
  const made = await api.ask(create, { input }, admin);
  expect(made.errors).toBeUndefined();
  expect(made.data?.segmentCreate.userErrors).toEqual([]);
  const id: string = made.data?.segmentCreate.segment.id;
  expect(made.data?.segmentCreate.segment.stats.size).toBe(1);

  const again = await api.ask(create, { input }, admin);
  expect(again.data?.segmentCreate.segment.id).toBe(id);

  const read = await api.ask(
    `query One($id: ID!) { segment(id: $id) { name members { edges { node { name } } } } }`,
    { id },
    admin,
  );
  expect(read.data?.segment).toEqual({ name: '高价值', members: { edges: [{ node: { name: '甲' } }] } });
});

test('a rule that makes no sense is refused with the path to what is wrong', async () => {
  const input = { name: 'wrong', filter: { and: [{ kind: { eq: 'CORPORATE' } }, { orders: { isNull: true } }] } };
  const { data } = await api.ask(create, { input }, admin);
  expect(data?.segmentCreate.segment).toBeNull();
  expect(data?.segmentCreate.userErrors).toEqual([
    { code: 'BAD_INPUT', message: 'orders is always known.', field: ['filter', 'and', '1', 'orders', 'isNull'] },
  ]);
});
