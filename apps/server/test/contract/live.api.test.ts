import { createClient as createEvents } from 'graphql-sse';
import { CloseCode, createClient as createSocket, type Client } from 'graphql-ws';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { make } from '../make.js';
import { useApi } from '../api.js';

const api = useApi();
const sockets: Client[] = [];
let admin: string;
beforeAll(async () => {
  admin = await api.token('ADMIN');
});
afterAll(async () => {
  for (const socket of sockets) await socket.dispose();
});

const watch = 'subscription Watch($id: ID!) { customerChanged(id: $id) { customerId } }';
const tag = `mutation Note($id: ID!, $body: String!) {
  noteAdd(input: { customerId: $id, body: $body }) { userErrors { code message } }
}`;

interface Closed {
  code: number;
  reason: string;
}

/** A client of graphql-ws, and how its socket ends. */
function connect(token: string | null): { socket: Client; closed: Promise<Closed> } {
  let close: (event: Closed) => void;
  const closed = new Promise<Closed>((resolve) => (close = resolve));
  const socket = createSocket({
    url: `${api.address.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    ...(token === null ? {} : { connectionParams: { authorization: `Bearer ${token}` } }),
    on: { closed: (event) => close({ code: (event as Closed).code, reason: (event as Closed).reason }) },
  });
  sockets.push(socket);
  return { socket, closed };
}

/** Changes the customer again and again until the promise is kept: nobody can see from outside when a subscription listens. */
async function changeUntil<T>(id: string, heard: Promise<T>): Promise<T> {
  let isHeard = false;
  void heard.finally(() => (isHeard = true)).catch(() => undefined);
  for (let turn = 0; !isHeard && turn < 50; turn += 1) {
    const { data, errors } = await api.ask(tag, { id, body: `change ${turn}` }, admin);
    expect(errors ?? data?.noteAdd.userErrors).toEqual([]);
    await Promise.race([heard, new Promise((resolve) => setTimeout(resolve, 100))]);
  }
  return heard;
}

const first = async <T>(events: AsyncIterable<T>): Promise<T> => {
  for await (const event of events) return event;
  throw new Error('the stream ended without an event');
};

test('a graphql-ws client hears of a change that another request made', async () => {
  const { id } = await make.customer(api);
  const { socket } = connect(admin);
  const heard = first(socket.iterate({ query: watch, variables: { id } }));
  expect(await changeUntil(id, heard)).toEqual({ data: { customerChanged: { customerId: id } } });
});

test('a graphql-ws client may ask queries on the same socket', async () => {
  const { socket } = connect(admin);
  const answer = await first(socket.iterate({ query: '{ viewer { role { key } } }' }));
  expect(answer).toEqual({ data: { viewer: { role: { key: 'ADMIN' } } } });
});

test('a graphql-sse client hears of a change that another request made', async () => {
  const { id } = await make.customer(api);
  const events = createEvents({
    url: `${api.address}/graphql/stream`,
    headers: { authorization: `Bearer ${admin}` },
    retryAttempts: 0,
  });
  try {
    const heard = first(events.iterate({ query: watch, variables: { id } }));
    expect(await changeUntil(id, heard)).toEqual({ data: { customerChanged: { customerId: id } } });
  } finally {
    events.dispose();
  }
});

test('a graphql-sse client without a good token is told so', async () => {
  const events = createEvents({ url: `${api.address}/graphql/stream`, retryAttempts: 0 });
  const failure = await first(events.iterate({ query: '{ __typename }' })).catch((error: unknown) => error);
  expect(failure).toMatchObject({ response: { status: 401 } });
  events.dispose();
});

test.each([
  ['a wrong token', 'kt_nobody'],
  ['no token', null],
])('a socket with %s is closed with 4403', async (_, token) => {
  const { socket, closed } = connect(token);
  const failure = await first(socket.iterate({ query: '{ __typename }' })).catch((error: unknown) => error);
  expect(failure).toMatchObject({ code: CloseCode.Forbidden });
  expect(await closed).toMatchObject({ code: 4403, reason: 'Forbidden' });
});

async function newToken(): Promise<{ token: string; apiToken: { id: string } }> {
  const roles = await api.ask('{ roles { id key } }', {}, admin);
  const roleId = roles.data?.roles.find(({ key }: { key: string }) => key === 'EXECUTIVE').id;
  const { data, errors } = await api.ask(
    'mutation ($input: ApiTokenCreateInput!) { apiTokenCreate(input: $input) { token apiToken { id } userErrors { message } } }',
    { input: { name: 'short-lived', roleId } },
    admin,
  );
  expect(errors ?? data?.apiTokenCreate.userErrors).toEqual([]);
  return data?.apiTokenCreate;
}

async function revoke(id: string): Promise<void> {
  const { data, errors } = await api.ask(
    'mutation ($id: ID!) { apiTokenRevoke(input: { id: $id }) { userErrors { message } } }',
    { id },
    admin,
  );
  expect(errors ?? data?.apiTokenRevoke.userErrors).toEqual([]);
}

test('a socket closes within five seconds after its token was revoked; others stay', async () => {
  const { id } = await make.customer(api);
  const { token, apiToken } = await newToken();
  const revoked = connect(token);
  const kept = connect(admin);
  const heard = [revoked, kept].map(({ socket }) => {
    const stream = socket.iterate({ query: watch, variables: { id } });
    return { first: stream.next(), stream };
  });
  const events = await changeUntil(id, Promise.all(heard.map((one) => one.first)));
  expect(events.map(({ value }) => value?.data?.customerChanged)).toEqual([{ customerId: id }, { customerId: id }]);

  const began = Date.now();
  await revoke(apiToken.id);
  expect(await revoked.closed).toMatchObject({ code: 4403 });
  expect(Date.now() - began).toBeLessThan(5_000);
  const rest = async (): Promise<void> => {
    for await (const { errors } of heard[0]!.stream) expect(errors).toBeUndefined();
  };
  await expect(rest()).rejects.toMatchObject({ code: 4403 });
  const next = heard[1]!.stream.next();
  expect(await changeUntil(id, next)).toMatchObject({ value: { data: { customerChanged: { customerId: id } } } });
});

test('a stream of events ends within five seconds after its token was revoked', async () => {
  const { id } = await make.customer(api);
  const { token, apiToken } = await newToken();
  const events = createEvents({
    url: `${api.address}/graphql/stream`,
    headers: { authorization: `Bearer ${token}` },
    retryAttempts: 0,
  });
  const stream = events.iterate({ query: watch, variables: { id } });
  expect(await changeUntil(id, stream.next())).toMatchObject({
    value: { data: { customerChanged: { customerId: id } } },
  });
  const began = Date.now();
  await revoke(apiToken.id);
  const rest = async (): Promise<void> => {
    for await (const { errors } of stream) expect(errors).toBeUndefined();
  };
  await expect(rest()).rejects.toBeInstanceOf(Error);
  expect(Date.now() - began).toBeLessThan(5_000);
  events.dispose();
});

test('a socket carries a hundred subscriptions and closes at one more', async () => {
  const { id } = await make.customer(api);
  const { socket, closed } = connect(admin);
  const streams = Array.from({ length: 100 }, () => socket.iterate({ query: watch, variables: { id } }));
  const events = await changeUntil(id, Promise.all(streams.map((stream) => stream.next())));
  expect(events.filter(({ value }) => value?.data)).toHaveLength(100);

  const refused = socket.iterate({ query: watch, variables: { id } }).next();
  await expect(refused).rejects.toMatchObject({ code: 4429 });
  expect(await closed).toMatchObject({ code: 4429, reason: 'Too many subscriptions' });
});

test('subscriptions that ended make room for others', async () => {
  const { id } = await make.customer(api);
  const { socket } = connect(admin);
  for (let turn = 0; turn < 120; turn += 1) {
    expect(await first(socket.iterate({ query: '{ __typename }' }))).toEqual({ data: { __typename: 'Query' } });
  }
  const heard = first(socket.iterate({ query: watch, variables: { id } }));
  expect(await changeUntil(id, heard)).toMatchObject({ data: { customerChanged: { customerId: id } } });
});

test('a page of another site opens no socket with our cookie', async () => {
  const socket = new WebSocket(`${api.address.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
    origin: 'https://evil.example',
  });
  const ended = await new Promise<string>((resolve) => {
    socket.on('open', () => resolve('open'));
    socket.on('error', () => resolve('refused'));
  });
  expect(ended).toBe('refused');
});
