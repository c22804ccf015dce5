import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nobody } from './filter.policy.js';
import { parseFilter } from './parse.policy.js';
import { customFields, randomFilter } from './random-filter.test-support.js';
import { writeFilter } from './write-filter.policy.js';

const knowledge = { decimals: 2, customFields };
const segment = '00000000-0000-7000-8000-000900000001';

test('every rule reads back from the JSON it is written as', () => {
  fc.assert(
    fc.property(randomFilter(new Date('2026-11-21T09:30:00Z'), [segment]), (given) => {
      const filter = parseFilter(given, knowledge);
      expect(parseFilter(writeFilter(filter), knowledge)).toEqual(filter);
    }),
    { numRuns: 1000, seed: 4 },
  );
});

test('conditions stand side by side; one that speaks of the same thing again follows in a list', () => {
  const filter = parseFilter({ churnScore: { gte: 10, lt: 50 }, stage: { eq: 'LOYAL' } }, knowledge);
  expect(writeFilter(filter)).toEqual({
    churnScore: { gte: 10 },
    and: [{ churnScore: { lt: 50 } }, { stage: { eq: 'LOYAL' } }],
  });
  expect(writeFilter(nobody)).toEqual({ not: {} });
});
