import {
  AbcClass,
  BaseClass,
  CustomerKind,
  CustomerSource,
  Gender,
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
  | 'date'
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
  | 'stageOn'
  | 'enteredStage'
  | 'inClass'
  | 'purchased'
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
  /** Never unknown, so that nobody can ask whether it is. */
  known?: true;
}

const choice = (group: RuleGroupName, enumeration: Enumeration): RuleField => ({ kind: 'enum', group, enumeration });
const record = (list: RecordList): RuleField => ({ kind: 'record', group: 'who', list });
const plain = (kind: RuleKind, group: RuleGroupName): RuleField => ({ kind, group });
const always = (field: RuleField): RuleField => ({ ...field, known: true });

/** Every field a rule can be about, in the order of the menu. Own fields are added as `custom:<key>`. */
export const ruleFields = {
  baseClass: always(choice('who', BaseClass)),
  vipTier: always(choice('who', VipTier)),
  stage: always(choice('who', LifecycleStage)),
  kind: always(choice('who', CustomerKind)),
  source: always(choice('who', CustomerSource)),
  gender: choice('who', Gender),
  tag: { kind: 'tag', group: 'who', list: 'tags' },
  city: plain('text', 'who'),
  industry: plain('text', 'who'),
  name: always(plain('text', 'who')),
  code: always(plain('text', 'who')),
  ownerId: record('users'),
  teamId: record('teams'),
  regionId: record('regions'),
  createdAt: always(plain('time', 'who')),
  completeness: always(plain('number', 'who')),
  inClass: plain('inClass', 'who'),
  enteredStage: plain('enteredStage', 'who'),
  stageOn: plain('stageOn', 'who'),
  inSegment: { kind: 'segment', group: 'who', list: 'segments' },
  value: always(plain('decimal', 'value')),
  margin: plain('decimal', 'value'),
  averageOrderValue: plain('decimal', 'value'),
  predictedValue: plain('decimal', 'value'),
  expectedPurchases: plain('number', 'value'),
  abcClass: choice('value', AbcClass),
  rfmSegment: choice('value', RfmSegment),
  recencyScore: plain('number', 'value'),
  frequencyScore: plain('number', 'value'),
  monetaryScore: plain('number', 'value'),
  orders: always(plain('number', 'behaviour')),
  purchaseDays: always(plain('number', 'behaviour')),
  spent: plain('spent', 'behaviour'),
  ordered: plain('ordered', 'behaviour'),
  boughtCategory: { kind: 'category', group: 'behaviour', list: 'productCategories' },
  boughtProduct: plain('product', 'behaviour'),
  purchased: plain('purchased', 'behaviour'),
  firstOrderAt: plain('time', 'behaviour'),
  lastOrderAt: plain('time', 'behaviour'),
  lastContactAt: plain('time', 'behaviour'),
  noContact: plain('noContact', 'behaviour'),
  contacted: plain('contacted', 'behaviour'),
  churnBand: choice('risk', RiskBand),
  churnScore: plain('number', 'risk'),
  health: plain('number', 'risk'),
  churnProbability: plain('number', 'risk'),
  alive: plain('number', 'risk'),
  nextExpectedOn: plain('date', 'risk'),
  overdueRatio: plain('number', 'risk'),
  daysSinceLastOrder: plain('number', 'risk'),
  cycleDays: plain('number', 'risk'),
  openTickets: always(plain('number', 'risk')),
  complaints90: always(plain('number', 'risk')),
  openComplaints: always(plain('number', 'risk')),
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
