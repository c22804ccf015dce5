import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const tests = ['apps/server', 'apps/admin/e2e'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true })
    .filter((file) => /\.(test|e2e)\.ts$/.test(file) && !/node_modules|dist/.test(file))
    .map((file) => join(root, folder, file)),
);
const document = readFileSync(join(root, 'docs/security.md'), 'utf8');
const lines = document
  .split('## Against OWASP')[1]
  .split('\n')
  .filter((line) => /^\| \d/.test(line));

/** What a cell names: a file, and how its test is called. */
const namedIn = (cell) =>
  [...cell.matchAll(/`([\w.-]+)`(?:: ([^;]+))?/g)].map(([, file, title]) => [file, title?.trim() ?? '']);

test('every line of the table names tests that exist', () => {
  expect(lines.length).toBeGreaterThan(45);
  const wrong = lines.flatMap((line) => {
    const [, item, , shown = ''] = line.split('|').map((cell) => cell.trim());
    const named = namedIn(shown);
    if (named.length === 0) return [`${item}: no test`];
    return named.flatMap(([file, title]) => {
      const found = tests.filter((path) => path.endsWith(`/${file}.ts`));
      const has = found.some((path) => readFileSync(path, 'utf8').includes(title));
      return has ? [] : [`${item}: ${file} ${title}`];
    });
  });
  expect(wrong).toEqual([]);
});
