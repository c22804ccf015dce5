import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMomentText } from './moment-text.js';

const written = (moment: Date, fraction: string): string =>
  `${moment.toISOString().slice(0, 19).replace('T', ' ')}${fraction}+00`;

describe('a moment as the database writes it', () => {
  test('is read to the millisecond, whatever stands behind the seconds', () => {
    const digits = fc.integer({ min: 0, max: 999_999 });
    const moments = fc.date({ min: new Date('0100-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(moments, digits, (moment, micros) => {
        const fraction = `.${String(micros).padStart(6, '0')}`.replace(/\.?0+$/, '');
        const seconds = Math.floor(moment.getTime() / 1000) * 1000;
        expect(readMomentText(written(moment, fraction)).getTime()).toBe(seconds + Math.floor(micros / 1000));
      }),
    );
  });

  test('is read by the driver where it is written otherwise', () => {
    expect(readMomentText('2026-11-22 17:30:00.5+08').toISOString()).toBe('2026-11-22T09:30:00.500Z');
    expect(readMomentText('0044-03-15 12:00:00+00 BC').getUTCFullYear()).toBe(-43);
    expect(readMomentText('0099-03-15 12:00:00+00').getUTCFullYear()).toBe(99);
    expect(readMomentText('10000-03-15 12:00:00+00').getUTCFullYear()).toBe(10_000);
    expect(readMomentText('infinity')).toBe(Infinity);
  });
});
