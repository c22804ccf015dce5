import { expect, test } from 'vitest';
import type { Filter } from './filter/filter.policy.js';
import { cycleThrough, expandedSize, MOST_EXPANDED } from './nesting.policy.js';

const named: Record<string, string[]> = { a: ['b', 'c'], b: ['c'], c: ['d'], d: [], x: ['y'], y: ['z'], z: ['x'] };
const of = (id: string): string[] => named[id] ?? [];

test('a circle is told as the way back', () => {
  expect(cycleThrough('x', of)).toEqual(['x', 'y', 'z', 'x']);
  expect(cycleThrough('self', (id) => (id === 'self' ? ['self'] : []))).toEqual(['self', 'self']);
});

test('naming the same segment on two ways is no circle', () => {
  expect(cycleThrough('a', of)).toBeNull();
});

test('a rule counts with the rules it names, and a runaway stops being counted', () => {
  const twice = (id: string): Filter => ({ kind: 'or', of: [inSegment(id), inSegment(id)] });
  const inSegment = (id: string): Filter => ({ kind: 'segment', id });
  const segments = new Map(Array.from({ length: 30 }, (_, i) => [`s${i}`, twice(`s${i + 1}`)] as const));
  expect(expandedSize(inSegment('s28'), segments)).toBe(7);
  expect(expandedSize(inSegment('s0'), segments)).toBeLessThanOrEqual(MOST_EXPANDED + 2);
});
