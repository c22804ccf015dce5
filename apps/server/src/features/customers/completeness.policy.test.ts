import { BaseClass, CustomerKind } from '@kehu/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  completenessFields,
  firstCompletenessRules,
  type CompletenessTemplate,
} from './completeness-templates.policy.js';
import { completenessOf as reckoned, type FieldFact, type FieldFacts } from './completeness.policy.js';

const templateFor = (kind: CustomerKind, baseClass: BaseClass): CompletenessTemplate =>
  firstCompletenessRules.weights[kind][baseClass];
const completenessOf = (
  facts: FieldFacts,
  template: CompletenessTemplate,
  on: Date,
  freshness = firstCompletenessRules,
) => reckoned(facts, template, on, freshness);
const asOf = new Date('2026-06-01T00:00:00Z');
const daysAgo = (days: number): Date => new Date(asOf.getTime() - days * 86_400_000);
const good: FieldFact = { valid: true, confirmedAt: daysAgo(10) };
const stale: FieldFact = { valid: true, confirmedAt: daysAgo(366) };
const wrong: FieldFact = { valid: false, confirmedAt: daysAgo(1) };

test('name good, phone good but stale, mail invalid, address missing: 45 %', () => {
  const result = completenessOf(
    { NAME: good, PHONE: stale, EMAIL: wrong },
    { NAME: 3, PHONE: 3, EMAIL: 2, ADDRESS: 2 },
    asOf,
  );
  expect(result).toEqual({ percent: 45, missing: ['EMAIL', 'ADDRESS'], stale: ['PHONE'] });
});

test('a value is fresh for 365 days, and half as good when nobody knows when it was confirmed', () => {
  const phone = (confirmedAt: Date | null) =>
    completenessOf({ PHONE: { valid: true, confirmedAt } }, { PHONE: 1 }, asOf).percent;
  expect(phone(daysAgo(365))).toBe(100);
  expect(phone(new Date(daysAgo(365).getTime() - 1))).toBe(50);
  expect(phone(null)).toBe(50);
});

test('how long a value is fresh and what an old one is worth can be set', () => {
  const rules = { ...firstCompletenessRules, freshDays: 400, stalePercent: 20 };
  const of = (fact: FieldFact) => completenessOf({ PHONE: fact }, { PHONE: 1 }, asOf, rules).percent;
  expect([of(stale), of({ valid: true, confirmedAt: daysAgo(401) })]).toEqual([100, 20]);
});

test('what is missing is told heaviest first; facts outside the template do not count', () => {
  const result = completenessOf({ GENDER: good }, { OWNER: 1, USCC: 3, NAME: 2 }, asOf);
  expect(result).toEqual({ percent: 0, missing: ['USCC', 'NAME', 'OWNER'], stale: [] });
});

test('an empty template asks for nothing', () => {
  expect(completenessOf({}, {}, asOf).percent).toBe(100);
});

describe('templates', () => {
  const every = CustomerKind.keys.flatMap((kind) => BaseClass.keys.map((baseClass) => ({ kind, baseClass })));

  test.each(every)('$kind $baseClass asks at least for a name and a way to reach', ({ kind, baseClass }) => {
    const template = templateFor(kind, baseClass);
    expect(template.NAME).toBeGreaterThan(0);
    expect(template.PHONE).toBeGreaterThan(0);
    expect(Object.values(template).every((weight) => Number.isInteger(weight) && weight > 0)).toBe(true);
  });

  test('the more a customer means to us, the more is asked', () => {
    const weight = (kind: CustomerKind, baseClass: BaseClass) =>
      Object.values(templateFor(kind, baseClass)).reduce((sum, each) => sum + each, 0);
    for (const kind of CustomerKind.keys) {
      expect(weight(kind, 'VIP')).toBeGreaterThan(weight(kind, 'LOYAL'));
      expect(weight(kind, 'LOYAL')).toBeGreaterThan(weight(kind, 'EXISTING'));
      expect(weight(kind, 'EXISTING')).toBeGreaterThan(weight(kind, 'PROSPECT'));
    }
  });
});

test('learning something never lowers the percentage, and it stays between 0 and 100', () => {
  const fact = fc.option(fc.constantFrom(good, stale, wrong), { nil: undefined });
  const facts = fc
    .tuple(...completenessFields.map(() => fact))
    .map((values) => Object.fromEntries(completenessFields.map((field, i) => [field, values[i]])) as FieldFacts);
  fc.assert(
    fc.property(
      facts,
      fc.constantFrom(...CustomerKind.keys),
      fc.constantFrom(...BaseClass.keys),
      fc.constantFrom(...completenessFields),
      (known, kind, baseClass, learned) => {
        const template = templateFor(kind, baseClass);
        const before = completenessOf(known, template, asOf);
        const after = completenessOf({ ...known, [learned]: good }, template, asOf);
        expect(after.percent).toBeGreaterThanOrEqual(before.percent);
        expect(before.percent).toBeGreaterThanOrEqual(0);
        expect(after.percent).toBeLessThanOrEqual(100);
        expect(after.missing).not.toContain(learned);
      },
    ),
  );
});
