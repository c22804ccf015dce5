import { beforeAll, expect, test } from 'vitest';
import { useDatabase, type TestDatabase } from '../../../test/database.js';
import { seedDemo } from './seed-demo.js';

const now = new Date('2026-11-22T06:30:00Z');
const first = useDatabase();
const second = useDatabase();

const QUITE_A_WHILE = 180_000;

let report: Awaited<ReturnType<typeof seedDemo>> = null;
beforeAll(async () => {
  report = await seedDemo(first.kernel, undefined, now);
  await seedDemo(second.kernel, undefined, now);
}, QUITE_A_WHILE);

async function rows<T>(database: TestDatabase, statement: string): Promise<T[]> {
  const result = await database.kernel.services.database.pool.query(statement);
  return result.rows as T[];
}

async function value(database: TestDatabase, statement: string): Promise<number> {
  const [row] = await rows<Record<string, unknown>>(database, statement);
  return Number(Object.values(row ?? {})[0]);
}

test('the company has the size that is promised', async () => {
  expect(report).toMatchObject({ customers: 2000 });
  const kinds = await rows(first, 'SELECT kind, count(*)::int AS n FROM customer GROUP BY kind ORDER BY kind');
  expect(kinds).toEqual([
    { kind: 'CORPORATE', n: 500 },
    { kind: 'INDIVIDUAL', n: 1400 },
    { kind: 'INSTITUTION', n: 100 },
  ]);
  expect(await value(first, 'SELECT count(*) FROM app_user')).toBe(40);
  expect(await value(first, 'SELECT count(*) FROM region WHERE parent_id IS NULL')).toBe(8);
  expect(await value(first, `SELECT count(*) FROM customer WHERE vip_tier <> 'NONE'`)).toBe(60);
  expect(await value(first, 'SELECT count(*) FROM product')).toBe(30);
});
