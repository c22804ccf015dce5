import { VipTier, type ClassScheme } from '@kehu/schema';
import { z } from 'zod';
import { isWithin } from './reach.policy.js';
import { classFacts, classTerms, scoreTerms, type ClassFactKey, type TermKey } from './facts.policy.js';

const factKeys = Object.keys(classFacts) as [ClassFactKey, ...ClassFactKey[]];
const termKeys = Object.keys(classTerms) as [TermKey, ...TermKey[]];
const number = z.number().min(-1e12).max(1e12);

/**
 * A comparison of one fact. A number may be measured among the buyers instead of given: QUANTILE, the value below which the
 * share `at` lies; TOP_SHARE, where the best together make up that share of the sum; TOP_COUNT, of the customers.
 */
const testShape = z.strictObject({
  fact: z.enum(factKeys),
  op: z.enum(['gte', 'gt', 'lte', 'lt', 'in', 'known', 'unknown']),
  value: z.union([number, z.array(z.string().max(60)).min(1).max(20)]).optional(),
  measure: z.enum(['QUANTILE', 'TOP_SHARE', 'TOP_COUNT']).optional(),
  at: z.number().min(0).max(1).optional(),
});

const waysShape = z.array(z.array(testShape).min(1).max(10)).max(10);
const budget = z.number().min(0).max(1e9).default(0);

/** What a VIP tier brings beside the promises of service policies. */
const benefitsShape = z.strictObject({
  /** Points for the place in a queue; more than these would break the bound on waiting. */
  rankPoints: z.number().int().min(0).max(250).default(0),
  /** Whether every customer of the tier is to have a dedicated agent. */
  dedicatedAgent: z.boolean().default(false),
  /** A year for a customer, in the base currency. */
  giftBudget: budget,
  eventBudget: budget,
});

/** A class: whoever passes all tests of any of its ways, and of no class before. No way at all takes everybody left. */
const classShape = z.strictObject({
  key: z.string().regex(/^[A-Z0-9_]{1,40}$/),
  zh: z.string().min(1).max(60),
  en: z.string().min(1).max(60),
  ways: waysShape,
  /** Whoever stands in the class also stays by any of these. */
  stays: waysShape.optional(),
  benefits: benefitsShape.optional(),
});

const rulesShape = z.strictObject({
  weights: z.partialRecord(z.enum(termKeys), z.number().min(0).max(1000)).default({}),
  /** So many years as a customer are full tenure. */
  tenureYears: z.number().min(0.1).max(100).optional(),
  classes: z.array(classShape).min(1).max(40),
  /** Moves over so many places wait for approval. */
  approveFrom: z.number().int().min(1).max(40).optional(),
  /** For so many days nobody goes to a class further down, whatever the facts say. */
  graceDays: z.number().int().min(0).max(366).optional(),
  /** Measured bounds are told from so many buyers on, and only where these do not all spend alike. */
  leastBuyers: z.number().int().min(1).max(1_000_000).optional(),
  /** No measured bound lies below it, in the base currency for amounts. */
  leastBound: z.number().min(0).max(1e12).optional(),
});

/** Of rules that do not say it. */
export const TENURE_YEARS = 5;

export type ClassTest = z.infer<typeof testShape>;
export type ClassRules = z.infer<typeof rulesShape>;
export type ClassBenefits = z.infer<typeof benefitsShape>;
type ClassDefinition = ClassRules['classes'][number];

/** Where rules are wrong, and how. */
export interface RulesFault {
  readonly path: readonly string[];
  readonly message: string;
}

/** Reads rules as somebody wrote them, for a scheme. */
export function readRules(
  scheme: ClassScheme,
  given: unknown,
): { ok: true; rules: ClassRules } | { ok: false; fault: RulesFault } {
  const read = rulesShape.safeParse(given);
  if (!read.success) {
    const [issue] = read.error.issues;
    return wrong((issue?.path ?? []).map(String), 'The rules are not well formed here.');
  }
  const rules = read.data;
  const keys = rules.classes.map(({ key }) => key);
  const twice = keys.findIndex((key, i) => keys.indexOf(key) !== i);
  if (twice >= 0) return wrong(['classes', String(twice), 'key'], 'Two classes have the same key.');
  const fault =
    faultOfTests(rules) ?? (scheme === 'VIP' ? faultOfTiers(rules) : faultOfExtras(rules)) ?? faultOfOrder(rules);
  return fault ? { ok: false, fault } : { ok: true, rules };
}

function faultOfTests({ classes }: ClassRules): RulesFault | null {
  for (const [i, one] of classes.entries()) {
    for (const field of ['ways', 'stays'] as const) {
      for (const [j, way] of (one[field] ?? []).entries()) {
        for (const [k, test] of way.entries()) {
          const message = faultOf(test);
          if (message) return { path: ['classes', String(i), field, String(j), String(k)], message };
        }
      }
    }
  }
  return null;
}

/** Each class can be reached: no class before takes everybody, and none takes all whom this one asks for. */
function faultOfOrder({ classes }: ClassRules): RulesFault | null {
  const last = classes.length - 1;
  const everybody = classes.findIndex(({ ways }, i) => ways.length === 0 && i < last);
  if (everybody >= 0) {
    return {
      path: ['classes', String(everybody), 'ways'],
      message: 'A class without a test takes everybody: only the last one may.',
    };
  }
  for (const [i, { ways }] of classes.entries()) {
    const before = classes.slice(0, i).flatMap((one) => one.ways);
    if (ways.length > 0 && ways.every((way) => before.some((wider) => isWithin(way, wider)))) {
      return { path: ['classes', String(i), 'ways'], message: 'Nobody can come here: a class before takes them all.' };
    }
  }
  return null;
}

/** VIP tiers are those everybody knows, the best first; whoever reaches none is in the last. */
function faultOfTiers({ classes }: ClassRules): RulesFault | null {
  const places = classes.map(({ key }) => (VipTier.keys as readonly string[]).indexOf(key));
  const unknown = places.findIndex((place, i) => place < 0 || (i > 0 && place >= places[i - 1]!));
  if (unknown >= 0) {
    return { path: ['classes', String(unknown), 'key'], message: 'VIP tiers are those of the system, the best first.' };
  }
  const last = classes.length - 1;
  if (classes[last]?.key === 'NONE' && classes[last].ways.length === 0) return null;
  return { path: ['classes', String(last)], message: 'The last tier is NONE and takes everybody left.' };
}

/** Grace, benefits and what makes a measured bound too low belong to VIP tiers alone. */
function faultOfExtras({ classes, graceDays, ...rules }: ClassRules): RulesFault | null {
  if (graceDays !== undefined) return { path: ['graceDays'], message: 'Only VIP tiers have a grace.' };
  const least = (['leastBuyers', 'leastBound'] as const).find((key) => rules[key] !== undefined);
  if (least) return { path: [least], message: 'Only VIP tiers have it.' };
  const i = classes.findIndex(({ benefits }) => benefits !== undefined);
  return i < 0 ? null : { path: ['classes', String(i), 'benefits'], message: 'Only VIP tiers have benefits.' };
}

const wrong = (path: readonly string[], message: string) => ({ ok: false as const, fault: { path, message } });

function faultOf({ fact, op, value, measure, at }: ClassTest): string | null {
  const { type } = classFacts[fact];
  if (op === 'known' || op === 'unknown') {
    return value === undefined && measure === undefined ? null : 'This comparison takes no value.';
  }
  if (op === 'in') {
    return type === 'TEXT' && Array.isArray(value) && measure === undefined
      ? null
      : 'This comparison takes a list of words.';
  }
  if (type === 'TEXT') return 'Words are compared by a list.';
  if (measure === undefined) return typeof value === 'number' ? null : 'This comparison takes a number.';
  if (scoreTerms(fact)) return 'A score is compared with a number.';
  return value === undefined && at !== undefined ? null : 'A measured bound has a share and no value.';
}

/** The measured bounds rules ask for, each once. */
export function measuresOf({ classes }: ClassRules): ClassTest[] {
  const tests = classes.flatMap(testsOf).filter(({ measure }) => measure !== undefined);
  return [...new Map(tests.map((test) => [measureKey(test), test])).values()];
}

export const measureKey = ({ fact, measure, at }: ClassTest): string => `${measure}:${fact}:${at}`;

/** The facts rules speak of. */
export const factsOf = ({ classes }: ClassRules): ClassFactKey[] => [
  ...new Set(classes.flatMap((one) => testsOf(one).map(({ fact }) => fact))),
];

const testsOf = ({ ways, stays = [] }: ClassDefinition): ClassTest[] => [...ways, ...stays].flat();
