import { createClient, type Client } from 'graphql-ws';
import { afterAll, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { Region } from '../access/index.js';
import { newId } from '../../platform/ids.js';
import { useApi } from '../../../test/api.js';
import { make } from '../../../test/make.js';

const api = useApi();
const clients: Client[] = [];
afterAll(async () => {
  for (const client of clients) await client.dispose();
});

function listen(token: string, query: string, variables: Record<string, unknown>) {
  const client = createClient({
    url: api.address.replace('http', 'ws') + '/graphql',
    webSocketImpl: WebSocket,
    connectionParams: { authorization: `Bearer ${token}` },
    retryAttempts: 0,
  });
  clients.push(client);
  const heard: unknown[] = [];
  const wakers: (() => void)[] = [];
  const failed: unknown[] = [];
  client.subscribe(
    { query, variables },
    {
      next: ({ data, errors }) => {
        heard.push(data ?? errors);
        wakers.splice(0).forEach((wake) => wake());
      },
      error: (error) => void failed.push(error),
      complete: () => undefined,
    },
  );
  const next = (): Promise<void> => new Promise((resolve) => wakers.push(resolve));
  return { heard, failed, next, client };
}

const queueChanged = 'subscription On($id: ID!) { queueChanged(id: $id) { queueId at } }';
const ticketChanged = 'subscription On($id: ID!) { ticketChanged(id: $id) { ticketId } }';

const connected = async (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 150));

test('a board hears of its own queue within its reach, and of nothing else', async () => {
  const north = { id: newId(), name: 'North', parentId: null };
  const south = { id: newId(), name: 'South', parentId: null };
  await api.system().db.getRepository(Region).insert([north, south]);
  const { data } = await api.ask('{ queues { id key } }', {}, await api.token('ADMIN'));
  const [vip, general] = data?.queues ?? [];
  const here = listen(await api.token('AGENT', { regionId: north.id }), queueChanged, { id: general.id });
  const away = listen(await api.token('AGENT', { regionId: south.id }), queueChanged, { id: general.id });
  const other = listen(await api.token('AGENT', { regionId: north.id }), queueChanged, { id: vip.id });
  await connected();

  const customer = await make.customer(api, { regionId: north.id });
  const heard = here.next();
  const { tickets } = api.kernel.app.desk;
  const { ticketId } = await tickets.open(api.system(), { customerId: customer.id, subject: 'Where is it?' });
  await heard;
  expect(here.heard).toEqual([{ queueChanged: { queueId: general.id, at: expect.any(String) } }]);

  const detail = listen(await api.token('AGENT', { regionId: north.id }), ticketChanged, { id: ticketId });
  const hidden = listen(await api.token('AGENT', { regionId: south.id }), ticketChanged, { id: ticketId });
  await connected();
  const changed = detail.next();
  await tickets.reply(api.system(), { ticketId, body: 'On its way.' });
  await changed;
  expect(detail.heard).toEqual([{ ticketChanged: { ticketId } }]);

  // Everybody hears that an agent comes to work: by then, what was not meant for them would have arrived.
  const arrivals = Promise.all([away.next(), other.next()]);
  const actor = await make.actor(api, 'AGENT', { regionId: north.id });
  await api.kernel.app.desk.agents.setPresence(api.as(actor), { isOnline: true });
  await arrivals;
  expect([away.heard.length, other.heard.length]).toEqual([1, 1]);
  expect(hidden.heard).toEqual([]);
});

test('after the live connection was lost every listener is told to ask again', async () => {
  const { data } = await api.ask('{ queues { id } }', {}, await api.token('ADMIN'));
  const { heard, next } = listen(await api.token('ADMIN'), queueChanged, { id: data?.queues[0].id });
  await connected();
  const told = next();
  await api
    .system()
    .db.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'kehu-live' AND datname = current_database()`,
    );
  await told;
  expect(heard).toHaveLength(1);
});

test('who may not read tickets hears nothing', async () => {
  const { data } = await api.ask('{ queues { id } }', {}, await api.token('ADMIN'));
  const { heard, next } = listen(await api.token('MARKETER'), queueChanged, { id: data?.queues[0].id });
  await next();
  expect(heard).toEqual([[expect.objectContaining({ extensions: { code: 'FORBIDDEN' } })]]);
});

test('a socket keeps the limits of a request', async () => {
  const wide = '{ queues { items(first: 200) { edges { node { ticket { clocks { metric } messages { id } } } } } } }';
  const { heard, next } = listen(await api.token('ADMIN'), wide, {});
  await next();
  expect(heard).toEqual([[expect.objectContaining({ extensions: { code: 'TOO_EXPENSIVE' } })]]);
});
