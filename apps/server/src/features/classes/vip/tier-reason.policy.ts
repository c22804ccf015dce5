import {
  ClassCause,
  CustomerKind,
  LifecycleStage,
  NeedClass,
  RfmSegment,
  VipTier,
  type Enumeration,
} from '@kehu/schema';
import { classFacts } from '../facts.policy.js';
import { measureKey, type ClassRules, type ClassTest } from '../rules.policy.js';

/** What was known of a customer when a tier was given or taken, and what it was compared with. */
export interface Evidence {
  readonly facts: Readonly<Record<string, number | string | null>>;
  readonly bounds: Readonly<Record<string, number | null>>;
  /** Since when a grace ran before the move; null without one. */
  readonly leavingSince: string | null;
}

/** The same in both languages. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

type Way = readonly ClassTest[];
type Rules = Pick<ClassRules, 'classes' | 'graceDays'>;

/** A move between tiers. */
interface Move {
  readonly from: string | null;
  readonly to: string | null;
  readonly cause: ClassCause;
  readonly evidence: Evidence | null;
}

/** The words behind facts that are one of a list. */
const lists: Readonly<Record<string, Enumeration>> = {
  kind: CustomerKind,
  stage: LifecycleStage,
  vipTier: VipTier,
  rfmSegment: RfmSegment,
  need: NeedClass,
};
const signs = { gte: '≥', gt: '>', lte: '≤', lt: '<' } as const;
const opposite = { gte: '<', gt: '≤', lte: '>', lt: '≥' } as const;
const amount = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 2 });
const percent = (share: number): string => `${amount(share * 100)}%`;

/** Why a customer came to a tier: what was reached of the tier gained, or what is missing for the tier lost. */
export function reasonOf(rules: Rules, { from, to, cause, evidence }: Move): Words {
  const label = labelOf(ClassCause, cause);
  if (!evidence || (cause !== 'FACTS' && cause !== 'PUBLISHED')) return label;
  const isLoss = placeOf(rules, to) > placeOf(rules, from) && from !== null;
  const told = isLoss ? missing(rules, from, evidence) : reached(rules, to, evidence);
  const why = told.zh === '' ? label : told;
  const grace = isLoss && evidence.leavingSince !== null && rules.graceDays ? graceOver(rules.graceDays) : null;
  return grace ? { zh: `${why.zh}；${grace.zh}`, en: `${why.en}; ${grace.en}` } : why;
}

const graceOver = (days: number): Words => ({ zh: `${days} 天宽限期已过`, en: `the grace of ${days} days is over` });

/** What a tier asks of a customer, by its ways in or its ways to stay; empty when it takes everybody. */
export function demandsOf(ways: readonly Way[], bounds: Evidence['bounds']): Words {
  return joined(
    ways.map((way) => all(way.map((test) => demandOf(test, bounds)))),
    '；或',
    '; or ',
  );
}

/** What is still missing for a tier: of the closest way in, the tests that fail with what there is. */
export function missingFor(rules: Rules, key: string, evidence: Evidence): Words {
  const one = rules.classes.find((found) => found.key === key);
  return missingOf(one?.ways ?? [], evidence);
}

function reached(rules: Rules, to: string | null, evidence: Evidence): Words {
  const one = rules.classes.find(({ key }) => key === to);
  const way = [...(one?.ways ?? []), ...(one?.stays ?? [])].find((tests) =>
    tests.every((test) => holds(test, evidence)),
  );
  return all((way ?? []).map((test) => stateOf(test, evidence, true)));
}

function missing(rules: Rules, from: string, evidence: Evidence): Words {
  const one = rules.classes.find(({ key }) => key === from);
  return missingOf(one?.stays ?? one?.ways ?? [], evidence);
}

function missingOf(ways: readonly Way[], evidence: Evidence): Words {
  const failing = ways.map((way) => way.filter((test) => !holds(test, evidence)));
  const [closest = []] = failing.sort((a, b) => distance(a) - distance(b));
  return all(closest.map((test) => stateOf(test, evidence, false)));
}

/** Nobody can become what they are not: a way for others, such as for persons, is further than any that wants more of what is. */
const distance = (failing: Way): number => failing.reduce((sum, { op }) => sum + (op === 'in' ? OF_OTHERS : 1), 0);
const OF_OTHERS = 1_000;

const boundOf = (test: ClassTest, bounds: Evidence['bounds']): number | null =>
  test.measure === undefined
    ? typeof test.value === 'number'
      ? test.value
      : null
    : (bounds[measureKey(test)] ?? null);

function holds(test: ClassTest, { facts, bounds }: Evidence): boolean {
  const value = facts[test.fact] ?? null;
  if (test.op === 'known') return value !== null;
  if (test.op === 'unknown') return value === null;
  if (test.op === 'in') return Array.isArray(test.value) && test.value.includes(String(value));
  const bound = boundOf(test, bounds);
  if (typeof value !== 'number' || bound === null) return false;
  const sides = { gte: value >= bound, gt: value > bound, lte: value <= bound, lt: value < bound };
  return sides[test.op];
}

/** A fact as it is, beside what it was compared with. */
function stateOf(test: ClassTest, evidence: Evidence, isMet: boolean): Words {
  const { zh, en } = classFacts[test.fact];
  const value = evidence.facts[test.fact] ?? null;
  const bound = boundOf(test, evidence.bounds);
  if (test.op === 'known' || test.op === 'unknown' || test.op === 'in' || bound === null) {
    return demandOf(test, evidence.bounds);
  }
  const sign = isMet ? signs[test.op] : opposite[test.op];
  const of = measureWords(test);
  const [zhValue, enValue] = typeof value === 'number' ? [amount(value), amount(value)] : ['未知', 'unknown'];
  return {
    zh: `${zh} ${zhValue} ${sign} ${amount(bound)}${of ? `（${of.zh}）` : ''}`,
    en: `${en} ${enValue} ${sign} ${amount(bound)}${of ? ` (${of.en})` : ''}`,
  };
}

/** Of a bound that could not be measured. */
const untold: Words = {
  zh: '（购买客户太少或消费相同，暂不评定）',
  en: '(too few have bought, or all alike: not told yet)',
};

/** What a test asks, with the bound as it was measured last. */
function demandOf(test: ClassTest, bounds: Evidence['bounds']): Words {
  const { zh, en } = classFacts[test.fact];
  if (test.op === 'known') return { zh: `${zh}已知`, en: `${en} known` };
  if (test.op === 'unknown') return { zh: `${zh}未知`, en: `${en} unknown` };
  if (test.op === 'in') {
    const keys = Array.isArray(test.value) ? test.value : [];
    const of = lists[test.fact];
    const others = of?.keys.filter((key) => !keys.includes(key)) ?? [];
    // Of a long list it is said what is not in it.
    const isShorter = keys.length > 2 && others.length > 0 && others.length < keys.length;
    const list = listed((isShorter ? others : keys).map((key) => (of ? labelOf(of, key) : { zh: key, en: key })));
    return isShorter
      ? { zh: `${zh}不是${list.zh}`, en: `${en} is not ${list.en}` }
      : { zh: `${zh}为${list.zh}`, en: `${en} is ${list.en}` };
  }
  const bound = boundOf(test, bounds);
  const of = measureWords(test);
  if (bound === null)
    return of ? { zh: `${zh}：${of.zh}${untold.zh}`, en: `${en}: ${of.en} ${untold.en}` } : { zh, en };
  return {
    zh: `${zh} ${signs[test.op]} ${amount(bound)}${of ? `（${of.zh}）` : ''}`,
    en: `${en} ${signs[test.op]} ${amount(bound)}${of ? ` (${of.en})` : ''}`,
  };
}

function measureWords({ measure, at = 0 }: ClassTest): Words | null {
  switch (measure) {
    case 'TOP_COUNT':
      return { zh: `前 ${percent(at)} 的客户`, en: `top ${percent(at)} of customers` };
    case 'TOP_SHARE':
      return { zh: `占总额前 ${percent(at)}`, en: `top ${percent(at)} of the sum` };
    case 'QUANTILE':
      return { zh: `高于 ${percent(at)} 的客户`, en: `above ${percent(at)} of customers` };
    default:
      return null;
  }
}

const placeOf = ({ classes }: Rules, key: string | null): number => {
  const place = classes.findIndex((one) => one.key === key);
  return place < 0 ? classes.length : place;
};

const joined = (words: readonly Words[], zh: string, en: string): Words => ({
  zh: words.map((one) => one.zh).join(zh),
  en: words.map((one) => one.en).join(en),
});
/** `A, B or C`. */
function listed(words: readonly Words[]): Words {
  const last = words.slice(-1);
  return words.length < 2
    ? joined(last, '', '')
    : joined([joined(words.slice(0, -1), '、', ', '), ...last], '或', ' or ');
}
const all = (words: readonly Words[]): Words => joined(words, '，', ', ');

function labelOf(enumeration: Enumeration, key: string): Words {
  const value = enumeration.values[key];
  return { zh: value?.zh ?? key, en: value?.en ?? key };
}
