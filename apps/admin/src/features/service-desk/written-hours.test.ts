import { expect, test } from 'vitest';
import { readDays, readHours, writeDays, writeHours } from './written-hours.js';

test('hours are read as people type them, in both languages', () => {
  const lunch = [
    { from: '09:00', to: '12:00' },
    { from: '13:30', to: '18:00' },
  ];
  expect(readHours('9:00-12:00, 13:30–18:00')).toEqual(lunch);
  expect(readHours('09:00至12:00、13:30至18:00')).toEqual(lunch);
  expect(readHours(writeHours(lunch))).toEqual(lunch);
  expect(readHours('  ')).toEqual([]);
});

test('days are one a line: free or with their own hours', () => {
  const days = [
    { date: '2026-12-31', kind: 'HOLIDAY' as const, hours: null },
    { date: '2027-01-02', kind: 'WORKDAY' as const, hours: [{ from: '09:00', to: '12:00' }] },
  ];
  expect(readDays('2026-12-31 -\n\n2027-01-02 9:00-12:00')).toEqual(days);
  expect(readDays(writeDays(days))).toEqual(days);
});
