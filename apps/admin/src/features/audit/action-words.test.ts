import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const here = import.meta.dirname;
const words = JSON.parse(readFileSync(join(here, '../../lib/i18n/catalogues/en/audit.json'), 'utf8')) as object;
const contract = readFileSync(join(here, '../../../../../packages/schema/schema.graphql'), 'utf8');
const mutations = /^type Mutation \{(.*?)^\}/ms
  .exec(contract)![1]!
  .match(/^ {2}\w+(?=[(:])/gm)!
  .map((name) => name.trim());
const objects = Object.keys(words).flatMap((key) => /^object\.(\w+)$/.exec(key)?.[1] ?? []);

test('every mutation has a word for what it does, and for what it is done to', () => {
  const verbless = mutations.filter(
    (name) =>
      !Object.hasOwn(words, `action.${name}`) && !Object.hasOwn(words, `verb.${/[A-Z][a-z]*$/.exec(name)?.[0]}`),
  );
  expect(verbless).toEqual([]);
  expect(mutations.filter((name) => !objects.some((object) => name.startsWith(object)))).toEqual([]);
});
