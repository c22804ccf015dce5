/** A comparison of a rule, as the API gives it. */
export interface RuleTest {
  readonly fact: string;
  readonly op: 'gte' | 'gt' | 'lte' | 'lt' | 'in' | 'known' | 'unknown';
  readonly value?: number | readonly string[];
  readonly measure?: 'QUANTILE' | 'TOP_SHARE' | 'TOP_COUNT';
  readonly at?: number;
}

/** A class of a scheme: whoever passes all tests of any of its ways; no way at all takes everybody left. */
export interface RuleClass {
  readonly key: string;
  readonly zh: string;
  readonly en: string;
  readonly ways: readonly (readonly RuleTest[])[];
}

/** The rules of a scheme; what this screen does not know stays as it is. */
export interface Rules {
  readonly weights: Readonly<Record<string, number>>;
  readonly classes: readonly RuleClass[];
  readonly approveFrom?: number;
  /** So many years as a customer are full tenure. */
  readonly tenureYears?: number;
}

/** How the comparisons with a number are written. */
export const signs = { gte: '≥', gt: '>', lte: '≤', lt: '<' } as const;

/** Where a test stands: class, way, test. */
export type Place = readonly [number, number, number];

const swap = <T>(list: readonly T[], index: number, next: (item: T) => T): T[] =>
  list.map((item, i) => (i === index ? next(item) : item));
const without = <T>(list: readonly T[], index: number): T[] => list.filter((_, i) => i !== index);

/** A comparison to begin with. */
const firstTest: RuleTest = { fact: 'orders', op: 'gte', value: 1 };

/** The rules with something else of one class. */
export const withClass = (rules: Rules, at: number, change: Partial<RuleClass>): Rules => ({
  ...rules,
  classes: swap(rules.classes, at, (one) => ({ ...one, ...change })),
});

/** The rules with one more class, at the end but before the one that takes everybody left. */
export function withNewClass(rules: Rules): Rules {
  const keys = new Set(rules.classes.map(({ key }) => key));
  let number = rules.classes.length + 1;
  while (keys.has(`CLASS_${number}`)) number += 1;
  const made: RuleClass = { key: `CLASS_${number}`, zh: `类别${number}`, en: `Class ${number}`, ways: [[firstTest]] };
  const rest = rules.classes.findIndex(({ ways }) => ways.length === 0);
  const at = rest < 0 ? rules.classes.length : rest;
  return { ...rules, classes: [...rules.classes.slice(0, at), made, ...rules.classes.slice(at)] };
}

/** The rules without one class. */
export const withoutClass = (rules: Rules, at: number): Rules => ({ ...rules, classes: without(rules.classes, at) });

/** The rules with the classes and the order of another version; a class that both have stays as it is written here. */
export const withClassesAs = (rules: Rules, other: Pick<Rules, 'classes'>): Rules => ({
  ...rules,
  classes: other.classes.map((theirs) => rules.classes.find(({ key }) => key === theirs.key) ?? theirs),
});

/** The rules with one class a place higher: the first that fits wins. */
export function withClassHigher(rules: Rules, at: number): Rules {
  const [one, above] = [rules.classes[at], rules.classes[at - 1]];
  if (!one || !above) return rules;
  return { ...rules, classes: rules.classes.map((known, i) => (i === at ? above : i === at - 1 ? one : known)) };
}

const waysOf = (rules: Rules, at: number) => rules.classes[at]?.ways ?? [];

/** The rules with another way into a class. */
export const withNewWay = (rules: Rules, at: number): Rules =>
  withClass(rules, at, { ways: [...waysOf(rules, at), [firstTest]] });

/** The rules with one more test of a way. */
export const withNewTest = (rules: Rules, at: number, way: number): Rules =>
  withClass(rules, at, { ways: swap(waysOf(rules, at), way, (tests) => [...tests, firstTest]) });

/** The rules with another test in this place. */
export const withTest = (rules: Rules, [at, way, place]: Place, test: RuleTest): Rules =>
  withClass(rules, at, { ways: swap(waysOf(rules, at), way, (tests) => swap(tests, place, () => test)) });

/** The rules without this test; a way without tests is none. */
export function withoutTest(rules: Rules, [at, way, place]: Place): Rules {
  const ways = swap(waysOf(rules, at), way, (tests) => without(tests, place));
  return withClass(rules, at, { ways: ways.filter((tests) => tests.length > 0) });
}

/** The rules with another weight of one term. */
export const withWeight = (rules: Rules, term: string, weight: number): Rules => ({
  ...rules,
  weights: { ...rules.weights, [term]: weight },
});
