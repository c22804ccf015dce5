import { BaseClass, LifecycleStage, VipTier } from '@kehu/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  baseClassOf,
  firstLimits,
  leadScoreOf,
  mayMoveByHand,
  movesOf,
  type StageEvent,
  type StageFacts,
  type StageState,
} from './stage.policy.js';

const state = (stage: LifecycleStage, given: Partial<StageState> = {}): StageState => ({
  stage,
  daysInStage: 10,
  beforeRisk: null,
  ...given,
});
const facts = (given: Partial<StageFacts> = {}): StageFacts => ({
  purchaseDays: 1,
  purchaseDaysInYear: 1,
  daysSinceFirst: 0,
  daysSinceLast: 0,
  cycleDays: null,
  churnScore: null,
  satisfaction: null,
  lead: null,
  ...given,
});
const path = (from: StageState, given: Partial<StageFacts>, event: StageEvent): string[] =>
  movesOf(from, facts(given), event).map(({ from: left, to, cause }) => `${left} → ${to} (${cause})`);

describe('leads', () => {
  const lead = { completeness: 50, contacts: 2, hasNeed: true };

  test('are qualified by their score: 40 % record, 40 % contacts up to three, 20 % a known need', () => {
    expect(leadScoreOf(lead, firstLimits)).toBeCloseTo(20 + 80 / 3 + 20);
    expect(path(state('LEAD'), { lead }, 'TIME')).toEqual(['LEAD → PROSPECT (QUALIFIED)']);
    expect(path(state('LEAD'), { lead: { ...lead, hasNeed: false } }, 'TIME')).toEqual([]);
    expect(path(state('PROSPECT'), { lead }, 'TIME')).toEqual([]);
  });

  test('have no score, and stay, when nothing carries weight', () => {
    const nothing = { ...firstLimits, leadCompleteness: 0, leadContacts: 0, leadNeed: 0, qualifiedFrom: 0 };
    expect(leadScoreOf(lead, nothing)).toBeNull();
    expect(movesOf(state('LEAD'), facts({ lead }), 'TIME', nothing)).toEqual([]);
  });
});

describe('purchases', () => {
  test('the first paid order makes a first purchase, of a lead as of a prospect', () => {
    expect(path(state('LEAD'), {}, 'PURCHASE')).toEqual(['LEAD → FIRST_PURCHASE (ORDER)']);
    expect(path(state('PROSPECT'), {}, 'PURCHASE')).toEqual(['PROSPECT → FIRST_PURCHASE (ORDER)']);
  });

  test('a second order on the same day changes nothing, on a second day it repeats', () => {
    expect(path(state('FIRST_PURCHASE'), { purchaseDays: 1 }, 'PURCHASE')).toEqual([]);
    expect(path(state('FIRST_PURCHASE'), { purchaseDays: 2 }, 'PURCHASE')).toEqual(['FIRST_PURCHASE → REPEAT (ORDER)']);
  });

  test('loyal needs four days in a year and half a year of acquaintance', () => {
    const loyal = { purchaseDays: 4, purchaseDaysInYear: 4, daysSinceFirst: 180 };
    expect(path(state('REPEAT'), loyal, 'PURCHASE')).toEqual(['REPEAT → LOYAL (LOYALTY_RULE)']);
    expect(path(state('REPEAT'), { ...loyal, purchaseDaysInYear: 3 }, 'PURCHASE')).toEqual([]);
    expect(path(state('REPEAT'), { ...loyal, daysSinceFirst: 179 }, 'PURCHASE')).toEqual([]);
    expect(path(state('REPEAT'), { ...loyal, satisfaction: 59.9 }, 'PURCHASE')).toEqual([]);
    expect(path(state('REPEAT'), { ...loyal, satisfaction: 60 }, 'PURCHASE')).toHaveLength(1);
    expect(path(state('REPEAT'), loyal, 'TIME')).toEqual(['REPEAT → LOYAL (LOYALTY_RULE)']);
  });

  test('who was at risk goes back to where they were; a late order of long ago is no sign of life', () => {
    const risky = state('AT_RISK', { beforeRisk: 'LOYAL' });
    expect(path(risky, { purchaseDays: 5, cycleDays: 30 }, 'PURCHASE')).toEqual(['AT_RISK → LOYAL (ORDER)']);
    expect(path(risky, { purchaseDays: 5, cycleDays: 30, daysSinceLast: 50 }, 'PURCHASE')).toEqual([]);
    expect(path(state('AT_RISK', { beforeRisk: 'FIRST_PURCHASE' }), { purchaseDays: 2 }, 'PURCHASE')).toEqual([
      'AT_RISK → FIRST_PURCHASE (ORDER)',
      'FIRST_PURCHASE → REPEAT (ORDER)',
    ]);
  });

  test('the churned come back as reactivated, and repeat on the next purchase day only', () => {
    expect(path(state('CHURNED'), { purchaseDays: 3 }, 'PURCHASE')).toEqual(['CHURNED → REACTIVATED (ORDER)']);
    expect(path(state('REACTIVATED', { daysInStage: 0 }), { purchaseDays: 3 }, 'PURCHASE')).toEqual([]);
    expect(path(state('REACTIVATED', { daysInStage: 7 }), { purchaseDays: 4 }, 'PURCHASE')).toEqual([
      'REACTIVATED → REPEAT (ORDER)',
    ]);
  });

  test('a full refund of the only order makes a prospect again, whatever the stage', () => {
    const nothing = { purchaseDays: 0, purchaseDaysInYear: 0, daysSinceFirst: null, daysSinceLast: null };
    expect(path(state('FIRST_PURCHASE'), nothing, 'REFUND')).toEqual(['FIRST_PURCHASE → PROSPECT (RETURN)']);
    expect(path(state('AT_RISK', { beforeRisk: 'REPEAT' }), nothing, 'REFUND')).toEqual([
      'AT_RISK → PROSPECT (RETURN)',
    ]);
    expect(path(state('LEAD'), nothing, 'REFUND')).toEqual([]);
    expect(path(state('REPEAT'), { purchaseDays: 1 }, 'REFUND')).toEqual([]);
  });
});

describe('time', () => {
  test('at risk from one and a half cycles of silence, or above 66 points', () => {
    const late = { purchaseDays: 5, cycleDays: 40 };
    expect(path(state('LOYAL'), { ...late, daysSinceLast: 59 }, 'TIME')).toEqual([]);
    expect(path(state('LOYAL'), { ...late, daysSinceLast: 60 }, 'TIME')).toEqual(['LOYAL → AT_RISK (RISK_RULE)']);
    expect(path(state('FIRST_PURCHASE'), { churnScore: 66 }, 'TIME')).toEqual([]);
    expect(path(state('REACTIVATED'), { churnScore: 67 }, 'TIME')).toEqual(['REACTIVATED → AT_RISK (RISK_RULE)']);
    expect(path(state('AT_RISK', { beforeRisk: 'LOYAL' }), { ...late, daysSinceLast: 61 }, 'TIME')).toEqual([]);
  });

  test('churned after three cycles, within 60 and 365 days; after 180 without a cycle', () => {
    const silent = (cycleDays: number | null, daysSinceLast: number) =>
      path(state('AT_RISK', { beforeRisk: 'REPEAT' }), { cycleDays, daysSinceLast }, 'TIME');
    const gone = ['AT_RISK → CHURNED (CHURN_RULE)'];
    expect([silent(40, 120), silent(40, 121)]).toEqual([[], gone]);
    expect([silent(5, 60), silent(5, 61)]).toEqual([[], gone]);
    expect([silent(300, 365), silent(300, 366)]).toEqual([[], gone]);
    expect([silent(null, 180), silent(null, 181)]).toEqual([[], gone]);
  });

  test('who never bought does not slip away', () => {
    const nothing = { purchaseDays: 0, daysSinceFirst: null, daysSinceLast: null };
    expect(path(state('LEAD'), nothing, 'TIME')).toEqual([]);
    expect(path(state('PROSPECT'), nothing, 'TIME')).toEqual([]);
  });
});

test('loaded history leads through the stages to today, with IMPORT as the cause', () => {
  const long = { purchaseDays: 6, purchaseDaysInYear: 5, daysSinceFirst: 300, daysSinceLast: 200, cycleDays: 20 };
  expect(path(state('LEAD'), long, 'IMPORT')).toEqual([
    'LEAD → FIRST_PURCHASE (IMPORT)',
    'FIRST_PURCHASE → REPEAT (IMPORT)',
    'REPEAT → LOYAL (IMPORT)',
    'LOYAL → CHURNED (IMPORT)',
  ]);
});

test('by hand only where the stages lead there and no purchase has to prove it', () => {
  const allowed = LifecycleStage.keys.flatMap((from) =>
    LifecycleStage.keys
      .filter((to) => mayMoveByHand(state(from, { beforeRisk: from === 'AT_RISK' ? 'LOYAL' : null }), to))
      .map((to) => `${from} → ${to}`),
  );
  expect(allowed).toEqual([
    'LEAD → PROSPECT',
    'FIRST_PURCHASE → AT_RISK',
    'FIRST_PURCHASE → CHURNED',
    'REPEAT → LOYAL',
    'REPEAT → AT_RISK',
    'REPEAT → CHURNED',
    'LOYAL → AT_RISK',
    'LOYAL → CHURNED',
    'AT_RISK → LOYAL',
    'AT_RISK → CHURNED',
    'REACTIVATED → AT_RISK',
    'REACTIVATED → CHURNED',
  ]);
});

test('the base class is VIP first, then that of the stage', () => {
  for (const stage of LifecycleStage.keys) {
    expect(baseClassOf(stage, 'GOLD')).toBe('VIP');
    expect(BaseClass.keys).toContain(baseClassOf(stage, 'NONE'));
  }
  const plain = LifecycleStage.keys.map((stage) => baseClassOf(stage, VipTier.keys[0] ?? 'NONE'));
  expect(plain).toEqual(['PROSPECT', 'PROSPECT', 'EXISTING', 'EXISTING', 'LOYAL', 'EXISTING', 'CHURNED', 'EXISTING']);
});

const edges = new Set([
  'LEAD>PROSPECT',
  'LEAD>FIRST_PURCHASE',
  'PROSPECT>FIRST_PURCHASE',
  'FIRST_PURCHASE>REPEAT',
  'REPEAT>LOYAL',
  'REACTIVATED>REPEAT',
  ...['FIRST_PURCHASE', 'REPEAT', 'LOYAL', 'REACTIVATED'].flatMap((stage) => [`${stage}>AT_RISK`, `AT_RISK>${stage}`]),
  ...['FIRST_PURCHASE', 'REPEAT', 'LOYAL', 'REACTIVATED', 'AT_RISK'].map((stage) => `${stage}>CHURNED`),
  ...['FIRST_PURCHASE', 'REPEAT', 'LOYAL', 'REACTIVATED', 'AT_RISK', 'CHURNED'].map((stage) => `${stage}>PROSPECT`),
  'CHURNED>REACTIVATED',
]);

test('whatever happens, only moves of the machine are made, each from where the last one ended', () => {
  const days = fc.option(fc.integer({ min: 0, max: 900 }), { nil: null });
  fc.assert(
    fc.property(
      fc.constantFrom(...LifecycleStage.keys),
      fc.constantFrom<LifecycleStage>('FIRST_PURCHASE', 'REPEAT', 'LOYAL', 'REACTIVATED'),
      fc.nat(900),
      fc.constantFrom<StageEvent>('PURCHASE', 'REFUND', 'TIME', 'IMPORT'),
      fc.record({
        purchaseDays: fc.nat(20),
        purchaseDaysInYear: fc.nat(20),
        daysSinceFirst: days,
        daysSinceLast: days,
        cycleDays: fc.option(fc.double({ min: 1, max: 400, noNaN: true }), { nil: null }),
        churnScore: fc.option(fc.nat(100), { nil: null }),
        satisfaction: fc.option(fc.nat(100), { nil: null }),
        lead: fc.option(fc.record({ completeness: fc.nat(100), contacts: fc.nat(9), hasNeed: fc.boolean() })),
      }),
      (stage, before, daysInStage, event, given) => {
        const from = state(stage, { daysInStage, beforeRisk: stage === 'AT_RISK' ? before : null });
        let at = stage;
        for (const move of movesOf(from, given, event)) {
          expect(move.from).toBe(at);
          expect(edges).toContain(`${move.from}>${move.to}`);
          at = move.to;
        }
      },
    ),
    { numRuns: 3000 },
  );
});
