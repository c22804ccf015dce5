import { beforeAll, expect, test } from 'vitest';
import { useApi } from '../../../test/api.js';
import { make } from '../../../test/make.js';
import { counted } from '../../../test/statements.js';
import { newId } from '../../platform/ids.js';
import { sql } from '../../platform/sql.js';
import { Product } from './product.entity.js';

const api = useApi();
let token = '';

beforeAll(async () => {
  token = await api.token('ADMIN');
  // Boundaries of many customers: a young installation measures them again soon after each order.
  await api.system().rows(
    sql`INSERT INTO score_baseline (version, as_of, recency, frequency, monetary, abc, customers)
        VALUES (1, '2026-01-01', '{-90,-60,-30,-7}', '{1,2,3,4}', '{1,2,3,4}', '{1,2}', 1000)`,
  );
});

const own = `id number customerId orderedAt status channel place paymentMethod gross { amount currency } discount { amount currency }
  net { amount currency } baseNet { amount currency } isReturn returnOfId reason externalId source version`;
const create = `mutation ($input: OrderCreateInput!) { orderCreate(input: $input) { order { ${own} } userErrors { code } } }`;

test('an order is five journeys: the customer with products, the order, figures, stage, and the audit with the commit', async () => {
  const customer = await make.customer(api);
  const productId = newId();
  await api.system().db.getRepository(Product).insert({ id: productId, sku: 'T-1', name: '茶', currency: 'CNY' });
  const input = { customerId: customer.id, lines: [{ productId, quantity: '2', unitPrice: '3.50' }] };
  const place = () => api.ask(create, { input }, token);
  for (let i = 0; i < 3; i += 1) await place();
  await api.heard();
  await place();
  const seen = await counted(place);
  const parts = [
    /FROM customer c\s.*FOR NO KEY UPDATE.*FROM product/s,
    /INSERT INTO sales_order/,
    /INSERT INTO customer_metric/,
    /"beforeRisk"/,
    /INSERT INTO audit_entry/,
  ];
  expect(seen.map((text) => parts.findIndex((part) => part.test(text)))).toEqual(parts.map((_, i) => i));
});

test('orders asked for at once share a few transactions, and one that is refused harms no neighbour', async () => {
  const customers = await Promise.all(Array.from({ length: 12 }, () => make.customer(api)));
  const ids = customers.map(({ id }) => id);
  const lines = [{ description: '茶', quantity: '1', unitPrice: '5' }];
  const place = async (input: object) =>
    (await api.ask(create, { input: { lines, ...input } }, token)).data?.orderCreate;
  const inputs = [
    ...[...ids, ids[0], newId()].map((customerId) => ({ customerId })),
    ...[1, 2].map(() => ({ customerId: ids[1], source: 'till', externalId: 'T-1' })),
    { customerId: ids[2], lines: [{ quantity: '1', unitPrice: '5', sku: 'nobody has it' }] },
    { customerId: ids[3], clientMutationKey: 'k' },
  ];
  let answers: Awaited<ReturnType<typeof place>>[] = [];
  const seen = await counted(async () => (answers = await Promise.all(inputs.map(place))));
  expect(seen.filter((text) => text.includes('INSERT INTO sales_order')).length).toBeLessThan(inputs.length - 4);
  const refused = answers.map(({ userErrors }) => userErrors[0]?.code ?? '');
  expect(refused.slice(0, 14)).toEqual([...Array<string>(13).fill(''), 'NOT_FOUND']);
  expect(refused.slice(14, 16).sort()).toEqual(['', 'CONFLICT']);
  expect(refused.slice(16)).toEqual(['NOT_FOUND', '']);
  const orders = answers.flatMap(({ order }) => order?.id ?? []);
  const told = await api.system().rows(
    sql`SELECT e.object_id FROM audit_entry e JOIN sales_order o ON o.id = e.object_id::uuid AND o.customer_id = e.customer_id
        WHERE e.action = 'orderCreate' AND e.object_id = ANY(${orders}::text[]) AND e.fields @> '{customerId,lines}'`,
  );
  expect(told).toHaveLength(orders.length);
  const [figures] = await api.system().rows<{ orders: number[] }>(
    sql`SELECT array_agg(m.orders ORDER BY n) AS orders FROM unnest(${ids}::uuid[]) WITH ORDINALITY AS x (id, n)
        JOIN customer_metric m ON m.customer_id = x.id`,
  );
  expect(figures?.orders).toEqual([2, 2, 1, 2, ...Array<number>(8).fill(1)]);
});

test('a customer whom somebody holds keeps only the own order waiting', async () => {
  const [held, ...free] = await Promise.all(Array.from({ length: 9 }, () => make.customer(api)));
  const lines = [{ description: '茶', quantity: '1', unitPrice: '5' }];
  const place = (customer: typeof held) => api.ask(create, { input: { customerId: customer?.id, lines } }, token);
  const client = await api.kernel.services.database.pool.connect();
  try {
    await client.query('BEGIN');
    await client.query('SELECT 1 FROM customer WHERE id = $1 FOR UPDATE', [held?.id]);
    const waiting = place(held);
    for (const one of free) expect((await place(one)).data?.orderCreate.userErrors).toEqual([]);
    await client.query('COMMIT');
    expect((await waiting).data?.orderCreate.userErrors).toEqual([]);
  } finally {
    client.release();
  }
});

test('the order in the answer is the order a reader sees', async () => {
  const customer = await make.customer(api);
  const lines = [
    { description: 'x', quantity: '1.5', unitPrice: '19.99', discount: '3' },
    { description: 'y', quantity: '2', unitPrice: '0' },
  ];
  const more = [
    {},
    { discount: '7.77', channel: 'STORE', place: ' 上海 ', paymentMethod: 'CARD', status: 'PENDING' },
    { source: 'till', externalId: 'A-1', status: 'COMPLETED', orderedAt: '2026-01-02T03:04:05.678Z' },
  ];
  for (const rest of more) {
    const { data } = await api.ask(create, { input: { customerId: customer.id, lines, ...rest } }, token);
    const { order, userErrors } = data?.orderCreate ?? {};
    expect(userErrors).toEqual([]);
    const read = await api.ask(`query ($id: ID!) { order(id: $id) { ${own} } }`, { id: order.id }, token);
    expect(order).toEqual(read.data?.order);
  }
});

test('claims are five journeys, however many come together: agents, audit, places, tickets, entries with the commit', async () => {
  const agent = await api.token('VIP_AGENT');
  const customer = await make.customer(api);
  const open = `mutation ($input: TicketOpenInput!) { ticketOpen(input: $input) { ticket { queueId } userErrors { code } } }`;
  let queueId = '';
  for (let i = 0; i < 12; i += 1) {
    const { data } = await api.ask(open, { input: { customerId: customer.id, subject: `第 ${i} 次` } }, token);
    queueId = data?.ticketOpen.ticket.queueId;
  }
  const fields = 'id number status subject assigneeId version updatedAt';
  const claim = `mutation ($queueId: ID!) { ticketClaimNext(input: { queueId: $queueId }) { ticket { ${fields} } userErrors { code } } }`;
  const take = () => api.ask(claim, { queueId }, agent);
  await take();
  let answer: Awaited<ReturnType<typeof take>> | null = null;
  const alone = await counted(async () => (answer = await take()));
  const parts = [
    /FROM agent_presence/,
    /FROM audit_chain/,
    /SKIP LOCKED/,
    /UPDATE ticket t/,
    /INSERT INTO audit_entry/,
  ];
  const kinds = (seen: readonly string[]) => seen.map((text) => parts.findIndex((part) => part.test(text)));
  expect(kinds(alone)).toEqual(parts.map((_, i) => i));
  const { ticket } = answer!.data?.ticketClaimNext ?? {};
  const read = await api.ask(`query ($id: ID!) { ticket(id: $id) { ${fields} } }`, { id: ticket.id }, agent);
  expect(ticket).toMatchObject({ status: 'OPEN' });
  expect(read.data?.ticket).toEqual(ticket);
  // Ten at once are a few sets of some each, and the audit tells of each of them.
  const together = kinds(await counted(() => Promise.all(Array.from({ length: 10 }, take))));
  expect(together.length).toBeLessThanOrEqual(5 * parts.length);
  expect(together.length % parts.length).toBe(0);
  const told = await api.system().rows<{ n: number }>(
    sql`SELECT count(DISTINCT object_id)::integer AS n FROM audit_entry WHERE action = 'ticketClaimNext'
        AND object = 'ticket' AND customer_id = ${customer.id}::uuid AND fields = '{queueId}' GROUP BY actor_kind, actor_id`,
  );
  expect(told).toEqual([{ n: 12 }]);
});
