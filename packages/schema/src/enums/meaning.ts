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
  LOW: ['低风险', 'Low risk', 'Score below 33.'],
  MEDIUM: ['中风险', 'Medium risk', 'Score 33 to 66.'],
  HIGH: ['高风险', 'High risk', 'Score above 66.'],
});
export type RiskBand = ValueOf<typeof RiskBand>;

export const ChurnIndicator = enumeration('ChurnIndicator', 'What the churn score looks at.', {
  OVERDUE: ['超出购买周期', 'Overdue', 'Silent longer than the own purchase cycle.'],
  FREQUENCY_DROP: ['购买次数下降', 'Buys less often', 'Fewer purchases in 90 days than before.'],
  AMOUNT_DROP: ['消费金额下降', 'Spends less', 'Less revenue in 90 days than before.'],
  INTERACTION_DROP: ['互动减少', 'Talks less', 'Fewer contacts in 90 days than before.'],
});
export type ChurnIndicator = ValueOf<typeof ChurnIndicator>;

export const SegmentKind = enumeration('SegmentKind', 'How membership is decided.', {
  DYNAMIC: ['动态', 'Dynamic', 'By a rule, always up to date.'],
  STATIC: ['静态', 'Static', 'A frozen list.'],
});
export type SegmentKind = ValueOf<typeof SegmentKind>;
