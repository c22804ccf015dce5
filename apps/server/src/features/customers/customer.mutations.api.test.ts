import { beforeAll, expect, test } from 'vitest';
import { useApi, type TestApi } from '../../../test/api.js';
import { make } from '../../../test/make.js';
import { sql } from '../../platform/sql.js';
import { Region } from '../access/index.js';
import { newId } from '../../platform/ids.js';

const api: TestApi = useApi();

const create = `mutation Create($input: CustomerCreateInput!) { customerCreate(input: $input) {
  customer { id code name version status owner { id name } team { name } region { name } stage
    identities { kind value masked isMasked isPrimary source } customFields { key value } }
  userErrors { code message field existingId } } }`;
const update = `mutation Update($id: ID!, $input: CustomerUpdateInput!) { customerUpdate(id: $id, input: $input) {
  customer { id name version website industry customFields { key value } } userErrors { code message field existingId } } }`;
const remove = `mutation Delete($id: ID!, $input: CustomerDeleteInput!) { customerDelete(id: $id, input: $input) {
  customer { id } userErrors { code message field } } }`;
const restore = `mutation Restore($id: ID!, $input: CustomerRestoreInput!) { customerRestore(id: $id, input: $input) {
  customer { id version identities { value } } userErrors { code message field } } }`;

let admin = '';
let north = '';
let south = '';

beforeAll(async () => {
  admin = await api.token('ADMIN');
  [north, south] = [newId(), newId()];
  const regions = api.system().db.getRepository(Region);
  await regions.insert([
    { id: north, name: 'North' },
    { id: south, name: 'South' },
  ]);
});

const person = (name: string, ...identities: { kind: string; value: string; source?: string }[]) => ({
  kind: 'INDIVIDUAL',
  name,
  identities,
});

test('a new customer has a code, its identities in one form, and belongs to its maker', async () => {
  const input = person(
    ' 王 伟 ',
    { kind: 'PHONE', value: '138 0013 8000' },
    { kind: 'EMAIL', value: 'Wang.Wei@Example.com' },
    { kind: 'EXTERNAL_ID', value: '42', source: 'shop' },
  );

  const { data, errors } = await api.ask(create, { input }, admin);

  expect(errors).toBeUndefined();
  expect(data?.customerCreate.userErrors).toEqual([]);
  const { customer } = data?.customerCreate ?? {};
  expect(customer.code).toMatch(/^K\d{6}$/);
  expect(customer).toMatchObject({ version: 1, status: 'ACTIVE', stage: 'LEAD', owner: null });
  expect(customer.identities).toEqual([
    expect.objectContaining({ kind: 'PHONE', value: '+8613800138000', isMasked: false, isPrimary: true }),
    expect.objectContaining({ kind: 'EMAIL', isMasked: false }),
    expect.objectContaining({ kind: 'EXTERNAL_ID', value: '42', source: 'shop' }),
  ]);
  const [{ sealed } = { sealed: Buffer.alloc(0) }] = await api
    .system()
    .rows<{ sealed: Buffer }>(sql`SELECT sealed FROM identity WHERE kind = 'PHONE' AND customer_id = ${customer.id}`);
  expect(sealed.toString('latin1')).not.toContain('13800138000');
});

test('the same live phone again is a conflict that names the holder to those who see it', async () => {
  const first = await api.ask(create, { input: person('甲', { kind: 'PHONE', value: '13900000001' }) }, admin);
  const again = { input: person('乙', { kind: 'PHONE', value: '+86 139 0000 0001' }) };

  const { data } = await api.ask(create, again, admin);
  expect(data?.customerCreate.customer).toBeNull();
  expect(data?.customerCreate.userErrors).toEqual([
    {
      code: 'CONFLICT',
      message: 'Another customer already has this.',
      field: ['identities', '0', 'value'],
      existingId: first.data?.customerCreate.customer.id,
    },
  ]);

  const elsewhere = await api.token('MANAGER', { regionId: north });
  const hidden = await api.ask(create, again, elsewhere);
  expect(hidden.data?.customerCreate.userErrors).toMatchObject([{ code: 'CONFLICT', existingId: null }]);
});

test('a deleted holder keeps the phone until restored', async () => {
  const { data } = await api.ask(create, { input: person('丙', { kind: 'PHONE', value: '13900000002' }) }, admin);
  const { id } = data?.customerCreate.customer ?? {};
  const deleted = await api.ask(remove, { id, input: { expectedVersion: 1 } }, admin);
  expect(deleted.data?.customerDelete).toEqual({ customer: null, userErrors: [] });
  expect((await api.ask(`{ customer(id: "${id}") { id } }`, {}, admin)).data?.customer).toBeNull();

  const taken = await api.ask(create, { input: person('丁', { kind: 'PHONE', value: '13900000002' }) }, admin);
  expect(taken.data?.customerCreate.userErrors).toMatchObject([
    { code: 'CONFLICT', existingId: id, message: expect.stringContaining('restored') },
  ]);

  const back = await api.ask(restore, { id, input: { expectedVersion: 2 } }, admin);
  expect(back.data?.customerRestore).toEqual({
    customer: { id, version: 3, identities: [{ value: '+8613900000002' }] },
    userErrors: [],
  });
});

test('twenty parallel registrations of one phone make one customer', async () => {
  const inputs = Array.from({ length: 20 }, (_, i) => person(`戊${i}`, { kind: 'PHONE', value: '13900000003' }));

  const answers = await Promise.all(inputs.map((input) => api.ask(create, { input }, admin)));

  expect(answers.filter(({ data }) => data?.customerCreate.customer !== null)).toHaveLength(1);
  expect(
    answers.flatMap(({ data }) => data?.customerCreate.userErrors.map((error: { code: string }) => error.code)),
  ).toEqual(Array.from({ length: 19 }, () => 'CONFLICT'));
});

test('the same key gives the same customer, another input a conflict', async () => {
  const input = { ...person('己'), clientMutationKey: 'sign-up-1' };
  const answers = await Promise.all(Array.from({ length: 8 }, () => api.ask(create, { input }, admin)));
  const ids = new Set(answers.map(({ data }) => data?.customerCreate.customer?.id));
  expect(ids.size).toBe(1);
  expect(ids.has(undefined)).toBe(false);

  const other = await api.ask(create, { input: { ...input, name: '庚' } }, admin);
  expect(other.data?.customerCreate.userErrors).toMatchObject([{ code: 'CONFLICT', field: ['clientMutationKey'] }]);
});

test('everything wrong is told at once, by its place', async () => {
  const input = {
    kind: 'CORPORATE',
    name: ' ',
    website: 'javascript:alert(1)',
    companySize: -1,
    identities: [
      { kind: 'PHONE', value: '138' },
      { kind: 'EMAIL', value: 'ok@example.com' },
      { kind: 'EMAIL', value: 'nobody' },
      { kind: 'EXTERNAL_ID', value: '7' },
    ],
  };

  const { data } = await api.ask(create, { input }, admin);

  expect(data?.customerCreate.userErrors.map(({ field }: { field: string[] }) => field.join('.'))).toEqual([
    'name',
    'identities.0.value',
    'identities.2.value',
    'identities.3.value',
    'companySize',
    'website',
  ]);
  const [row] = await api
    .system()
    .rows(sql`SELECT 1 FROM identity WHERE masked LIKE '%example.com' AND masked LIKE 'o%'`);
  expect(row).toBeUndefined();
});

test('codes that were given by hand are unique; ours cannot be taken', async () => {
  const first = await api.ask(create, { input: { ...person('辛'), code: 'alpha-1' } }, admin);
  expect(first.data?.customerCreate.customer.code).toBe('ALPHA-1');
  const again = await api.ask(create, { input: { ...person('辛'), code: 'ALPHA-1' } }, admin);
  expect(again.data?.customerCreate.userErrors).toMatchObject([{ code: 'CONFLICT', field: ['code'] }]);
  const ours = await api.ask(create, { input: { ...person('辛'), code: 'K999999' } }, admin);
  expect(ours.data?.customerCreate.userErrors).toMatchObject([{ code: 'BAD_INPUT', field: ['code'] }]);
});

test('an owner brings team and region; nobody creates outside of what they may write', async () => {
  const owner = await make.user(api, 'SALES', { regionId: north, name: '北方销售' });
  const { data } = await api.ask(create, { input: { ...person('壬'), ownerId: owner.id } }, admin);
  expect(data?.customerCreate.customer).toMatchObject({ owner: { name: '北方销售' }, region: { name: 'North' } });

  const southern = await api.token('PARTNER_API', { regionId: south });
  const own = await api.ask(create, { input: person('癸') }, southern);
  expect(own.data?.customerCreate.customer).toMatchObject({ region: { name: 'South' } });
  const foreign = await api.ask(create, { input: { ...person('子'), regionId: north } }, southern);
  expect(foreign.data?.customerCreate.userErrors).toMatchObject([{ code: 'FORBIDDEN' }]);
  const unknown = await api.ask(create, { input: { ...person('丑'), ownerId: newId() } }, admin);
  expect(unknown.data?.customerCreate.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['ownerId'] }]);
});

test('an update is based on a version; absent leaves, null clears', async () => {
  const made = await api.ask(create, { input: { ...person('寅'), industry: '茶叶', website: 'example.com' } }, admin);
  const { id } = made.data?.customerCreate.customer ?? {};

  const first = await api.ask(update, { id, input: { expectedVersion: 1, industry: null, name: '寅虎' } }, admin);
  expect(first.data?.customerUpdate.customer).toMatchObject({
    name: '寅虎',
    version: 2,
    industry: null,
    website: 'https://example.com',
  });
  const stale = await api.ask(update, { id, input: { expectedVersion: 1, name: '旧' } }, admin);
  expect(stale.data?.customerUpdate.userErrors).toMatchObject([
    { code: 'CONFLICT', field: ['expectedVersion'], message: expect.stringContaining('version 2') },
  ]);
  const race = await Promise.all(
    Array.from({ length: 10 }, (_, i) => api.ask(update, { id, input: { expectedVersion: 2, name: `寅${i}` } }, admin)),
  );
  expect(race.filter(({ data }) => data?.customerUpdate.customer !== null)).toHaveLength(1);
});

test('who sees a customer but may not write it is told so; who does not see it finds nothing', async () => {
  const customer = await make.customer(api, { regionId: north });
  const input = { expectedVersion: 1, name: 'x' };
  const auditor = await api.ask(update, { id: customer.id, input }, await api.token('AUDITOR'));
  expect(auditor.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  const colleague = await make.user(api, 'SALES', { regionId: north });
  const sales = await api.token('MANAGER', { regionId: south });
  const hidden = await api.ask(update, { id: customer.id, input }, sales);
  expect(hidden.data?.customerUpdate.userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  expect(colleague.regionId).toBe(north);
});

test('custom fields are checked by their definition', async () => {
  const field = `mutation F($input: CustomFieldCreateInput!) { customFieldCreate(input: $input) {
    customField { id version } userErrors { code field } } }`;
  const made = await api.ask(
    field,
    { input: { key: 'taste', labelZh: '口味', labelEn: 'Taste', type: 'MULTI_ENUM', options: ['甜', '咸'] } },
    admin,
  );
  expect(made.data?.customFieldCreate.userErrors).toEqual([]);
  await api.ask(field, { input: { key: 'seats', labelZh: '座位', labelEn: 'Seats', type: 'NUMBER' } }, admin);

  const good = { ...person('卯'), customFields: { taste: ['咸', '甜'], seats: 12 } };
  const { data } = await api.ask(create, { input: good }, admin);
  expect(data?.customerCreate.customer.customFields).toEqual([
    { key: 'taste', value: '甜, 咸' },
    { key: 'seats', value: '12' },
  ]);
  const { id } = data?.customerCreate.customer ?? {};

  const bad = await api.ask(
    update,
    { id, input: { expectedVersion: 1, customFields: { taste: ['酸'], colour: 'red' } } },
    admin,
  );
  expect(bad.data?.customerUpdate.userErrors.map(({ field: path }: { field: string[] }) => path)).toEqual([
    ['customFields', 'taste', '0'],
    ['customFields', 'colour'],
  ]);
  const cleared = await api.ask(update, { id, input: { expectedVersion: 1, customFields: { taste: null } } }, admin);
  expect(cleared.data?.customerUpdate.customer.customFields).toEqual([
    { key: 'taste', value: null },
    { key: 'seats', value: '12' },
  ]);

  const change = `mutation U($id: ID!, $input: CustomFieldUpdateInput!) { customFieldUpdate(id: $id, input: $input) {
    customField { version options } userErrors { code field } } }`;
  const tasteId = made.data?.customFieldCreate.customField.id;
  await api.ask(update, { id, input: { expectedVersion: 2, customFields: { taste: '甜' } } }, admin);
  const used = await api.ask(change, { id: tasteId, input: { expectedVersion: 1, options: ['咸'] } }, admin);
  expect(used.data?.customFieldUpdate.userErrors).toEqual([{ code: 'PRECONDITION', field: ['options'] }]);
  const more = await api.ask(
    change,
    { id: tasteId, input: { expectedVersion: 1, options: ['甜', '咸', '辣'] } },
    admin,
  );
  expect(more.data?.customFieldUpdate.customField).toEqual({ version: 2, options: ['甜', '咸', '辣'] });
});
