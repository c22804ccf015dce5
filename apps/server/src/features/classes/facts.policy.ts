/** What a fact needs beside the customer `c` and its metric row `m`. */
export type FactSource = 'prediction' | 'needs' | 'current';

/** Something a rule can ask of a customer. */
export interface ClassFact {
  readonly zh: string;
  readonly en: string;
  readonly type: 'NUMBER' | 'TEXT';
  /** Over `c`, `m` and what the sources bring; `:today`, `:timezone`, `:unit`, `:tenureyears` stand for those values. Null is unknown. */
  readonly sql: string;
  readonly sources?: readonly FactSource[];
  /** Set for a fact that is the weighted mean of terms, each 0–100. */
  readonly terms?: readonly string[];
}

const money = (column: string): string => `(${column}::float8 / :unit)`;
const trend = `(CASE WHEN m.net_90_before_minor > 0 THEN m.net_90_minor::float8 / m.net_90_before_minor END)`;
const margin365 = `(m.net_365_minor::float8 * CASE WHEN m.net_minor > 0 THEN coalesce(m.margin_minor::float8 / m.net_minor, 1) ELSE 1 END)`;
const tenureYears = `((:today::date - (m.first_order_at AT TIME ZONE :timezone)::date)::float8 / 365.25)`;

const text = (zh: string, en: string, sql: string, ...sources: FactSource[]): ClassFact => ({
  type: 'TEXT',
  zh,
  en,
  sql,
  sources,
});
const number = (zh: string, en: string, sql: string, ...sources: FactSource[]): ClassFact => ({
  type: 'NUMBER',
  zh,
  en,
  sql,
  sources,
});

/** The facts rules are made of. */
export const classFacts = {
  stage: text('生命周期阶段', 'stage', 'c.stage'),
  kind: text('客户类型', 'customer type', 'c.kind'),
  vipTier: text('VIP等级', 'VIP tier', 'c.vip_tier'),
  rfmSegment: text('RFM分群', 'RFM segment', 'm.rfm_segment'),
  need: text('主要需求', 'main need', 'n.need_class', 'needs'),
  currentClass: text('当前类别', 'current class', 'k.key', 'current'),
  orders: number('订单数', 'orders', 'coalesce(m.orders, 0)'),
  revenue: number('累计净消费', 'net revenue', money('coalesce(m.net_minor, 0)')),
  revenue365: number('近一年净消费', '12-month net revenue', money('coalesce(m.net_365_minor, 0)')),
  orderValue: number('近一年客单价', '12-month average order', money('(m.net_365_minor / nullif(m.orders_365, 0))')),
  days365: number('近一年购买天数', '12-month purchase days', 'coalesce(m.days_365, 0)'),
  contacts90: number('近90天互动', '90-day contacts', 'coalesce(m.interactions_90, 0)'),
  silence: number(
    '距上次购买天数',
    'days since last purchase',
    '(:today::date - (m.last_order_at AT TIME ZONE :timezone)::date)',
  ),
  trend: number('90天消费趋势', '90-day trend', trend),
  churnScore: number('流失分数', 'churn score', 'm.churn_score'),
  health: number('健康度', 'health', 'm.health'),
  predictedValue: number('预测价值', 'predicted value', money('p.value_minor'), 'prediction'),
  satisfaction: number('满意度指数', 'satisfaction index', 'm.satisfaction::float8'),
  valueScore: { ...number('价值分', 'value score', ''), terms: ['margin', 'frequency'] },
  potentialScore: { ...number('潜力分', 'potential score', '', 'prediction'), terms: ['predicted', 'growth'] },
  starScore: { ...number('星级分', 'star score', ''), terms: ['value', 'tenure', 'contentment'] },
} as const satisfies Record<string, ClassFact>;

export type ClassFactKey = keyof typeof classFacts;

/** The terms of a fact that is a score; null for a plain fact. */
export function scoreTerms(key: ClassFactKey): readonly TermKey[] | null {
  const fact: ClassFact = classFacts[key];
  return (fact.terms ?? null) as readonly TermKey[] | null;
}

/** A term of a weighted mean, 0–100 or null; `measured` ones are the percentile of a value among the buyers. */
export interface Term {
  readonly zh: string;
  readonly en: string;
  readonly sql: string;
  readonly isPercentile: boolean;
}

const percentile = (zh: string, en: string, sql: string): Term => ({ zh, en, sql, isPercentile: true });

export const classTerms = {
  margin: percentile('12个月毛利', '12-month margin', margin365),
  frequency: percentile('购买频次', 'purchase frequency', 'm.days_365::float8'),
  predicted: percentile('预测价值', 'predicted value', 'p.value_minor::float8'),
  growth: { zh: '消费趋势', en: 'trend', sql: `least(100, 50 * ${trend})`, isPercentile: false },
  value: percentile('12个月毛利', '12-month margin', margin365),
  tenure: {
    zh: '客户年限',
    en: 'tenure',
    sql: `(100 * least(1, greatest(0, ${tenureYears}) / :tenureyears))`,
    isPercentile: false,
  },
  contentment: { zh: '满意度', en: 'satisfaction', sql: 'm.satisfaction::float8', isPercentile: false },
} as const satisfies Record<string, Term>;

export type TermKey = keyof typeof classTerms;
