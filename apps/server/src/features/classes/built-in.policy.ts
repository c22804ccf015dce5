import {
  AbcClass,
  BaseClass,
  type ClassScheme,
  LifecycleStage,
  NeedClass,
  RfmSegment,
  VipTier,
  type Enumeration,
} from '@kehu/schema';
import type { ClassFactKey, TermKey } from './facts.policy.js';
import type { ClassBenefits, ClassRules, ClassTest } from './rules.policy.js';

type Ways = ClassTest[][];

const test = (fact: ClassFactKey, op: ClassTest['op'], value?: number | string[]): ClassTest =>
  value === undefined ? { fact, op } : { fact, op, value };
const measured = (
  fact: ClassFactKey,
  op: ClassTest['op'],
  measure: 'QUANTILE' | 'TOP_SHARE' | 'TOP_COUNT',
  at: number,
): ClassTest => ({
  fact,
  op,
  measure,
  at,
});
const one = (key: string, zh: string, en: string, ...ways: Ways) => ({ key, zh, en, ways });
/** A class for each value of an enumeration. */
const ofEnum = (enumeration: Enumeration, waysOf: (key: string) => Ways) =>
  enumeration.keys.map((key) =>
    one(key, enumeration.values[key]?.zh ?? key, enumeration.values[key]?.en ?? key, ...waysOf(key)),
  );
const rules = (classes: ClassRules['classes'], more: Partial<ClassRules> = {}): ClassRules => ({
  weights: {},
  classes,
  ...more,
});
const weights = (of: Partial<Record<TermKey, number>>): Pick<ClassRules, 'weights'> => ({ weights: of });

const valueWeights = { margin: 70, frequency: 30 } as const;
const bought = test('orders', 'gt', 0);
const sold = LifecycleStage.keys.filter((stage) => stage !== 'LEAD' && stage !== 'PROSPECT');
const tiers = VipTier.keys.filter((tier) => tier !== 'NONE');
const CUT = 60;

const abc = (measure: 'TOP_SHARE' | 'TOP_COUNT', a: number, b: number): ClassRules =>
  rules(
    ofEnum(AbcClass, (key) => {
      if (key === 'C') return [[bought]];
      return [[test('revenue', 'gt', 0), measured('revenue', 'gte', measure, key === 'A' ? a : b)]];
    }),
  );

/** Entry among the best of a year, exit twice as far down; in shares of all who bought. */
const tierShares: Readonly<Record<Exclude<VipTier, 'NONE'>, number>> = {
  DIAMOND: 0.005,
  PLATINUM: 0.01,
  GOLD: 0.02,
  SILVER: 0.05,
};
const tierBenefits: Readonly<Record<VipTier, ClassBenefits>> = {
  DIAMOND: { rankPoints: 250, dedicatedAgent: true, giftBudget: 5000, eventBudget: 5000 },
  PLATINUM: { rankPoints: 200, dedicatedAgent: true, giftBudget: 2000, eventBudget: 2000 },
  GOLD: { rankPoints: 150, dedicatedAgent: false, giftBudget: 1000, eventBudget: 0 },
  SILVER: { rankPoints: 100, dedicatedAgent: false, giftBudget: 300, eventBudget: 0 },
  NONE: { rankPoints: 0, dedicatedAgent: false, giftBudget: 0, eventBudget: 0 },
};

function tier(key: VipTier): ClassRules['classes'][number] {
  const benefits = tierBenefits[key];
  const { zh, en } = VipTier.values[key];
  if (key === 'NONE') return { ...one(key, zh, en), benefits };
  const best = (share: number): ClassTest[] => [measured('revenue365', 'gte', 'TOP_COUNT', share)];
  return { ...one(key, zh, en, best(tierShares[key])), stays: [best(2 * tierShares[key])], benefits };
}

/** The rules the schemes begin with; each is data that can be changed. */
export const builtInRules: Readonly<Record<ClassScheme, ClassRules>> = {
  BASE: rules([
    one('VIP', BaseClass.values.VIP.zh, BaseClass.values.VIP.en, [test('vipTier', 'in', tiers)]),
    one('CHURNED', BaseClass.values.CHURNED.zh, BaseClass.values.CHURNED.en, [test('stage', 'in', ['CHURNED'])]),
    one('LOYAL', BaseClass.values.LOYAL.zh, BaseClass.values.LOYAL.en, [test('stage', 'in', ['LOYAL'])]),
    one('EXISTING', BaseClass.values.EXISTING.zh, BaseClass.values.EXISTING.en, [test('stage', 'in', sold)]),
    one('PROSPECT', BaseClass.values.PROSPECT.zh, BaseClass.values.PROSPECT.en),
  ]),
  NEED: rules(ofEnum(NeedClass, (key) => [[test('need', 'in', [key])]])),
  VALUE_POTENTIAL: rules(
    [
      one('HIGH_HIGH', '高价值高潜力', 'Star', [test('valueScore', 'gte', CUT), test('potentialScore', 'gte', CUT)]),
      one('HIGH_LOW', '高价值低潜力', 'Core', [test('valueScore', 'gte', CUT)]),
      one('LOW_HIGH', '低价值高潜力', 'Grow', [test('potentialScore', 'gte', CUT)]),
      one('LOW_LOW', '低价值低潜力', 'Maintain', [test('valueScore', 'known')]),
    ],
    weights({ ...valueWeights, predicted: 40, growth: 20 }),
  ),
  BEHAVIOUR: rules([
    one('FREQUENT_BIG', '高频高额', 'Often, much', [
      measured('days365', 'gte', 'QUANTILE', 0.6),
      measured('orderValue', 'gte', 'QUANTILE', 0.6),
      test('days365', 'gt', 0),
    ]),
    one('FREQUENT_SMALL', '高频低额', 'Often, little', [
      measured('days365', 'gte', 'QUANTILE', 0.6),
      test('days365', 'gt', 0),
    ]),
    one('RARE_BIG', '低频高额', 'Seldom, much', [measured('orderValue', 'gte', 'QUANTILE', 0.6)]),
    one('RARE_SMALL', '低频低额', 'Seldom, little', [test('days365', 'gt', 0)]),
  ]),
  SATISFACTION: rules([
    one('HIGH', '高满意度', 'High', [test('satisfaction', 'gte', 80)]),
    one('MID', '中满意度', 'Medium', [test('satisfaction', 'gte', 60)]),
    one('LOW', '低满意度', 'Low', [test('satisfaction', 'known')]),
  ]),
  ABC_SHARE: abc('TOP_SHARE', 0.8, 0.95),
  ABC_COUNT: abc('TOP_COUNT', 0.05, 0.25),
  SPEND_RANGE: rules([
    one(
      'ICE_POINT',
      '冰点客户',
      'Ice-point',
      [test('silence', 'gte', 365)],
      [measured('revenue365', 'lt', 'QUANTILE', 0.5), test('contacts90', 'lte', 0), bought],
    ),
    one('MIGRATING', '迁移客户', 'Migrating', [
      test('trend', 'lt', 0.7),
      test('currentClass', 'in', ['VALUE', 'POTENTIAL', 'MIGRATING']),
    ]),
    one('VALUE', '价值客户', 'Value', [measured('revenue365', 'gte', 'QUANTILE', 0.8), bought]),
    one('POTENTIAL', '潜力客户', 'Potential', [measured('revenue365', 'gte', 'QUANTILE', 0.5), bought]),
    one('ORDINARY', '普通客户', 'Ordinary', [bought]),
  ]),
  QUALITY: rules(
    [
      one('PREMIUM', '优质客户', 'Premium', [test('valueScore', 'gte', 70)]),
      one('MIDDLE', '中间客户', 'Middle', [test('valueScore', 'gte', 40)]),
      one('LOW', '低质量客户', 'Low', [test('valueScore', 'known')]),
    ],
    weights(valueWeights),
  ),
  STARS: rules(
    [
      one('STAR_5', '五星', '5 stars', [test('starScore', 'gte', 80)]),
      one('STAR_4', '四星', '4 stars', [test('starScore', 'gte', 60)]),
      one('STAR_3', '三星', '3 stars', [test('starScore', 'gte', 40)]),
      one('STAR_2', '二星', '2 stars', [test('starScore', 'gte', 20)]),
      one('STAR_1', '一星', '1 star', [test('starScore', 'known')]),
    ],
    { ...weights({ value: 40, tenure: 20, contentment: 20 }), tenureYears: 5, approveFrom: 2 },
  ),
  RFM: rules(ofEnum(RfmSegment, (key) => [[test('rfmSegment', 'in', [key])]])),
  VIP: rules(
    VipTier.keys.toReversed().map((key) => tier(key)),
    // Of fewer than twenty the best twentieth is nobody.
    { graceDays: 90, leastBuyers: 20, leastBound: 1 },
  ),
};
