import { createClient } from 'graphql-ws';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { SESSION_COOKIE } from '../../src/platform/http.js';
import { sql } from '../../src/platform/sql.js';
import { useDatabase } from '../database.js';
import { TEST_KEYS } from '../global-setup.js';
import { make } from '../make.js';
import { startServer, type ServerProcess } from './server-process.js';

/** Two servers of one desk, each a process of its own; the second one's clock is three hours fast. */
const db = useDatabase();
const HOURS_WRONG = 3;
const wrongClock = `data:text/javascript,${encodeURIComponent(
  `const Real=Date,by=${HOURS_WRONG}*3600000;globalThis.Date=class extends Real{constructor(...given){given.length?super(...given):super(Real.now()+by)}static now(){return(Real.now()+by)}}`,
)}`;
const servers: ServerProcess[] = [];
const TICKETS = 2_000;
const LEFT_BEHIND = 120;
const AGENTS = 16;
const CAPACITY = 70;

interface Agent {
  readonly id: string;
  readonly name: string;
  readonly cookie: string;
  readonly server: number;
}

const env = () => ({ DATABASE_URL: db.url, KEHU_KEYS: TEST_KEYS, KEHU_DEMO: '0' });
const rows = <T>(statement: ReturnType<typeof sql>) => db.system().rows<T>(statement);

beforeAll(async () => {
  const started = [startServer(env()), startServer({ ...env(), NODE_OPTIONS: `--import ${wrongClock}` })];
  servers.push(...(await Promise.all(started)));
}, 90_000);
afterAll(() => Promise.all(servers.map((server) => server.end('SIGTERM'))));

async function ask(agent: Agent, query: string, variables: object = {}, server = agent.server): Promise<any> {
  const response = await fetch(`${servers[server]!.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': 'en', cookie: agent.cookie },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as any;
  if (errors) throw new Error(JSON.stringify(errors));
  return Object.values(data)[0];
}

const agentAt = (server: number, capacity = CAPACITY): Promise<Agent> => signedIn('VIP_AGENT', server, capacity);

async function signedIn(role: 'VIP_AGENT' | 'ADMIN', server: number, capacity = 5): Promise<Agent> {
  const { id, name } = await make.user(db, role, { capacity });
  const secret = await db.kernel.app.access.openSession(db.system(), id);
  return { id, name, cookie: `${SESSION_COOKIE}=${secret}`, server };
}

/** Tickets straight into the tables, the best rank first. */
async function fillQueue(count: number, subject = 'Waiting'): Promise<string> {
  const [queue] = await rows<{ id: string }>(sql`SELECT id FROM queue WHERE key = 'GENERAL'`);
  const customer = await make.customer(db);
  await rows(
    sql`WITH made AS (
          INSERT INTO ticket (id, customer_id, number, subject, queue_id, opened_at)
          SELECT uuid7(), ${customer.id}, ${subject.slice(0, 1)} || n, ${subject}, ${queue!.id}, now() FROM generate_series(1, ${count}::integer) n
          RETURNING id, customer_id, substr(number, 2)::integer AS n
        )
        INSERT INTO queue_item (id, queue_id, ticket_id, customer_id, rank_key, standing, enqueued_at)
        SELECT uuid7(), ${queue!.id}, id, customer_id, -n, '{}', now() FROM made`,
  );
  return queue!.id;
}

/** Waits for something that other processes do. */
async function until<T>(look: () => Promise<T>, isThere: (found: T) => boolean, seconds = 30): Promise<T> {
  const deadline = Date.now() + seconds * 1000;
  for (;;) {
    const found = await look();
    if (isThere(found) || Date.now() > deadline) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const CLAIM = `mutation ($input: TicketClaimNextInput!) {
  ticketClaimNext(input: $input) { ticket { number } userErrors { code } } }`;
const PRESENCE = 'mutation ($input: PresenceSetInput!) { presenceSet(input: $input) { userErrors { code } } }';
const ACCEPT = 'mutation ($input: TicketOfferInput!) { ticketOfferAccept(input: $input) { userErrors { code } } }';
const HAND_OVER = 'mutation ($input: HandOverCreateInput!) { handOverCreate(input: $input) { userErrors { code } } }';
const DISABLE =
  'mutation ($id: ID!, $input: UserUpdateInput!) { userUpdate(id: $id, input: $input) { userErrors { code } } }';
const OPEN = `mutation ($input: TicketOpenInput!) {
  ticketOpen(input: $input) { ticket { id clocks { metric targetMinutes startedAt dueAt } } userErrors { message } } }`;

/** A claim: which place it got, the best is 1, and when it was asked for and answered. */
interface Claim {
  readonly place: number;
  readonly asked: number;
  readonly answered: number;
}

/** Claims until nobody waits. Whenever the agent is full all that is in hand is done, so that there is room again. */
async function claimAll(agent: Agent, queueId: string): Promise<{ claims: Claim[]; most: number }> {
  const claims: Claim[] = [];
  let [held, most] = [0, 0];
  for (;;) {
    const asked = performance.now();
    const { ticket, userErrors } = await ask(agent, CLAIM, { input: { queueId } });
    if (ticket) {
      claims.push({ place: Number(ticket.number.slice(1)), asked, answered: performance.now() });
      held += 1;
      most = Math.max(most, held);
    } else if (userErrors[0].code === 'AT_CAPACITY') {
      await rows(
        sql`UPDATE queue_item SET state = 'DONE', done_at = now() WHERE agent_id = ${agent.id} AND state = 'ASSIGNED'`,
      );
      await rows(sql`UPDATE agent_presence SET held = 0 WHERE user_id = ${agent.id}`);
      held = 0;
    } else {
      expect(userErrors[0].code).toBe('QUEUE_EMPTY');
      return { claims, most };
    }
  }
}

/** Claims that were asked for after another had been answered, and got a better place than that one. */
function outOfOrder(claims: readonly Claim[]): Claim[] {
  const byAnswer = claims.toSorted((a, b) => a.answered - b.answered);
  let [seen, last] = [0, 0];
  return claims
    .toSorted((a, b) => a.asked - b.asked)
    .filter(({ place, asked }) => {
      for (; seen < byAnswer.length && byAnswer[seen]!.answered < asked; seen += 1)
        last = Math.max(last, byAnswer[seen]!.place);
      return place < last;
    });
}

test('sixteen agents at two servers take two thousand tickets: each once, in exact order of rank, nobody beyond the capacity', async () => {
  const queueId = await fillQueue(TICKETS);
  const crew = await Promise.all(Array.from({ length: AGENTS }, (_, i) => agentAt(i % 2)));
  const taken = await Promise.all(crew.map((agent) => claimAll(agent, queueId)));
  const claims = taken.flatMap((one) => one.claims);
  expect(claims.map(({ place }) => place).toSorted((a, b) => a - b)).toEqual(
    Array.from({ length: TICKETS }, (_, i) => i + 1),
  );
  expect(Math.max(...taken.map(({ most }) => most))).toBeLessThanOrEqual(CAPACITY);
  // Whoever asks after somebody has been answered, at whichever server, gets a later place; each agent's own, too.
  expect(outOfOrder(claims)).toEqual([]);
  for (const one of taken) expect(one.claims).toEqual(one.claims.toSorted((a, b) => a.place - b.place));
}, 60_000);

/** Claims without a pause, and does what is in hand when there is no more room, until told to stop. */
async function workOn(agent: Agent, queueId: string, isOver: () => boolean): Promise<void> {
  while (!isOver()) {
    const { userErrors } = await ask(agent, CLAIM, { input: { queueId } });
    const isFull = userErrors[0]?.code === 'AT_CAPACITY';
    if (isFull) await ask(agent, PRESENCE, { input: { online: false } });
    await ask(agent, PRESENCE, { input: { online: true, takesOffers: isFull, leaseSeconds: 60 } });
    const offers = await ask(agent, '{ myOffers { ticket { id } } }');
    for (const { ticket } of offers) await ask(agent, ACCEPT, { input: { ticketId: ticket.id } });
  }
}

test('agents leave, are handed over and disabled while claims and offers run at both servers: nothing is lost or doubled', async () => {
  const queueId = await fillQueue(LEFT_BEHIND, 'Left behind');
  const crew = await Promise.all(Array.from({ length: 6 }, (_, i) => agentAt(i % 2, 25)));
  const [leaver, heir] = crew as [Agent, Agent];
  const admin = await signedIn('ADMIN', 1);
  let isOver = false;
  const working = crew.map((agent) => workOn(agent, queueId, () => isOver).catch((error: unknown) => error));
  const before = async (): Promise<boolean> => {
    await ask(admin, HAND_OVER, { input: { userId: leaver.id, receiverIds: [heir.id] } });
    const { userErrors } = await ask(admin, DISABLE, {
      id: leaver.id,
      input: { status: 'DISABLED', expectedVersion: 1 },
    });
    return userErrors.length === 0;
  };
  expect(await until(before, (isDisabled) => isDisabled)).toBe(true);
  isOver = true;
  await Promise.all(working);
  for (const agent of crew.slice(1)) await ask(agent, PRESENCE, { input: { online: false } });
  const places = () =>
    rows<{ state: string; agent: string | null; assignee: string | null; live: number }>(
      sql`SELECT i.state, i.agent_id AS agent, t.assignee_id AS assignee, count(*) OVER (PARTITION BY t.id)::integer AS live
          FROM ticket t LEFT JOIN queue_item i ON i.ticket_id = t.id AND i.state <> 'DONE'
          WHERE t.queue_id = ${queueId} AND t.status <> 'RESOLVED' AND t.subject = 'Left behind'`,
    );
  const settled = await until(places, (found) =>
    found.every(({ state, agent }) => state !== 'OFFERED' && agent !== leaver.id),
  );
  expect(settled).toHaveLength(LEFT_BEHIND);
  expect(settled.filter(({ agent, assignee, live }) => agent !== assignee || live !== 1)).toEqual([]);
  const wrong = await rows(
    sql`SELECT p.held, u.capacity, w.weight FROM agent_presence p JOIN app_user u ON u.id = p.user_id
        CROSS JOIN LATERAL (SELECT coalesce(sum(i.weight), 0)::integer AS weight FROM queue_item i
          WHERE i.agent_id = p.user_id AND i.state = 'ASSIGNED') w
        WHERE p.user_id = ANY(${crew.map(({ id }) => id)}::uuid[])
          AND (p.held <> w.weight OR p.held > u.capacity AND u.id <> ${heir.id})`,
  );
  expect(wrong).toEqual([]);
  // Whoever takes offers below is not to be offered what waits here.
  await rows(sql`DELETE FROM queue_item WHERE queue_id = ${queueId}`);
}, 90_000);

test('of two who take the same ticket at different servers one is told the name of the other', async () => {
  const pair = [await agentAt(0), await agentAt(1)];
  const customer = await make.customer(db, { vipTier: 'GOLD' });
  const { ticketId } = await db.kernel.app.desk.tickets.open(db.system(), { customerId: customer.id, subject: 'Help' });
  const assign = `mutation ($input: TicketAssignInput!) {
    ticketAssign(input: $input) { ticket { id } userErrors { code message } } }`;
  const answers = await Promise.all(pair.map((agent) => ask(agent, assign, { input: { ticketId } })));
  const winner = answers.findIndex(({ ticket }) => ticket !== null);
  expect(answers.filter(({ ticket }) => ticket !== null)).toHaveLength(1);
  expect(answers[1 - winner].userErrors).toEqual([
    { code: 'CONFLICT', message: `${pair[winner]!.name} works on this ticket.` },
  ]);
});

test('a clock that is three hours wrong changes neither what is promised nor what is kept', async () => {
  const agents = [await agentAt(0), await agentAt(1)];
  const { id: customerId } = await make.customer(db, { vipTier: 'GOLD' });
  const opened = await Promise.all(
    agents.map((agent) => ask(agent, OPEN, { input: { customerId, subject: 'Help', severity: 'CRITICAL' } })),
  );
  const starts = opened.map(({ ticket }) => Date.parse(ticket.clocks[0].startedAt));
  expect(Math.abs(starts[0]! - starts[1]!)).toBeLessThan(60_000);
  const targets = opened.map(({ ticket }) => ticket.clocks.map((clock: any) => [clock.metric, clock.targetMinutes]));
  expect(targets[0]).toEqual(targets[1]);
  // A round of the watch in the server with the wrong clock breaks no promise.
  await ask(agents[1]!, PRESENCE, {
    input: { online: true, leaseSeconds: 60 },
  });
  const [present] = await rows<{ isNow: boolean }>(
    sql`SELECT abs(extract(epoch FROM seen_at - clock_timestamp())) < 60 AS "isNow" FROM agent_presence WHERE user_id = ${agents[1]!.id}`,
  );
  expect(present).toEqual({ isNow: true });
  const [broken] = await rows<{ n: number }>(
    sql`SELECT count(*)::integer AS n FROM service_clock WHERE breached_at IS NOT NULL`,
  );
  expect(broken).toEqual({ n: 0 });
});

test('who is signed out at one server loses the socket at the other within five seconds', async () => {
  const agent = await agentAt(0);
  let close: (event: { code: number }) => void = () => undefined;
  const closed = new Promise<{ code: number }>((resolve) => (close = resolve));
  const isOpen = new Promise<void>((resolve) => {
    const client = createClient({
      url: `${servers[0]!.url.replace('http', 'ws')}/graphql`,
      webSocketImpl: class extends WebSocket {
        constructor(url: string, protocols: string[]) {
          super(url, protocols, { headers: { cookie: agent.cookie, origin: servers[0]!.url } });
        }
      },
      retryAttempts: 0,
      lazy: false,
      onNonLazyError: () => undefined,
      on: { connected: () => resolve(), closed: (event) => close(event as { code: number }) },
    });
    void closed.then(() => client.dispose());
  });
  await isOpen;
  await ask(agent, 'mutation { sessionEnd { userErrors { code } } }', {}, 1);
  const late = new Promise((resolve) => setTimeout(() => resolve('still open'), 5_000));
  expect(await Promise.race([closed, late])).toMatchObject({ code: 4403 });
});

test('servers killed while offers are out lose no ticket and double none', async () => {
  const agent = await agentAt(0, 10);
  await ask(agent, PRESENCE, {
    input: { online: true, takesOffers: true },
  });
  const { id: customerId } = await make.customer(db, { vipTier: 'GOLD' });
  const tickets: string[] = [];
  for (let i = 0; i < 4; i += 1)
    tickets.push((await ask(agent, OPEN, { input: { customerId, subject: 'Help' } })).ticket.id);
  const states = async () =>
    (
      await rows<{ state: string }>(
        sql`SELECT state FROM queue_item WHERE ticket_id = ANY(${tickets}::uuid[]) AND state <> 'DONE' ORDER BY ticket_id`,
      )
    ).map(({ state }) => state);
  expect(await until(states, (found) => found.every((state) => state === 'OFFERED'))).toEqual(Array(4).fill('OFFERED'));
  await ask(agent, ACCEPT, { input: { ticketId: tickets[0] } });
  await Promise.all(servers.map((server) => server.end('SIGKILL')));

  servers.splice(0, 2, await startServer(env()));
  // As if the half minute of the offers had passed while no server ran; the agent is gone.
  await rows(sql`UPDATE queue_item SET offered_until = offered_until - interval '30 seconds' WHERE state = 'OFFERED'`);
  await rows(
    sql`UPDATE agent_presence SET is_online = false, away_since = clock_timestamp() WHERE user_id = ${agent.id}`,
  );
  const back = await until(states, (found) => !found.includes('OFFERED'));
  expect(back.toSorted()).toEqual(['ASSIGNED', 'WAITING', 'WAITING', 'WAITING']);
  const [held] = await rows<{ held: number }>(sql`SELECT held FROM agent_presence WHERE user_id = ${agent.id}`);
  expect(held).toEqual({ held: 1 });
}, 120_000);
