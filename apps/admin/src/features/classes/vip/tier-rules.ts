import type { VipTier } from '@kehu/schema';

/** A comparison as rules are written. */
interface RuleTest {
  fact: string;
  op: string;
  value?: number | string[];
  measure?: string;
  at?: number;
}

interface TierBenefits {
  rankPoints?: number;
  dedicatedAgent?: boolean;
  giftBudget?: number;
  eventBudget?: number;
}

interface TierRule {
  key: VipTier;
  zh: string;
  en: string;
  ways: RuleTest[][];
  stays?: RuleTest[][];
  benefits?: TierBenefits;
}

/** The rules of the VIP tiers as a version holds them. */
export interface TierRules {
  classes: TierRule[];
  graceDays?: number;
  /** Shares are told from so many buyers on. */
  leastBuyers?: number;
  /** No measured bound lies below it. */
  leastBound?: number;
  [other: string]: unknown;
}

/** A number of the rules that can be changed in a form, and its name there. */
export interface EditableBound {
  readonly name: string;
  readonly fact: string;
  /** Words that stand beside the number, such as the kinds of customers it is for. */
  readonly among: readonly string[];
  readonly value: number;
  /** Whether the number is a share of all who bought, shown in percent. */
  readonly isShare: boolean;
}

/** The numbers a tier compares with, in the order of its ways in (`ways`) or ways to stay (`stays`). */
export function boundsOf(tier: TierRule, field: 'ways' | 'stays'): EditableBound[] {
  return (tier[field] ?? []).flatMap((way, i) =>
    way.flatMap((test, j) => {
      const isShare = test.measure !== undefined;
      const value = isShare ? test.at : test.value;
      if (typeof value !== 'number') return [];
      const among = way.flatMap((other) => (Array.isArray(other.value) ? other.value : []));
      const name = `${tier.key}.${field}.${i}.${j}`;
      return [{ name, fact: test.fact, among, value: isShare ? Math.round(value * 10_000) / 100 : value, isShare }];
    }),
  );
}

/** What a tier brings; what its rules do not say it does not bring. */
export const benefitsOf = ({ benefits = {} }: TierRule): Required<TierBenefits> => ({
  rankPoints: benefits.rankPoints ?? 0,
  dedicatedAgent: benefits.dedicatedAgent ?? false,
  giftBudget: benefits.giftBudget ?? 0,
  eventBudget: benefits.eventBudget ?? 0,
});

/** The numbers of the rules by the names of the form's fields. */
export function numbersOf(rules: TierRules): Record<string, number | boolean | undefined> {
  const { graceDays = 0, leastBuyers, leastBound } = rules;
  const all: Record<string, number | boolean | undefined> = { graceDays, leastBuyers, leastBound };
  for (const tier of rules.classes) {
    for (const { name, value } of [...boundsOf(tier, 'ways'), ...boundsOf(tier, 'stays')]) all[name] = value;
    for (const [name, value] of Object.entries(benefitsOf(tier))) all[`${tier.key}.${name}`] = value;
  }
  return all;
}

/** The rules with the numbers of a form; what the form does not hold stays as it was. */
export function withNumbers(rules: TierRules, values: Readonly<Record<string, string | undefined>>): TierRules {
  const numberOf = (name: string): number => Number(values[name] ?? 0);
  const ways = (tier: TierRule, field: 'ways' | 'stays') =>
    (tier[field] ?? []).map((way, i) =>
      way.map((test, j) => {
        const written = values[`${tier.key}.${field}.${i}.${j}`];
        if (written === undefined) return test;
        return test.measure === undefined
          ? { ...test, value: Number(written) }
          : { ...test, at: Number(written) / 100 };
      }),
    );
  const classes = rules.classes.map((tier) => ({
    ...tier,
    ways: ways(tier, 'ways'),
    ...(tier.stays && { stays: ways(tier, 'stays') }),
    benefits: {
      rankPoints: numberOf(`${tier.key}.rankPoints`),
      dedicatedAgent: values[`${tier.key}.dedicatedAgent`] !== undefined,
      giftBudget: numberOf(`${tier.key}.giftBudget`),
      eventBudget: numberOf(`${tier.key}.eventBudget`),
    },
  }));
  const least = Object.fromEntries(
    (['leastBuyers', 'leastBound'] as const).filter((name) => values[name]).map((name) => [name, numberOf(name)]),
  );
  return { ...rules, graceDays: numberOf('graceDays'), ...least, classes };
}
