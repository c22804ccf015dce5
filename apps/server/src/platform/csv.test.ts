import { expect, test } from 'vitest';
import { csvLine } from './csv.js';

test('formulas become text, quotes and commas stay what they are', () => {
  expect(csvLine(['=1+1', '+86', '-2', '@x', '\t=1', 'a,b', 'say "hi"', null, -3, '王'])).toBe(
    `'=1+1,'+86,'-2,'@x,'\t=1,"a,b","say ""hi""",,-3,王\r\n`,
  );
});
