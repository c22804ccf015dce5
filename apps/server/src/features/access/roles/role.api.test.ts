import { createClient } from 'graphql-ws';
import { beforeAll, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { useApi } from '../../../../test/api.js';
import { make } from '../../../../test/make.js';
import { sql } from '../../../platform/sql.js';
import { Role } from '../role.entity.js';

const api = useApi();
let admin = '';
beforeAll(async () => {
  admin = await api.token('ADMIN');
});

const roleText =
  'role { id key version masks isSeeded holders permissions { permission scope } } userErrors { code field message }';
const create = async (input: object, as = admin) =>
  (await api.ask(`mutation($input: RoleCreateInput!) { roleCreate(input: $input) { ${roleText} } }`, { input }, as))
    .data?.roleCreate;
const update = async (id: string, input: object, as = admin) =>
  (
    await api.ask(
      `mutation($id: ID!, $input: RoleUpdateInput!) { roleUpdate(id: $id, input: $input) { ${roleText} } }`,
      { id, input },
      as,
    )
  ).data?.roleUpdate;
const remove = async (id: string, expectedVersion: number) =>
  (
    await api.ask(
      'mutation($id: ID!, $v: Int!) { roleDelete(id: $id, input: { expectedVersion: $v }) { done userErrors { code field } } }',
      { id, v: expectedVersion },
      admin,
    )
  ).data?.roleDelete;

let number = 0;
const newRole = (permissions: [string, string][], more: object = {}) =>
  create({
    key: `ROLE_${(number += 1)}`,
    nameZh: '夜班',
    nameEn: 'Night shift',
    permissions: permissions.map(([permission, scope]) => ({ permission, scope })),
    ...more,
  });
const tokenOf = async (roleId: string) =>
  (
    await api.ask(
      'mutation($input: ApiTokenCreateInput!) { apiTokenCreate(input: $input) { token } }',
      { input: { name: 'x', roleId } },
      admin,
    )
  ).data?.apiTokenCreate.token as string;
const seeded = async (key: string) => api.system().db.getRepository(Role).findOneByOrFail({ key });

test('a role is made, changed with its version, and counts from the next request on', async () => {
  const { role, userErrors } = await newRole([['customers:read', 'ALL']]);
  expect(userErrors).toEqual([]);
  expect(role).toMatchObject({ version: 1, isSeeded: false, holders: 0 });
  const token = await tokenOf(role.id);
  expect((await api.ask('{ tags { id } }', {}, token)).errors).toBeUndefined();
  expect((await api.ask('{ users { edges { node { id } } } }', {}, token)).errors?.[0]?.extensions.code).toBe(
    'FORBIDDEN',
  );

  const permissions = [{ permission: 'users:read', scope: 'ALL' }];
  expect(await update(role.id, { expectedVersion: 9, permissions })).toMatchObject({
    userErrors: [{ code: 'CONFLICT' }],
  });
  const changed = await update(role.id, { expectedVersion: 1, permissions });
  expect(changed.role).toMatchObject({ version: 2, holders: 1, permissions });
  expect((await api.ask('{ users { edges { node { id } } } }', {}, token)).errors).toBeUndefined();
  expect((await api.ask('{ customers { edges { node { id } } } }', {}, token)).errors?.[0]?.extensions.code).toBe(
    'FORBIDDEN',
  );

  expect((await remove(role.id, 2)).userErrors).toMatchObject([{ code: 'PRECONDITION' }]);
  const { role: unused } = await newRole([]);
  expect(await remove(unused.id, 1)).toMatchObject({ done: true });
});

test('nobody gives more than they have, nor touches a role that may do more, nor all roles from one region', async () => {
  const { role: keeperRole } = await newRole([
    ['users:write', 'ALL'],
    ['users:read', 'ALL'],
    ['customers:read', 'REGION'],
  ]);
  const keeper = await tokenOf(keeperRole.id);
  const attempt = (permission: string, scope: string) =>
    create({ key: `TRY_${(number += 1)}`, nameZh: 'x', nameEn: 'x', permissions: [{ permission, scope }] }, keeper);
  expect((await attempt('customers:read', 'ALL')).userErrors).toMatchObject([
    { code: 'FORBIDDEN', field: ['permissions', '0'] },
  ]);
  expect((await attempt('orders:write', 'OWN')).userErrors).toMatchObject([{ code: 'FORBIDDEN' }]);
  expect((await attempt('customers:read', 'OWN')).userErrors).toEqual([]);
  const manager = await seeded('MANAGER');
  expect(
    (await update(manager.id, { expectedVersion: manager.version, nameEn: 'x' }, keeper)).userErrors,
  ).toMatchObject([{ code: 'FORBIDDEN', field: ['id'] }]);
  const { role: regional } = await newRole([['users:write', 'REGION']]);
  expect(
    (await update(regional.id, { expectedVersion: 1, nameEn: 'y' }, await tokenOf(regional.id))).userErrors,
  ).toMatchObject([{ code: 'FORBIDDEN' }]);
});

test('unknown and doubled permissions are refused by name; the roles of every installation are protected', async () => {
  expect((await newRole([['customers:fly', 'ALL']])).userErrors).toMatchObject([
    { code: 'BAD_INPUT', field: ['permissions', '0'] },
  ]);
  const twice = await newRole([
    ['customers:read', 'OWN'],
    ['customers:read', 'ALL'],
  ]);
  expect(twice.userErrors).toMatchObject([{ code: 'BAD_INPUT', field: ['permissions', '1'] }]);
  expect((await create({ key: 'lower', nameZh: 'x', nameEn: 'x', permissions: [] })).userErrors).toMatchObject([
    { field: ['key'] },
  ]);
  expect((await create({ key: 'AGENT', nameZh: 'x', nameEn: 'x', permissions: [] })).userErrors).toMatchObject([
    { code: 'CONFLICT' },
  ]);
  const [boss, finance] = [await seeded('ADMIN'), await seeded('FINANCE')];
  expect((await update(boss.id, { expectedVersion: boss.version, permissions: [] })).userErrors).toMatchObject([
    { code: 'PRECONDITION' },
  ]);
  expect((await remove(finance.id, finance.version)).userErrors).toMatchObject([
    { code: 'PRECONDITION', field: ['id'] },
  ]);
  expect((await update(finance.id, { expectedVersion: finance.version, masks: ['PHONE'] })).role.masks).toEqual([
    'PHONE',
  ]);
});

test('a role sees masked kinds masked everywhere, and shows one in full when it is asked for by name', async () => {
  const made = await api.ask(
    `mutation { customerCreate(input: { kind: CORPORATE, name: "Masked", identities: [{ kind: PHONE, value: "13800138000" }, { kind: EMAIL, value: "li@example.com" }] })
      { customer { id identities { id kind } } userErrors { message } } }`,
    {},
    admin,
  );
  const { id } = made.data!.customerCreate.customer;
  await api.ask(
    `mutation { contactAdd(input: { customerId: "${id}", name: "Li", phone: "13900139000", email: "li@example.org" }) { userErrors { message } } }`,
    {},
    admin,
  );
  const { role } = await newRole(
    [
      ['customers:read', 'ALL'],
      ['customers:unmask', 'ALL'],
    ],
    { masks: ['PHONE'] },
  );
  const token = await tokenOf(role.id);
  const { data } = await api.ask(
    `{ customer(id: "${id}") { identities { id kind value isMasked } contacts { phone email } }
       customers(search: "Masked") { edges { node { identities { kind value } contacts { phone } } } } }`,
    {},
    token,
  );
  expect(JSON.stringify(data)).not.toMatch(/13800138000|138 0013 8000|13900139000|139 0013 9000/);
  const values = data?.customer.identities as { id: string; kind: string; value: string; isMasked: boolean }[];
  expect(values).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ kind: 'PHONE', value: '138****8000', isMasked: true }),
      expect.objectContaining({ kind: 'EMAIL', value: 'li@example.com', isMasked: false }),
    ]),
  );
  expect(data?.customer.contacts[0]).toMatchObject({ email: 'li@example.org' });

  const phone = values.find(({ kind }) => kind === 'PHONE');
  const shown = await api.ask(
    `mutation { identityReveal(input: { customerId: "${id}", identityId: "${phone?.id}", reason: "to call back" }) { identity { value isMasked } userErrors { code } } }`,
    {},
    token,
  );
  expect(shown.data?.identityReveal.identity).toMatchObject({ isMasked: false });
  expect(shown.data?.identityReveal.identity.value.replace(/\D/g, '')).toContain('13800138000');
});

test('addresses, years of birth, contacts and sensitive notes are masked too, and shown one at a time, which is logged', async () => {
  const secret = 'allergic to the widow';
  const all: [string, string][] = ['customers:read', 'customers:write', 'customers:unmask', 'interactions:write'].map(
    (one) => [one, 'ALL'],
  );
  const open = await tokenOf((await newRole(all)).role.id);
  const { id } = await make.customer(api);
  const { data: made } = await api.ask(
    `mutation { addressAdd(input: { customerId: "${id}", city: "杭州", street: "文三路 1 号" }) { address { id } }
      importantDateAdd(input: { customerId: "${id}", month: 3, day: 14, year: 1971 }) { importantDate { id } }
      contactAdd(input: { customerId: "${id}", name: "Li", phone: "13900139000" }) { contact { id } }
      noteAdd(input: { customerId: "${id}", body: "${secret}", isSensitive: true }) { note { id body isMasked } } }`,
    {},
    open,
  );
  expect(made?.noteAdd.note).toMatchObject({ body: secret, isMasked: false });
  const masks = ['ADDRESS', 'BIRTHDAY', 'PHONE', 'NOTE'];
  const token = await tokenOf((await newRole([...all, ['audit:read', 'ALL']], { masks })).role.id);
  const fields = `addresses { id city street isMasked } importantDates { id year age month isMasked }
    contacts { id phone isMasked } notes { id body isMasked } timeline { edges { node { title detail } } }`;
  const hidden = await api.ask(
    `{ customer(id: "${id}") { ${fields} history { edges { node { changes { before after } } } } } upcomingDates(days: 90) { age } }`,
    {},
    token,
  );
  expect(hidden.data?.customer.addresses[0]).toMatchObject({ city: '杭州', street: '****', isMasked: true });
  expect(hidden.data?.customer.importantDates[0]).toMatchObject({ year: null, age: null, month: 3, isMasked: true });
  expect(JSON.stringify(hidden)).not.toMatch(/文三路|1971|13900139000|139 0013 9000|allergic/);
  const shown: Record<string, unknown> = {};
  for (const [kind, record] of [
    ['ADDRESS', made?.addressAdd.address],
    ['BIRTHDAY', made?.importantDateAdd.importantDate],
    ['PHONE', made?.contactAdd.contact],
    ['NOTE', made?.noteAdd.note],
  ]) {
    const input = { customerId: id, kind, recordId: record.id, reason: 'to call' };
    const text = `mutation($input: ValueRevealInput!) { valueReveal(input: $input) { customer { ${fields} } userErrors { code } } }`;
    shown[kind] = (await api.ask(text, { input }, token)).data?.valueReveal.customer;
  }
  expect(shown).toMatchObject({
    ADDRESS: { addresses: [{ street: '文三路 1 号', isMasked: false }], notes: [{ body: '****' }] },
    BIRTHDAY: { importantDates: [{ year: 1971 }], addresses: [{ street: '****' }] },
    PHONE: { contacts: [{ phone: expect.stringMatching(/9000$/), isMasked: false }], importantDates: [{ year: null }] },
    NOTE: { notes: [{ body: secret, isMasked: false }], contacts: [{ isMasked: true }] },
  });
  const ctx = api.system();
  expect(await ctx.rows(sql`SELECT 1 FROM note WHERE body LIKE '%allergic%'`)).toEqual([]);
  const reads = await ctx.rows(sql`SELECT object FROM audit_entry WHERE action = 'valueReveal' ORDER BY at, seq`);
  expect(reads).toHaveLength(4);
  const back = await api.ask(
    `mutation { addressAdd(input: { customerId: "${id}", city: "杭州", street: "****" }) { userErrors { code field } } }`,
    {},
    open,
  );
  expect(back.data?.addressAdd.userErrors).toEqual([{ code: 'BAD_INPUT', field: ['street'] }]);

  await api.ask(
    `mutation { noteUpdate(id: "${made?.noteAdd.note.id}", input: { customerId: "${id}", body: "allergic to the orphan", expectedVersion: 1 }) { userErrors { code } } }`,
    {},
    open,
  );
  const history = `{ customer(id: "${id}") { history { edges { node { action changes { before after } } } } } }`;
  const told = JSON.stringify(await api.ask(history, {}, token));
  expect(told).toContain('noteUpdate');
  expect(told).not.toContain('allergic');
});

test('a changed role closes the sockets of those who have it within five seconds', async () => {
  const { role } = await newRole([['customers:read', 'ALL']]);
  const { id } = await make.customer(api);
  let closed: (code: number) => void = () => undefined;
  const end = new Promise<number>((resolve) => (closed = resolve));
  const socket = createClient({
    url: `${api.address.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    lazy: false,
    onNonLazyError: () => undefined,
    connectionParams: { authorization: `Bearer ${await tokenOf(role.id)}` },
    on: {
      connected: () =>
        void update(role.id, { expectedVersion: 1, permissions: [{ permission: 'customers:read', scope: 'OWN' }] }),
      closed: (event) => closed((event as { code: number }).code),
    },
  });
  const stream = socket.iterate({ query: `subscription { customerChanged(id: "${id}") { customerId } }` });
  const heard = stream.next().catch(() => undefined);
  expect(await end).toBe(4403);
  await heard;
  await socket.dispose();
});
