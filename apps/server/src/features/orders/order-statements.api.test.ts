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
  const seen = await counted(place);
  const parts = [
    /FROM product.*FROM customer c .*FOR NO KEY UPDATE/s,
    /INSERT INTO sales_order/,
    /INSERT INTO customer_metric/,
    /"beforeRisk"/,
    /INSERT INTO audit_entry/,
  ];
  expect(seen.map((text) => parts.findIndex((part) => part.test(text)))).toEqual(parts.map((_, i) => i));
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
