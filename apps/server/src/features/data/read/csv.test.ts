import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { CsvReader } from './csv-reader.js';
import { csvRows, delimiterOf } from './csv.js';
import type { ReadRow } from './row.js';

const folder = mkdtempSync(join(tmpdir(), 'kehu-csv-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let files = 0;

async function read(content: string | Buffer): Promise<ReadRow[]> {
  const file = join(folder, `${(files += 1)}.csv`);
  writeFileSync(file, content);
  const rows: ReadRow[] = [];
  for await (const some of csvRows(file)) rows.push(...some);
  return rows;
}

test('values are read by the names of the header, empty ones as null', async () => {
  expect(await read('id,name\n1,Ann\n2,\n')).toEqual([
    { line: 2, values: { id: '1', name: 'Ann' } },
    { line: 3, values: { id: '2', name: null } },
  ]);
});

test('quoted values may hold delimiters, quotes and new lines; lines go on being counted', async () => {
  expect(await read('id,note\n1,"a, ""b""\nc"\n2,d\n')).toEqual([
    { line: 2, values: { id: '1', note: 'a, "b"\nc' } },
    { line: 4, values: { id: '2', note: 'd' } },
  ]);
});

test.each([';', '\t', '|'])('the delimiter %j is found by itself', async (mark) => {
  expect(delimiterOf(`a${mark}b${mark}c\n1${mark}2${mark}3`)).toBe(mark);
  expect(await read(`a${mark}b\n1${mark}2\n`)).toEqual([{ line: 2, values: { a: '1', b: '2' } }]);
});

test('a row with another number of values is told with its line, and the rest goes on', async () => {
  const rows = await read('a,b\n1,2\n3\n4,5,6\n7,8\n');
  expect(rows.map((row) => ('broken' in row ? `${row.line} broken` : `${row.line} ok`))).toEqual([
    '2 ok',
    '3 broken',
    '4 broken',
    '5 ok',
  ]);
});

test('GB18030, UTF-16 and UTF-8 with a mark are understood', async () => {
  // 客户,王伟 in GB18030
  const gb = Buffer.concat([
    Buffer.from('id,'),
    Buffer.from([0xbf, 0xcd, 0xbb, 0xa7]),
    Buffer.from('\n1,'),
    Buffer.from([0xcd, 0xf5, 0xce, 0xb0]),
    Buffer.from('\n'),
  ]);
  expect(await read(gb)).toEqual([{ line: 2, values: { id: '1', 客户: '王伟' } }]);
  expect(await read(Buffer.from('\ufeffid,客户\n1,王伟\n', 'utf16le'))).toEqual([
    { line: 2, values: { id: '1', 客户: '王伟' } },
  ]);
  expect(await read('\ufeffid,客户\n1,王伟\n')).toEqual([{ line: 2, values: { id: '1', 客户: '王伟' } }]);
});

test('a header named __proto__ reaches no prototype', async () => {
  const [row] = await read('__proto__,a\nx,y\n');
  expect(({} as Record<string, unknown>).x).toBeUndefined();
  expect(row).toMatchObject({ line: 2 });
});

test('an empty file has no rows', async () => {
  expect(await read('')).toEqual([]);
});

test('a quote inside a value is a character; one that is never closed is told, however the text is cut into pieces', () => {
  const text = 'a,b\r\n5" pipe,"x ""y"""\r\n"p"q,r\r\n\r\n1,"2\n3,4\n';
  const wanted = [
    { line: 2, values: { a: '5" pipe', b: 'x "y"' } },
    { line: 3, values: { a: '"p"q', b: 'r' } },
    { line: 5, broken: { code: 'unclosed' } },
  ];
  for (const size of [1, 2, 3, 7, text.length]) {
    const reader = new CsvReader(',', '\n');
    const rows: ReadRow[] = [];
    for (let at = 0; at < text.length; at += size) rows.push(...reader.take(text.slice(at, at + size), false));
    expect([...rows, ...reader.take('', true)]).toEqual(wanted);
  }
});

test('lines may be parted by a carriage return alone', async () => {
  expect(await read('a,b\r1,2\r"3\r",4')).toEqual([
    { line: 2, values: { a: '1', b: '2' } },
    { line: 3, values: { a: '3\r', b: '4' } },
  ]);
});
