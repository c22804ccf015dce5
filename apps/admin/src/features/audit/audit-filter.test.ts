import { expect, test } from 'vitest';
import { fileOf, filterOf } from './audit-filter.js';

const nothing = { who: '', record: '', customer: '', object: '', action: '', from: '', until: '', reads: '' } as const;

test('only what is wished for is asked for, and the last day to its end', () => {
  expect(filterOf(nothing)).toEqual({});
  const filter = filterOf({ ...nothing, who: 'u1', from: '2026-11-01', until: '2026-11-01', reads: '1' });
  expect(filter).toMatchObject({ actorId: 'u1', onlyReads: true });
  expect(Date.parse(String(filter.until)) - Date.parse(String(filter.from))).toBe(86_400_000);
  expect(filterOf({ ...nothing, from: 'yesterday' })).toEqual({});
});

test('the file has the filter of the list', () => {
  expect(fileOf({ actorId: 'u1', onlyReads: true }, 'csv')).toBe('/audit/export.csv?actorId=u1&onlyReads=1');
});
