import { beforeAll, expect, test } from 'vitest';
import { useApi } from '../../../test/api.js';
import { make } from '../../../test/make.js';
import { newId } from '../../platform/ids.js';
import { sql } from '../../platform/sql.js';
import { Region } from '../access/index.js';

const api = useApi();
const [north, south] = [newId(), newId()];
let here = '';
let hidden = '';
let hiddenCustomer = '';
let northern = '';

beforeAll(async () => {
  const regions = [north, south].map((id) => ({ id, name: id, parentId: null }));
  await api.system().db.getRepository(Region).insert(regions);
  const { tickets } = api.kernel.app.desk;
  for (const [regionId, subject] of [
    [north, 'Ours'],
    [south, 'Theirs'],
  ] as const) {
    const customer = await make.customer(api, { regionId, name: subject });
    const { ticketId } = await tickets.open(api.system(), { customerId: customer.id, subject, body: 'Please help' });
    await tickets.reply(api.system(), { ticketId, body: 'Careful with this one', visibility: 'INTERNAL' });
    if (regionId === north) here = ticketId;
    else [hidden, hiddenCustomer] = [ticketId, customer.id];
  }
  northern = await api.token('AGENT', { regionId: north });
});

test('a ticket outside the reach is not there: by id, in lists, in counts, on the board', async () => {
  const { data, errors } = await api.ask(
    `query All($hidden: ID!) {
      ticket(id: $hidden) { id }
      tickets(filter: {}) { totalCount { value isExact } edges { node { subject customer { name } } } }
      queues { key waiting items(first: 10) { edges { node { position ticket { subject } } } } }
    }`,
    { hidden },
    northern,
  );
  expect(errors).toBeUndefined();
  expect(data?.ticket).toBeNull();
  expect(data?.tickets).toEqual({
    totalCount: { value: 1, isExact: true },
    edges: [{ node: { subject: 'Ours', customer: { name: 'Ours' } } }],
  });
  const general = data?.queues.find(({ key }: { key: string }) => key === 'GENERAL');
  expect(general).toEqual({
    key: 'GENERAL',
    waiting: 1,
    items: { edges: [{ node: { position: 1, ticket: { subject: 'Ours' } } }] },
  });
});

test('a right that reaches less far than the ticket shows less of it: notes, and addresses of colleagues', async () => {
  const admin = await api.token('ADMIN');
  const permissions = [
    ...['customers:read', 'tickets:read', 'tickets:write'].map((permission) => ({ permission, scope: 'ALL' })),
    ...['ticket-notes:read', 'users:read'].map((permission) => ({ permission, scope: 'REGION' })),
  ];
  const made = await api.ask(
    `mutation($input: RoleCreateInput!) { roleCreate(input: $input) { role { id } userErrors { message } } }`,
    { input: { key: 'NOTES_OF_REGION', nameZh: '区域备注', nameEn: 'Notes of the region', permissions } },
    admin,
  );
  const { data } = await api.ask(
    'mutation($input: ApiTokenCreateInput!) { apiTokenCreate(input: $input) { token } }',
    { input: { name: 'notes', roleId: made.data?.roleCreate.role.id, regionId: north } },
    admin,
  );
  const token = data?.apiTokenCreate.token as string;
  for (const [regionId, id] of [
    [north, here],
    [south, hidden],
  ] as const) {
    const colleague = await make.user(api, 'AGENT', { regionId });
    await api.system().rows(sql`UPDATE ticket SET assignee_id = ${colleague.id} WHERE id = ${id}`);
    const seen = await api.ask(
      `query($id: ID!) { ticket(id: $id) { messages { visibility } assignee { name email } } }`,
      { id },
      token,
    );
    expect(seen.errors).toBeUndefined();
    const kinds = seen.data?.ticket.messages.map(({ visibility }: { visibility: string }) => visibility);
    expect(kinds).toEqual(id === here ? ['PUBLIC', 'INTERNAL'] : ['PUBLIC']);
    expect(seen.data?.ticket.assignee).toEqual({ name: colleague.name, email: id === here ? colleague.email : null });
    await api.system().rows(sql`UPDATE ticket SET assignee_id = NULL WHERE id = ${id}`);
  }
  const note = await api.ask(
    `mutation($id: ID!) { ticketReply(input: { ticketId: $id, body: "x", visibility: INTERNAL }) { userErrors { code field } } }`,
    { id: hidden },
    token,
  );
  expect(note.data?.ticketReply.userErrors).toEqual([{ code: 'FORBIDDEN', field: ['visibility'] }]);
});

test('no filter leads to a hidden ticket', async () => {
  const query = 'query F($filter: TicketFilter) { tickets(filter: $filter) { edges { node { subject } } } }';
  for (const filter of [{ customerId: hiddenCustomer }, { isOpen: true }, { status: ['NEW'] }, { customerId: 'x' }]) {
    const { data } = await api.ask(query, { filter }, northern);
    const subjects = data?.tickets.edges.map(({ node }: { node: { subject: string } }) => node.subject);
    expect(subjects.filter((subject: string) => subject !== 'Ours')).toEqual([]);
  }
});

const input = { ticketId: '', body: 'Hello' };
const changes = [
  ['ticketReply', 'TicketReplyInput', input],
  ['ticketCustomerMessage', 'TicketCustomerMessageInput', input],
  ['ticketStatusSet', 'TicketStatusSetInput', { status: 'CANCELLED', reason: 'No' }],
  ['ticketUpdate', 'TicketUpdateInput', { severity: 'HIGH' }],
  ['ticketResolve', 'TicketResolveInput', {}],
  ['ticketAssign', 'TicketAssignInput', {}],
  ['ticketHandBack', 'TicketHandBackInput', {}],
] as const;

test.each(changes)('%s does not know a hidden ticket, and changes nothing', async (mutation, type, given) => {
  const query = `mutation M($input: ${type}!) { ${mutation}(input: $input) { ticket { id } userErrors { code field } } }`;
  for (const ticketId of [hidden, newId(), 'nonsense']) {
    const { data, errors } = await api.ask(query, { input: { ...given, ticketId } }, northern);
    expect(errors).toBeUndefined();
    expect(data?.[mutation]).toEqual({ ticket: null, userErrors: [{ code: 'NOT_FOUND', field: ['ticketId'] }] });
  }
  const seen = await api.ask(
    'query T($id: ID!) { ticket(id: $id) { status messages { id } } }',
    { id: hidden },
    await api.token('ADMIN'),
  );
  expect(seen.data?.ticket).toMatchObject({ status: 'NEW', messages: [{}, {}] });
});

test('nobody opens a ticket for a customer they do not see', async () => {
  const query =
    'mutation O($input: TicketOpenInput!) { ticketOpen(input: $input) { ticket { id } userErrors { code field } } }';
  const given = { customerId: hiddenCustomer, subject: 'Mine?' };
  const { data } = await api.ask(query, { input: given }, northern);
  expect(data?.ticketOpen).toEqual({ ticket: null, userErrors: [{ code: 'NOT_FOUND', field: ['customerId'] }] });
});

test('internal notes are for colleagues: a partner reads the conversation without them, and writes none', async () => {
  const partner = await api.token('PARTNER_API', { regionId: north });
  const query = 'query T($id: ID!) { ticket(id: $id) { messages { body } } }';
  const bodies = async (token: string) =>
    (await api.ask(query, { id: here }, token)).data?.ticket.messages.map(({ body }: { body: string }) => body);
  expect(await bodies(northern)).toEqual(['Please help', 'Careful with this one']);
  expect(await bodies(partner)).toEqual(['Please help']);
  const note = `mutation N($input: TicketReplyInput!) { ticketReply(input: $input) { userErrors { code field } } }`;
  const written = await api.ask(note, { input: { ticketId: here, body: 'Psst', visibility: 'INTERNAL' } }, partner);
  expect(written.data?.ticketReply.userErrors).toEqual([{ code: 'FORBIDDEN', field: ['visibility'] }]);
});

test('who may not read tickets sees none, nor the tickets of a customer', async () => {
  const marketer = await api.token('MARKETER');
  const tickets = await api.ask('{ tickets { edges { node { id } } } }', {}, marketer);
  expect(tickets.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  const query = 'query C($id: ID!) { customer(id: $id) { openTickets { id } tickets { edges { node { id } } } } }';
  const parts = await api.ask(query, { id: hiddenCustomer }, marketer);
  expect(parts.data?.customer).toEqual({ openTickets: null, tickets: null });
  expect(parts.errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN', 'FORBIDDEN']);
});

test('the 360 shows the tickets of the customer, alone and nested, and on the timeline', async () => {
  const query = `query C($id: ID!) {
    customer(id: $id) {
      openTickets { subject clocks { metric } }
      tickets(first: 1) { pageInfo { hasNextPage } edges { node { id messages { body } customer { openTickets { id } } } } }
      timeline(kinds: [TICKET]) { edges { node { kind title refId status } } }
    }
  }`;
  const { data, errors } = await api.ask(query, { id: hiddenCustomer }, await api.token('ADMIN'));
  expect(errors).toBeUndefined();
  expect(data?.customer).toEqual({
    openTickets: [{ subject: 'Theirs', clocks: [{ metric: 'FIRST_RESPONSE' }, { metric: 'RESOLUTION' }] }],
    tickets: {
      pageInfo: { hasNextPage: false },
      edges: [
        {
          node: {
            id: hidden,
            messages: [{ body: 'Please help' }, { body: 'Careful with this one' }],
            customer: { openTickets: [{ id: hidden }] },
          },
        },
      ],
    },
    timeline: { edges: [{ node: { kind: 'TICKET', title: 'Theirs', refId: hidden, status: 'NEW' } }] },
  });
});

test('a ticket is given only to an agent who reaches the customer', async () => {
  const stranger = await make.user(api, 'AGENT', { regionId: south });
  const neighbour = await make.user(api, 'AGENT', { regionId: north });
  const query =
    'mutation A($input: TicketAssignInput!) { ticketAssign(input: $input) { ticket { assignee { id } } userErrors { code field message } } }';
  const give = async (given: object) =>
    (await api.ask(query, { input: { ticketId: here, ...given } }, northern)).data?.ticketAssign;
  expect((await give({ userId: stranger.id })).userErrors).toMatchObject([{ code: 'PRECONDITION', field: ['userId'] }]);
  expect((await give({ userId: newId() })).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['userId'] }]);
  expect((await give({ userId: neighbour.id })).ticket).toEqual({ assignee: { id: neighbour.id } });
  const loser = await give({});
  expect(loser.userErrors).toMatchObject([{ code: 'CONFLICT', field: ['ticketId'] }]);
  expect(loser.userErrors[0].message).toContain(neighbour.name);
});
