import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const source = join(import.meta.dirname, '..');

/** `features/today/today.css` → `features/today`, `ui/page.css` → `ui`. */
const areaOf = (file: string): string =>
  file
    .split('/')
    .slice(0, file.startsWith('features/') ? 2 : 1)
    .join('/');

/** The class every rule begins with. `.k-page:has(.k-360)` is about pages of its own area only. */
const classesOf = (file: string): string[] =>
  [...readFileSync(join(source, file), 'utf8').matchAll(/(?:^|[},])\s*\.(k-[\w-]+)(?!:has|[\w-])/g)].map(
    ([, name]) => name!,
  );

test('no area changes the look of another: stylesheets stay when their screen is left', () => {
  const areas = new Map<string, Set<string>>();
  for (const file of readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.css'),
  )) {
    for (const name of classesOf(file)) areas.set(name, (areas.get(name) ?? new Set()).add(areaOf(file)));
  }
  expect(areas.size).toBeGreaterThan(100);
  expect([...areas].filter(([, of]) => of.size > 1).map(([name, of]) => `${name}: ${[...of].join(', ')}`)).toEqual([]);
});
