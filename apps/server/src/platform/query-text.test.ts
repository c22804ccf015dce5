import { expect, test } from 'vitest';
import { refusedText } from './query-text.js';

const times = (n: number, text: string): string => Array.from({ length: n }, () => text).join(' ');

test.each([
  ['brackets within brackets', `{ ${'a{'.repeat(200)}b${'}'.repeat(200)} }`, 'nests deeper'],
  [
    'lists within lists',
    `{ customers(filter: ${'{and:['.repeat(60)}${']}'.repeat(60)}) { edges { cursor } } }`,
    'nests deeper',
  ],
  ['a name again and again', `{ ${times(501, 'version')} }`, 'one name more than'],
  ['a directive again and again', `{ version ${times(501, '@aa')} }`, 'one name more than'],
  ['a text of absurd length', `{ customer(id: "${'x'.repeat(100_000)}") { id } }`, 'characters'],
])('%s are not parsed', (_what, query, why) => {
  expect(refusedText(query)?.message).toContain(why);
});

test.each([
  ['brackets in a text', `{ customers(search: "${'{'.repeat(300)}") { edges { cursor } } }`],
  ['brackets behind an escaped quote', `{ customers(search: "\\"${'{'.repeat(300)}") { edges { cursor } } }`],
  ['brackets in a block of text', `{ customers(search: """ " ${'['.repeat(300)} """) { edges { cursor } } }`],
  ['brackets in a remark', `# ${'{'.repeat(300)}\n{ version }`],
  ['many names once', `{ ${Array.from({ length: 3_000 }, (_, i) => `f${i}`).join(' ')} }`],
  ['a text that does not end', '{ a(b: "'],
])('%s are left to the parser', (_what, query) => {
  expect(refusedText(query)).toBeNull();
});
