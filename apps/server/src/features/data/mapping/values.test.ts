import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDecimal, roundToMinor } from './amount.policy.js';
import { readMoment } from './moment.js';

test.each([
  ['1,234.50', '1234.50'],
  ['￥1,234', '1234'],
  ['１２３．５', '123.5'],
  ['3.5万', '35000'],
  ['1.23456万', '12345.6'],
  ['(12.00)', '-12.00'],
  ['-0.5', '-0.5'],
])('the amount %s is %s', (written, decimal) => {
  expect(readDecimal(written)).toBe(decimal);
});

test.each(['1.38E+10', 'abc', '', '1.2.3', '--5', '9'.repeat(20)])('%j is no amount', (written) => {
  expect(readDecimal(written)).toBeNull();
});

test('rounding to the minor unit is half away from zero, once', () => {
  expect(roundToMinor('1.005', 2)).toBe(101n);
  expect(roundToMinor('-1.005', 2)).toBe(-101n);
  expect(roundToMinor('1.004', 2)).toBe(100n);
  expect(roundToMinor('12.5', 0)).toBe(13n);
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), (cents) => {
      const text = `${cents < 0 ? '-' : ''}${Math.floor(Math.abs(cents) / 100)}.${String(Math.abs(cents) % 100).padStart(2, '0')}`;
      expect(roundToMinor(text, 2)).toBe(BigInt(cents));
    }),
  );
});

test.each([
  ['19970101', '1997-01-01T00:00:00.000Z'],
  ['2018-08-17 12:15:10', '2018-08-17T12:15:10.000Z'],
  ['2024/1/5', '2024-01-05T00:00:00.000Z'],
  ['2024年1月5日', '2024-01-05T00:00:00.000Z'],
  ['2024-01-05T08:00:00+08:00', '2024-01-05T00:00:00.000Z'],
])('%s is the moment %s', (written, moment) => {
  expect(readMoment(written, 'UTC')?.toISOString()).toBe(moment);
});

test('with the year last the mapping says whether the day or the month comes first', () => {
  expect(readMoment('5.1.2024', 'UTC', 'DMY')).toEqual(new Date('2024-01-05T00:00:00Z'));
  expect(readMoment('1/5/2024 8:26', 'UTC', 'MDY')).toEqual(new Date('2024-01-05T08:26:00Z'));
  expect(readMoment('13/5/2024', 'UTC', 'MDY')).toBeNull();
  expect(readMoment('5/1/2024', 'UTC')).toBeNull();
  expect(readMoment('2024-01-05', 'UTC', 'DMY')).toEqual(new Date('2024-01-05T00:00:00Z'));
});

test('without a zone of its own a moment is read on the wall clock of the mapping', () => {
  expect(readMoment('2024-01-05', 'Asia/Shanghai')?.toISOString()).toBe('2024-01-04T16:00:00.000Z');
  expect(readMoment('2018-11-04 12:00:00', 'America/Sao_Paulo')?.toISOString()).toBe('2018-11-04T14:00:00.000Z');
  expect(readMoment('2018-06-04 12:00:00', 'America/Sao_Paulo')?.toISOString()).toBe('2018-06-04T15:00:00.000Z');
});

test.each(['2024-02-30', '20241301', '10000-01-01', '1899-12-31', '2024-01-01 25:00', 'yesterday', ''])(
  '%j is no moment',
  (written) => {
    expect(readMoment(written, 'UTC')).toBeNull();
  },
);
