import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as analytics from './index.js';
import { defaultChurnWeights, defaultVipSlopes, type Outcome } from './index.js';

/** Ordinary numbers, nothing, no number, and both ends of what a double can hold. */
const any = fc.oneof(
  fc.integer({ min: -3, max: 40 }),
  fc.double({ min: -10, max: 1e4, noNaN: true }),
  fc.constantFrom(0, -0, 1, Number.NaN, Infinity, -Infinity, 1e308, -1e308, Number.MAX_VALUE, Number.MIN_VALUE, 1e-300),
);
const some = <T>(of: fc.Arbitrary<T>) => fc.option(of);
const list = fc.array(any, { maxLength: 14 });
const flags = fc.array(fc.boolean(), { maxLength: 14 });
const square = fc.array(fc.array(any, { minLength: 1, maxLength: 3 }), { maxLength: 3 });
const change = some(fc.record({ recent: any, usual: any }));
const bgNbd = fc.record({ r: any, alpha: any, a: any, b: any });
const history = fc.record({ x: any, lastRepeat: any, age: any });
const histories = fc.record({ x: list, lastRepeat: list, age: list });
const moments = fc.record({ n: any, mean: any, variance: any });
const vipPoints = fc.record({ tier: any, severity: any, value: any, churn: any, promise: any });
const minutes = fc.record({ enqueued: any, due: any });
const cycle = fc.record({ days: any, spread: some(any), gaps: any, shrunk: fc.boolean() });
const demand = fc.record({ calls: any, seconds: any, handlingSeconds: any, targetSeconds: any });
const hours = fc.record({ from: any, to: any });
const plan = fc.record({
  zone: fc.constantFrom('Asia/Shanghai', 'Europe/Berlin', 'Nowhere/Land', ''),
  weekly: fc.array(fc.record({ weekday: any, from: any, to: any }), { maxLength: 3 }),
  days: fc.array(
    fc.record({
      date: fc.constantFrom('2026-10-01', '2026-02-30', 'tomorrow'),
      kind: fc.constantFrom('HOLIDAY', 'WORKDAY'),
      hours: some(fc.array(hours, { maxLength: 2 })),
    }),
    { maxLength: 2 },
  ),
});
const office = analytics.businessCalendar({
  zone: 'Asia/Shanghai',
  weekly: [{ weekday: 1, from: 540, to: 1080 }],
  days: [],
});
if (!office.ok) throw new Error('a Monday has office hours');
const officeHours = office.value;
const survivors = fc.array(any, { maxLength: 6 });

/** What each function takes: anything its types let through. */
const calls: Record<string, fc.Arbitrary<unknown[]>> = {
  tieSafeScores: fc.tuple(list, any),
  tieSafeBoundaries: fc.tuple(list, any),
  scoreByBoundaries: fc.tuple(any, list),
  ntileScores: fc.tuple(fc.array(fc.record({ id: fc.string(), goodness: any })), any),
  nestedScores: fc.tuple(fc.array(fc.record({ id: fc.string(), recency: any, frequency: any, monetary: any }))),
  quantileBoundaries: fc.tuple(list, any),
  reversedScoreByBoundaries: fc.tuple(any, list),
  rfmSegment: fc.tuple(any, any),
  purchaseCycle: fc.tuple(list, some(any)),
  nextExpectedDay: fc.tuple(any, cycle),
  overdueRatio: fc.tuple(any, cycle),
  churnVerdict: fc.tuple(
    fc.record({ daysSinceLast: some(any), cycleDays: some(any), daysSinceContractEnd: some(any) }),
  ),
  churnRisk: fc.tuple(
    fc.record({
      overdueRatio: some(any),
      frequency: change,
      amount: change,
      interactions: change,
      satisfaction: some(any),
      complaints: some(fc.record({ openSevere: any, last90Days: any })),
      usage: change,
    }),
    fc.oneof(
      fc.constant(defaultChurnWeights),
      fc
        .array(any, { minLength: 7, maxLength: 7 })
        .map((own) => Object.fromEntries(Object.keys(defaultChurnWeights).map((sign, i) => [sign, own[i]]))),
    ),
    any,
    fc.record({ overdueSpan: any, satisfactionBelow: any, complaintsMany: any, mediumFrom: any, highAbove: any }),
  ),
  abcByShare: fc.tuple(list),
  abcByCount: fc.tuple(list, fc.record({ a: any, b: any })),
  completeness: fc.tuple(
    fc.array(fc.record({ weight: any, present: fc.boolean(), valid: fc.boolean(), verifiedDaysAgo: some(any) })),
    any,
  ),
  customerHealth: fc.tuple(
    fc.record({
      churnScore: some(any),
      satisfaction: some(any),
      contacts: fc.record({ recent: any, before: any }),
      revenue: fc.record({ recent: any, usual: any }),
    }),
    fc.record({ RETENTION: any, SATISFACTION: any, ENGAGEMENT: any, TREND: any }),
    fc.record({ leastWeight: any, engagementFull: any }),
  ),
  largestRemainder: fc.tuple(list),
  vipRankKey: fc.tuple(vipPoints, minutes, fc.record({ waiting: any, due: any })),
  vipTerms: fc.tuple(vipPoints, minutes, any),
  starvationBound: fc.tuple(vipPoints, any, fc.constant(defaultVipSlopes)),
  wilson: fc.tuple(any, any, any),
  nps: fc.tuple(fc.record({ promoters: any, passives: any, detractors: any })),
  npsCounts: fc.tuple(list),
  csat: fc.tuple(list),
  ces: fc.tuple(list),
  satisfactionIndex: fc.tuple(
    fc.array(fc.record({ score: any, weight: any, ageDays: any }), { maxLength: 5 }),
    some(any),
    fc.record({ halfLifeDays: any, leastWeight: any, priorWeight: any }),
  ),
  purchaseHistory: fc.tuple(list, any),
  fitBgNbd: fc.tuple(histories, fc.constant({ leastRepeatBuyers: 1 })),
  bgNbdAlive: fc.tuple(bgNbd, history),
  bgNbdExpected: fc.tuple(bgNbd, history, any),
  bgNbdExpectedOfNew: fc.tuple(bgNbd, any),
  bgNbdQuiet: fc.tuple(bgNbd, history, any),
  bgNbdCountProbability: fc.tuple(bgNbd, any, any),
  predictBgNbd: fc.tuple(bgNbd, histories, fc.record({ expectedWithin: any, quietWithin: any })),
  expectedTracking: fc.tuple(bgNbd, list, list),
  holdoutReport: fc.tuple(list, list, list, any),
  fitGammaGamma: fc.tuple(list, list, fc.constant({ leastCustomers: 1 })),
  expectedSpend: fc.tuple(fc.record({ p: any, q: any, gamma: any }), fc.record({ x: any, mean: any })),
  expectedSpends: fc.tuple(fc.record({ p: any, q: any, gamma: any }), list, list),
  lifetimeValueGate: fc.tuple(
    fc.record({ buyers: any, historyDays: any, daysSinceLastOrder: some(any), buyersWithThreeOrders: any }),
    fc.record({ buyers: any, historyDays: any, lastOrderDays: any, frequent: any }),
  ),
  discountedPurchases: fc.tuple(bgNbd, histories, fc.record({ months: any, annualDiscount: any, unitsPerMonth: any })),
  predictedValue: fc.tuple(any, any, any),
  predictedValues: fc.tuple(list, list, any),
  historicValue: fc.tuple(list),
  simpleLifetimeValue: fc.tuple(
    fc.record({ averageOrderValue: any, ordersPerYear: any, margin: any, annualChurn: any }),
  ),
  fitParetoNbd: fc.tuple(histories, fc.constant({ leastRepeatBuyers: 1 })),
  paretoNbdAlive: fc.tuple(fc.record({ r: any, alpha: any, s: any, beta: any }), history),
  paretoNbdExpected: fc.tuple(fc.record({ r: any, alpha: any, s: any, beta: any }), history, any),
  paretoNbdExpectedOfNew: fc.tuple(fc.record({ r: any, alpha: any, s: any, beta: any }), any),
  fitShiftedBetaGeometric: fc.tuple(survivors),
  shiftedBetaGeometricSurvival: fc.tuple(fc.record({ alpha: any, beta: any }), any),
  shiftedBetaGeometricRetention: fc.tuple(fc.record({ alpha: any, beta: any }), any),
  fitBgBb: fc.tuple(fc.array(fc.record({ x: any, lastAt: any, occasions: any, customers: any }), { maxLength: 4 })),
  bgBbAlive: fc.tuple(
    fc.record({ alpha: any, beta: any, gamma: any, delta: any }),
    fc.record({ x: any, lastAt: any, occasions: any }),
  ),
  bgBbExpected: fc.tuple(
    fc.record({ alpha: any, beta: any, gamma: any, delta: any }),
    fc.record({ x: any, lastAt: any, occasions: any }),
    any,
  ),
  kaplanMeier: fc.tuple(list, flags),
  survivalAt: fc.tuple(fc.constant({ steps: [], lastSeen: 3 }), any),
  logRank: fc.tuple(fc.record({ durations: list, left: flags }), fc.record({ durations: list, left: flags })),
  transitionShares: fc.tuple(square),
  projectStates: fc.tuple(list, square, any),
  fitLogistic: fc.tuple(fc.array(list, { maxLength: 2 }), flags, fc.record({ ridge: any, leastEventsPerFeature: any })),
  logisticProbability: fc.tuple(fc.record({ intercept: any, coefficients: list }), list),
  logisticProbabilities: fc.tuple(fc.record({ intercept: any, coefficients: list }), fc.array(list)),
  logisticContributions: fc.tuple(fc.record({ intercept: any, coefficients: list }), list, list),
  auc: fc.tuple(list, flags),
  liftTable: fc.tuple(list, flags, any),
  calibration: fc.tuple(list, flags, any),
  alarmReport: fc.tuple(list, flags, any),
  momentsOf: fc.tuple(list),
  momentsOfShare: fc.tuple(any, any),
  welch: fc.tuple(moments, moments),
  normalDifference: fc.tuple(moments, moments),
  newcombe: fc.tuple(fc.record({ successes: any, n: any }), fc.record({ successes: any, n: any }), any),
  sampleSizeForShares: fc.tuple(any, any, fc.record({ alpha: any, power: any })),
  sampleSizeForMeans: fc.tuple(any, any, fc.record({ alpha: any, power: any })),
  sampleSizeForMargin: fc.tuple(any, any),
  erlangB: fc.tuple(any, any),
  erlangC: fc.tuple(any, any),
  callService: fc.tuple(demand, any),
  agentsNeeded: fc.tuple(demand, any),
  businessCalendar: fc.tuple(plan),
  addBusinessMinutes: fc.tuple(fc.constant(officeHours), fc.date({ noInvalidDate: false }), any),
  leakFree: fc.tuple(fc.array(list, { maxLength: 2 }), flags, any),
};

/** Functions that answer without an outcome, because every input of their types has an answer. */
const total = [
  ...['known', 'measured', 'refused', 'valueOrNull', 'firstMatchingSegment', 'medianSurvival'],
  ...['businessMinutesBetween', 'isOpenAt', 'isZone', 'dayOf', 'zoneOffset'],
];

/** The path of the first number that is none, or null. A log loss may be infinite: that is its meaning. */
function brokenNumber(value: unknown, path = 'value'): string | null {
  if (typeof value === 'number')
    return Number.isFinite(value) || path.endsWith('.logLoss') ? null : `${path} = ${value}`;
  if (value === null || typeof value !== 'object') return null;
  for (const [key, part] of Object.entries(value)) {
    const broken = brokenNumber(part, `${path}.${key}`);
    if (broken) return broken;
  }
  return null;
}

describe('nonsense in', () => {
  test('covers every exported function', () => {
    const functions = Object.entries(analytics).filter(([, value]) => typeof value === 'function');
    expect(functions.map(([name]) => name).sort()).toEqual([...Object.keys(calls), ...total].sort());
  });

  test.each(Object.keys(calls))('%s answers with a number or a reason, never with what is neither', (name) => {
    const call = (analytics as unknown as Record<string, (...input: unknown[]) => Outcome<unknown>>)[name]!;
    fc.assert(
      fc.property(calls[name]!, (input) => {
        const outcome = call(...input);
        if (outcome.ok) expect(brokenNumber(outcome.value)).toBeNull();
        else expect(outcome.reason).toMatch(/^[A-Z_]+$/);
      }),
      { numRuns: name.startsWith('fit') ? 60 : 300 },
    );
  });
});
