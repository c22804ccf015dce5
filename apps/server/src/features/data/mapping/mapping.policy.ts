import { IdentityKind, KnownRule } from '@kehu/schema';
import { z } from 'zod';

const text = z.string().min(1).max(200);

function isZone(name: string): boolean {
  try {
    return Boolean(Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}

/**
 * Where a value comes from: a column by its name; or a fixed value; or several columns joined; each may be translated by
 * `values` (with `*` for all others).
 */
const expression = z.union([
  text,
  z.strictObject({ column: text, values: z.record(z.string(), z.string()).optional() }),
  z.strictObject({ const: z.string() }),
  z.strictObject({ join: z.array(text).min(1), with: z.string().default(' ') }),
]);
export type Expression = z.infer<typeof expression>;

const file = {
  /** Its name inside the folder; absent when the mapping reads one file, the one given. */
  file: text.optional(),
  read: z.enum(['csv', 'sql', 'spaced']).default('csv'),
  /** For `sql`: the table whose INSERT statements are read. */
  table: text.optional(),
  /** For `spaced`: the names of the columns for each possible number of them. */
  layouts: z.array(z.array(text).min(1)).optional(),
  /** A step whose file may be missing. */
  optional: z.boolean().default(false),
};

const identityKind = z.enum(IdentityKind.keys as [IdentityKind, ...IdentityKind[]]);

const customerStep = z.strictObject({
  ...file,
  as: z.literal('customer'),
  /** Another column by which other files name the same customer. */
  alias: text.optional(),
  fields: z.strictObject({
    externalId: expression,
    name: expression.optional(),
    kind: expression.optional(),
    gender: expression.optional(),
    industry: expression.optional(),
    website: expression.optional(),
    street: expression.optional(),
    city: expression.optional(),
    province: expression.optional(),
    country: expression.optional(),
    postalCode: expression.optional(),
    contactName: expression.optional(),
    contactTitle: expression.optional(),
  }),
  identities: z.array(z.strictObject({ kind: identityKind, value: expression })).default([]),
  /** Identities by which a customer is known again who did not come from this source. */
  knownBy: z.array(identityKind).default([]),
  /** What a row does to a customer who is known. */
  known: z.enum(KnownRule.keys as [KnownRule, ...KnownRule[]]).default('OVERWRITE'),
});

const categoryStep = z.strictObject({
  ...file,
  as: z.literal('category'),
  fields: z.strictObject({ code: expression, name: expression }),
});

const productStep = z.strictObject({
  ...file,
  as: z.literal('product'),
  fields: z.strictObject({
    sku: expression,
    name: expression,
    categoryCode: expression.optional(),
    price: expression.optional(),
    cost: expression.optional(),
    status: expression.optional(),
  }),
});

const orderStep = z.strictObject({
  ...file,
  as: z.literal('order'),
  fields: z.strictObject({
    /** Absent: the customer's key, the day and a running number on that day make one. */
    externalId: expression.optional(),
    customer: expression,
    orderedAt: expression,
    status: expression.optional(),
    channel: expression.optional(),
    place: expression.optional(),
    paymentMethod: expression.optional(),
    /** The amount of an order without lines. */
    amount: expression.optional(),
    units: expression.optional(),
  }),
});

const lineStep = z.strictObject({
  ...file,
  as: z.literal('orderLine'),
  fields: z.strictObject({
    order: expression,
    /** Absent: lines are numbered as they come. */
    position: expression.optional(),
    sku: expression.optional(),
    description: expression.optional(),
    quantity: expression,
    unitPrice: expression,
    /** A part of the price, 0 to 1. */
    discountFraction: expression.optional(),
  }),
});

const paymentStep = z.strictObject({
  ...file,
  as: z.literal('payment'),
  fields: z.strictObject({
    order: expression,
    externalId: expression,
    method: expression.optional(),
    amount: expression,
    paidAt: expression.optional(),
  }),
});

const reviewStep = z.strictObject({
  ...file,
  as: z.literal('review'),
  fields: z.strictObject({
    externalId: expression,
    order: expression,
    rating: expression,
    subject: expression.optional(),
    body: expression.optional(),
    at: expression,
  }),
});

const step = z.discriminatedUnion('as', [
  customerStep,
  categoryStep,
  productStep,
  orderStep,
  lineStep,
  paymentStep,
  reviewStep,
]);

const mappingShape = z.strictObject({
  /** How the mapping is called. */
  name: z.string().regex(/^[a-z0-9][a-z0-9-]{0,40}$/),
  /** Names the system the data comes from: its keys are unique there. */
  source: z.string().regex(/^[a-z0-9][a-z0-9-]{0,40}$/),
  /** ISO 4217 code of all amounts, converted by the rate of the day; absent: the currency of the workspace. */
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional(),
  /** In which zone its moments without one are read; absent: the zone of the workspace, so that a day stays the day it is. */
  timezone: z.string().refine(isZone, { message: 'is no time zone' }).optional(),
  /** How dates of three numbers are written where the year stands last. */
  dates: z.enum(['DMY', 'MDY']).optional(),
  /** Country of phone numbers without one. */
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .default('CN'),
  steps: z.array(step).min(1).max(40),
});

/** What the files are, and which column becomes what. */
export type Mapping = z.infer<typeof mappingShape>;
export type Step = z.infer<typeof step>;
export type StepAs<K extends Step['as']> = Extract<Step, { as: K }>;

/** Reads a mapping; tells every fault with its path. */
export function readMapping(document: unknown): { ok: true; mapping: Mapping } | { ok: false; faults: string[] } {
  const parsed = mappingShape.safeParse(document);
  if (parsed.success) return { ok: true, mapping: parsed.data };
  return {
    ok: false,
    faults: parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'mapping'}: ${message}`),
  };
}

/** The value of an expression in a row; null when the column is empty. */
export function valueOf(given: Expression | undefined, row: Readonly<Record<string, string | null>>): string | null {
  if (given === undefined) return null;
  if (typeof given === 'string') return row[given] ?? null;
  if ('const' in given) return given.const;
  if ('join' in given) {
    const parts = given.join.map((column) => row[column]).filter((part): part is string => Boolean(part));
    return parts.length === 0 ? null : parts.join(given.with);
  }
  const value = row[given.column] ?? null;
  if (given.values === undefined) return value;
  const written = value?.trim() ?? '';
  return Object.hasOwn(given.values, written) ? (given.values[written] ?? null) : (given.values['*'] ?? value);
}
