import { expect, test } from 'vitest';
import { valueWords, type ValueWords } from './value-words.js';

const words: ValueWords = { language: 'en', yes: 'Yes', no: 'No', permission: (key) => `may ${key}` };
const read = (object: string, field: string, value: unknown) => valueWords(object, field, value, words);

test('codes are read by the enumeration of their field, moments, amounts and nothing as people write them', () => {
  expect(read('user', 'status', 'DISABLED')).toBe('Disabled');
  expect(read('ticket', 'status', 'RESOLVED')).toBe('Resolved');
  expect(read('customer', 'vipTier', 'GOLD')).toBe('Gold');
  expect(read('complaintCode', 'remedies', ['APOLOGY', 'REFUND'])).toBe('Apology · Refund');
  expect(read('order', 'netMinor', 123456)).toBe('1,234.56');
  expect(read('ticket', 'resolvedAt', '2026-11-21T04:00:00+00:00')).toMatch(/^Nov 21, 2026, 12:00/);
  expect([read('tag', 'name', 'VIP'), read('tag', 'isActive', false), read('tag', 'colour', null)]).toEqual([
    'VIP',
    'No',
    '—',
  ]);
});

test('what stands inside a value is read too', () => {
  const grants = [{ permission: 'customers:read', scope: 'REGION' }];
  expect(read('role', 'permissions', grants)).toBe('Permission: may customers:read, Scope: Region');
});
