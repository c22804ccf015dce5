import { expect, test } from 'vitest';
import { useApi } from '../../../test/api.js';
import { make } from '../../../test/make.js';
import { sql } from '../../platform/sql.js';

const api = useApi();

const CREATE = `mutation Place($input: OrderCreateInput!) { orderCreate(input: $input) {
  order { id net { amount currency } baseNet { amount currency } lines { product { sku name } unitPrice { amount } } }
  userErrors { code message field } } }`;
const PRODUCT = `mutation New($input: ProductCreateInput!) { productCreate(input: $input) {
  product { id sku version price { amount currency } cost { amount } category { code } } userErrors { code field } } }`;

test('products by id and by SKU bring their price and their cost', async () => {
  const token = await api.token('ADMIN');
  const category = await api.ask(
    `mutation C { productCategoryCreate(input: { code: "tea", name: "茶" }) { productCategory { id code } userErrors { code } } }`,
    {},
    token,
  );
  const categoryId = category.data?.productCategoryCreate.productCategory.id as string;
  const made = await api.ask(
    PRODUCT,
    { input: { sku: 'TEA-1', name: '龙井', price: '88.00', cost: '40', categoryId } },
    token,
  );
  expect(made.data?.productCreate).toMatchObject({
    product: { price: { amount: '88.00', currency: 'CNY' }, cost: { amount: '40.00' }, category: { code: 'tea' } },
    userErrors: [],
  });
  const taken = await api.ask(PRODUCT, { input: { sku: 'TEA-1', name: 'Again' } }, token);
  expect(taken.data?.productCreate.userErrors).toEqual([{ code: 'CONFLICT', field: ['sku'] }]);

  const { id: customerId } = await make.customer(api);
  const productId = made.data?.productCreate.product.id as string;
  const lines = [
    { productId, quantity: '2' },
    { sku: 'TEA-1', quantity: '1', unitPrice: '80' },
  ];
  const placed = await api.ask(CREATE, { input: { customerId, lines } }, token);
  expect(placed.data?.orderCreate.order).toMatchObject({
    net: { amount: '256.00' },
    lines: [
      { product: { sku: 'TEA-1', name: '龙井' }, unitPrice: { amount: '88.00' } },
      { unitPrice: { amount: '80.00' } },
    ],
  });
  const seen = await api.ask(
    'query M($id: ID!) { customer(id: $id) { metrics { margin { amount } units averageOrderValue { amount } } } }',
    { id: customerId },
    token,
  );
  expect(seen.data?.customer.metrics).toEqual({
    margin: { amount: '136.00' },
    units: '3',
    averageOrderValue: { amount: '256.00' },
  });
  const found = await api.ask(
    '{ products(search: "龙") { edges { node { sku } } } productCategories { code } }',
    {},
    token,
  );
  expect(found.data).toEqual({
    products: { edges: [{ node: { sku: 'TEA-1' } }] },
    productCategories: [{ code: 'tea' }],
  });

  const change = `mutation U($id: ID!, $input: ProductUpdateInput!) { productUpdate(id: $id, input: $input) {
    product { name version status cost { amount } } userErrors { code field } } }`;
  const updated = await api.ask(
    change,
    { id: productId, input: { expectedVersion: 1, status: 'DISCONTINUED', cost: null } },
    token,
  );
  expect(updated.data?.productUpdate.product).toEqual({ name: '龙井', version: 2, status: 'DISCONTINUED', cost: null });
  const stale = await api.ask(change, { id: productId, input: { expectedVersion: 1, name: 'x' } }, token);
  expect(stale.data?.productUpdate.userErrors).toEqual([{ code: 'CONFLICT', field: ['expectedVersion'] }]);
});

test('a foreign currency counts at the rate of its day; without a rate it is refused by name', async () => {
  const token = await api.token('ADMIN');
  const { id: customerId } = await make.customer(api);
  await api
    .system()
    .rows(
      sql`INSERT INTO exchange_rate (currency, valid_from, rate) VALUES ('USD', '2026-01-01', 7.1), ('USD', '2026-06-01', 7.2), ('JPY', '2026-01-01', 0.05)`,
    );
  const place = async (currency: string, orderedAt: string, unitPrice = '10') => {
    const input = { customerId, currency, orderedAt, lines: [{ description: 'x', quantity: '1', unitPrice }] };
    return (await api.ask(CREATE, { input }, token)).data?.orderCreate;
  };
  expect((await place('USD', '2026-05-31T15:59:59Z'))?.order.baseNet).toEqual({ amount: '71.00', currency: 'CNY' });
  expect((await place('USD', '2026-05-31T16:00:00Z'))?.order.baseNet.amount).toBe('72.00');
  expect((await place('JPY', '2026-02-01T00:00:00Z', '1000'))?.order).toMatchObject({
    net: { amount: '1000', currency: 'JPY' },
    baseNet: { amount: '50.00' },
  });
  expect((await place('EUR', '2026-02-01T00:00:00Z'))?.userErrors).toEqual([
    { code: 'BAD_INPUT', message: 'There is no exchange rate from EUR to CNY on that day.', field: ['currency'] },
  ]);
  expect((await place('USD', '2025-12-30T00:00:00Z'))?.userErrors).toMatchObject([{ field: ['currency'] }]);
  expect((await place('JPY', '2026-02-01T00:00:00Z', '10.5'))?.userErrors).toMatchObject([
    { code: 'BAD_INPUT', field: ['lines', '0', 'unitPrice'] },
  ]);
});

test('a pending order counts once it is paid in full', async () => {
  const token = await api.token('ADMIN');
  const { id: customerId } = await make.customer(api);
  const input = { customerId, status: 'PENDING', lines: [{ description: 'x', quantity: '1', unitPrice: '100' }] };
  const placed = await api.ask(CREATE, { input }, token);
  const orderId = placed.data?.orderCreate.order.id as string;
  const pay = async (amount: string) => {
    const answer = await api.ask(
      `mutation Pay($input: PaymentRecordInput!) { paymentRecord(input: $input) {
         order { status payments { amount { amount } } customer { stage metrics { orders } } } userErrors { code field } } }`,
      { input: { orderId, method: 'WECHAT_PAY', amount } },
      token,
    );
    return answer.data?.paymentRecord;
  };
  expect((await pay('40'))?.order).toMatchObject({
    status: 'PENDING',
    customer: { stage: 'LEAD', metrics: { orders: 0 } },
  });
  expect((await pay('60'))?.order).toMatchObject({
    status: 'PAID',
    payments: [{ amount: { amount: '40.00' } }, { amount: { amount: '60.00' } }],
    customer: { stage: 'FIRST_PURCHASE', metrics: { orders: 1 } },
  });
  expect((await pay('0'))?.userErrors).toEqual([{ code: 'BAD_INPUT', field: ['amount'] }]);
});

test('orders that cannot be are refused with the field at fault', async () => {
  const token = await api.token('ADMIN');
  const { id: customerId } = await make.customer(api);
  const line = { description: 'x', quantity: '1', unitPrice: '10' };
  const fieldOf = async (given: object) =>
    (await api.ask(CREATE, { input: { customerId, lines: [line], ...given } }, token)).data?.orderCreate.userErrors[0]
      ?.field;
  expect(await fieldOf({ lines: [] })).toEqual(['lines']);
  expect(await fieldOf({ lines: [{ ...line, quantity: '-1' }] })).toEqual(['lines', '0', 'quantity']);
  expect(await fieldOf({ lines: [{ ...line, quantity: '0.0001' }] })).toEqual(['lines', '0', 'quantity']);
  expect(await fieldOf({ lines: [line, { ...line, unitPrice: '-1' }] })).toEqual(['lines', '1', 'unitPrice']);
  expect(await fieldOf({ lines: [{ ...line, discount: '10.01' }] })).toEqual(['lines', '0', 'discount']);
  expect(await fieldOf({ lines: [{ quantity: '1', unitPrice: '1' }] })).toEqual(['lines', '0', 'description']);
  expect(await fieldOf({ lines: [{ sku: 'none', quantity: '1' }] })).toEqual(['lines', '0', 'sku']);
  expect(await fieldOf({ lines: [{ description: 'x', quantity: '1' }] })).toEqual(['lines', '0', 'unitPrice']);
  expect(await fieldOf({ lines: [{ ...line, unitPrice: '999999999999999' }] })).toEqual(['lines', '0', 'unitPrice']);
  expect(await fieldOf({ discount: '10.01' })).toEqual(['discount']);
  expect(await fieldOf({ status: 'RETURNED' })).toEqual(['status']);
  expect(await fieldOf({ currency: 'yuan' })).toEqual(['currency']);
  expect(await fieldOf({ orderedAt: '2099-01-01T00:00:00Z' })).toEqual(['orderedAt']);
  expect(await fieldOf({ customerId: 'nobody' })).toEqual(['customerId']);
});
