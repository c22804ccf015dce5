import { enumeration, type ValueOf } from '../enumeration.js';

export const RfmSegment = enumeration('RfmSegment', 'The ten RFM segments on recency × frequency.', {
  CHAMPION: ['冠军', 'Champion', 'Bought lately and most often.'],
  LOYAL: ['忠诚', 'Loyal', 'Buys often.'],
  POTENTIAL_LOYALIST: ['潜在忠诚', 'Potential loyalist', 'Bought lately, a few times.'],
  NEW: ['新客', 'New', 'Bought lately for the first time.'],
  PROMISING: ['有潜力', 'Promising', 'Bought rather lately, once.'],
  NEED_ATTENTION: ['需关注', 'Needs attention', 'Average recency and frequency.'],
  ABOUT_TO_SLEEP: ['即将沉睡', 'About to sleep', 'Below average, slipping away.'],
  AT_RISK: ['流失风险', 'At risk', 'Bought often, long ago.'],
  CANT_LOSE: ['不可失去', "Can't lose", 'Bought most often, long ago.'],
  HIBERNATING: ['沉睡', 'Hibernating', 'Bought long ago and seldom.'],
});
export type RfmSegment = ValueOf<typeof RfmSegment>;

export const AbcClass = enumeration('AbcClass', 'Pareto class by net revenue.', {
  A: ['A类', 'A', 'Together the first 80 % of revenue.'],
  B: ['B类', 'B', 'The next 15 %.'],
  C: ['C类', 'C', 'The rest.'],
});
export type AbcClass = ValueOf<typeof AbcClass>;

export const RiskBand = enumeration('RiskBand', 'A band of churn risk.', {
  LOW: ['低风险', 'Low risk', 'A low score: below 33 unless set otherwise.'],
  MEDIUM: ['中风险', 'Medium risk', 'A score between: 33 to 66 unless set otherwise.'],
  HIGH: ['高风险', 'High risk', 'A high score: above 66 unless set otherwise.'],
});
export type RiskBand = ValueOf<typeof RiskBand>;

export const ChurnIndicator = enumeration('ChurnIndicator', 'What the churn score looks at.', {
  OVERDUE: ['超出购买周期', 'Overdue', 'Silent longer than the own purchase cycle.'],
  FREQUENCY_DROP: ['购买次数下降', 'Buys less often', 'Fewer purchases in 90 days than before.'],
  AMOUNT_DROP: ['消费金额下降', 'Spends less', 'Less revenue in 90 days than before.'],
  INTERACTION_DROP: ['互动减少', 'Fewer contacts', 'Fewer contacts in 90 days than before.'],
  LOW_SATISFACTION: ['满意度低', 'Not content', 'The satisfaction index is low.'],
  COMPLAINTS: ['投诉', 'Complains', 'A severe complaint is open, or two came within 90 days.'],
  USAGE_DROP: ['使用减少', 'Uses it less', 'Less usage in 90 days than before.'],
});
export type ChurnIndicator = ValueOf<typeof ChurnIndicator>;

export const HealthPart = enumeration('HealthPart', 'What the health of a customer is made of.', {
  RETENTION: ['留存', 'Retention', '100 less the churn score.'],
  SATISFACTION: ['满意度', 'Satisfaction', 'The satisfaction index.'],
  ENGAGEMENT: ['互动', 'Engagement', 'Contacts and reports of usage within 90 days, beside those that count as full.'],
  TREND: [
    '消费趋势',
    'Value trend',
    'Revenue of 90 days beside what 90 days brought before: 50 is as much, 100 twice.',
  ],
});
export type HealthPart = ValueOf<typeof HealthPart>;

export const SegmentKind = enumeration('SegmentKind', 'How membership is decided.', {
  DYNAMIC: ['动态', 'Dynamic', 'By a rule, always up to date.'],
  STATIC: ['静态', 'Static', 'A frozen list.'],
});
export type SegmentKind = ValueOf<typeof SegmentKind>;

export const MembershipCause = enumeration('MembershipCause', 'Why a customer entered or left a segment.', {
  RULE: ['规则变更', 'Rule', 'The rule was saved or changed.'],
  EVENT: ['客户变化', 'Event', 'Something about the customer changed.'],
  DAY: ['时间推移', 'Day', 'Days passed, or the figures of the night were worked out.'],
});
export type MembershipCause = ValueOf<typeof MembershipCause>;

export const CountState = enumeration('CountState', 'How far the count of a segment is.', {
  WAITING: ['等待计算', 'Waiting', 'It will be counted within a minute.'],
  RUNNING: ['计算中', 'Running', 'It is being counted.'],
  DONE: ['已计算', 'Done', 'Its members are known and followed.'],
  CANCELLED: ['已取消', 'Cancelled', 'Somebody stopped the count; its members are those from before.'],
  FAILED: ['失败', 'Failed', 'The count failed; its members are those from before.'],
});
export type CountState = ValueOf<typeof CountState>;

export const ModelKind = enumeration('ModelKind', 'A model behind predictions.', {
  LIFETIME: ['购买与价值', 'Purchases and value', 'How often and for how much customers buy: BG/NBD and Gamma-Gamma.'],
  CHURN: ['流失概率', 'Churn', 'Who will not buy within 90 days: logistic regression.'],
});
export type ModelKind = ValueOf<typeof ModelKind>;

export const ModelState = enumeration('ModelState', 'How far a model is.', {
  RUNNING: ['计算中', 'Running', 'It is being fitted.'],
  READY: ['可用', 'Ready', 'It was fitted; the newest ready one makes the predictions.'],
  REFUSED: ['数据不足', 'Refused', 'The data cannot carry it; the reason says why.'],
  ABANDONED: ['已中断', 'Abandoned', 'It was interrupted; another took its place.'],
});
export type ModelState = ValueOf<typeof ModelState>;

export const AbsenceReason = enumeration('AbsenceReason', 'Why there is no number.', {
  TOO_LITTLE_KNOWN: ['已知信息太少', 'Too little known', 'Less weight has data than the setting asks for.'],
  NOT_YET: ['尚未计算', 'Not worked out yet', 'No model was fitted since the customer bought.'],
  NO_PURCHASE: ['没有购买记录', 'No purchase', 'The customer has not bought.'],
  SILENT_FOR_A_YEAR: [
    '一年未购买',
    'Silent for a year',
    'Nothing was bought within 365 days: there is nothing left to lose.',
  ],
  NO_SPEND: ['没有可用的消费金额', 'No spend', 'The repeat purchases brought no money.'],
  TOO_FEW_BUYERS: ['购买客户不足', 'Too few buyers', 'Fewer than 500 customers have bought.'],
  HISTORY_TOO_SHORT: ['历史太短', 'History too short', 'Less than 180 days of purchases are known.'],
  NO_RECENT_ORDER: [
    '近期没有订单',
    'No recent order',
    'Nobody has bought within 30 days: the data are not up to date.',
  ],
  TOO_FEW_REPEAT_BUYERS: ['复购客户不足', 'Too few repeat buyers', 'Too few customers bought again.'],
  TOO_FEW_EVENTS: ['样本不足', 'Too few cases', 'Too few customers left, or too few stayed, to learn from.'],
  NO_VARIATION: ['数据没有差异', 'No variation', 'All are alike where a difference is needed.'],
  NO_CONVERGENCE: ['模型未收敛', 'No convergence', 'The fit did not settle.'],
  INFINITE_MEAN: ['平均消费无法确定', 'No mean spend', 'The spread of spending is too wide for a mean.'],
  SEPARATED: ['结果可完全预测', 'Separated', 'The outcome is predicted without error, which no honest data do.'],
  SINGULAR: ['特征重复', 'Repeating features', 'The features repeat each other.'],
  LEAK_SUSPECTED: [
    '疑似数据泄漏',
    'Leak suspected',
    'One feature alone tells nearly all of the outcome: it may know the future.',
  ],
  OUT_OF_RANGE: ['数据超出范围', 'Out of range', 'A value lies where none can be.'],
});
export type AbsenceReason = ValueOf<typeof AbsenceReason>;

export const ValueBasis = enumeration('ValueBasis', 'What a predicted value counts.', {
  OWN_MARGIN: ['客户自身毛利率', 'Own margin', "Margin, at the customer's own rate so far."],
  COMMON_MARGIN: ['整体毛利率', 'Common margin', 'Margin, at the rate of all customers whose costs are known.'],
  REVENUE: ['净收入', 'Revenue', 'Net revenue: no cost is known.'],
});
export type ValueBasis = ValueOf<typeof ValueBasis>;

export const ChurnFeature = enumeration('ChurnFeature', 'What the churn model knows of a customer on a day.', {
  SILENCE: ['未购买天数', 'Silence', 'Days since the last purchase.'],
  OVERDUE: ['超出购买周期', 'Overdue', 'Silence by the mean gap between purchase days.'],
  ONE_PURCHASE: ['仅购买一天', 'One purchase', 'Whether there is only one purchase day.'],
  DAYS_90: ['近90天购买天数', 'Purchase days, 90 days', 'Purchase days within 90 days.'],
  DAYS_BEFORE: ['此前275天购买天数', 'Purchase days before', 'Purchase days from 91 to 365 days ago.'],
  SPEND: ['近一年消费', 'Spend', 'Net revenue within 365 days.'],
  TENURE: ['客户年限', 'Tenure', 'Days since the first purchase.'],
  CONTACTS: ['近90天互动', 'Contacts', 'Contacts within 90 days.'],
  RETURNS: ['退货占比', 'Returns', 'Returns by purchases within 365 days.'],
});
export type ChurnFeature = ValueOf<typeof ChurnFeature>;

export const NextAction = enumeration('NextAction', 'What to do next for a customer.', {
  SETTLE_COMPLAINT: ['先解决投诉', 'Settle the complaint', 'A complaint is open: nothing else comes first.'],
  WIN_BACK: ['挽回联系', 'Win back', 'A customer of value is likely to leave.'],
  REMIND: ['到期提醒', 'Remind', 'The next purchase is due by the own rhythm.'],
  WELCOME: ['促成二次购买', 'Bring back a second time', 'A new customer has not come back yet.'],
  CHECK_IN: ['主动联系', 'Check in', 'A customer of value has not heard from us for long.'],
  QUALIFY: ['跟进线索', 'Follow the lead', 'Somebody who has not bought waits to be asked.'],
  COMPLETE: ['补全资料', 'Complete the record', 'Much of what we should know is missing.'],
});
export type NextAction = ValueOf<typeof NextAction>;

export const PoolMoveKind = enumeration('PoolMoveKind', 'How a customer came into the public pool or left it.', {
  RECYCLED: ['规则回收', 'Recycled', 'Nobody was in touch for as long as the rule allows.'],
  RELEASED: ['主动释放', 'Released', 'The owner gave the customer back.'],
  CAPTURED: ['新线索入池', 'Captured', 'A new lead that belongs to nobody yet.'],
  CLAIMED: ['领取', 'Claimed', 'Somebody took the customer out of the pool.'],
  ASSIGNED: ['分配', 'Assigned', 'Somebody was made the owner by another.'],
});
export type PoolMoveKind = ValueOf<typeof PoolMoveKind>;

export const LeadOutcome = enumeration('LeadOutcome', 'What became of a lead.', {
  CREATED: ['新建', 'Created', 'Nobody of that name was known: there is a new customer.'],
  KNOWN: ['已存在', 'Known', 'The person is known already; the contact was added to their timeline.'],
});
export type LeadOutcome = ValueOf<typeof LeadOutcome>;

export const RfmMode = enumeration('RfmMode', 'What parts the five scores of RFM.', {
  TIE_SAFE: ['五等分（同值同分）', 'Fifths of the buyers', 'A fifth of the buyers each; equal values score equal.'],
  FIXED: ['固定门槛', 'Fixed thresholds', 'Thresholds that stay whatever others buy.'],
});
export type RfmMode = ValueOf<typeof RfmMode>;

export const SettingKind = enumeration(
  'SettingKind',
  'What can be set of how figures are worked out and customers move.',
  {
    CHURN: [
      '流失风险分',
      'Churn score',
      'Weights of its signs, how much of them must be known, where its bands begin.',
    ],
    SATISFACTION: ['满意度指数', 'Satisfaction index', 'How ratings and complaints count, and how fast they fade.'],
    HEALTH: ['客户健康度', 'Customer health', 'Weights of its parts, and how much of them must be known.'],
    RFM: ['RFM 评分', 'RFM scores', 'How many days back purchases count, and what parts the five scores.'],
    ABC: ['ABC 分类', 'ABC classes', 'Which shares of all revenue make classes A and B.'],
    COMPLETENESS: ['资料完整度', 'Completeness', 'What a good record holds, for each kind and class of customer.'],
    LIFETIME: ['预测价值', 'Predicted value', 'How far it looks, how it is discounted, which data it needs.'],
    ADVICE: ['下一步建议', 'Next best action', 'From where on each advice is given.'],
    STAGES: ['生命周期规则', 'Lifecycle rules', 'When customers are at risk, loyal, lost.'],
    POOL: ['公海规则', 'Public pool', 'Who falls into it, and who may take whom out.'],
    PLAYBOOK: ['阶段任务', 'Stage playbook', 'Which follow-ups begin when a customer comes to a stage.'],
  },
);
export type SettingKind = ValueOf<typeof SettingKind>;
