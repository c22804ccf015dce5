import { z } from 'zod';
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

/** A class: whoever passes all tests of any of its ways, and of no class before. No way at all takes everybody left. */
const classShape = z.strictObject({
  key: z.string().regex(/^[A-Z0-9_]{1,40}$/),
  zh: z.string().min(1).max(60),
  en: z.string().min(1).max(60),
  ways: z.array(z.array(testShape).min(1).max(10)).max(10),
});

const rulesShape = z.strictObject({
  weights: z.partialRecord(z.enum(termKeys), z.number().min(0).max(1000)).default({}),
  classes: z.array(classShape).min(1).max(40),
  /** Moves over so many places wait for approval. */
  approveFrom: z.number().int().min(1).max(40).optional(),
});

export type ClassTest = z.infer<typeof testShape>;
export type ClassRules = z.infer<typeof rulesShape>;

/** Where rules are wrong, and how. */
export interface RulesFault {
  readonly path: readonly string[];
  readonly message: string;
}

/** Reads rules as somebody wrote them. */
export function readRules(given: unknown): { ok: true; rules: ClassRules } | { ok: false; fault: RulesFault } {
  const read = rulesShape.safeParse(given);
  if (!read.success) {
    const [issue] = read.error.issues;
    return wrong((issue?.path ?? []).map(String), 'The rules are not well formed here.');
  }
  const rules = read.data;
  const keys = rules.classes.map(({ key }) => key);
  const twice = keys.findIndex((key, i) => keys.indexOf(key) !== i);
  if (twice >= 0) return wrong(['classes', String(twice), 'key'], 'Two classes have the same key.');
  for (const [i, { ways }] of rules.classes.entries()) {
    for (const [j, way] of ways.entries()) {
      for (const [k, test] of way.entries()) {
        const message = faultOf(test);
        if (message) return wrong(['classes', String(i), 'ways', String(j), String(k)], message);
      }
    }
  }
  return { ok: true, rules };
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
  const tests = classes.flatMap(({ ways }) => ways.flat()).filter(({ measure }) => measure !== undefined);
  return [...new Map(tests.map((test) => [measureKey(test), test])).values()];
}

export const measureKey = ({ fact, measure, at }: ClassTest): string => `${measure}:${fact}:${at}`;

/** The facts rules speak of. */
export const factsOf = ({ classes }: ClassRules): ClassFactKey[] => [
  ...new Set(classes.flatMap(({ ways }) => ways.flat().map(({ fact }) => fact))),
];
