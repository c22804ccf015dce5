import { beforeAll, expect, test } from 'vitest';
import { useApi } from '../../../test/api.js';
import { Planter } from '../../../test/plant.js';
import { make } from '../../../test/make.js';
import { sql } from '../../platform/sql.js';
import { verifyChains } from '../audit/index.js';
import { erasureRules } from './erasure.policy.js';
import { eraseAgain } from './index.js';

const api = useApi();
const WORD = 'Zanzibar-7731';
/** What is planted about the customer: none of it may be left. */
const planted = [
  WORD,
  '13877312288',
  'zanzibar7731@example.com',
  '陈紫薇',
  '7731 Hill Road',
  'likes green tea',
  'paper form 12',
  'wx-zanzibar-1',
];
let admin = '';
let customerId = '';

async function done(mutation: string): Promise<Record<string, any>> {
  const { data, errors } = await api.ask(`mutation { ${mutation} }`, {}, admin);
  expect(errors).toBeUndefined();
  for (const payload of Object.values(data ?? {})) expect((payload as { userErrors: [] }).userErrors).toEqual([]);
  return data ?? {};
}

beforeAll(async () => {
  admin = await api.token('ADMIN');
  const made = await done(
    `customerCreate(input: { kind: INDIVIDUAL, name: "陈紫薇", website: "https://zanzibar7731.example.com",
       identities: [{ kind: PHONE, value: "13877312288" }, { kind: EMAIL, value: "zanzibar7731@example.com" }] })
     { customer { id } userErrors { message } }`,
  );
  customerId = made.customerCreate.customer.id;
  const of = `customerId: "${customerId}"`;
  await done(`noteAdd(input: { ${of}, body: "likes green tea" }) { userErrors { message } }`);
  await done(`contactAdd(input: { ${of}, name: "${WORD}", phone: "13877312288" }) { userErrors { message } }`);
  await done(
    `consentSet(input: { ${of}, purpose: MARKETING, channel: SMS, state: GRANTED, evidence: "paper form 12" }) { userErrors { message } }`,
  );
  const { orderCreate } = await done(
    `orderCreate(input: { ${of}, place: "7731 Hill Road", lines: [{ description: "${WORD}", quantity: "2", unitPrice: "50" }] })
     { order { id } userErrors { message } }`,
  );
  await done(
    `paymentRecord(input: { orderId: "${orderCreate.order.id}", amount: "1", method: WECHAT_PAY, externalId: "wx-zanzibar-1" }) { userErrors { message } }`,
  );
  await done(
    `interactionLog(input: { ${of}, kind: CALL, subject: "${WORD} called", body: "about green tea, likes green tea" }) { userErrors { message } }`,
  );
  await done(`ticketOpen(input: { ${of}, subject: "${WORD} is angry" }) { userErrors { message } }`);
  await done(
    `tagCreate(input: { name: "gold" }) { userErrors { message } } segmentCreate(input: { name: "All", filter: {} }) { userErrors { message } }`,
  );
  const user = await make.user(api, 'SALES');
  const planter = await Planter.of(api);
  const ground = { customerId, otherId: (await make.customer(api)).id, userId: user.id, teamId: null, regionId: null };
  await planter.plant({ ...ground, word: WORD } as never);
  await api.system().rows(sql`DELETE FROM erased_customer`);
  await api.system().rows(sql`DELETE FROM audit_entry WHERE at < '2024-01-01'`);
});

const permission = async (purpose: string, channel: string) => {
  const { data } = await api.ask(
    `{ contactPermission(customerId: "${customerId}", purpose: ${purpose}, channel: ${channel}) { isAllowed state } }`,
    {},
    admin,
  );
  return data?.contactPermission as { isAllowed: boolean; state: string };
};

test('service is allowed unless refused; everything else only when granted', async () => {
  await done(`customerHoldLift(input: { customerId: "${customerId}", kind: RESTRICTED }) { userErrors { message } }`);
  expect(await permission('SERVICE', 'SMS')).toEqual({ isAllowed: true, state: 'UNKNOWN' });
  expect(await permission('MARKETING', 'SMS')).toEqual({ isAllowed: true, state: 'GRANTED' });
  expect(await permission('MARKETING', 'EMAIL')).toEqual({ isAllowed: false, state: 'UNKNOWN' });
  await done(
    `consentSet(input: { customerId: "${customerId}", purpose: MARKETING, channel: SMS, state: WITHDRAWN }) { userErrors { message } }`,
  );
  expect(await permission('MARKETING', 'SMS')).toEqual({ isAllowed: false, state: 'WITHDRAWN' });
  const { data } = await api.ask(
    `{ customer(id: "${customerId}") { consents { purpose channel state evidence isCurrent } } }`,
    {},
    admin,
  );
  expect(data?.customer.consents.slice(0, 2)).toMatchObject([
    { state: 'WITHDRAWN', isCurrent: true },
    { state: 'GRANTED', isCurrent: false, evidence: 'paper form 12' },
  ]);
});

test('the auditors see values before and after, a field goes back, and the customer has a history', async () => {
  const version = async () =>
    (await api.ask(`{ customer(id: "${customerId}") { version } }`, {}, admin)).data?.customer.version as number;
  await done(
    `customerUpdate(id: "${customerId}", input: { expectedVersion: ${await version()}, industry: "Spice" }) { userErrors { message } }`,
  );
  await done(
    `customerUpdate(id: "${customerId}", input: { expectedVersion: ${await version()}, industry: "Cloth" }) { userErrors { message } }`,
  );
  const { data } = await api.ask(
    `{ customer(id: "${customerId}") { history(first: 1, field: "industry") { edges { node { id changes { field before after } } } } } }`,
    {},
    admin,
  );
  const [{ node }] = data!.customer.history.edges as [{ node: { id: string; changes: object[] } }];
  expect(node.changes).toEqual([{ field: 'industry', before: 'Spice', after: 'Cloth' }]);
  const restored = await done(
    `customerFieldRestore(input: { customerId: "${customerId}", entryId: "${node.id}", field: "industry", expectedVersion: ${await version()} })
     { customer { industry } userErrors { message } }`,
  );
  expect(restored.customerFieldRestore.customer.industry).toBe('Spice');
  const auditor = await api.token('AUDITOR');
  const listed = await api.ask(
    `{ auditEntries(first: 3, filter: { customerId: "${customerId}", action: "customerUpdate" }) { edges { node { action actorName } } pageInfo { hasNextPage } } }`,
    {},
    auditor,
  );
  expect(listed.data?.auditEntries.edges).toHaveLength(2);
  const refused = await api.ask(`{ auditEntries { edges { cursor } } }`, {}, await api.token('MANAGER'));
  expect(refused.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});

test('the audit pages without skipping or repeating', async () => {
  const seen: string[] = [];
  for (let after: string | null = null; ;) {
    const { data } = await api.ask(
      `query Q($after: String) { auditEntries(first: 2, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } } }`,
      { after },
      admin,
    );
    seen.push(...(data!.auditEntries.edges as { node: { id: string } }[]).map(({ node }) => node.id));
    if (!data?.auditEntries.pageInfo.hasNextPage) break;
    after = data.auditEntries.pageInfo.endCursor as string;
  }
  const [count] = await api.system().rows<{ n: number }>(sql`SELECT count(*)::int AS n FROM audit_entry`);
  expect(seen).toHaveLength(count?.n ?? 0);
  expect(new Set(seen).size).toBe(seen.length);
});

test('whoever asks is handed everything, in the clear, and that is written down', async () => {
  const { customerDataExport } = await done(
    `customerDataExport(input: { customerId: "${customerId}", reason: "letter of Monday" }) { data userErrors { message } }`,
  );
  const text = JSON.stringify(customerDataExport.data);
  for (const value of planted) expect(text).toContain(value);
  const [entry] = await api
    .system()
    .rows(sql`SELECT action FROM audit_entry WHERE customer_id = ${customerId} ORDER BY at DESC, seq DESC LIMIT 1`);
  expect(entry).toEqual({ action: 'customerDataExport' });
});

test('every table that holds rows of customers has a rule of erasure', async () => {
  const tables = await api.system().rows<{ name: string }>(
    sql`SELECT DISTINCT table_name::text AS name FROM information_schema.columns JOIN pg_class c ON c.relname = table_name
          WHERE table_schema = 'public' AND column_name = 'customer_id' AND NOT c.relispartition AND c.relkind IN ('r', 'p')`,
  );
  expect([...tables.map(({ name }) => name), 'customer'].sort()).toEqual(Object.keys(erasureRules).sort());
});

/** Where a value stands, in the clear, in any table. */
async function hits(values: readonly string[]): Promise<string[]> {
  const ctx = api.system();
  const tables = await ctx.rows<{ name: string }>(
    sql`SELECT relname::text AS name FROM pg_class WHERE relnamespace IN ('public'::regnamespace, 'graphile_worker'::regnamespace)
          AND relkind IN ('r', 'p') AND NOT relispartition ORDER BY 1`,
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const schema = name.startsWith('_') ? 'graphile_worker' : 'public';
    const rows = await ctx
      .rows<{ value: string }>(
        sql`SELECT DISTINCT v.value FROM unnest(${values}::text[]) AS v (value)
          WHERE EXISTS (SELECT FROM ${sql.raw(`"${schema}"."${name}"`)} t WHERE strpos(lower(t::text), lower(v.value)) > 0)`,
      )
      .catch(() => []);
    found.push(...rows.map(({ value }) => `${name}: ${value}`));
  }
  return found;
}

const totals = async () => {
  const { data } = await api.ask(`{ customerSummary { total } }`, {}, admin);
  const [money] = await api
    .system()
    .rows(sql`SELECT sum(base_net_minor)::text AS net, count(*)::int AS orders FROM sales_order`);
  const [metric] = await api.system().rows(sql`SELECT sum(net_minor)::text AS revenue FROM customer_metric`);
  return { summary: data, money, metric };
};

test('an erasure leaves nothing of the person, and every total as it was', async () => {
  const before = await totals();
  const { id: ownerId } = await make.user(api, 'SALES');
  const [customer] = await api.system().rows<{ name: string }>(sql`SELECT name FROM customer WHERE id = ${customerId}`);
  for (const [name, search] of [
    ['Her orders', customer?.name ?? ''],
    [`About ${customer?.name ?? ''}`, ''],
    ['Teas', 'tea'],
  ] as const)
    await api.system().rows(
      sql`INSERT INTO saved_view (id, owner_id, list, name, address, is_shared, created_at)
          VALUES (uuid7(), ${ownerId}, 'customers', ${name}, ${new URLSearchParams({ search }).toString()}, true, now())`,
    );
  for (const search of [customer?.name, 'tea'])
    await done(
      `customerExportOpen(input: { search: "${search}", columns: [CODE], reason: "for ${search}" }) { userErrors { message } }`,
    );
  const rule =
    '{ or: [{ name: { contains: "陈紫薇" } }, { code: { in: ["T9", "陈紫薇!"] } }, { stage: { eq: LEAD } }] }';
  await done(`segmentCreate(input: { name: "Her friends", filter: ${rule} }) { userErrors { message } }`);
  expect((await hits(planted)).length).toBeGreaterThan(5);
  const keys = await api.system().rows(sql`SELECT * FROM customer_key WHERE customer_id = ${customerId}`);
  expect(keys).toHaveLength(1);

  await done(
    `customerErase(input: { customerId: "${customerId}", reason: "asked by 陈紫薇" }) { erasedId userErrors { message } }`,
  );

  expect(await hits([...planted, '陈紫薇', 'zanzibar', customer?.name ?? ''])).toEqual([]);
  expect(await api.system().rows(sql`SELECT name FROM saved_view WHERE owner_id = ${ownerId}`)).toEqual([
    { name: 'Teas' },
  ]);
  const { data: saved } = await api.ask(
    '{ segments(search: "friends") { edges { node { name filter } } } }',
    {},
    admin,
  );
  expect(saved?.segments.edges.map(({ node }: { node: object }) => node)).toEqual([
    {
      name: 'Her friends',
      filter: { or: [{ name: { contains: '—' } }, { code: { in: ['T9', '—'] } }, { stage: { eq: 'LEAD' } }] },
    },
  ]);
  expect(await api.system().rows(sql`SELECT * FROM customer_key WHERE customer_id = ${customerId}`)).toEqual([]);
  expect(await totals()).toEqual(before);
  const verdict = await verifyChains(api.system());
  expect(verdict.faults).toEqual([]);
  const { data } = await api.ask(
    `{ auditEntries(filter: { customerId: "${customerId}" }) { edges { node { action changes { after } } } } }`,
    {},
    admin,
  );
  const { data: told } = await api.ask(
    `{ listExports { edges { node { state search reason sentenceZh } } }
       auditEntries(first: 100) { edges { node { action changes { before after } } } } }`,
    {},
    admin,
  );
  expect(JSON.stringify(told)).not.toContain('陈紫薇');
  expect(JSON.stringify(told)).toContain('customerExport');
  const searched = (told!.listExports.edges as { node: object }[]).map(({ node }) => node);
  expect(searched).toMatchObject([
    { state: 'READY', search: 'tea', reason: 'for tea' },
    { state: 'BROKEN', search: null, reason: '—' },
  ]);
  const nodes = (data!.auditEntries.edges as { node: { action: string; changes: null } }[]).map(({ node }) => node);
  expect(nodes.length).toBeGreaterThan(5);
  expect(nodes.filter(({ changes }) => changes !== null)).toEqual([]);
});

test('nothing is written about somebody who was erased', async () => {
  const { data } = await api.ask(
    `mutation { noteAdd(input: { customerId: "${customerId}", body: "back" }) { userErrors { code } } }`,
    {},
    admin,
  );
  expect(data?.noteAdd.userErrors).toEqual([{ code: 'NOT_FOUND' }]);
  expect(await permission('SERVICE', 'SMS')).toMatchObject({ isAllowed: false });
});

test('a backup from before that is put back is erased again by the list', async () => {
  await api.system().rows(sql`UPDATE customer SET erased_at = NULL, name = ${WORD} WHERE id = ${customerId}`);
  expect(await eraseAgain(api.system(), [customerId])).toBe(1);
  expect(await hits([WORD])).toEqual([]);
  expect(await eraseAgain(api.system(), [customerId])).toBe(0);
});
