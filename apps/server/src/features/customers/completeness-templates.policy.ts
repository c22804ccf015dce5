import { BaseClass, CustomerKind } from '@kehu/schema';
import { z } from 'zod';

/** What a good record of a customer holds. */
export const completenessFields = [
  'NAME',
  'PHONE',
  'EMAIL',
  'WECHAT',
  'ADDRESS',
  'BIRTHDAY',
  'GENDER',
  'USCC',
  'INDUSTRY',
  'COMPANY_SIZE',
  'CONTACT',
  'DECISION_MAKER',
  'OWNER',
  'SOURCE',
  'PREFERENCE',
  'NEED',
] as const;
export type CompletenessField = (typeof completenessFields)[number];

/** Weight of each field that counts; what is left out does not. */
export type CompletenessTemplate = Readonly<Partial<Record<CompletenessField, number>>>;

const person = { NAME: 3, PHONE: 3, EMAIL: 2, ADDRESS: 2 } as const;
const company = { NAME: 3, PHONE: 2, USCC: 3, ADDRESS: 2, CONTACT: 3, INDUSTRY: 1 } as const;
const institution = { NAME: 3, PHONE: 2, USCC: 2, ADDRESS: 2, CONTACT: 3 } as const;

const personBuyer = { ...person, WECHAT: 1, BIRTHDAY: 1 } as const;
const companyBuyer = { ...company, EMAIL: 1, COMPANY_SIZE: 1 } as const;
const institutionBuyer = { ...institution, EMAIL: 1 } as const;

/** The more a customer means to us, the more we ought to know. */
const firstWeights = {
  INDIVIDUAL: {
    PROSPECT: { NAME: 3, PHONE: 3, SOURCE: 2, NEED: 1 },
    EXISTING: personBuyer,
    LOYAL: { ...personBuyer, PREFERENCE: 1, OWNER: 1 },
    VIP: { ...personBuyer, GENDER: 1, BIRTHDAY: 2, PREFERENCE: 2, NEED: 1, OWNER: 2 },
    CHURNED: person,
  },
  CORPORATE: {
    PROSPECT: { NAME: 3, PHONE: 2, CONTACT: 3, SOURCE: 2, NEED: 1, INDUSTRY: 1 },
    EXISTING: companyBuyer,
    LOYAL: { ...companyBuyer, DECISION_MAKER: 2, OWNER: 1 },
    VIP: { ...companyBuyer, DECISION_MAKER: 3, PREFERENCE: 1, NEED: 1, OWNER: 2 },
    CHURNED: company,
  },
  INSTITUTION: {
    PROSPECT: { NAME: 3, PHONE: 2, CONTACT: 3, SOURCE: 2, NEED: 1 },
    EXISTING: institutionBuyer,
    LOYAL: { ...institutionBuyer, DECISION_MAKER: 2, OWNER: 1 },
    VIP: { ...institutionBuyer, DECISION_MAKER: 3, PREFERENCE: 1, NEED: 1, OWNER: 2 },
    CHURNED: institution,
  },
} as const satisfies Record<CustomerKind, Record<BaseClass, CompletenessTemplate>>;

const weightsShape = z.partialRecord(z.enum(completenessFields), z.number().min(0).max(1000));
const ofClasses = z.strictObject(
  Object.fromEntries(BaseClass.keys.map((key) => [key, weightsShape])) as Record<BaseClass, typeof weightsShape>,
);

/** What a good record holds, for each kind and class; how long a value is fresh, and what one is worth that is not. */
export const completenessShape = z.strictObject({
  freshDays: z.number().int().min(1).max(3650),
  stalePercent: z.number().min(0).max(100),
  weights: z.strictObject(
    Object.fromEntries(CustomerKind.keys.map((key) => [key, ofClasses])) as Record<CustomerKind, typeof ofClasses>,
  ),
});

/** How complete records are reckoned. */
export type CompletenessRules = z.infer<typeof completenessShape>;

/** What Kehu begins with. */
export const firstCompletenessRules: CompletenessRules = { freshDays: 365, stalePercent: 50, weights: firstWeights };
