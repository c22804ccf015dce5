import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { isBroken, type ReadRow } from './row.js';
import { spacedRows } from './spaced.js';
import { sqlDumpRows } from './sql-dump.js';

const fixture = (path: string): string => fileURLToPath(new URL(`../../../../test/fixtures/${path}`, import.meta.url));
const cdnow = fileURLToPath(new URL('../../../../../../packages/analytics/fixtures/CDNOW_sample.txt', import.meta.url));
const layouts = [
  ['id', 'date', 'cds', 'amount'],
  ['id', 'sample', 'date', 'cds', 'amount'],
];
const folder = mkdtempSync(join(tmpdir(), 'kehu-dump-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function all(rows: AsyncIterable<readonly ReadRow[]>): Promise<ReadRow[]> {
  const found: ReadRow[] = [];
  for await (const some of rows) found.push(...some);
  return found;
}

function written(content: string): string {
  const file = join(folder, 'dump.sql');
  writeFileSync(file, content);
  return file;
}

test.each([
  ['northwind/northwind_pg.sql', 'customers', 91],
  ['northwind/northwind_pg.sql', 'orders', 830],
  ['northwind/northwind_pg.sql', 'order_details', 2155],
  ['chinook/Chinook_PostgreSql.sql', 'customer', 59],
  ['chinook/Chinook_PostgreSql.sql', 'invoice', 412],
  ['chinook/Chinook_PostgreSql.sql', 'invoice_line', 2240],
  ['chinook/Chinook_PostgreSql.sql', 'track', 3503],
])('%s has in table %s %i whole rows', async (file, table, count) => {
  const rows = await all(sqlDumpRows(fixture(file), table));
  expect(rows).toHaveLength(count);
  expect(rows.filter(isBroken)).toEqual([]);
});

test('quotes, brackets, commas and new lines inside words, NULL and numbers are read as they are', async () => {
  const file = written(
    "CREATE TABLE t (\n  a int,\n  b text,\n  CONSTRAINT k PRIMARY KEY (a)\n);\n\nINSERT INTO t VALUES (1, 'it''s (a), b\nc'), (-2.5, NULL);\nINSERT INTO u VALUES (3, 'x');\n",
  );
  expect(await all(sqlDumpRows(file, 't'))).toEqual([
    { line: 7, values: { a: '1', b: "it's (a), b\nc" } },
    { line: 8, values: { a: '-2.5', b: null } },
  ]);
});

test('the CDNOW sample is read whole, with its line numbers', async () => {
  const rows = await all(spacedRows(cdnow, layouts));
  expect(rows).toHaveLength(6919);
  expect(rows.filter(isBroken)).toEqual([]);
  expect(rows[0]).toEqual({
    line: 1,
    values: { id: '00004', sample: '0001', date: '19970101', cds: '2', amount: '29.33' },
  });
});

test('the CDNOW layout is read with a header and without a sample id, too', async () => {
  const file = written('id date cds amount\n 00004 19970101  2   29.33\n\n00004 19970118 x\n');
  expect(await all(spacedRows(file, layouts))).toEqual([
    { line: 2, values: { id: '00004', date: '19970101', cds: '2', amount: '29.33' } },
    { line: 4, broken: { code: 'values', values: ['3'] } },
  ]);
});
