import { expect, test } from 'vitest';
import { cycleThrough } from './segment-cycle.policy.js';

const named: Record<string, string[]> = { a: ['b', 'c'], b: ['c'], c: ['d'], d: [], x: ['y'], y: ['z'], z: ['x'] };
const of = (id: string): string[] => named[id] ?? [];

test('a circle is told as the way back', () => {
  expect(cycleThrough('x', of)).toEqual(['x', 'y', 'z', 'x']);
  expect(cycleThrough('self', (id) => (id === 'self' ? ['self'] : []))).toEqual(['self', 'self']);
});

test('naming the same segment on two ways is no circle', () => {
  expect(cycleThrough('a', of)).toBeNull();
});
