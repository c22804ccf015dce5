import {
  Channel,
  CustomerKind,
  Gender,
  importFields,
  neededFields,
  OrderStatus,
  PaymentMethod,
  ProductStatus,
  type Enumeration,
  type IdentityKind,
  type ImportField,
  type ImportSubject,
  type KnownRule,
} from '@kehu/schema';
import type { Expression, Mapping, Step } from '../mapping/mapping.policy.js';

/** A column of the file and what it becomes. */
export interface PlannedColumn {
  readonly column: string;
  readonly field: ImportField;
}

/** What shall become of an uploaded file, as somebody settled it in the console. */
export interface ImportPlan {
  readonly subject: ImportSubject;
  /** Names where the data comes from: its keys are unique there. */
  readonly source: string;
  readonly columns: readonly PlannedColumn[];
  /** The kind of customers whose row says none, or none of ours. */
  readonly kind: CustomerKind | null;
  /** Identities by which a customer is known again who came in another way. */
  readonly knownBy: readonly IdentityKind[];
  readonly known: KnownRule;
}

/** Where the fields of customers, orders, products and reviews stand in a mapping. */
const places = {
  CUSTOMER: {
    ...{ KEY: 'externalId', NAME: 'name', KIND: 'kind', GENDER: 'gender', INDUSTRY: 'industry', WEBSITE: 'website' },
    ...{ COUNTRY: 'country', PROVINCE: 'province', CITY: 'city', STREET: 'street', POSTAL_CODE: 'postalCode' },
    ...{ CONTACT_NAME: 'contactName', CONTACT_TITLE: 'contactTitle' },
  },
  ORDER: {
    ...{ KEY: 'externalId', CUSTOMER: 'customer', ORDERED_AT: 'orderedAt', AMOUNT: 'amount', UNITS: 'units' },
    ...{ STATUS: 'status', CHANNEL: 'channel', PLACE: 'place', PAYMENT_METHOD: 'paymentMethod' },
  },
  PRODUCT: { KEY: 'sku', NAME: 'name', PRICE: 'price', COST: 'cost', STATUS: 'status' },
  REVIEW: { KEY: 'externalId', ORDER: 'order', RATING: 'rating', SUBJECT: 'subject', BODY: 'body', AT: 'at' },
} as const satisfies Record<ImportSubject, Partial<Record<ImportField, string>>>;

const steps = { CUSTOMER: 'customer', ORDER: 'order', PRODUCT: 'product', REVIEW: 'review' } as const;

const coded: Readonly<Record<string, Enumeration>> = {
  'CUSTOMER KIND': CustomerKind as unknown as Enumeration,
  'CUSTOMER GENDER': Gender as unknown as Enumeration,
  'ORDER STATUS': OrderStatus as unknown as Enumeration,
  'ORDER CHANNEL': Channel as unknown as Enumeration,
  'ORDER PAYMENT_METHOD': PaymentMethod as unknown as Enumeration,
  'PRODUCT STATUS': ProductStatus as unknown as Enumeration,
};

/** Other words that files have for our values, by field. */
const otherWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  KIND: {
    ...{
      个人客户: 'INDIVIDUAL',
      自然人: 'INDIVIDUAL',
      person: 'INDIVIDUAL',
      personal: 'INDIVIDUAL',
      b2c: 'INDIVIDUAL',
    },
    ...{ 公司: 'CORPORATE', 企业客户: 'CORPORATE', 公司客户: 'CORPORATE', 法人: 'CORPORATE', business: 'CORPORATE' },
    ...{ corporation: 'CORPORATE', organization: 'CORPORATE', organisation: 'CORPORATE', b2b: 'CORPORATE' },
    ...{
      事业单位: 'INSTITUTION',
      政府: 'INSTITUTION',
      学校: 'INSTITUTION',
      医院: 'INSTITUTION',
      机构客户: 'INSTITUTION',
    },
  },
  GENDER: {
    ...{
      m: 'MALE',
      f: 'FEMALE',
      男性: 'MALE',
      女性: 'FEMALE',
      先生: 'MALE',
      女士: 'FEMALE',
      man: 'MALE',
      woman: 'FEMALE',
    },
    ...{ 未知: '', unknown: '', 保密: '' },
  },
  STATUS: {
    ...{
      已支付: 'PAID',
      已发货: 'PAID',
      shipped: 'PAID',
      完成: 'COMPLETED',
      交易成功: 'COMPLETED',
      delivered: 'COMPLETED',
    },
    ...{
      complete: 'COMPLETED',
      fulfilled: 'COMPLETED',
      取消: 'CANCELLED',
      交易关闭: 'CANCELLED',
      canceled: 'CANCELLED',
    },
    ...{
      未付款: 'PENDING',
      未支付: 'PENDING',
      unpaid: 'PENDING',
      退货: 'RETURNED',
      已退款: 'RETURNED',
      refunded: 'RETURNED',
    },
    ...{ 上架: 'ACTIVE', 下架: 'DISCONTINUED', inactive: 'DISCONTINUED' },
  },
  PAYMENT_METHOD: {
    微信: 'WECHAT_PAY',
    wechat: 'WECHAT_PAY',
    转账: 'BANK_TRANSFER',
    transfer: 'BANK_TRANSFER',
    信用卡: 'CARD',
  },
  CHANNEL: { 线下: 'STORE', 门店: 'STORE', 线上: 'WEB', online: 'WEB', offline: 'STORE', 小程序: 'APP', 官网: 'WEB' },
};

/** What a file writes for each value of an enum: its key and its labels, however they are capitalised, and other words for it. */
function wordsOf(subject: ImportSubject, field: ImportField): Record<string, string> | null {
  const of = coded[`${subject} ${field}`];
  if (!of) return null;
  const words: Record<string, string> = {};
  const add = (word: string, value: string): void => {
    for (const one of [word, word.toLowerCase(), word.toUpperCase(), capitalised(word)]) words[one] ??= value;
  };
  for (const key of of.keys) for (const word of [key, of.values[key]!.zh, of.values[key]!.en]) add(word, key);
  for (const [word, key] of Object.entries(otherWords[field] ?? {}))
    if (key === '' || of.keys.includes(key)) add(word, key);
  return words;
}

const capitalised = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase();

/** What is wrong with a plan; null when a file can be taken by it. */
export function faultOf({ subject, columns }: ImportPlan): { said: string; field: ImportField } | null {
  const fields = columns.map(({ field }) => field);
  for (const field of neededFields[subject]) if (!fields.includes(field)) return { said: 'missing', field };
  for (const field of fields) {
    if (!(importFields[subject] as readonly ImportField[]).includes(field)) return { said: 'foreign', field };
    if (fields.indexOf(field) !== fields.lastIndexOf(field) && !isIdentity(field)) return { said: 'twice', field };
  }
  return null;
}

const identityFields = ['PHONE', 'EMAIL', 'USCC', 'NATIONAL_ID', 'WECHAT_OPENID', 'WECOM', 'DOUYIN', 'WEIBO'] as const;
const isIdentity = (field: ImportField): field is (typeof identityFields)[number] =>
  (identityFields as readonly ImportField[]).includes(field);

/** The mapping by which the importer takes the file of a plan. @param timezone in which its moments are read */
export function mappingOf(plan: ImportPlan, timezone: string): Mapping {
  const { subject, source, columns, kind } = plan;
  const fields: Record<string, Expression> = {};
  for (const { column, field } of columns) {
    const place = (places[subject] as Partial<Record<ImportField, string>>)[field];
    if (place) fields[place] = expressionOf(subject, field, column, kind);
  }
  if (subject === 'CUSTOMER' && kind && !fields.kind) fields.kind = { const: kind };
  const identities = columns.flatMap(({ column, field }) =>
    subject === 'CUSTOMER' && isIdentity(field) ? [{ kind: field, value: column }] : [],
  );
  const customers = { identities, knownBy: [...plan.knownBy], known: plan.known };
  const step = { as: steps[subject], read: 'csv', optional: false, fields, ...(subject === 'CUSTOMER' && customers) };
  return { name: source, source, timezone, country: 'CN', steps: [step as unknown as Step] };
}

function expressionOf(
  subject: ImportSubject,
  field: ImportField,
  column: string,
  kind: CustomerKind | null,
): Expression {
  const words = wordsOf(subject, field);
  if (words === null) return column;
  return { column, values: field === 'KIND' && kind ? { ...words, '': kind, '*': kind } : words };
}
