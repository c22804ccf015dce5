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

/** What a field holds, and so which comparisons it knows. */
export type FieldType = 'ENUM' | 'TEXT' | 'ID' | 'TIME' | 'MONEY' | 'NUMBER' | 'DATE' | 'BOOLEAN' | 'CHOICE';

/** What an id points at, so that a sentence can say its name. */
export type Reference = 'user' | 'team' | 'region' | 'tag' | 'category' | 'product' | 'segment';

/**
 * A fact about a customer that a filter can compare. `sql` speaks of the customer row `c`, its metric row `m` and its predictions `p`;
 * `:today` stands for the day in the workspace's time zone, `:timezone` for that zone.
 */
export interface FilterField {
  readonly key: string;
  readonly zh: string;
  readonly en: string;
  readonly type: FieldType;
  readonly sql: string;
  readonly description: string;
  /** Whether the fact can be unknown. Then `isNull` asks for it, and every other comparison is neither true nor false. */
  readonly isNullable: boolean;
  /** The value that stands for "unknown" in a column that is never null, as SQL. */
  readonly absent?: string;
  readonly enumeration?: Enumeration;
  readonly reference?: Reference;
  /** Set for a custom field: its key in `customer.custom`. */
  readonly customKey?: string;
  /** The right without which the fact must not be asked for, beyond seeing the customer. */
  readonly permission?: 'metrics:read' | 'orders:read' | 'interactions:read' | 'tickets:read';
}

type Row = Omit<FilterField, 'key' | 'isNullable'> & { isNullable?: boolean };

const NEVER = `'1900-01-01T00:00:00Z'::timestamptz`;
const daysSince = `(:today::date - (nullif(c.last_order_at, ${NEVER}) AT TIME ZONE :timezone)::date)`;
const metric = { permission: 'metrics:read' } as const;

const ofEnum = (enumeration: Enumeration, zh: string, en: string, sql: string, more: Partial<Row> = {}): Row => ({
  type: 'ENUM',
  zh,
  en,
  sql,
  enumeration,
  description: enumeration.description,
  ...more,
});
const unknown = { isNullable: true } as const;
const counted = (zh: string, en: string, column: string, description: string): Row => ({
  ...{ type: 'NUMBER', zh, en, sql: `coalesce(${column}, 0)`, description },
  ...metric,
});

const rows = {
  kind: ofEnum(CustomerKind, '类型', 'kind', 'c.kind'),
  stage: ofEnum(LifecycleStage, '生命周期阶段', 'lifecycle stage', 'c.stage'),
  baseClass: ofEnum(BaseClass, '基础分类', 'base class', 'c.base_class'),
  vipTier: ofEnum(VipTier, 'VIP等级', 'VIP tier', 'c.vip_tier'),
  source: ofEnum(CustomerSource, '来源', 'source', 'c.source'),
  gender: ofEnum(Gender, '性别', 'gender', 'c.gender', unknown),
  abcClass: ofEnum(AbcClass, 'ABC分类', 'ABC class', 'm.abc_class', { ...unknown, ...metric }),
  rfmSegment: ofEnum(RfmSegment, 'RFM分群', 'RFM segment', 'm.rfm_segment', { ...unknown, ...metric }),
  worstComplaint: ofEnum(Severity, '最严重投诉', 'gravest complaint', 'm.worst_complaint', { ...unknown, ...metric }),
  churnBand: ofEnum(RiskBand, '流失风险等级', 'churn band', 'm.churn_band', unknown),
  name: { type: 'TEXT', zh: '名称', en: 'name', sql: 'c.name', description: 'The full name.' },
  code: { type: 'TEXT', zh: '客户编号', en: 'customer code', sql: 'c.code', description: 'The customer number.' },
  industry: {
    type: 'TEXT',
    zh: '行业',
    en: 'industry',
    sql: 'c.industry',
    description: 'Of a company or institution.',
    ...unknown,
  },
  ownerId: {
    type: 'ID',
    zh: '负责人',
    en: 'owner',
    sql: 'c.owner_id',
    reference: 'user',
    description: 'The user who looks after the customer.',
    ...unknown,
  },
  teamId: {
    type: 'ID',
    zh: '团队',
    en: 'team',
    sql: 'c.team_id',
    reference: 'team',
    description: 'The team that looks after the customer.',
    ...unknown,
  },
  regionId: {
    type: 'ID',
    zh: '区域',
    en: 'region',
    sql: 'c.region_id',
    reference: 'region',
    description: 'The region the customer belongs to.',
    ...unknown,
  },
  createdAt: { type: 'TIME', zh: '建档时间', en: 'created', sql: 'c.created_at', description: 'When it was recorded.' },
  lastOrderAt: {
    type: 'TIME',
    zh: '最近下单',
    en: 'last order',
    sql: 'c.last_order_at',
    absent: NEVER,
    description: 'The last order.',
    ...unknown,
  },
  lastContactAt: {
    type: 'TIME',
    zh: '最近联系',
    en: 'last contact',
    sql: 'c.last_contact_at',
    absent: NEVER,
    description: 'The last contact in either direction.',
    ...unknown,
  },
  firstOrderAt: {
    type: 'TIME',
    zh: '首次下单',
    en: 'first order',
    sql: 'm.first_order_at',
    description: 'The first order.',
    ...unknown,
    ...metric,
  },
  value: {
    type: 'MONEY',
    zh: '累计净消费',
    en: 'net revenue',
    sql: 'c.value_minor',
    description: 'Net revenue so far, in the currency of the workspace.',
  },
  margin: {
    type: 'MONEY',
    zh: '累计毛利',
    en: 'margin',
    sql: 'm.margin_minor',
    description: 'Margin so far; unknown where costs are.',
    ...unknown,
    ...metric,
  },
  averageOrderValue: {
    type: 'MONEY',
    zh: '客单价',
    en: 'average order value',
    sql: 'round(m.net_minor::numeric / nullif(m.orders, 0))',
    description: 'Net revenue by orders, rounded to the smallest unit.',
    ...unknown,
    ...metric,
  },
  orders: counted('订单数', 'orders', 'm.orders', 'Orders so far.'),
  purchaseDays: counted('购买天数', 'purchase days', 'm.purchase_days', 'Distinct days with a purchase.'),
  complaints90: counted(
    '近90天投诉数',
    'complaints in 90 days',
    'm.complaints_90',
    'Complaints that came within 90 days.',
  ),
  openComplaints: counted('未解决投诉数', 'open complaints', 'm.open_complaints', 'Complaints that are not solved.'),
  churnScore: {
    type: 'NUMBER',
    zh: '流失分数',
    en: 'churn score',
    sql: 'c.churn_score',
    absent: '-1',
    description: 'Churn risk, 0 to 100.',
    ...unknown,
  },
  health: {
    type: 'NUMBER',
    zh: '健康度',
    en: 'health',
    sql: 'm.health',
    description: 'How well things stand with the customer, 0 to 100.',
    ...unknown,
    ...metric,
  },
  cycleDays: {
    type: 'NUMBER',
    zh: '购买周期天数',
    en: 'purchase cycle in days',
    sql: 'm.cycle_days',
    description: 'Typical days between purchases.',
    ...unknown,
    ...metric,
  },
  overdueRatio: {
    type: 'NUMBER',
    zh: '逾期倍数',
    en: 'overdue ratio',
    sql: `${daysSince}::float8 / nullif(m.cycle_days, 0)::float8`,
    description: 'Days since the last order by the purchase cycle.',
    ...unknown,
    ...metric,
  },
  daysSinceLastOrder: {
    type: 'NUMBER',
    zh: '距上次下单天数',
    en: 'days since last order',
    sql: daysSince,
    description: 'Calendar days since the last order.',
    ...unknown,
  },
  recencyScore: {
    type: 'NUMBER',
    zh: 'R分',
    en: 'recency score',
    sql: 'm.r_score',
    description: 'RFM recency, 1 to 5.',
    ...unknown,
    ...metric,
  },
  frequencyScore: {
    type: 'NUMBER',
    zh: 'F分',
    en: 'frequency score',
    sql: 'm.f_score',
    description: 'RFM frequency, 1 to 5.',
    ...unknown,
    ...metric,
  },
  monetaryScore: {
    type: 'NUMBER',
    zh: 'M分',
    en: 'monetary score',
    sql: 'm.m_score',
    description: 'RFM monetary, 1 to 5.',
    ...unknown,
    ...metric,
  },
  predictedValue: {
    type: 'MONEY',
    zh: '预测价值',
    en: 'predicted value',
    sql: 'p.value_minor',
    description: 'Value expected within twelve months.',
    ...unknown,
    ...metric,
  },
  alive: {
    type: 'NUMBER',
    zh: '活跃概率',
    en: 'probability alive',
    sql: 'p.alive::float8',
    description: 'P(alive) by the purchase model, 0 to 1.',
    ...unknown,
    ...metric,
  },
  expectedPurchases: {
    type: 'NUMBER',
    zh: '90天预计购买天数',
    en: 'expected purchases in 90 days',
    sql: 'p.expected_90::float8',
    description: 'Purchase days expected within 90 days.',
    ...unknown,
    ...metric,
  },
  churnProbability: {
    type: 'NUMBER',
    zh: '流失概率',
    en: 'churn probability',
    sql: 'p.churn_probability::float8',
    description: 'Probability of no purchase within 90 days by the churn model, 0 to 1.',
    ...unknown,
    ...metric,
  },
  nextExpectedOn: {
    type: 'DATE',
    zh: '预计下次购买日',
    en: 'next purchase expected',
    sql: `(m.next_expected_on::text COLLATE "C")`,
    description: 'The day of the next purchase by the own rhythm.',
    ...unknown,
    ...metric,
  },
  completeness: {
    type: 'NUMBER',
    zh: '资料完整度',
    en: 'completeness',
    sql: 'coalesce(m.completeness, 0)',
    description: 'How complete the record is, 0 to 100.',
    ...metric,
  },
} as const satisfies Record<string, Row>;

export type FilterFieldKey = keyof typeof rows;

/** Every field of the customer a filter can compare: adding one is adding a row above. */
export const filterFields: readonly FilterField[] = Object.entries<Row>(rows).map(([key, row]) => ({
  isNullable: false,
  ...row,
  key,
}));

const byKey = new Map(filterFields.map((field) => [field.key, field]));

/** The field of that key, if there is one. */
export const filterField = (key: string): FilterField | undefined => byKey.get(key);
