import { BaseClass } from '@kehu/schema';
import { expect, test } from 'vitest';
import { enumLabel } from './enum-label.js';

test('values are told in the language in use', () => {
  expect(enumLabel(BaseClass, 'LOYAL', 'zh-CN')).toBe('忠实客户');
  expect(enumLabel(BaseClass, 'LOYAL', 'en')).toBe('Loyal');
});

test('a value newer than this console shows in plain words, never as a raw key', () => {
  expect(enumLabel(BaseClass, 'SLEEPING_BEAUTY', 'en')).toBe('sleeping beauty');
});
