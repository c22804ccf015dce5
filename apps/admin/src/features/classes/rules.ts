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
}

/** Where a test stands: class, way, test. */
export type Place = readonly [number, number, number];

/** The rules with another number in one test: its share when it is measured, else its value. */
export function withNumber(rules: Rules, [at, way, place]: Place, number: number): Rules {
  const change = (test: RuleTest): RuleTest =>
    test.measure === undefined ? { ...test, value: number } : { ...test, at: number };
  const swap = <T>(list: readonly T[], index: number, next: (item: T) => T): T[] =>
    list.map((item, i) => (i === index ? next(item) : item));
  return {
    ...rules,
    classes: swap(rules.classes, at, (one) => ({
      ...one,
      ways: swap(one.ways, way, (tests) => swap(tests, place, change)),
    })),
  };
}

/** The rules with another weight of one term. */
export const withWeight = (rules: Rules, term: string, weight: number): Rules => ({
  ...rules,
  weights: { ...rules.weights, [term]: weight },
});
