import { expect, test } from 'vitest';
import { useApi } from '../../../test/api.js';
import { make } from '../../../test/make.js';

const api = useApi();

const open = `mutation Open($input: TicketOpenInput!) {
  ticketOpen(input: $input) { userErrors { code field message } ticket { id number status priorityTotal queueItem { rankKey position terms { term points } } } }
}`;

async function signedIn(role: 'AGENT' | 'VIP_AGENT' | 'ADMIN', given = {}) {
  const user = await make.user(api, role, given);
  const ctx = api.system();
  return { user, session: await api.kernel.app.access.openSession(ctx, user.id) };
}

async function ask(session: string, query: string, variables: object = {}) {
  const headers = { 'content-type': 'application/json', cookie: `kehu_session=${session}` };
  const body = JSON.stringify({ query, variables });
  const response = await fetch(`${api.address}/graphql`, { method: 'POST', headers, body });
  return (await response.json()) as { data: Record<string, any>; errors?: unknown };
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
        { metric: 'RESOLUTION', state: 'RUNNING', isRunning: true, targetMinutes: 480 },
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
