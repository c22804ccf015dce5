import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { useDatabase } from '../../../test/database.js';
import { sql } from '../../platform/sql.js';
import { findImport } from './import.query.js';
import { sayReasons, type Reason } from './import-reason.policy.js';
import { builtInMapping, readMapping, type ImportResult, type Mapping } from './index.js';

const db = useDatabase();
const file = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const northwind = file('../../../test/fixtures/northwind/northwind_pg.sql');
const chinook = file('../../../test/fixtures/chinook/Chinook_PostgreSql.sql');
const cdnow = file('../../../../../packages/analytics/fixtures/CDNOW_sample.txt');
const shop = file('../../../test/fixtures/shop');

async function importing(mapping: Mapping | undefined, path: string): Promise<ImportResult> {
  if (!mapping) throw new Error('no such mapping');
  const { imports } = db.kernel.app;
  const ctx = db.system();
  return imports.run(ctx, await imports.open(ctx, mapping, path, { byCaller: true }));
}

const created = (counts: ImportResult['counts']): Record<string, number> =>
  Object.fromEntries(Object.entries(counts).map(([kind, count]) => [kind, count.created]));

async function one<T>(statement: ReturnType<typeof sql>): Promise<T> {
  const [row] = await db.system().rows<T>(statement);
  if (!row) throw new Error('no row');
  return row;
}

test.each([
  ['cdnow', cdnow, { customer: 2357, order: 6919 }],
  ['northwind', northwind, { category: 8, product: 77, customer: 91, order: 830, orderLine: 2155 }],
  ['chinook', chinook, { category: 25, product: 3503, customer: 59, order: 412, orderLine: 2240 }],
])('%s comes in whole, and a second run creates nothing', async (name, path, expected) => {
  const first = await importing(builtInMapping(name), path);
  expect(created(first.counts)).toEqual(expected);
  for (const step of first.steps) expect(step.created + step.updated + step.unchanged + step.rejected).toBe(step.rows);
  expect(first.steps.map(({ rejected }) => rejected)).toEqual(first.steps.map(() => 0));

  const second = await importing(builtInMapping(name), path);
  for (const count of Object.values(second.counts))
    expect(count).toMatchObject({ created: 0, updated: 0, rejected: 0 });
});

test('what came in adds up: revenue of Northwind with its discounts, and the figures of its customers', async () => {
  const sum = await one<{ net: string; metric: string }>(
    sql`SELECT (SELECT sum(base_net_minor) FROM sales_order WHERE source = 'northwind')::text AS net,
          (SELECT sum(m.net_minor) FROM customer_metric m JOIN identity i ON i.customer_id = m.customer_id
           WHERE i.kind = 'EXTERNAL_ID' AND i.source = 'northwind')::text AS metric`,
  );
  // 1,265,793.04 is the sum published for this data; each line is rounded once, to the cent.
  expect(Math.abs(Number(sum.net) - 126_579_304)).toBeLessThanOrEqual(100);
  expect(sum.metric).toBe(sum.net);
});

test('the people named in rows of companies are their primary contacts', async () => {
  const [contact] = await db.system().rows(
    sql`SELECT t.name, t.title, t.is_primary AS "isPrimary", (SELECT count(*)::int FROM contact) AS of
          FROM contact t JOIN customer c ON c.id = t.customer_id WHERE c.name = 'Alfreds Futterkiste'`,
  );
  expect(contact).toEqual({ name: 'Maria Anders', title: 'Sales Representative', isPrimary: true, of: 91 });
});

test('a customer who came in is found by mail, and its stage follows from its orders', async () => {
  const found = await one<{ stage: string; masked: string }>(
    sql`SELECT c.stage, i.masked FROM customer c JOIN identity i ON i.customer_id = c.id
        WHERE c.name = 'Luís Gonçalves' AND i.kind = 'EMAIL'`,
  );
  expect(found.stage).toBe('CHURNED');
  expect(found.masked).toContain('@embraer.com.br');
});

test('a small shop with every fault: each row is counted once, each fault is told with its line', async () => {
  const read = readMapping({
    name: 'shop',
    source: 'shop',
    timezone: 'Asia/Shanghai',
    steps: [
      {
        as: 'customer',
        file: 'customers.csv',
        fields: {
          externalId: '编号',
          name: '客户名称',
          kind: { column: '类型', values: { 公司: 'CORPORATE', '*': 'INDIVIDUAL' } },
          city: '市',
        },
        identities: [{ kind: 'PHONE', value: '手机' }],
      },
      {
        as: 'order',
        file: 'orders.csv',
        fields: { externalId: '订单编号', customer: '编号', orderedAt: '下单日期', amount: '金额' },
      },
    ],
  });
  if (!read.ok) throw new Error(read.faults.join());
  const result = await importing(read.mapping, shop);
  expect(result.counts).toEqual({
    customer: { created: 4, updated: 0, unchanged: 1, rejected: 2 },
    order: { created: 2, updated: 0, unchanged: 0, rejected: 4 },
  });
  const remarks = await db
    .system()
    .rows<{ at: string; isRejected: boolean; reasons: Reason[] }>(
      sql`SELECT file_name || ':' || line AS at, is_rejected AS "isRejected", reasons FROM import_remark WHERE job_id = ${result.id} ORDER BY step, line`,
    );
  expect(remarks.filter(({ isRejected }) => isRejected).map(({ at }) => at)).toEqual([
    'customers.csv:6',
    'customers.csv:7',
    'orders.csv:4',
    'orders.csv:5',
    'orders.csv:6',
    'orders.csv:7',
  ]);
  expect(
    remarks.filter(({ isRejected }) => !isRejected).map(({ at, reasons }) => `${at} ${sayReasons(reasons, 'EN')}`),
  ).toEqual([
    expect.stringContaining('customers.csv:4 taken without Phone'),
    expect.stringContaining('customers.csv:5 taken without Phone'),
  ]);

  const ctx = db.system();
  const reader = ctx.as({ ...ctx.actor, kind: 'USER', locale: 'ZH_CN' });
  const said = await Promise.all(
    [ctx, reader].map(async (who) => (await findImport(who, result.id))?.remarks[0]?.reason),
  );
  expect(said).toEqual([expect.stringContaining('taken without Phone'), expect.stringContaining('录入时略去电话')]);

  const changed = await importing(
    { ...read.mapping, steps: read.mapping.steps.slice(0, 1) },
    file('../../../test/fixtures/shop/changed'),
  );
  expect(changed.counts.customer).toEqual({ created: 0, updated: 1, unchanged: 1, rejected: 0 });
});

test('a missing file and a broken mapping are refused by name', async () => {
  await expect(importing(builtInMapping('olist'), shop)).rejects.toMatchObject({
    refusals: [{ code: 'BAD_INPUT', field: ['file'] }],
  });
  expect(readMapping({ name: 'X', source: 'x', steps: [] })).toMatchObject({
    ok: false,
    faults: [expect.stringContaining('name'), expect.stringContaining('steps')],
  });
});
