import {
  AbcClass,
  BaseClass,
  CustomerKind,
  CustomerSource,
  LifecycleStage,
  RfmSegment,
  RiskBand,
  Severity,
  VipTier,
  type Enumeration,
} from '@kehu/schema';

/** How a field is compared and edited. */
export type RuleKind =
  | 'enum'
  | 'text'
  | 'record'
  | 'time'
  | 'decimal'
  | 'number'
  | 'tag'
  | 'spent'
  | 'ordered'
  | 'category'
  | 'product'
  | 'noContact'
  | 'contacted'
  | 'segment'
  | 'custom';

/** Which list of records a field chooses from. */
export type RecordList = 'users' | 'teams' | 'regions' | 'tags' | 'productCategories' | 'segments';

/** Where a field stands in the menu. */
export type RuleGroupName = 'who' | 'value' | 'behaviour' | 'risk';

/** A field of `CustomerFilter` that a rule can be about. */
export interface RuleField {
  kind: RuleKind;
  group: RuleGroupName;
  enumeration?: Enumeration;
  list?: RecordList;
}

const choice = (group: RuleGroupName, enumeration: Enumeration): RuleField => ({ kind: 'enum', group, enumeration });
const record = (list: RecordList): RuleField => ({ kind: 'record', group: 'who', list });
const plain = (kind: RuleKind, group: RuleGroupName): RuleField => ({ kind, group });

/** Every field a rule can be about, in the order of the menu. Own fields are added as `custom:<key>`. */
export const ruleFields = {
  baseClass: choice('who', BaseClass),
  vipTier: choice('who', VipTier),
  stage: choice('who', LifecycleStage),
  kind: choice('who', CustomerKind),
  source: choice('who', CustomerSource),
  tag: { kind: 'tag', group: 'who', list: 'tags' },
  city: plain('text', 'who'),
  industry: plain('text', 'who'),
  name: plain('text', 'who'),
  code: plain('text', 'who'),
  ownerId: record('users'),
  teamId: record('teams'),
  regionId: record('regions'),
  createdAt: plain('time', 'who'),
  completeness: plain('number', 'who'),
  inSegment: { kind: 'segment', group: 'who', list: 'segments' },
  value: plain('decimal', 'value'),
  margin: plain('decimal', 'value'),
  averageOrderValue: plain('decimal', 'value'),
  abcClass: choice('value', AbcClass),
  rfmSegment: choice('value', RfmSegment),
  recencyScore: plain('number', 'value'),
  frequencyScore: plain('number', 'value'),
  monetaryScore: plain('number', 'value'),
  orders: plain('number', 'behaviour'),
  purchaseDays: plain('number', 'behaviour'),
  spent: plain('spent', 'behaviour'),
  ordered: plain('ordered', 'behaviour'),
  boughtCategory: { kind: 'category', group: 'behaviour', list: 'productCategories' },
  boughtProduct: plain('product', 'behaviour'),
  firstOrderAt: plain('time', 'behaviour'),
  lastOrderAt: plain('time', 'behaviour'),
  lastContactAt: plain('time', 'behaviour'),
  noContact: plain('noContact', 'behaviour'),
  contacted: plain('contacted', 'behaviour'),
  churnBand: choice('risk', RiskBand),
  churnScore: plain('number', 'risk'),
  overdueRatio: plain('number', 'risk'),
  daysSinceLastOrder: plain('number', 'risk'),
  cycleDays: plain('number', 'risk'),
  openTickets: plain('number', 'risk'),
  complaints90: plain('number', 'risk'),
  openComplaints: plain('number', 'risk'),
  worstComplaint: choice('risk', Severity),
} as const satisfies Record<string, RuleField>;

export type RuleFieldName = keyof typeof ruleFields;

const customPrefix = 'custom:';

/** The name of an own field as a rule. */
export const customFieldName = (key: string): string => `${customPrefix}${key}`;

/** The key of the own field a rule is about; null for other rules. */
export const customKeyOf = (field: string): string | null =>
  field.startsWith(customPrefix) ? field.slice(customPrefix.length) : null;

/** What is known about a field by its name; null for names the filter does not have. */
export function ruleFieldOf(name: string): RuleField | null {
  if (customKeyOf(name) !== null) return { kind: 'custom', group: 'who' };
  return Object.hasOwn(ruleFields, name) ? ruleFields[name as RuleFieldName] : null;
}
