import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { useDatabase } from '../../../test/database.js';
import { sql } from '../../platform/sql.js';
import { customerSearch } from '../customers/index.js';
import { holdLock } from '../../platform/held-lock.js';
import { postponeIndexes, restoreIndexes } from '../../platform/postponed-indexes.js';
import { startWorker } from '../../platform/worker.js';
import { holdImport } from './import-lock.js';
import { ImportService, readMapping, type ImportResult, type Mapping } from './index.js';

const db = useDatabase();
const folder = mkdtempSync(join(tmpdir(), 'kehu-import-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const CUSTOMERS = 130;
const ORDERS = 210;
const phone = (i: number): string => `138${String(i).padStart(8, '0')}`;

/** A shop whose every second order has two lines and a payment; two people share a phone, a line has no order. */
beforeAll(() => {
  const rows = (count: number, row: (i: number) => string): string =>
    Array.from({ length: count }, (_, i) => row(i)).join('\n');
  const name = (i: number): string => `C${i % CUSTOMERS}`;
  // Every customer stands in the file twice, far apart, the second time with another name.
  const customers = rows(CUSTOMERS * 2, (i) => `${name(i)},王${i},${phone(i === 99 ? 5 : i)},上海,李${i},经理`);
  writeFileSync(join(folder, 'customers.csv'), `id,name,phone,city,contact,title\n${customers}\n`);
  const day = (i: number): string => `2026-0${1 + (i % 9)}-${10 + (i % 18)}`;
  writeFileSync(
    join(folder, 'orders.csv'),
    `id,customer,at,amount\n${rows(ORDERS, (i) => `O${i},${name(i)},${day(i)},9`)}\n`,
  );
  const lines = rows(ORDERS, (i) => `O${i - (i % 2)},S${i % 7},2,5.50`);
  writeFileSync(join(folder, 'lines.csv'), `order,sku,quantity,price\n${lines}\nnowhere,S1,1,1\n`);
  writeFileSync(join(folder, 'paid.csv'), `order,id,amount\n${rows(ORDERS / 2, (i) => `O${i * 2},P${i},11`)}\n`);
  writeFileSync(
    join(folder, 'reviews.csv'),
    `id,order,rating,at\n${rows(40, (i) => `R${i},O${i},${1 + (i % 5)},${day(i)}`)}\n`,
  );
});

function mappingOf(name: string): Mapping {
  const read = readMapping({
    ...{ name, source: name, timezone: 'Asia/Shanghai' },
    steps: [
      {
        ...{ as: 'customer', file: 'customers.csv' },
        fields: { externalId: 'id', name: 'name', city: 'city', contactName: 'contact', contactTitle: 'title' },
        identities: [{ kind: 'PHONE', value: 'phone' }],
      },
      {
        ...{ as: 'order', file: 'orders.csv' },
        fields: { externalId: 'id', customer: 'customer', orderedAt: 'at', amount: 'amount' },
      },
      {
        ...{ as: 'orderLine', file: 'lines.csv' },
        fields: { order: 'order', sku: 'sku', quantity: 'quantity', unitPrice: 'price' },
      },
      { as: 'payment', file: 'paid.csv', fields: { order: 'order', externalId: 'id', amount: 'amount' } },
      {
        ...{ as: 'review', file: 'reviews.csv' },
        fields: { externalId: 'id', order: 'order', rating: 'rating', at: 'at' },
      },
    ],
  });
  if (!read.ok) throw new Error(read.faults.join());
  return read.mapping;
}

const service = (): ImportService => {
  const { scoring, lifecycle } = db.kernel.app;
  return new ImportService(scoring, lifecycle, 30);
};

/** A signal that stops whoever asks it for the n-th time. */
function stopAt(n: number): AbortSignal {
  const controller = new AbortController();
  const { signal } = controller;
  let asked = 0;
  signal.throwIfAborted = () => {
    asked += 1;
    if (asked < n) return;
    controller.abort();
    throw new Error('stopped');
  };
  return signal;
}

const figures = () =>
  db.system().rows<Record<string, unknown>>(
    sql`SELECT to_jsonb(m) - 'updated_at' AS figure, to_jsonb(c) - '{id,updated_at}'::text[] AS customer
        FROM customer_metric m JOIN customer c ON c.id = m.customer_id ORDER BY c.code`,
  );

const whole = {
  customer: { created: CUSTOMERS, updated: 0, unchanged: CUSTOMERS, rejected: 0 },
  order: { created: ORDERS, updated: 0, unchanged: 0, rejected: 0 },
  orderLine: { created: ORDERS, updated: 0, unchanged: 0, rejected: 1 },
  payment: { created: ORDERS / 2, updated: 0, unchanged: 0, rejected: 0 },
  review: { created: 40, updated: 0, unchanged: 0, rejected: 0 },
};

test('an import that is stopped at every place it can be stopped at ends as one that was not', async () => {
  const mapping = mappingOf('stopped');
  let result: ImportResult | undefined;
  let stops = 0;
  for (let n = 2; result === undefined; n += 1) {
    const ctx = db.system();
    const id = await service().open(ctx, mapping, folder, { byCaller: true });
    try {
      result = await service().run(ctx, id, stopAt(n));
    } catch (error) {
      expect((error as Error).message).toBe('stopped');
      stops += 1;
    }
  }
  expect(stops).toBeGreaterThan(4);
  expect(result.counts).toEqual(whole);
  const [made] = await db.system().rows<Record<string, number>>(
    sql`SELECT (SELECT count(*)::int FROM customer WHERE source_detail = 'stopped') AS customers,
          (SELECT count(*)::int FROM contact) AS contacts, (SELECT count(*)::int FROM customer_address) AS addresses,
          (SELECT count(*)::int FROM sales_order) AS orders, (SELECT count(*)::int FROM order_line) AS lines,
          (SELECT count(*)::int FROM payment) AS payments, (SELECT sum(net_minor)::int FROM customer_metric) AS net,
          (SELECT count(*)::int FROM import_memory) + (SELECT count(*)::int FROM import_part) AS left`,
  );
  const net = (ORDERS / 2) * 2 * 1100 + (ORDERS / 2) * 900;
  expect(made).toEqual({
    ...{ customers: CUSTOMERS, contacts: CUSTOMERS, addresses: CUSTOMERS },
    ...{ orders: ORDERS, lines: ORDERS, payments: ORDERS / 2, net, left: 0 },
  });
});

test('the figures and the completeness an import leaves are those a full rebuild gives', async () => {
  const before = await figures();
  expect(before.length).toBeGreaterThanOrEqual(CUSTOMERS);
  await db.kernel.app.scoring.recomputeAll(db.system());
  expect(await figures()).toEqual(before);
});

test('of two people with one phone the first keeps it: the other is not found by it, and the row says so', async () => {
  const [found] = await db.system().rows<{ phones: number; reasons: unknown[] }>(
    sql`SELECT (SELECT count(*)::int FROM identity WHERE customer_id = c.id AND kind = 'PHONE') AS phones, r.reasons
        FROM customer c, import_remark r WHERE c.source_detail = 'stopped' AND c.name = '王99' AND r.line = 101`,
  );
  expect(found).toEqual({
    phones: 0,
    reasons: [expect.objectContaining({ code: 'heldByOther', values: expect.arrayContaining(['Phone']) })],
  });
  const ctx = db.system();
  const holders = await ctx.rows(
    sql`SELECT 1 FROM customer c WHERE ${customerSearch(ctx, `+86${phone(5)}`, sql.raw('c'))}`,
  );
  expect(holders).toHaveLength(1);
});

test('a second run says of every row that it is known, also of those that contradict each other', async () => {
  const ctx = db.system();
  const mapping = mappingOf('stopped');
  const second = await service().run(ctx, await service().open(ctx, mapping, folder, { byCaller: true }));
  for (const { created, updated } of Object.values(second.counts)) expect([created, updated]).toEqual([0, 0]);
  expect(second.counts.orderLine).toMatchObject({ unchanged: ORDERS, rejected: 1 });
});

test('an import that is queued is carried out by whoever runs the jobs', async () => {
  const imports = service();
  const id = await imports.open(db.system(), mappingOf('queued'), folder);
  const worker = await startWorker(db.kernel.services, [imports.job]);
  try {
    await expect
      .poll(() => db.system().rows(sql`SELECT state, progress FROM import_job WHERE id = ${id}`), { timeout: 20_000 })
      .toEqual([{ state: 'DONE', progress: 100 }]);
  } finally {
    await worker.stop();
  }
});

test('while one process has an import no other takes it; the queue looks again later', async () => {
  const imports = service();
  const ctx = db.system();
  const id = await imports.open(ctx, mappingOf('held'), folder, { byCaller: true });
  expect(await imports.open(ctx, mappingOf('held'), folder)).toBe(id);
  const release = await holdImport(ctx, id);
  await expect(imports.run(ctx, id)).rejects.toMatchObject({ refusals: [{ code: 'CONFLICT' }] });
  await imports.carryOn(ctx, id, new AbortController().signal);
  const waiting = await ctx.rows(
    sql`SELECT run_at > now() AS "isLater" FROM graphile_worker.jobs WHERE key = ${`import ${id}`}`,
  );
  expect(waiting).toEqual([{ isLater: true }]);
  await release?.();
});

test('somebody we know who comes after many strangers is known all the same', async () => {
  const own = mkdtempSync(join(folder, 'strangers-'));
  const mapping = { ...mappingOf('strangers'), steps: mappingOf('strangers').steps.slice(0, 1) };
  const bring = async (keys: readonly number[]): Promise<ImportResult['counts']> => {
    const rows = keys.map((i) => `S${i},赵${i},${phone(5_000 + i)},上海,,\n`);
    writeFileSync(join(own, 'customers.csv'), `id,name,phone,city,contact,title\n${rows.join('')}`);
    const ctx = db.system();
    return (await service().run(ctx, await service().open(ctx, mapping, own, { byCaller: true }))).counts;
  };
  const keys = Array.from({ length: 150 }, (_, i) => i);
  await bring(keys.slice(100, 120));
  const { customer } = await bring(keys);
  expect(customer).toEqual({ created: 130, updated: 0, unchanged: 20, rejected: 0 });
  const [known] = await db
    .system()
    .rows(sql`SELECT count(*)::int AS count FROM customer WHERE source_detail = 'strangers'`);
  expect(known).toEqual({ count: 150 });
});

/** Every index there is, and those that are noted to be away. */
const indexes = async () => {
  const rows = await db.system().rows<{ line: string }>(
    sql`SELECT pg_get_indexdef(indexrelid) AS line FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
        WHERE c.relnamespace = 'public'::regnamespace AND i.indisvalid
        UNION ALL SELECT 'away ' || name FROM postponed_index ORDER BY 1`,
  );
  return rows.map(({ line }) => line);
};

test('a first load that is killed at any place leaves no index away: the next start, or whoever goes on, builds them', async () => {
  const before = await indexes();
  const own = mkdtempSync(join(folder, 'first-'));
  const count = 7_000;
  const rows = Array.from({ length: count }, (_, i) => `F${i},钱${i},${phone(20_000 + i)},杭州,,\n`);
  writeFileSync(join(own, 'customers.csv'), `id,name,phone,city,contact,title\n${rows.join('')}`);
  const mapping = { ...mappingOf('first'), steps: mappingOf('first').steps.slice(0, 1) };
  const { scoring, lifecycle } = db.kernel.app;
  const imports = new ImportService(scoring, lifecycle, 1_000, count - 1_000);
  const ctx = db.system();
  const { pool } = db.kernel.services.database;
  const id = await imports.open(ctx, mapping, own, { byCaller: true });
  await expect(imports.run(ctx, id, stopAt(3))).rejects.toThrow('stopped');
  const away = await indexes();
  expect(away.filter((line) => line.startsWith('away '))).toEqual(
    expect.arrayContaining(['away customer_by_value', 'away customer_by_name', 'away customer_search_tokens']),
  );
  expect(away.some((line) => line.includes(' customer_by_value '))).toBe(false);
  // A process that starts beside a living one leaves them to it.
  const release = await holdLock(pool, 'postponed indexes');
  await restoreIndexes(pool);
  expect(await indexes()).toEqual(away);
  await release?.();
  // One that is killed while it builds: the index and its note go together.
  await pool.query(`UPDATE postponed_index SET definition = 'broken' WHERE name = 'customer_by_value'`);
  await expect(restoreIndexes(pool)).rejects.toThrow('broken');
  expect(await indexes()).toContain('away customer_by_value');
  await pool.query(`UPDATE postponed_index SET definition = $1 WHERE name = 'customer_by_value'`, [
    before.find((line) => line.includes(' customer_by_value ')),
  ]);
  // Whoever goes on takes over what is away, and builds it at the end.
  const { counts } = await imports.run(ctx, id);
  expect(counts.customer).toMatchObject({ created: count, rejected: 0 });
  expect(await indexes()).toEqual(before);
  // What somebody left who never came back is there with the next start.
  const left = await postponeIndexes(pool, ['customer', 'sales_order']);
  await left?.leave();
  expect(await indexes()).not.toEqual(before);
  await restoreIndexes(pool);
  expect(await indexes()).toEqual(before);
  const [found] = await ctx.rows(sql`SELECT count(*)::int AS count FROM customer c
    WHERE ${customerSearch(ctx, `+86${phone(26_999)}`, sql.raw('c'))}`);
  expect(found).toEqual({ count: 1 });
});
