/** What a metric counts in. */
export type MetricUnit = 'MONEY' | 'COUNT' | 'DAYS' | 'SHARE' | 'SCORE' | 'CLASS' | 'DATE' | 'RATIO';

/** How a number is worked out, for whoever asks. */
export interface Metric {
  readonly key: string;
  readonly zh: string;
  readonly en: string;
  readonly unit: MetricUnit;
  /** The formula in words. */
  readonly formulaZh: string;
  readonly formulaEn: string;
  /** When there is no number, and why. */
  readonly absentZh: string | null;
  readonly absentEn: string | null;
  /** Grows when the formula changes. */
  readonly version: number;
}

type Row = readonly [
  unit: MetricUnit,
  zh: string,
  en: string,
  formulaZh: string,
  formulaEn: string,
  absentZh?: string,
  absentEn?: string,
];

const rows = {
  orders: ['COUNT', '订单数', 'Orders', '已付款且未全部退回的订单数', 'paid orders that did not come back as a whole'],
  purchaseDays: [
    'COUNT',
    '购买天数',
    'Purchase days',
    '至少有一笔购买的不同日期数',
    'distinct days with at least one purchase',
  ],
  grossRevenue: ['MONEY', '毛销售额', 'Gross revenue', '退货前的净额合计', 'sum of net amounts before returns'],
  netRevenue: [
    'MONEY',
    '累计净消费',
    'Net revenue',
    '已付款订单（扣除折扣）减退货，按当日汇率折算；取消与待付款的不计',
    'paid orders after discounts minus returns, at the rate of the day; cancelled and pending ones never count',
  ],
  returned: ['MONEY', '退货金额', 'Returned', '退货金额合计，取正值', 'sum of what came back, as a positive amount'],
  margin: [
    'MONEY',
    '累计毛利',
    'Margin',
    '净消费减成本',
    'net revenue minus cost',
    '只要有一笔成本未知就为空',
    'null while the cost of any order is unknown',
  ],
  averageOrderValue: [
    'MONEY',
    '客单价',
    'Average order value',
    '累计净消费 ÷ 订单数',
    'net revenue ÷ orders',
    '没有订单时为空',
    'null before the first order',
  ],
  revenue365: ['MONEY', '近一年净消费', 'Revenue, 365 days', '最近 365 天的净消费', 'net revenue of the last 365 days'],
  orders365: ['COUNT', '近一年订单数', 'Orders, 365 days', '最近 365 天的订单数', 'purchases of the last 365 days'],
  orders90: ['COUNT', '近90天订单数', 'Orders, 90 days', '最近 90 天的订单数', 'purchases of the last 90 days'],
  interactions90: [
    'COUNT',
    '近90天互动',
    'Contacts, 90 days',
    '最近 90 天的互动次数，不含设备与使用记录',
    'contacts of the last 90 days, without devices and usage',
  ],
  usage90: ['COUNT', '近90天使用', 'Usage, 90 days', '最近 90 天的使用记录数', 'reports of usage of the last 90 days'],
  satisfaction: [
    'SCORE',
    '满意度指数',
    'Satisfaction index',
    '(Σw·x + κ·均值)/(Σw + κ)，w = 权重·0.5^(天数/180)，κ = 1：评价 (v−1)·25，投诉已解决 60，超时未解决 0',
    '(Σ w·x + κ·mean)/(Σ w + κ), w = weight·0.5^(days/180), κ = 1: ratings (v − 1)·25, a settled complaint 60, one unsolved in time 0',
    '权重不足 0.5 时为空',
    'null below a weight of 0.5',
  ],
  satisfactionConfidence: [
    'SHARE',
    '满意度可信度',
    'Confidence of satisfaction',
    'Σw/(Σw + κ)：指数中有多少是客户自己说的',
    "Σ w/(Σ w + κ): how much of the index is the customer's own word",
    '没有指数时为空',
    'null without an index',
  ],
  complaints90: [
    'COUNT',
    '近90天投诉',
    'Complaints, 90 days',
    '最近 90 天收到的投诉数，不含已取消或并入其他工单的',
    'complaints of the last 90 days, without cancelled and merged ones',
  ],
  openComplaints: ['COUNT', '未解决投诉', 'Open complaints', '尚未解决的投诉数', 'complaints that are not solved'],
  worstComplaint: [
    'CLASS',
    '最严重投诉',
    'Gravest complaint',
    '未解决或最近 90 天投诉中的最高严重程度',
    'the highest severity among complaints that are open or came within 90 days',
    '没有这样的投诉时为空',
    'null without such a complaint',
  ],
  firstOrderAt: [
    'DATE',
    '首次购买',
    'First purchase',
    '第一笔购买的时间',
    'the moment of the first purchase',
    '没有购买时为空',
    'null before the first purchase',
  ],
  lastOrderAt: [
    'DATE',
    '最近购买',
    'Last purchase',
    '最近一笔购买的时间',
    'the moment of the last purchase',
    '没有购买时为空',
    'null before the first purchase',
  ],
  lastContactAt: [
    'DATE',
    '最近联系',
    'Last contact',
    '任一方向的最近一次联系',
    'the last contact in either direction',
    '从未联系时为空',
    'null before the first contact',
  ],
  daysSinceLastOrder: [
    'DAYS',
    '距上次购买天数',
    'Days since last purchase',
    '今天减最近购买日',
    'today minus the last purchase day',
    '没有购买时为空',
    'null before the first purchase',
  ],
  cycleDays: [
    'DAYS',
    '购买周期',
    'Purchase cycle',
    '不同购买日之间间隔的中位数；只有 1–2 个间隔时 (k·中位数 + 2·群体中位数)/(k+2)',
    'median gap between distinct purchase days; with k = 1 or 2 gaps (k·median + 2·cohort median)/(k + 2)',
    '只有一个购买日时为空',
    'null with one purchase day',
  ],
  cycleSpread: [
    'DAYS',
    '周期波动',
    'Cycle spread',
    '间隔与周期之差绝对值的中位数',
    'median of |gap − cycle|',
    '购买日少于四个时为空',
    'null below four purchase days',
  ],
  nextExpectedOn: [
    'DATE',
    '预计下次购买',
    'Next purchase',
    '最近购买日 + 购买周期，窗口为 ± 周期波动',
    'last purchase day + cycle; the window is ± the cycle spread',
    '没有周期时为空',
    'null without a cycle',
  ],
  overdueRatio: [
    'RATIO',
    '逾期倍数',
    'Overdue ratio',
    '距上次购买天数 ÷ 购买周期',
    'days since the last purchase ÷ cycle',
    '没有周期时为空',
    'null without a cycle',
  ],
  recencyScore: [
    'SCORE',
    'R 分',
    'Recency score',
    '近 365 天购买客户按最近购买日排序，1 + ⌊5·(名次 − 1)/n⌋，同值同分',
    'buyers of 365 days by last purchase day: 1 + ⌊5·(rank − 1)/n⌋, equal values score equal',
    '一年内没有购买，或所有人的最近购买日相同时为空',
    'null without a purchase within 365 days, or while all bought last on the same day',
  ],
  frequencyScore: [
    'SCORE',
    'F 分',
    'Frequency score',
    '同上，按 365 天内的购买天数',
    'the same by purchase days within 365 days',
    '一年内没有购买，或所有人的最近购买日相同时为空',
    'null without a purchase within 365 days, or while all bought last on the same day',
  ],
  monetaryScore: [
    'SCORE',
    'M 分',
    'Monetary score',
    '同上，按 365 天内的净消费',
    'the same by net revenue within 365 days',
    '一年内没有购买，或所有人的最近购买日相同时为空',
    'null without a purchase within 365 days, or while all bought last on the same day',
  ],
  rfmSegment: [
    'CLASS',
    'RFM 分群',
    'RFM segment',
    '由 R×F 25 格唯一确定的十个分群之一',
    'one of ten segments, by the 25 cells of R × F',
    '一年内没有购买，或所有人的最近购买日相同时为空',
    'null without a purchase within 365 days, or while all bought last on the same day',
  ],
  abcClass: [
    'CLASS',
    'ABC 分类',
    'ABC class',
    '按净消费降序，在该客户之前的累计占比 < 80% 为 A，< 95% 为 B，其余 C；同值同类',
    'by falling net revenue: share before the customer < 80 % is A, < 95 % is B, else C; ties together',
    '没有购买时为空',
    'null before the first purchase',
  ],
  churnScore: [
    'SCORE',
    '流失分数',
    'Churn score',
    '100·Σw·x/Σw：逾期 35、次数下降 15、金额下降 15、互动下降 10、满意度低 10、投诉 10（有严重投诉未解决，或 90 天内两次以上）、使用减少 5，只算有数据的项；权重可设置',
    '100·Σ w·x / Σ w over what is known: overdue 35, frequency drop 15, amount drop 15, interaction drop 10, low satisfaction 10, complaints 10 (a severe one open, or two within 90 days), usage drop 5; weights can be set',
    '有数据的权重不足 40 时为空',
    'null when less than 40 of the weight has data',
  ],
  churnProbability: [
    'SHARE',
    '流失概率',
    'Churn probability',
    '逻辑回归：以截止日之前的九个特征预测其后 90 天不购买；只用本企业的历史训练',
    'logistic regression on nine features known at the cut-off: no purchase in the 90 days after; learnt from the own past alone',
    '一年内没有购买，或样本不足时为空',
    'null when silent for a year, or with too few cases to learn from',
  ],
  alive: [
    'SHARE',
    '活跃概率',
    'Chance still active',
    'BG/NBD：1/(1 + a/(b+x−1)·((α+T)/(α+t))^(r+x))，单位为周；没有复购时为 1',
    'BG/NBD: 1/(1 + a/(b + x − 1)·((α + T)/(α + t))^(r + x)), in weeks; 1 without a repeat',
    '数据未达到门槛时为空',
    'null below the minimum of data',
  ],
  expected90: [
    'COUNT',
    '90天预计购买',
    'Expected purchases, 90 days',
    'BG/NBD 条件期望：未来 90 天的购买天数',
    'conditional expectation of BG/NBD: purchase days within 90 days',
    '数据未达到门槛时为空',
    'null below the minimum of data',
  ],
  expected365: [
    'COUNT',
    '一年预计购买',
    'Expected purchases, 365 days',
    'BG/NBD 条件期望：未来 365 天的购买天数',
    'conditional expectation of BG/NBD: purchase days within 365 days',
    '数据未达到门槛时为空',
    'null below the minimum of data',
  ],
  quiet90: [
    'SHARE',
    '90天不购买概率',
    'P(no purchase), 90 days',
    '1 − p + p·((α+T)/(α+T+t))^(r+x)，p 为活跃概率',
    '1 − p + p·((α + T)/(α + T + t))^(r + x), p = P(alive)',
    '数据未达到门槛时为空',
    'null below the minimum of data',
  ],
  predictedValue: [
    'MONEY',
    '预测价值',
    'Predicted value',
    '12 个月逐月 ΔE[Y]·E[M]·毛利率/(1+10%)^(月/12)；E[M] 来自 Gamma-Gamma',
    'Σ over 12 months ΔE[Y]·E[M]·margin rate/(1 + 10 %)^(month/12); E[M] by Gamma-Gamma',
    '少于 500 名购买客户、不足 180 天历史、30 天内无订单或无人购买三次时为空',
    'null below 500 buyers, 180 days of history, an order within 30 days, somebody with three orders',
  ],
  completeness: [
    'SHARE',
    '资料完整度',
    'Completeness',
    'Σ 权重·有值·有效·新鲜 ÷ Σ 权重；一年未确认的减半',
    'Σ weight·present·valid·fresh ÷ Σ weight; half after a year without confirmation',
  ],
} as const satisfies Record<string, Row>;

/** The name of a metric. */
export type MetricKey = keyof typeof rows;

/** Every metric of a customer: label, unit, formula and version, as the API and the console show them. */
export const metricRegistry: Readonly<Record<MetricKey, Metric>> = Object.fromEntries(
  Object.entries<Row>(rows).map(([key, [unit, zh, en, formulaZh, formulaEn, absentZh, absentEn]]) => [
    key,
    { key, zh, en, unit, formulaZh, formulaEn, absentZh: absentZh ?? null, absentEn: absentEn ?? null, version: 1 },
  ]),
) as Record<MetricKey, Metric>;
