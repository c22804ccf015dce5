import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanDate, cleanInstant, dayOf, isoDate } from './date.policy.js';

test.each([
  ['2024-02-29', '2024-02-29'],
  [' 2024/3/5 ', '2024-03-05'],
  ['2024.03.05', '2024-03-05'],
  ['2024年3月5日', '2024-03-05'],
  ['20240305', '2024-03-05'],
  ['1900-01-01', '1900-01-01'],
  ['2100-12-31', '2100-12-31'],
])('%s is the day %s', (given, day) => {
  expect(cleanDate(given)).toEqual({ ok: true, value: day });
});

test.each([
  ['2023-02-29', 'range'],
  ['1900-02-29', 'range'],
  ['2024-13-01', 'range'],
  ['2024-00-10', 'range'],
  ['2024-04-31', 'range'],
  ['1899-12-31', 'range'],
  ['2101-01-01', 'range'],
  ['10000-01-01', 'range'],
  ['tomorrow', 'format'],
  ['', 'format'],
  ['2024-03', 'format'],
  ['2024-03-05T00:00:00Z', 'format'],
])('%j is refused by %s', (given, rule) => {
  expect(cleanDate(given)).toMatchObject({ ok: false, rule });
});

test('every day between 1900 and 2100 is taken as it is written', () => {
  const wrong: string[] = [];
  for (let day = dayOf('1900-01-01'); day <= dayOf('2100-12-31'); day++) {
    const iso = isoDate(day);
    const taken = cleanDate(iso);
    if (dayOf(iso) !== day || !taken.ok || taken.value !== iso) wrong.push(iso);
  }
  expect(wrong).toEqual([]);
});

test('a moment far away is a slip', () => {
  expect(cleanInstant(new Date('+010000-01-01T00:00:00Z'))).toMatchObject({ rule: 'range' });
  expect(cleanInstant(new Date('1899-12-31T23:59:59Z'))).toMatchObject({ rule: 'range' });
  expect(cleanInstant(new Date(Number.NaN))).toMatchObject({ rule: 'format' });
  expect(cleanInstant(new Date('2026-01-01T00:00:00Z'))).toMatchObject({ ok: true });
});

test('random text gives a day in the right form or a refusal', () => {
  fc.assert(
    fc.property(fc.string(), (given) => {
      const result = cleanDate(given);
      expect(result.ok ? result.value : '2000-01-01').toMatch(/^\d{4}-\d\d-\d\d$/);
    }),
  );
});
