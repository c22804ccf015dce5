import { expect, test } from 'vitest';
import { useApi } from '../../../test/api.js';
import { make } from '../../../test/make.js';
import { sql } from '../../platform/sql.js';

const api = useApi();

const open = `mutation Open($input: TicketOpenInput!) {
  ticketOpen(input: $input) { userErrors { code field message } ticket { id number status priorityTotal queueItem { rankKey position terms { term points } } } }
}`;

async function signedIn(role: 'AGENT' | 'VIP_AGENT' | 'ADMIN', given = {}) {
  const user = await make.user(api, role, given);
  const ctx = api.system();
  return { user, session: await api.kernel.app.access.openSession(ctx, user.id) };
}

/** Asks as somebody who signed in. */
async function ask(session: string, query: string, variables: object = {}) {
  const { data, errors } = await api.ask(query, variables, { session });
  return { data: data ?? {}, errors };
}

test('a VIP’s ticket waits in the VIP queue, is claimed, answered and solved', async () => {
  const customer = await make.customer(api, { name: '李娜', vipTier: 'GOLD', baseClass: 'VIP' });
  const { session, user } = await signedIn('VIP_AGENT');
  const input = { customerId: customer.id, subject: '发票', body: '请问发票开好了吗？' };

  const opened = await ask(session, open, { input });
  expect(opened.errors).toBeUndefined();
  const { ticket } = opened.data.ticketOpen;
  expect(ticket.status).toBe('NEW');
  expect(ticket.queueItem.position).toBe(1);
  const sum = ticket.queueItem.terms.reduce((all: number, { points }: { points: number }) => all + points, 0);
  expect(sum).toBe(ticket.queueItem.rankKey);
  expect(ticket.priorityTotal).toBe(sum);

  const { data } = await ask(
    session,
    `{ queues { id key waiting items(first: 5) { edges { node { ticket { id } customer { name } } } } } }`,
  );
  const [vip, general] = data.queues;
  expect([vip.key, vip.waiting, general.key, general.waiting]).toEqual(['VIP', 1, 'GENERAL', 0]);
  expect(vip.items.edges).toEqual([{ node: { ticket: { id: ticket.id }, customer: { name: '李娜' } } }]);

  const claim = `mutation Claim($queueId: ID!) { ticketClaimNext(input: { queueId: $queueId }) {
    userErrors { code } ticket { id status assignee { id } queueItem { state position agent { id } } clocks { metric state isRunning targetMinutes } } } }`;
  const claimed = await ask(session, claim, { queueId: vip.id });
  expect(claimed.data.ticketClaimNext).toEqual({
    userErrors: [],
    ticket: {
      id: ticket.id,
      status: 'OPEN',
      assignee: { id: user.id },
      queueItem: { state: 'ASSIGNED', position: null, agent: { id: user.id } },
      clocks: [
        { metric: 'FIRST_RESPONSE', state: 'RUNNING', isRunning: true, targetMinutes: 15 },
        { metric: 'RESOLUTION', state: 'RUNNING', isRunning: true, targetMinutes: 1440 },
      ],
    },
  });
  const again = await ask(session, claim, { queueId: vip.id });
  expect(again.data.ticketClaimNext.userErrors).toEqual([{ code: 'QUEUE_EMPTY' }]);

  const reply = `mutation Reply($input: TicketReplyInput!) { ticketReply(input: $input) {
    userErrors { code } ticket { firstRespondedAt messages { author authorName visibility body } clocks { metric state isRunning } } } }`;
  const answered = await ask(session, reply, { input: { ticketId: ticket.id, body: '今天寄出。' } });
  expect(answered.data.ticketReply.ticket.firstRespondedAt).toEqual(expect.any(String));
  expect(answered.data.ticketReply.ticket.clocks[0]).toEqual({
    metric: 'FIRST_RESPONSE',
    state: 'MET',
    isRunning: false,
  });
  expect(answered.data.ticketReply.ticket.messages.map((m: { body: string }) => m.body)).toEqual([
    input.body,
    '今天寄出。',
  ]);
  expect(answered.data.ticketReply.ticket.messages.map((m: { authorName: string }) => m.authorName)).toEqual([
    '李娜',
    user.name,
  ]);

  const resolve = `mutation Resolve($input: TicketResolveInput!) { ticketResolve(input: $input) {
    userErrors { code } ticket { status resolution queueItem { id } priorityTotal moves { from to actorName } clocks { metric state } } } }`;
  const solved = await ask(session, resolve, { input: { ticketId: ticket.id, resolution: '已寄出' } });
  expect(solved.data.ticketResolve.ticket).toEqual({
    status: 'RESOLVED',
    resolution: '已寄出',
    queueItem: null,
    priorityTotal: null,
    moves: [
      { from: null, to: 'NEW', actorName: user.name },
      { from: 'NEW', to: 'OPEN', actorName: user.name },
      { from: 'OPEN', to: 'RESOLVED', actorName: user.name },
    ],
    clocks: [
      { metric: 'FIRST_RESPONSE', state: 'MET' },
      { metric: 'RESOLUTION', state: 'MET' },
    ],
  });
  const today = await ask(
    session,
    `{ queues { servedToday { answered withinTarget breached } agents { user { id } isOnline assigned capacity } } }`,
  );
  expect(today.data.queues[0]).toEqual({
    servedToday: { answered: 1, withinTarget: 1, breached: 0 },
    agents: [{ user: { id: user.id }, isOnline: true, assigned: 0, capacity: 5 }],
  });
});

const update = `mutation U($input: TicketUpdateInput!) { ticketUpdate(input: $input) {
  userErrors { code field message } ticket { severity version clocks { metric targetMinutes } queueItem { terms { term points } } } } }`;

async function opened(given = {}) {
  const customer = await make.customer(api);
  const session = (await signedIn('ADMIN')).session;
  const { data } = await ask(session, open, { input: { customerId: customer.id, subject: 'Help', ...given } });
  return { session, customerId: customer.id, ticketId: data.ticketOpen.ticket.id as string };
}

test('another severity is another promise and another place; a stale version is a conflict', async () => {
  const { session, ticketId } = await opened();
  const { data } = await ask(session, update, { input: { ticketId, severity: 'CRITICAL', expectedVersion: 1 } });
  const { ticket } = data.ticketUpdate;
  expect(ticket.clocks.map((clock: { targetMinutes: number }) => clock.targetMinutes)).toEqual([60, 480]);
  expect(ticket.queueItem.terms).toContainEqual({ term: 'SEVERITY', points: 150 });
  const stale = await ask(session, update, { input: { ticketId, severity: 'LOW', expectedVersion: 1 } });
  expect(stale.data.ticketUpdate).toEqual({
    ticket: null,
    userErrors: [{ code: 'CONFLICT', field: ['expectedVersion'], message: expect.stringContaining('当前版本为 2') }],
  });
});

test('a repeated request is done once; its key does not serve another request', async () => {
  const customer = await make.customer(api);
  const { session } = await signedIn('ADMIN');
  const input = { customerId: customer.id, subject: 'Once', body: 'Please', clientMutationKey: 'open-1' };
  const answers = await Promise.all([1, 2, 3].map(() => ask(session, open, { input })));
  const ids = answers.map(({ data }) => data.ticketOpen.ticket.id);
  expect(new Set(ids).size).toBe(1);
  const other = await ask(session, open, { input: { ...input, subject: 'Twice' } });
  expect(other.data.ticketOpen.userErrors).toMatchObject([{ code: 'CONFLICT', field: ['clientMutationKey'] }]);
  const reply = `mutation R($input: TicketReplyInput!) { ticketReply(input: $input) { ticket { messages { body } } } }`;
  const said = { ticketId: ids[0], body: 'Coming', clientMutationKey: 'reply-1' };
  await ask(session, reply, { input: said });
  const twice = await ask(session, reply, { input: said });
  expect(twice.data.ticketReply.ticket.messages).toEqual([{ body: 'Please' }, { body: 'Coming' }]);
});

test('a complaint is solved only with its cause and remedy; refusals name the field', async () => {
  const { session, ticketId } = await opened({ type: 'COMPLAINT' });
  const query = `mutation S($input: TicketResolveInput!) { ticketResolve(input: $input) { userErrors { code field } ticket { status rootCause remedy } } }`;
  const bare = await ask(session, query, { input: { ticketId } });
  expect(bare.data.ticketResolve).toEqual({ ticket: null, userErrors: [{ code: 'BAD_INPUT', field: ['rootCause'] }] });
  const whole = await ask(session, query, {
    input: { ticketId, rootCause: 'DELIVERY', remedy: 'Sent again by courier' },
  });
  expect(whole.data.ticketResolve.ticket).toEqual({
    status: 'RESOLVED',
    rootCause: 'DELIVERY',
    remedy: 'Sent again by courier',
  });
});

test('bad input is refused by the field: empty texts, long subjects, past holds', async () => {
  const { session, customerId, ticketId } = await opened();
  for (const subject of ['', '   ', 'x'.repeat(201)]) {
    const { data } = await ask(session, open, { input: { customerId, subject } });
    expect(data.ticketOpen.userErrors[0]).toMatchObject({ code: 'BAD_INPUT', field: ['subject'] });
  }
  const { session: agent } = await signedIn('ADMIN');
  const move = `mutation M($input: TicketStatusSetInput!) { ticketStatusSet(input: $input) { userErrors { code field } ticket { status holdUntil clocks { metric state isRunning dueAt } } } }`;
  await ask(agent, move, { input: { ticketId, status: 'OPEN' } });
  const past = { ticketId, status: 'ON_HOLD', reason: 'Part', until: '2020-01-01T00:00:00Z' };
  const refused = await ask(agent, move, { input: past });
  expect(refused.data.ticketStatusSet.userErrors).toEqual([{ code: 'BAD_INPUT', field: ['until'] }]);
  const held = await ask(agent, move, { input: { ...past, until: new Date(Date.now() + 86_400_000).toISOString() } });
  expect(held.data.ticketStatusSet.ticket.clocks).toEqual([
    { metric: 'FIRST_RESPONSE', state: 'RUNNING', isRunning: true, dueAt: expect.any(String) },
    { metric: 'RESOLUTION', state: 'PAUSED', isRunning: false, dueAt: null },
  ]);
});

type Paging = { hasNextPage: boolean; endCursor: string | null };

test('the board is read page by page in the order of service, each place once', async () => {
  const { session, user } = await signedIn('VIP_AGENT');
  for (let i = 0; i < 7; i += 1) {
    const customer = await make.customer(api, { vipTier: i % 2 ? 'SILVER' : 'DIAMOND', baseClass: 'VIP' });
    await ask(session, open, { input: { customerId: customer.id, subject: `No. ${i}` } });
  }
  const page = `query P($after: String) { queues { key waiting items(first: 3, after: $after) {
    pageInfo { hasNextPage endCursor } edges { node { id position rankKey customer { vipTier } } } } } }`;
  const seen: { id: string; position: number; rankKey: number; customer: { vipTier: string } }[] = [];
  for (let after: string | null = null, more = true; more;) {
    const answer = await ask(session, page, { after });
    const items = answer.data.queues[0].items as { edges: { node: (typeof seen)[number] }[]; pageInfo: Paging };
    seen.push(...items.edges.map(({ node }) => node));
    ({ endCursor: after, hasNextPage: more } = items.pageInfo);
  }
  expect(seen.map(({ position }) => position)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(new Set(seen.map(({ id }) => id)).size).toBe(7);
  expect(seen.map(({ customer }) => customer.vipTier)).toEqual([
    ...Array(4).fill('DIAMOND'),
    ...Array(3).fill('SILVER'),
  ]);
  for (let i = 1; i < seen.length; i += 1) expect(seen[i]!.rankKey).toBeLessThanOrEqual(seen[i - 1]!.rankKey + 1);
  const broken = await ask(session, page, { after: 'nonsense' });
  expect(JSON.stringify(broken.errors)).toContain('BAD_USER_INPUT');
  const online = await ask(
    session,
    `mutation { presenceSet(input: { online: false }) { userErrors { code } agent { isOnline user { id } } } }`,
  );
  expect(online.data.presenceSet).toEqual({ userErrors: [], agent: { isOnline: false, user: { id: user.id } } });
});

test('many tickets are changed at once: those that can be, each by itself; the others stay, and it is told why', async () => {
  const one = await opened({ subject: 'one' });
  const two = await opened({ subject: 'two' });
  const ended = await opened({ subject: 'ended' });
  const { session } = one;
  const solve =
    'mutation S($id: ID!) { ticketResolve(input: { ticketId: $id, resolution: "ok" }) { userErrors { code } } }';
  await ask(session, solve, { id: ended.ticketId });
  const ticketIds = [one, two, ended].map(({ ticketId }) => ticketId);
  const asked = 'rows touched staying { reason count numbers }';
  const preview = `query P($wanted: TicketBulkWanted!) { ticketBulkPreview(wanted: $wanted) { most ${asked} } }`;
  const bulk = `mutation B($input: TicketBulkInput!) { ticketBulkChange(input: $input) { result { ${asked} } userErrors { code field } } }`;
  const change = async (more: object, expectedCount = 3) =>
    (await ask(session, bulk, { input: { ticketIds, expectedCount, ...more } })).data.ticketBulkChange;
  const staying = [{ reason: expect.any(String), count: 1, numbers: [expect.any(String)] }];
  const told = { rows: 3, touched: 2, staying };
  const severity = { severity: 'CRITICAL' };
  const seen = await ask(session, preview, { wanted: { ticketIds, ...severity } });
  expect(seen.data.ticketBulkPreview).toEqual({ most: 200, ...told });
  expect(await change(severity)).toEqual({ result: told, userErrors: [] });
  expect(await change(severity)).toMatchObject({ result: { touched: 0 } });
  const notes = await api
    .system()
    .rows(
      sql`SELECT action FROM audit_entry WHERE object = 'ticket' AND object_id = ANY(${ticketIds}::text[]) AND action = 'ticketUpdate'`,
    );
  expect(notes).toHaveLength(2);
  const busy = await make.user(api, 'ADMIN', { capacity: 1 });
  const given = await change({ assigneeId: busy.id });
  expect(given.result).toMatchObject({ rows: 3, touched: 1 });
  expect(given.result.staying.map(({ count }: { count: number }) => count)).toEqual([1, 1]);
  expect(await change({ close: true })).toMatchObject({ result: { touched: 1, staying: [{ count: 2 }] } });
  expect(await change({ close: true }, 2)).toEqual({
    result: null,
    userErrors: [{ code: 'CONFLICT', field: ['expectedCount'] }],
  });
  expect(await change({ close: true, ...severity })).toMatchObject({ userErrors: [{ code: 'BAD_INPUT' }] });
  const stranger = await signedIn('AGENT');
  const far = await ask(stranger.session, preview, { wanted: { ticketIds, ...severity } });
  expect(far.data.ticketBulkPreview).toMatchObject({ rows: 0, touched: 0 });
});
