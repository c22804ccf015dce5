import type { BaseClass, CustomerKind } from '@kehu/schema';

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
  'CONSENT',
  'PREFERENCE',
  'NEED',
] as const;
export type CompletenessField = (typeof completenessFields)[number];

/** Weight of each field that counts; what is left out does not. */
export type CompletenessTemplate = Readonly<Partial<Record<CompletenessField, number>>>;

const person = { NAME: 3, PHONE: 3, EMAIL: 2, ADDRESS: 2 } as const;
const company = { NAME: 3, PHONE: 2, USCC: 3, ADDRESS: 2, CONTACT: 3, INDUSTRY: 1 } as const;
const institution = { NAME: 3, PHONE: 2, USCC: 2, ADDRESS: 2, CONTACT: 3 } as const;

const personBuyer = { ...person, WECHAT: 1, BIRTHDAY: 1, CONSENT: 1 } as const;
const companyBuyer = { ...company, EMAIL: 1, COMPANY_SIZE: 1, CONSENT: 1 } as const;
const institutionBuyer = { ...institution, EMAIL: 1, CONSENT: 1 } as const;

/** The more a customer means to us, the more we ought to know. Defaults; an administrator may set other weights. */
export const completenessTemplates = {
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
