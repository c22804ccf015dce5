import { expect, test } from 'vitest';
import type { ClassTest } from '../rules.policy.js';
import { missingFor } from './tier-reason.policy.js';

const kinds = (...value: string[]): ClassTest => ({ fact: 'kind', op: 'in', value });
const atLeast = (fact: 'revenue365' | 'days365', value: number): ClassTest => ({ fact, op: 'gte', value });
const ways = [
  [kinds('INDIVIDUAL'), atLeast('revenue365', 100)],
  [kinds('CORPORATE', 'INSTITUTIONAL'), atLeast('revenue365', 5_000), atLeast('days365', 12)],
  [kinds('CORPORATE', 'INSTITUTIONAL'), atLeast('revenue365', 9_000)],
];
const rules = { classes: [{ key: 'GOLD', zh: '金卡', en: 'Gold', ways }] };
const missing = (facts: Record<string, string | number>): string =>
  missingFor(rules, 'GOLD', { facts, bounds: {}, leavingSince: null }).en;

test('what is missing for a tier is told of a way that is open to the customer, the closest', () => {
  expect(missing({ kind: 'INDIVIDUAL', revenue365: 80, days365: 20 })).toBe('12-month net revenue 80 < 100');
  expect(missing({ kind: 'CORPORATE', revenue365: 6_000, days365: 3 })).toBe('12-month purchase days 3 < 12');
  expect(missing({ kind: 'CORPORATE', revenue365: 80, days365: 3 })).toBe('12-month net revenue 80 < 9,000');
});
