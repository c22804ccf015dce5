import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const source = join(import.meta.dirname, '../..');
const folder = join(import.meta.dirname, 'catalogues');
const areas = readdirSync(join(folder, 'en')).map((file) => file.replace('.json', ''));

const wordsOf = (language: string, area: string) =>
  JSON.parse(readFileSync(join(folder, language, `${area}.json`), 'utf8')) as Record<string, string>;

/** Plural forms differ between languages; the key they belong to does not. */
const keysOf = (language: string, area: string): string[] => [
  ...new Set(Object.keys(wordsOf(language, area)).map((key) => key.replace(/_(one|other)$/, ''))),
];

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !/\.test\.|^gql\/|test-setup/.test(name))
  .map((name) => ({ name, text: readFileSync(join(source, name), 'utf8') }));

interface Use {
  area: string;
  /** A key, or a pattern of keys where part of it is computed. */
  key: RegExp;
  text: string;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Every string or template in the first argument of `t(…)`: a condition names two keys. */
function usesOf({ text }: { text: string }): Use[] {
  const area = /useTranslation\('([\w-]+)'\)/.exec(text)?.[1] ?? 'common';
  return [...text.matchAll(/(?<![\w.])t\(((?:[^(),`']|`(?:\$\{[^}]*\}|[^`])*`|'[^']*')+)/g)].flatMap(([, first]) =>
    [...first!.matchAll(/`([^`]*)`|'([^']*)'/g)].map(([, template, plain]) => {
      const key = template ?? plain!;
      const parts = key.split(/\$\{(?:[^{}]|\{[^}]*\})*\}/).map(escaped);
      return { area, key: new RegExp(`^${parts.join('.+')}$`), text: key };
    }),
  );
}

const uses = files.flatMap(usesOf);

test.each(areas)('%s has the same keys in both languages', (area) => {
  expect(keysOf('zh-CN', area).sort()).toEqual(keysOf('en', area).sort());
});

test('every text asked for stands in the catalogue of its area or of the shell', () => {
  const missing = uses.filter(
    ({ area, key }) => ![...keysOf('en', area), ...keysOf('en', 'common')].some((one) => key.test(one)),
  );
  expect(missing.map(({ area, text }) => `${area}: ${text}`)).toEqual([]);
});

test('every text of the catalogue is asked for', () => {
  const isUsed = (area: string, one: string) =>
    uses.some((use) => (use.area === area || area === 'common') && use.key.test(one));
  const unused = areas.flatMap((area) =>
    keysOf('en', area)
      .filter((one) => !isUsed(area, one))
      .map((one) => `${area}: ${one}`),
  );
  expect(unused).toEqual([]);
});

test('a text names the same values in both languages', () => {
  const namesIn = (text: string) => [...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name))].sort();
  for (const area of areas) {
    const english = wordsOf('en', area);
    for (const [key, chinese] of Object.entries(wordsOf('zh-CN', area))) {
      const counterpart = english[key] ?? english[`${key}_other`]!;
      expect([area, key, namesIn(chinese)]).toEqual([area, key, namesIn(counterpart)]);
    }
  }
});

test('no text stands outside the catalogue', () => {
  const strays = files
    .filter(({ name }) => name.endsWith('.tsx') && name !== 'explorer.tsx')
    .flatMap(({ name, text }) => {
      const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
      const han = code.match(/[^\n]*\p{Script=Han}[^\n]*/gu) ?? [];
      const between = [...code.matchAll(/<\/?[\w.]+[^<>{}]*>\s*([A-Za-z][A-Za-z ,.!?’]{2,})\s*<\//g)].map(
        ([, words]) => words!,
      );
      const attributes = [
        ...code.matchAll(/\s(?:title|label|placeholder|aria-label|alt)="([^"]*[A-Za-z]{3,}[^"]*)"/g),
      ].map(([, words]) => words!);
      return [...han, ...between, ...attributes].map((found) => `${name}: ${found.trim()}`);
    });
  const names = ['Kehu', "'zh-CN': '中文'", "join('、')"];
  expect(strays.filter((stray) => !names.some((name) => stray.includes(name)))).toEqual([]);
});
