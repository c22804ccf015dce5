import { RetentionKind } from '@kehu/schema';
import { beforeAll, describe, expect, test } from 'vitest';
import { useApi } from '../../../../test/api.js';
import { make } from '../../../../test/make.js';
import { sql, type Sql } from '../../../platform/sql.js';
import { inTransaction } from '../../../platform/transaction.js';
import { applyRetention, FIRST, nextRows } from './retention.job.js';
import { retained } from './retention.policy.js';
import { overdueRows } from './retention.service.js';

const api = useApi();
let admin = '';
let held = '';
let free = '';
const old = new Date(Date.now() - 800 * 86_400_000);

beforeAll(async () => {
  admin = await api.token('ADMIN');
  held = (await make.customer(api, { stage: 'LOYAL' })).id;
  free = (await make.customer(api, { stage: 'LOYAL' })).id;
  const ctx = api.system();
  for (const customerId of [held, free])
    await ctx.rows(
      sql`INSERT INTO note (id, customer_id, body, created_at, updated_at)
          SELECT uuid7(), ${customerId}::uuid, 'note ' || n, ${old}::timestamptz, ${old}::timestamptz FROM generate_series(1, 620) n
          UNION ALL SELECT uuid7(), ${customerId}::uuid, 'fresh', now(), now()`,
    );
  await ctx.rows(
    sql`INSERT INTO interaction (id, customer_id, occurred_at, kind, channel, subject, body)
        SELECT uuid7(), ${free}::uuid, ${old}::timestamptz, 'CALL', 'PHONE', 'about tea', 'long talk' FROM generate_series(1, 3)`,
  );
  await api.ask(
    'mutation($id: ID!) { customerHoldPlace(input: { customerId: $id, kind: LEGAL, reason: "case" }) { userErrors { code } } }',
    { id: held },
    admin,
  );
});

const set = async (kind: string, months: number | null, action: string, expectedVersion = 1, as = admin) => {
  const { data } = await api.ask(
    `mutation($input: RetentionRuleUpdateInput!) { retentionRuleUpdate(input: $input) { userErrors { code field } } }`,
    { input: { kind, months, action, expectedVersion } },
    as,
  );
  return data?.retentionRuleUpdate.userErrors;
};
const preview = async (kind: string, action: string) => {
  const { data, errors } = await api.ask(
    `{ retentionPreview(kind: ${kind}, months: 24, action: ${action}) { value isExact } }`,
    {},
    admin,
  );
  expect(errors).toBeUndefined();
  return data?.retentionPreview;
};
const night = (signal = new AbortController().signal) => applyRetention.run(api.system(), {}, signal);
const notes = async (customerId: string) =>
  (
    await api.system().rows<{ n: number }>(sql`SELECT count(*)::int AS n FROM note WHERE customer_id = ${customerId}`)
  )[0]?.n;

test('nothing goes while no rule says after how long', async () => {
  await night();
  expect(await notes(free)).toBe(621);
});

test('what would go is shown before, and goes at night in batches, but not what a legal hold keeps', async () => {
  expect(await preview('NOTE', 'DELETE')).toEqual({ value: 620, isExact: true });
  expect(await set('NOTE', 24, 'DELETE')).toEqual([]);
  await night();
  expect([await notes(free), await notes(held)]).toEqual([1, 621]);
  expect(await preview('NOTE', 'DELETE')).toEqual({ value: 0, isExact: true });
  const batches = await api.system().rows(sql`SELECT 1 FROM audit_entry WHERE action = 'retention.applied'`);
  expect(batches).toHaveLength(2);
  const { data } = await api.ask('{ retentionRules { kind months lastRows lastRunAt } }', {}, admin);
  expect(data?.retentionRules).toContainEqual(expect.objectContaining({ kind: 'NOTE', months: 24, lastRows: 620 }));
});

test('words go and rows stay where the rule says so; the next night finds nothing to do', async () => {
  expect(await set('INTERACTION', 24, 'ANONYMISE')).toEqual([]);
  await night();
  const rows = await api.system().rows(sql`SELECT DISTINCT subject, body FROM interaction WHERE customer_id = ${free}`);
  expect(rows).toEqual([{ subject: '—', body: null }]);
  expect(await preview('INTERACTION', 'ANONYMISE')).toEqual({ value: 0, isExact: true });
});

test('a prospect who has been silent too long is erased for good', async () => {
  const silent = await make.customer(api, {
    stage: 'PROSPECT',
    name: 'Silent One',
    createdAt: old,
    lastContactAt: old,
  });
  const buyer = await make.customer(api, { stage: 'LOYAL', createdAt: old, lastContactAt: old });
  expect(await set('PROSPECT', 24, 'ANONYMISE')).toEqual([]);
  await night();
  const rows = await api
    .system()
    .rows<{ id: string }>(
      sql`SELECT id FROM customer WHERE erased_at IS NOT NULL AND id = ANY(${[silent.id, buyer.id]}::uuid[])`,
    );
  expect(rows).toEqual([{ id: silent.id }]);
});

test('a night that is stopped goes on in the next', async () => {
  const ctx = api.system();
  await ctx.rows(
    sql`INSERT INTO note (id, customer_id, body, created_at, updated_at)
        SELECT uuid7(), ${free}::uuid, 'late ' || n, ${old}::timestamptz, ${old}::timestamptz FROM generate_series(1, 20) n`,
  );
  await expect(night(AbortSignal.abort(new Error('stopped')))).rejects.toThrow('stopped');
  expect(await notes(free)).toBe(21);
  await night();
  expect(await notes(free)).toBe(1);
});

test('a rule is refused where the data does not allow it, when somebody was quicker, and to who keeps some customers alone', async () => {
  expect(await set('TICKET', 24, 'DELETE')).toEqual([{ code: 'BAD_INPUT', field: ['action'] }]);
  expect(await set('TICKET', 24, 'ANONYMISE', 7)).toEqual([{ code: 'CONFLICT', field: ['expectedVersion'] }]);
  expect(await set('TICKET', 0, 'ANONYMISE')).toEqual([{ code: 'BAD_INPUT', field: ['months'] }]);
  await api.ask(
    `mutation { roleCreate(input: { key: "REGIONAL_PRIVACY", nameZh: "区域隐私", nameEn: "Regional privacy", permissions: [
      { permission: "customers:read", scope: REGION }, { permission: "privacy:write", scope: REGION }] }) { userErrors { code } } }`,
    {},
    admin,
  );
  const regional = await api.token('REGIONAL_PRIVACY' as never);
  expect(await set('TASK', 24, 'DELETE', 1, regional)).toEqual([{ code: 'FORBIDDEN', field: null }]);
});

/** The indexes a statement reads by, partitions' under the name of the whole, where reading everything is no choice. */
const indexesOf = (statement: Sql, unused = 'enable_seqscan') =>
  inTransaction(api.system(), async (tx) => {
    await tx.rows(sql`SET LOCAL enable_seqscan = off`);
    await tx.rows(sql`SET LOCAL ${sql.raw(unused)} = off`);
    const plan = JSON.stringify(await tx.rows(sql`EXPLAIN (FORMAT JSON) ${statement}`));
    const read = [...plan.matchAll(/"Index Name":"(\w+)"/g)].map(([, name]) => name);
    const rows = await tx.rows<{ name: string }>(
      sql`SELECT DISTINCT coalesce(i.inhparent, n::regclass)::regclass::text AS name
          FROM unnest(${read}::text[]) n LEFT JOIN pg_inherits i ON i.inhrelid = n::regclass`,
    );
    return { indexes: rows.map(({ name }) => name), isSorted: plan.includes('"Sort Key"') };
  });

describe('what is too old is found by an index of its age, and walked without sorting', () => {
  beforeAll(async () => {
    const ctx = api.system();
    const days = sql`${old}::timestamptz + n * interval '10 minutes'`;
    await ctx.rows(
      sql`INSERT INTO task (id, customer_id, title, due_at, status, completed_at)
          SELECT uuid7(), ${free}::uuid, 'call', ${days}, 'DONE', ${days} FROM generate_series(1, 3000) n`,
    );
    await ctx.rows(
      sql`INSERT INTO interaction (id, customer_id, occurred_at, kind, channel, subject)
          SELECT uuid7(), uuid7(), ${days}, 'CALL', 'PHONE', 'about tea' FROM generate_series(1, 3000) n`,
    );
    await ctx.rows(
      sql`INSERT INTO ticket (id, customer_id, number, type, subject, status, channel, opened_at, closed_at)
          SELECT uuid7(), ${free}::uuid, 'T' || n, 'SUPPORT', 'tea', 'CLOSED', 'PHONE', ${days}, ${days} FROM generate_series(1, 3000) n`,
    );
    await ctx.rows(sql`ANALYZE task, interaction, ticket, note, customer`);
  });

  test.each(RetentionKind.keys)('%s', async (kind) => {
    const { index, actions, table } = retained[kind];
    const action = actions[0] ?? 'DELETE';
    const overdue = overdueRows(kind, action, sql`${old}::timestamptz`);
    const preview = await indexesOf(sql`SELECT 1 FROM ${overdue} LIMIT 1000`, 'enable_indexscan');
    expect(preview.indexes).toContain(index);
    const walk = await indexesOf(nextRows({ kind, action, before: old }, FIRST));
    expect(walk.indexes).toContain(table === 'interaction' ? 'interaction_pkey' : index);
    expect(walk.isSorted && table !== 'interaction').toBe(false);
  });
});
