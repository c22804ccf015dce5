import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const src = new URL('../../src/', import.meta.url).pathname;
const files = readdirSync(src, { recursive: true, encoding: 'utf8' });
const text = (path: string): string => readFileSync(join(src, path), 'utf8');

const ddl = files
  .filter((path) => /^migrations\/\d.*\.ts$/.test(path))
  .map(text)
  .join('\n');
/** Every statement: `.sql` files without their comments, and what stands in `sql` tags. */
const statements = files
  .filter(
    (path) =>
      (path.endsWith('.sql') || path.endsWith('.ts')) && !path.startsWith('migrations/') && !path.endsWith('.test.ts'),
  )
  .flatMap((path) => {
    const body = text(path);
    const pieces = path.endsWith('.sql')
      ? [body.replace(/--.*$/gm, '')]
      : [...body.matchAll(/sql`([^`]*)`/g)].map((found) => found[1] ?? '');
    return pieces.map((statement) => ({ path, statement }));
  });

const tables = [...ddl.matchAll(/CREATE TABLE (\w+) \(([\s\S]*?)\n {6}\)/g)].map(([, name = '', body = '']) => ({
  name,
  body,
}));
/** Small tables that are reached by their own key and would stand on one node. */
const ownKey = new Set(['customer_identity', 'queue_item']);
const customerOwned = tables
  .filter(({ name, body }) => name === 'customer' || (/\bcustomer_id uuid NOT NULL/.test(body) && !ownKey.has(name)))
  .map(({ name }) => name);
const owned = new RegExp(`\\b(${customerOwned.join('|')})\\b`);

const offending = (rule: (statement: string) => boolean): string[] =>
  statements.filter(({ statement }) => rule(statement)).map(({ path }) => path);

test('the rules see the tables that belong to a customer', () => {
  expect(customerOwned).toContain('sales_order');
  expect(customerOwned).toContain('interaction');
  expect(customerOwned.length).toBeGreaterThan(15);
  expect(statements.length).toBeGreaterThan(10);
});

test('no triggers, rules or stored procedures', () => {
  expect(ddl).not.toMatch(/CREATE (OR REPLACE )?(CONSTRAINT )?TRIGGER|CREATE RULE|LANGUAGE plpgsql|CREATE PROCEDURE/i);
});

test('the key of every customer-owned table holds the customer', () => {
  for (const { name, body } of tables.filter(
    (table) => customerOwned.includes(table.name) && table.name !== 'customer',
  )) {
    const key = /PRIMARY KEY \(([^)]*)\)/.exec(body)?.[1] ?? '';
    expect(key.split(/,\s*/), name).toContain('customer_id');
  }
});

test('no unique rule on a customer-owned table leaves the customer out', () => {
  const unique = [...ddl.matchAll(/CREATE UNIQUE INDEX (\w+)\s+ON (\w+) \(([^)]*)\)/g)];
  expect(unique.length).toBeGreaterThan(5);
  for (const [, index = '', table = '', columns = ''] of unique) {
    if (customerOwned.includes(table)) expect(columns, index).toMatch(/\bcustomer_id\b/);
  }
});

test('foreign keys between customer-owned tables hold the customer on both sides', () => {
  for (const { name, body } of tables) {
    for (const [, columns = '', target = '', referred = ''] of body.matchAll(
      /FOREIGN KEY \(([^)]*)\) REFERENCES (\w+) \(([^)]*)\)/g,
    )) {
      if (!customerOwned.includes(target)) continue;
      expect(columns, `${name} to ${target}`).toMatch(/\bcustomer_id\b/);
      expect(referred, `${name} to ${target}`).toMatch(target === 'customer' ? /^id$/ : /\bcustomer_id\b/);
    }
  }
});

test('no SKIP LOCKED over customer-owned tables', () => {
  expect(offending((s) => /SKIP LOCKED/i.test(s) && owned.test(s.replace(/queue_item|queue/g, '')))).toEqual([]);
});

test('no recursion and no rollup over customer-owned tables', () => {
  expect(offending((s) => /WITH RECURSIVE/i.test(s) && owned.test(s))).toEqual([]);
  expect(offending((s) => /\b(ROLLUP|CUBE|GROUPING SETS)\b/i.test(s) && owned.test(s))).toEqual([]);
});

test('no volatile function in an UPDATE of customer-owned rows', () => {
  const volatile = /\b(clock_timestamp|random|gen_random_uuid|uuid7|nextval)\s*\(/i;
  const updates = (s: string): boolean => new RegExp(`UPDATE (${customerOwned.join('|')})\\b`, 'i').test(s);
  expect(offending((s) => updates(s) && volatile.test(/\bSET\b([\s\S]*)/i.exec(s)?.[1] ?? ''))).toEqual([]);
});

test('no row moves to another customer', () => {
  const assigned = (s: string): string => /\bSET\b([\s\S]*?)(\bFROM\b|\bWHERE\b|$)/i.exec(s)?.[1] ?? '';
  const updates = (s: string): boolean => new RegExp(`UPDATE (${customerOwned.join('|')})\\b`, 'i').test(s);
  expect(offending((s) => updates(s) && /\bcustomer_id\s*=/i.test(assigned(s)))).toEqual([]);
});
