import { Severity } from '@kehu/schema';
import { expect, test } from 'vitest';
import { seededPolicies } from './seeded-levels.js';
import { policyFor, promisesFor, type ServiceFacts } from './service-level.policy.js';

const facts: ServiceFacts = {
  ...{ vipTier: 'NONE', baseClass: 'EXISTING', type: 'CONSULT', severity: 'NORMAL', channel: 'PHONE' },
};
const policies = seededPolicies.map((policy) => ({ ...policy, isActive: true, weight: 1, skills: [] }));
const first = (given: Partial<ServiceFacts>): number | undefined =>
  promisesFor(policies, { ...facts, ...given }).find(({ metric }) => metric === 'FIRST_RESPONSE')?.targetMinutes;

test('the first policy in order whose whole rule holds is the one that counts', () => {
  const rule = (more: object) => ({ ...policies[3]!, id: JSON.stringify(more), rule: more });
  const ordered = [
    rule({ tiers: ['GOLD'], types: ['COMPLAINT'] }),
    rule({ channels: ['PHONE'], severities: ['CRITICAL'] }),
    { ...rule({ classes: ['EXISTING'] }), isActive: false },
    rule({}),
  ];
  const of = (given: Partial<ServiceFacts>): string | undefined => policyFor(ordered, { ...facts, ...given })?.id;
  expect(of({ vipTier: 'GOLD', type: 'COMPLAINT' })).toBe(ordered[0]!.id);
  expect(of({ vipTier: 'GOLD', severity: 'CRITICAL' })).toBe(ordered[1]!.id);
  expect(of({})).toBe(ordered[3]!.id);
  expect(policyFor(ordered.slice(0, 2), facts)).toBeNull();
  expect(promisesFor([], facts)).toEqual([]);
});

test('VIPs are promised minutes at any hour, others hours of opening, and the worse the sooner', () => {
  expect([
    first({ vipTier: 'DIAMOND' }),
    first({ vipTier: 'SILVER' }),
    first({ baseClass: 'LOYAL' }),
    first({}),
  ]).toEqual([15, 15, 60, 240]);
  for (const { targets, calendarId } of policies) {
    for (const { time, minutes } of Object.values(targets)) {
      const bySeverity = Severity.keys.map((severity) => minutes[severity]);
      expect(bySeverity).toEqual([...bySeverity].sort((x, y) => y - x));
      if (time === 'BUSINESS') expect(calendarId).not.toBeNull();
    }
  }
  expect(promisesFor(policies, facts).every(({ calendarId }) => calendarId !== null)).toBe(true);
  expect(promisesFor(policies, { ...facts, vipTier: 'GOLD' }).every(({ calendarId }) => calendarId === null)).toBe(
    true,
  );
});
