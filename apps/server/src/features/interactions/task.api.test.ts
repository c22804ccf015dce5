import { expect, test } from 'vitest';
import { useApi, type Answer } from '../../../test/api.js';
import { make } from '../../../test/make.js';

const api = useApi();

const CREATE = `mutation New($input: TaskCreateInput!) { taskCreate(input: $input) {
  task { id title isOverdue version customer { name } } userErrors { code field } } }`;
const COMPLETE = `mutation Done($input: TaskCompleteInput!) { taskComplete(input: $input) {
  task { status result completedAt } userErrors { code field } } }`;
const LIST = `query List($filter: TaskFilter, $after: String) { tasks(filter: $filter, first: 2, after: $after) {
  edges { node { id title } } pageInfo { hasNextPage endCursor } } }`;

test('follow-ups are listed by their time, page by page, and stand in the timeline once they are done', async () => {
  const { id: customerId } = await make.customer(api, { name: '李娜' });
  const token = await api.token('ADMIN');
  const ids: string[] = [];
  for (const day of ['03', '01', '02']) {
    const input = { customerId, title: `Call ${day}`, dueAt: `2026-01-${day}T02:00:00Z`, clientMutationKey: `k${day}` };
    const made = await api.ask(CREATE, { input }, token);
    expect(made.data?.taskCreate).toMatchObject({ task: { isOverdue: true, version: 1, customer: { name: '李娜' } } });
    const again = await api.ask(CREATE, { input }, token);
    expect(again.data?.taskCreate.task.id).toBe(made.data?.taskCreate.task.id);
    ids.push(made.data?.taskCreate.task.id as string);
  }
  const titles = (answer: Answer<Record<string, any>>): string[] =>
    answer.data?.tasks.edges.map((edge: { node: { title: string } }) => edge.node.title);
  const first = await api.ask(LIST, { filter: { customerId, isOverdue: true } }, token);
  expect(titles(first)).toEqual(['Call 01', 'Call 02']);
  const after = first.data?.tasks.pageInfo.endCursor as string;
  expect(titles(await api.ask(LIST, { filter: { customerId }, after }, token))).toEqual(['Call 03']);

  const done = await api.ask(COMPLETE, { input: { taskId: ids[0], expectedVersion: 1, result: '已联系' } }, token);
  expect(done.data?.taskComplete).toMatchObject({ task: { status: 'DONE', result: '已联系' }, userErrors: [] });
  const twice = await api.ask(COMPLETE, { input: { taskId: ids[0] } }, token);
  expect(twice.data?.taskComplete.userErrors).toMatchObject([{ code: 'PRECONDITION', field: ['taskId'] }]);
  const stale = await api.ask(COMPLETE, { input: { taskId: ids[1], expectedVersion: 9 } }, token);
  expect(stale.data?.taskComplete.userErrors).toMatchObject([{ code: 'CONFLICT', field: ['expectedVersion'] }]);

  const seen = await api.ask(
    `query One($id: ID!) { customer(id: $id) { tasks { title } timeline(kinds: [TASK]) { edges { node { title detail } } } } }`,
    { id: customerId },
    token,
  );
  expect(seen.data?.customer).toEqual({
    tasks: [{ title: 'Call 01' }, { title: 'Call 02' }],
    timeline: { edges: [{ node: { title: 'Call 03', detail: '已联系' } }] },
  });
});

test('follow-ups of customers out of reach are neither listed nor found', async () => {
  const { id: customerId } = await make.customer(api);
  const admin = await api.token('ADMIN');
  const input = { customerId, title: 'Secret', dueAt: '2026-01-01T00:00:00Z' };
  const made = await api.ask(CREATE, { input }, admin);
  const agent = await api.token('AGENT');
  expect((await api.ask(LIST, {}, agent)).data?.tasks.edges).toEqual([]);
  const refused = await api.ask(COMPLETE, { input: { taskId: made.data?.taskCreate.task.id } }, agent);
  expect(refused.data?.taskComplete.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['taskId'] }]);
});
