import { expect, test } from 'vitest';
import { formatMoney, formatShare } from './money.js';

const yuan = (amount: string) => ({ amount, currency: 'CNY' });

test('cents survive amounts that no float can hold', () => {
  expect(formatMoney(yuan('90071992547409931.37'), 'zh-CN')).toBe('¥90,071,992,547,409,931.37');
});

test('whole amounts are rounded for tables', () => {
  expect(formatMoney(yuan('1234.56'), 'en', { whole: true })).toBe('¥1,235');
});

test('tight places count in the units of the language', () => {
  expect(formatMoney(yuan('1234567'), 'zh-CN', { compact: true })).toBe('¥123.5万');
  expect(formatMoney(yuan('1234567'), 'en', { compact: true })).toBe('¥1.2M');
});

test('a share is a percentage', () => {
  expect(formatShare(0.919, 'en')).toBe('91.9%');
});
