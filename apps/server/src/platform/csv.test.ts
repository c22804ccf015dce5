import { expect, test } from 'vitest';
import { csvLine } from './csv.js';

test('formulas become text, quotes and commas stay what they are', () => {
  expect(csvLine(['=1+1', '+86', '-2', '@x', '\t=1', 'a,b', 'say "hi"', null, -3, '王'])).toBe(
    `'=1+1,'+86,'-2,'@x,"'\t=1","a,b","say ""hi""",,-3,王\r\n`,
  );
});

test.each(['＝1+1', '＋86', ' =1', '\n@x', '\r-1'])('%j is text as well', (text) => {
  expect(csvLine([text]).replace(/^"/, '')).toMatch(/^'/);
});

test('what ends a cell elsewhere is kept together', () => {
  expect(csvLine(['a;=1', 'b'])).toBe('"a;=1",b\r\n');
});
