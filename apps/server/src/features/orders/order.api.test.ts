import { expect, test } from 'vitest';
import { useApi } from '../../../test/api.js';
import { make } from '../../../test/make.js';

const api = useApi();

const CREATE = `mutation Place($input: OrderCreateInput!) {
  orderCreate(input: $input) {
    order { id number status net { amount currency } baseNet { amount } lines { id description quantity net { amount } }
      payments { method amount { amount } } customer { id metrics { orders netRevenue { amount } } } }
    userErrors { code field message existingId }
  }
}`;

test('an order is in the 360 as soon as it is acknowledged', async () => {
  const customer = await make.customer(api);
  const token = await api.token('ADMIN');
  const input = {
    customerId: customer.id,
    discount: '10',
    lines: [
      { description: '茶叶', quantity: '2', unitPrice: '100' },
      { description: 'Cup', quantity: '1.5', unitPrice: '20', discount: '5' },
    ],
    payments: [{ method: 'ALIPAY', amount: '215' }],
  };
  const placed = await api.ask(CREATE, { input }, token);
  expect(placed.errors).toBeUndefined();
  expect(placed.data?.orderCreate.userErrors).toEqual([]);
  expect(placed.data?.orderCreate.order).toMatchObject({
    status: 'PAID',
    net: { amount: '215.00', currency: 'CNY' },
    lines: [{ net: { amount: '191.11' } }, { net: { amount: '23.89' } }],
    payments: [{ method: 'ALIPAY', amount: { amount: '215.00' } }],
    customer: { metrics: { orders: 1, netRevenue: { amount: '215.00' } } },
  });

  const seen = await api.ask(
    `query All($id: ID!) { customer(id: $id) { value { amount } lastOrderAt
       metrics { orders netRevenue { amount } margin { amount } daysSinceLastOrder recentMonths { month revenue { amount } orders } }
       orders { edges { node { id net { amount } } } pageInfo { hasNextPage } }
       timeline { edges { node { kind title amount { amount } refId } } } churnRisk { score } } }`,
    { id: customer.id },
    token,
  );
  expect(seen.errors).toBeUndefined();
  const { id, number } = (placed.data as { orderCreate: { order: { id: string; number: string } } }).orderCreate.order;
  expect(seen.data?.customer).toMatchObject({
    value: { amount: '215.00' },
    metrics: { orders: 1, netRevenue: { amount: '215.00' }, margin: null, daysSinceLastOrder: 0 },
    orders: { edges: [{ node: { id, net: { amount: '215.00' } } }], pageInfo: { hasNextPage: false } },
    churnRisk: null,
  });
  expect(seen.data?.customer.metrics.recentMonths).toHaveLength(12);
  expect(seen.data?.customer.metrics.recentMonths[11]).toMatchObject({ revenue: { amount: '215.00' }, orders: 1 });
  expect(seen.data?.customer.timeline.edges.map((edge: { node: object }) => edge.node)).toEqual(
    expect.arrayContaining([
      { kind: 'ORDER', title: number, amount: { amount: '215.00' }, refId: id },
      { kind: 'PAYMENT', title: 'ALIPAY', amount: { amount: '215.00' }, refId: id },
    ]),
  );
});
