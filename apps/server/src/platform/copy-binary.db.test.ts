import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { useDatabase } from '../../test/database.js';
import { inTransaction } from './transaction.js';
import { sql } from './sql.js';
import type { BinaryTarget } from './copy-binary.js';

const db = useDatabase();
const target: BinaryTarget = {
  table: 'copied',
  columns: {
    ...{ place: 'integer', id: 'uuid', name: 'text', doc: 'jsonb', small: 'smallint', is_so: 'boolean' },
    ...{ at: 'timestamptz', day: 'date', raw: 'bytea', tokens: 'bigint[]' },
  },
};

beforeAll(async () => {
  await db.system().rows(
    sql`CREATE TABLE copied (place integer, id uuid, name text, doc jsonb, small smallint, is_so boolean, at timestamptz(3),
          day date, raw bytea, tokens bigint[])`,
  );
});

test('what is copied is what stands there, whatever it is', async () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 60 }).map((written) => written.replaceAll('\0', ''));
  const moment = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
  const or = <T>(of: fc.Arbitrary<T>) => fc.option(of, { freq: 5 });
  const row = fc.record({
    id: or(fc.uuid()),
    name: or(text),
    doc: or(fc.jsonValue({ maxDepth: 2 }).map((value) => JSON.stringify({ value }).replaceAll('\\u0000', ''))),
    small: or(fc.integer({ min: -32768, max: 32767 })),
    isSo: or(fc.boolean()),
    at: or(moment),
    day: or(moment.map((date) => date.toISOString().slice(0, 10))),
    raw: or(fc.uint8Array({ maxLength: 80 }).map((array) => Buffer.from(array))),
    tokens: or(fc.bigInt64Array({ maxLength: 40 })),
  });
  const rows = fc.sample(row, 400);
  const long = { ...rows[0]!, name: '长'.repeat(100_000) };
  const given = [...rows, long];
  const ctx = db.system();
  await inTransaction(ctx, (tx) =>
    tx.copyBinary(
      target,
      given.map(({ id, name, doc, small, isSo, at, day, raw, tokens }, i) => [
        ...[i, id, name, doc, small, isSo, at, day, raw, tokens],
      ]),
    ),
  );
  const found = await ctx.rows<Record<string, unknown>>(
    sql`SELECT id, name, doc, small, is_so AS "isSo", at, day, raw, tokens FROM copied ORDER BY place`,
  );
  expect(found).toEqual(
    given.map((one) => ({
      ...one,
      id: one.id?.toLowerCase() ?? null,
      doc: one.doc === null ? null : JSON.parse(one.doc),
      tokens: one.tokens === null ? null : Array.from(one.tokens, String),
    })),
  );
});

test('a failure is told, and the connection can be used again', async () => {
  const ctx = db.system();
  const wrong = { table: 'nowhere', columns: { id: 'uuid' } } as const;
  await expect(inTransaction(ctx, (tx) => tx.copyBinary(wrong, [['x']]))).rejects.toThrow(/nowhere/);
  expect(await ctx.rows(sql`SELECT 1 AS one`)).toEqual([{ one: 1 }]);
});
