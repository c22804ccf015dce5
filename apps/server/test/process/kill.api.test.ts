import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { processesOf, untilGone } from './postgres-processes.js';
import { startServer } from './server-process.js';

const dataDir = mkdtempSync(join(tmpdir(), 'kehu-kill-'));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

const admin = { email: 'admin@kill.example', password: 'long enough to keep' };
const env = { KEHU_DATA_DIR: dataDir, KEHU_ADMIN_EMAIL: admin.email, KEHU_ADMIN_PASSWORD: admin.password };

const createCustomer = `mutation ($input: CustomerCreateInput!) {
  customerCreate(input: $input) { customer { id code } userErrors { code message } }
}`;
const createOrder = `mutation ($input: OrderCreateInput!) {
  orderCreate(input: $input) { order { id number } userErrors { code message } }
}`;

const ordersOf = `query ($id: ID!) {
  customer(id: $id) { orders(first: 10) { edges { node { net { amount } } } } metrics { orders } }
}`;

interface Write {
  readonly query: string;
  readonly input: Record<string, unknown>;
  /** What the server answered; unset while it has not. */
  answer?: any;
}

type Ask = (query: string, variables?: object) => Promise<any>;

/** Signs in and asks with the session. */
async function signedIn(url: string): Promise<Ask> {
  const send = (query: string, variables: object, cookie = ''): Promise<Response> =>
    fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ query, variables }),
    });
  const entered = await send(
    'mutation ($input: SessionCreateInput!) { sessionCreate(input: $input) { userErrors { message } } }',
    { input: admin },
  );
  expect(((await entered.json()) as any).data.sessionCreate.userErrors).toEqual([]);
  const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
  return async (query, variables = {}) => {
    const { data, errors } = (await (await send(query, variables, cookie)).json()) as any;
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
}

/** Writes without a pause, a customer and then an order of this customer, until the server is gone; tells of every attempt. */
async function writeUntilGone(ask: Ask, writer: number, writes: Write[]): Promise<void> {
  const send = async (write: Write): Promise<any> => {
    writes.push(write);
    write.answer = Object.values(await ask(write.query, { input: write.input }))[0];
    expect(write.answer.userErrors).toEqual([]);
    return write.answer;
  };
  for (let turn = 0; ; turn += 1) {
    const clientMutationKey = `writer-${writer}-${turn}`;
    const name = `客户 ${writer}.${turn}`;
    const { customer } = await send({
      query: createCustomer,
      input: { kind: 'INDIVIDUAL', name, clientMutationKey },
    });
    const lines = [{ description: '龙井', quantity: '2', unitPrice: '128.50' }];
    await send({
      query: createOrder,
      input: { customerId: customer.id, status: 'PAID', lines, clientMutationKey: `order-${clientMutationKey}` },
    });
  }
}

async function untilWritten(writes: readonly Write[], count: number): Promise<void> {
  const deadline = Date.now() + 60_000;
  while (writes.filter(({ answer }) => answer).length < count) {
    if (Date.now() > deadline) throw new Error('the writers are too slow');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

test('kill -9 while four clients write: all that was acknowledged is there, and a repeated key answers the same', async () => {
  const server = await startServer(env);
  const ask = await signedIn(server.url);
  const writes: Write[] = [];
  const writers = Array.from({ length: 4 }, (_, writer) => writeUntilGone(ask, writer, writes));
  const ends = Promise.allSettled(writers);
  await untilWritten(writes, 80);
  await server.end('SIGKILL');
  // A writer ends because the server is gone, never because it refused.
  for (const end of await ends)
    expect(String(end.status === 'rejected' && end.reason)).toMatch(/fetch failed|terminated/);
  await untilGone(dataDir);
  expect(processesOf(dataDir)).toEqual([]);

  const again = await startServer(env);
  try {
    const asked = await signedIn(again.url);
    const acknowledged = writes.filter(({ answer }) => answer);
    const unanswered = writes.filter(({ answer }) => !answer);
    await eachOf(acknowledged, async ({ query, input, answer }) => {
      expect(Object.values(await asked(query, { input }))[0]).toEqual(answer);
    });
    // Whether the last ones arrived is not known: trying again is what the key is for, and it works exactly once.
    await eachOf(unanswered, async ({ query, input }) => {
      const [first] = Object.values<any>(await asked(query, { input }));
      const [second] = Object.values<any>(await asked(query, { input }));
      expect(first.userErrors).toEqual([]);
      expect(second).toEqual(first);
    });
    const customers = writes.filter(({ query }) => query === createCustomer);
    const orders = writes.filter(({ query }) => query === createOrder);
    const { customerSummary } = await asked('{ customerSummary { total } }');
    expect(customerSummary.total).toBe(customers.length);
    await expectOrders(asked, orders);
  } finally {
    expect(await again.end('SIGTERM')).toBe(0);
  }
  await untilGone(dataDir);
  expect(processesOf(dataDir)).toEqual([]);
}, 180_000);

/** Does it with four of them at a time. */
async function eachOf<T>(all: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  const waiting = [...all];
  const lane = async (): Promise<void> => {
    for (let one = waiting.shift(); one; one = waiting.shift()) await work(one);
  };
  await Promise.all(Array.from({ length: 4 }, lane));
}

/** Every customer with an order has it once, and the figures say the same. */
const expectOrders = (ask: Ask, orders: readonly Write[]): Promise<void> =>
  eachOf(orders, async ({ input }) => {
    const { customer } = await ask(ordersOf, { id: input.customerId });
    expect(customer.orders.edges).toEqual([{ node: { net: { amount: '257.00' } } }]);
    expect(customer.metrics.orders).toBe(1);
  });
