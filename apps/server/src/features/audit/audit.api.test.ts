import { beforeAll, expect, test } from 'vitest';
import { useApi } from '../../../test/api.js';
import { sql } from '../../platform/sql.js';
import { verifyChains } from './verify-chains.js';

const api = useApi();
let admin = '';
let customerId = '';

interface Entry {
  action: string;
  object: string;
  objectId: string | null;
  customerId: string | null;
  fields: string[];
  actorKind: string;
  address: string;
}

const entries = (): Promise<Entry[]> =>
  api.system().rows<Entry>(
    sql`SELECT action, object, object_id AS "objectId", customer_id AS "customerId", fields, actor_kind AS "actorKind", address
        FROM audit_entry ORDER BY at, chain, seq`,
  );
const latest = async (): Promise<Entry | undefined> => (await entries()).at(-1);
const verify = () => verifyChains(api.system());

async function done(mutation: string): Promise<Record<string, any>> {
  const { data, errors } = await api.ask(`mutation { ${mutation} }`, {}, admin);
  expect(errors).toBeUndefined();
  return data ?? {};
}

beforeAll(async () => {
  admin = await api.token('ADMIN');
  const made = await done(
    `customerCreate(input: { kind: INDIVIDUAL, name: "王小明", identities: [{ kind: PHONE, value: "13812345678" }] })
     { customer { id version } userErrors { message } }`,
  );
  customerId = made.customerCreate.customer.id;
});

test('a new customer is told with who, from where and which fields', async () => {
  expect(await latest()).toMatchObject({
    action: 'customerCreate',
    object: 'customer',
    objectId: customerId,
    customerId,
    actorKind: 'TOKEN',
    address: '127.0.0.1',
    fields: expect.arrayContaining(['name', 'kind', 'code']),
  });
});

test('only what changed is told, and nothing when the change was refused', async () => {
  await done(
    `customerUpdate(id: "${customerId}", input: { expectedVersion: 1, industry: "Tea" }) { userErrors { message } }`,
  );
  expect(await latest()).toMatchObject({ action: 'customerUpdate', fields: ['industry'] });
  const { length } = await entries();
  await done(
    `customerUpdate(id: "${customerId}", input: { expectedVersion: 1, industry: "X" }) { userErrors { code } }`,
  );
  expect(await entries()).toHaveLength(length);
});

test('parts of the customer, definitions, orders and sign-ins are told as well', async () => {
  await done(`contactAdd(input: { customerId: "${customerId}", name: "Li" }) { userErrors { code } }`);
  expect(await latest()).toMatchObject({ object: 'contact', customerId, fields: expect.arrayContaining(['name']) });
  await done(`tagCreate(input: { name: "gold" }) { userErrors { code } }`);
  expect(await latest()).toMatchObject({ action: 'tagCreate', object: 'tag', customerId: null });
  await done(
    `orderCreate(input: { customerId: "${customerId}", clientMutationKey: "o1", lines: [{ description: "Tea", quantity: "1", unitPrice: "5" }] }) { userErrors { message } }`,
  );
  expect(await latest()).toMatchObject({ action: 'orderCreate', object: 'order', customerId });
  const { length } = await entries();
  await done(
    `orderCreate(input: { customerId: "${customerId}", clientMutationKey: "o1", lines: [{ description: "Tea", quantity: "1", unitPrice: "5" }] }) { userErrors { message } }`,
  );
  expect(await entries()).toHaveLength(length);
});

test('no value and no secret stands in the audit in the clear', async () => {
  const [found] = await api
    .system()
    .rows<{ hits: number }>(
      sql`SELECT count(*)::int AS hits FROM audit_entry e WHERE e::text ~ '王小明|Tea|13812345678|gold'`,
    );
  expect(found?.hits).toBe(0);
});

test('what was written stands', async () => {
  const verdict = await verify();
  expect(verdict).toMatchObject({ ok: true, faults: [] });
  expect(verdict.entries).toBe((await entries()).length);
});

const columns = [
  ['at', sql`at + interval '1 millisecond'`],
  ['actor_kind', sql`'USER'`],
  ['actor_id', sql`actor_id || 'x'`],
  ['actor_name', sql`actor_name || 'x'`],
  ['address', sql`NULL`],
  ['request_id', sql`request_id || 'x'`],
  ['action', sql`'customerDelete'`],
  ['object', sql`'contact'`],
  ['object_id', sql`NULL`],
  ['customer_id', sql`NULL`],
  ['fields', sql`'{}'`],
  ['sealed', sql`set_bit(sealed, 100, 1 - get_bit(sealed, 100))`],
  ['mac', sql`set_bit(mac, 7, 1 - get_bit(mac, 7))`],
] as const;

/** Does something to the tables, looks, and takes it back. */
async function after(damage: ReturnType<typeof sql>): Promise<{ messages: string[]; ok: boolean }> {
  const ctx = api.system();
  await ctx.rows(sql`CREATE TABLE kept_entry AS SELECT * FROM audit_entry`);
  await ctx.rows(sql`CREATE TABLE kept_chain AS SELECT * FROM audit_chain`);
  await ctx.rows(damage);
  const { ok, faults } = await verify();
  await ctx.rows(sql`DELETE FROM audit_entry`);
  await ctx.rows(sql`DELETE FROM audit_chain`);
  await ctx.rows(sql`INSERT INTO audit_entry SELECT * FROM kept_entry`);
  await ctx.rows(sql`INSERT INTO audit_chain SELECT * FROM kept_chain`);
  await ctx.rows(sql`DROP TABLE kept_entry, kept_chain`);
  return { ok, messages: faults.map(({ message }) => message) };
}

const victim = sql`(SELECT chain FROM audit_entry WHERE action = 'customerUpdate' LIMIT 1)`;

test.each(columns)('a change of %s is found and named', async (column, value) => {
  const [at] = await api
    .system()
    .rows<{ place: string }>(sql`SELECT chain || '/' || seq AS place FROM audit_entry WHERE action = 'customerUpdate'`);
  const { ok, messages } = await after(
    sql`UPDATE audit_entry SET ${sql.raw(column)} = ${value} WHERE action = 'customerUpdate'`,
  );
  expect(ok).toBe(false);
  expect(messages[0]).toContain(`Entry ${at?.place ?? ''}`);
});

test('a deleted entry, a shortened chain, a moved entry and a copied one are found', async () => {
  expect((await after(sql`DELETE FROM audit_entry WHERE action = 'customerUpdate'`)).messages[0]).toMatch(/is missing/);
  const cut = sql`WITH gone AS (DELETE FROM audit_entry WHERE chain = ${victim})
    UPDATE audit_chain SET seq = 0, mac = '', seal = '' WHERE chain = ${victim}`;
  const { verdict } = await cutOff(cut);
  expect(verdict.ok).toBe(false);
  expect(
    (await after(sql`UPDATE audit_entry SET chain = (chain + 1) % 64, seq = 7 WHERE action = 'customerUpdate'`)).ok,
  ).toBe(false);
  expect((await after(sql`UPDATE audit_chain SET seq = seq + 1 WHERE chain = ${victim}`)).messages.join()).toMatch(
    /is missing.*The end of chain/s,
  );
});

/** Cuts the end off as somebody would who knows everything but the key: only an anchor kept elsewhere can tell. */
async function cutOff(cut: ReturnType<typeof sql>) {
  const { anchor } = await verify();
  const ctx = api.system();
  await ctx.rows(sql`CREATE TABLE kept_entry AS SELECT * FROM audit_entry`);
  await ctx.rows(sql`CREATE TABLE kept_chain AS SELECT * FROM audit_chain`);
  await ctx.rows(cut);
  const verdict = await verifyChains(ctx, anchor);
  await ctx.rows(sql`DELETE FROM audit_entry`);
  await ctx.rows(sql`DELETE FROM audit_chain`);
  await ctx.rows(sql`INSERT INTO audit_entry SELECT * FROM kept_entry`);
  await ctx.rows(sql`INSERT INTO audit_chain SELECT * FROM kept_chain`);
  await ctx.rows(sql`DROP TABLE kept_entry, kept_chain`);
  return { verdict };
}

test('forty writers at once leave forty entries in unbroken chains', async () => {
  const before = (await entries()).length;
  await Promise.all(
    Array.from({ length: 40 }, (_, i) =>
      done(`noteAdd(input: { customerId: "${customerId}", body: "note ${i}" }) { userErrors { code } }`),
    ),
  );
  expect(await entries()).toHaveLength(before + 40);
  expect(await verify()).toMatchObject({ ok: true, entries: before + 40 });
});
