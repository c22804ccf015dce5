import { expect, test } from 'vitest';
import { useApi } from '../../../test/api.js';
import { make } from '../../../test/make.js';
import { newId } from '../../platform/ids.js';
import { Region } from '../access/index.js';

const api = useApi();

const CREATE = `mutation Place($input: OrderCreateInput!) { orderCreate(input: $input) {
  order { id version status lines { id net { amount } } } userErrors { code field existingId } } }`;
const RETURN = `mutation Back($input: OrderReturnInput!) { orderReturn(input: $input) {
  order { id number isReturn returnOfId reason net { amount } lines { returnOfLineId quantity net { amount } } }
  userErrors { code field } } }`;
const CANCEL = `mutation Off($input: OrderCancelInput!) { orderCancel(input: $input) { order { status reason } userErrors { code field } } }`;
const METRICS = `query One($id: ID!) { customer(id: $id) { stage metrics { orders purchaseDays netRevenue { amount } returned { amount } grossRevenue { amount } } } }`;

interface Placed {
  id: string;
  version: number;
  lines: { id: string }[];
}

async function place(customerId: string, token: string, given: object = {}): Promise<Placed> {
  const input = { customerId, lines: [{ description: '茶叶', quantity: '3', unitPrice: '33.33' }], ...given };
  const placed = await api.ask(CREATE, { input }, token);
  expect(placed.data?.orderCreate.userErrors).toEqual([]);
  return placed.data?.orderCreate.order as Placed;
}

const back = (orderId: string, lineId: string | undefined, quantity: string, token: string, given: object = {}) =>
  api.ask(RETURN, { input: { orderId, lines: [{ lineId, quantity }], ...given } }, token);

test('goods come back in pieces, never more than was bought, and the original is RETURNED at the end', async () => {
  const { id: customerId } = await make.customer(api);
  const token = await api.token('ADMIN');
  const { id, lines } = await place(customerId, token, { discount: '0.99' });
  const lineId = lines[0]?.id;

  const first = await back(id, lineId, '1', token, { reason: '破损' });
  expect(first.data?.orderReturn.order).toMatchObject({
    isReturn: true,
    returnOfId: id,
    reason: '破损',
    net: { amount: '-33.00' },
    lines: [{ returnOfLineId: lineId, quantity: '-1', net: { amount: '-33.00' } }],
  });
  expect((await api.ask(METRICS, { id: customerId }, token)).data?.customer).toMatchObject({
    stage: 'FIRST_PURCHASE',
    metrics: {
      orders: 1,
      grossRevenue: { amount: '99.00' },
      returned: { amount: '33.00' },
      netRevenue: { amount: '66.00' },
    },
  });
  const tooMuch = await back(id, lineId, '2.001', token);
  expect(tooMuch.data?.orderReturn.userErrors).toEqual([{ code: 'PRECONDITION', field: ['lines', '0', 'quantity'] }]);

  await back(id, lineId, '2', token);
  const order = await api.ask('query O($id: ID!) { order(id: $id) { status version } }', { id }, token);
  expect(order.data?.order).toEqual({ status: 'RETURNED', version: 2 });
  expect((await api.ask(METRICS, { id: customerId }, token)).data?.customer).toMatchObject({
    stage: 'PROSPECT',
    metrics: { orders: 0, purchaseDays: 0, netRevenue: { amount: '0.00' }, returned: { amount: '99.00' } },
  });
  const again = await back(id, lineId, '1', token);
  expect(again.data?.orderReturn.userErrors).toEqual([{ code: 'PRECONDITION', field: ['orderId'] }]);
  const timeline = await api.ask(
    'query T($id: ID!) { customer(id: $id) { timeline(kinds: [RETURN]) { edges { node { kind amount { amount } detail } } } } }',
    { id: customerId },
    token,
  );
  expect(timeline.data?.customer.timeline.edges).toHaveLength(2);
});

test('parallel returns of the same goods give back what was bought, once', async () => {
  const { id: customerId } = await make.customer(api);
  const token = await api.token('ADMIN');
  const { id, lines } = await place(customerId, token);
  const answers = await Promise.all(Array.from({ length: 8 }, () => back(id, lines[0]?.id, '1', token)));
  const done = answers.filter((answer) => answer.data?.orderReturn.userErrors.length === 0);
  expect(done).toHaveLength(3);
  const metrics = (await api.ask(METRICS, { id: customerId }, token)).data?.customer.metrics;
  expect(metrics).toMatchObject({ netRevenue: { amount: '0.00' }, returned: { amount: '99.99' } });
});

test('returns and cancellations that make no sense are refused with the field', async () => {
  const { id: customerId } = await make.customer(api);
  const token = await api.token('ADMIN');
  const pending = await place(customerId, token, { status: 'PENDING' });
  expect((await back(pending.id, pending.lines[0]?.id, '1', token)).data?.orderReturn.userErrors).toEqual([
    { code: 'PRECONDITION', field: ['orderId'] },
  ]);
  const order = await place(customerId, token, { orderedAt: '2026-05-01T00:00:00Z' });
  const lineId = order.lines[0]?.id;
  const refused = async (given: object) =>
    (await back(order.id, lineId, '1', token, given)).data?.orderReturn.userErrors;
  expect(await refused({ returnedAt: '2026-04-30T00:00:00Z' })).toEqual([{ code: 'BAD_INPUT', field: ['returnedAt'] }]);
  expect(await refused({ lines: [{ lineId: pending.id, quantity: '1' }] })).toEqual([
    { code: 'NOT_FOUND', field: ['lines', '0', 'lineId'] },
  ]);
  expect(await refused({ lines: [{ lineId, quantity: '0' }] })).toEqual([
    { code: 'BAD_INPUT', field: ['lines', '0', 'quantity'] },
  ]);
  const cancel = async (input: object) => (await api.ask(CANCEL, { input }, token)).data?.orderCancel;
  expect((await cancel({ orderId: order.id, expectedVersion: 7 }))?.userErrors).toEqual([
    { code: 'CONFLICT', field: ['expectedVersion'] },
  ]);
  expect(await cancel({ orderId: order.id, expectedVersion: 1, reason: '下错单' })).toEqual({
    order: { status: 'CANCELLED', reason: '下错单' },
    userErrors: [],
  });
  expect((await cancel({ orderId: order.id }))?.userErrors).toEqual([{ code: 'PRECONDITION', field: ['orderId'] }]);
});

test('an order is recorded once for each key and for each external id', async () => {
  const { id: customerId } = await make.customer(api);
  const token = await api.token('ADMIN');
  const keyed = { clientMutationKey: 'order-1' };
  const first = await place(customerId, token, keyed);
  expect((await place(customerId, token, keyed)).id).toBe(first.id);
  const lines = [{ description: 'other', quantity: '1', unitPrice: '1' }];
  const other = await api.ask(CREATE, { input: { customerId, lines, ...keyed } }, token);
  expect(other.data?.orderCreate.userErrors).toMatchObject([{ code: 'CONFLICT', field: ['clientMutationKey'] }]);

  const told = { source: 'shop', externalId: 'A-1' };
  const known = await place(customerId, token, told);
  const twice = await api.ask(CREATE, { input: { customerId, lines, ...told } }, token);
  expect(twice.data?.orderCreate.userErrors).toEqual([
    { code: 'CONFLICT', field: ['externalId'], existingId: known.id },
  ]);
});

test('nobody reads or changes orders of customers out of reach', async () => {
  const region = { id: newId(), name: 'East', parentId: null };
  await api.system().db.getRepository(Region).insert(region);
  const { id: customerId } = await make.customer(api, { regionId: region.id });
  const { id: elsewhere } = await make.customer(api);
  const admin = await api.token('ADMIN');
  const [mine, other] = [await place(customerId, admin), await place(elsewhere, admin)];
  const partner = await api.token('PARTNER_API', { regionId: region.id });
  const read = async (id: string) =>
    (await api.ask('query O($id: ID!) { order(id: $id) { id } }', { id }, partner)).data?.order;
  expect(await read(mine.id)).toEqual({ id: mine.id });
  expect(await read(other.id)).toBeNull();
  const refused = await api.ask(CANCEL, { input: { orderId: other.id } }, partner);
  expect(refused.data?.orderCancel.userErrors).toEqual([{ code: 'NOT_FOUND', field: ['orderId'] }]);
  const input = { customerId: elsewhere, lines: [{ description: 'x', quantity: '1', unitPrice: '1' }] };
  expect((await api.ask(CREATE, { input }, partner)).data?.orderCreate.userErrors).toMatchObject([
    { code: 'NOT_FOUND' },
  ]);
});
