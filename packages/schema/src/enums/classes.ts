import { enumeration, type ValueOf } from '../enumeration.js';

export const ClassScheme = enumeration('ClassScheme', 'The built-in classifications; their rules are data.', {
  BASE: ['基础分类', 'Base class', 'Prospect, existing, loyal, VIP, churned.'],
  NEED: ['需求分类', 'Need', 'The weightiest class of the needs we know of.'],
  VALUE_POTENTIAL: ['价值×潜力', 'Value × potential', 'Four fields of what a customer brings and could bring.'],
  BEHAVIOUR: ['行为分类', 'Behaviour', 'Often or seldom, for much or for little.'],
  SATISFACTION: ['满意度分类', 'Satisfaction', 'High, medium, low, by the ratings customers gave.'],
  ABC_SHARE: ['ABC（按金额）', 'ABC by share', 'Pareto by share of revenue.'],
  ABC_COUNT: ['ABC（按数量）', 'ABC by count', 'Pareto by number of customers.'],
  SPEND_RANGE: ['消费区间', 'Spend range', 'Value, potential, migrating, ice-point, ordinary.'],
  QUALITY: ['客户质量', 'Quality', 'Premium, middle, low, by spend.'],
  STARS: ['星级', 'Stars', 'One to five stars.'],
  RFM: ['RFM分群', 'RFM segment', 'Ten segments of recency and frequency.'],
  VIP: ['VIP等级（依据）', 'VIP by evidence', 'The tier the figures speak for; the tier in force stays with people.'],
});
export type ClassScheme = ValueOf<typeof ClassScheme>;

export const ClassVersionState = enumeration('ClassVersionState', 'How far a version of a scheme is.', {
  DRAFT: ['草稿', 'Draft', 'Being written; moves nobody.'],
  PUBLISHING: ['发布中', 'Publishing', 'Asked to be published; the version before is in force until it is done.'],
  PUBLISHED: ['生效', 'Published', 'In force.'],
  RETIRED: ['已停用', 'Retired', 'Was in force.'],
});
export type ClassVersionState = ValueOf<typeof ClassVersionState>;

export const ClassCause = enumeration('ClassCause', 'Why a customer moved to another class.', {
  PUBLISHED: ['规则发布', 'Rules published', 'New rules came into force.'],
  FACTS: ['数据变化', 'Facts changed', 'The customer changed.'],
  PINNED: ['人工指定', 'Pinned', 'Somebody pinned the customer to a class.'],
  UNPINNED: ['取消指定', 'Unpinned', 'The pin was taken off or ended.'],
  APPROVED: ['审批通过', 'Approved', 'A great step was approved.'],
});
export type ClassCause = ValueOf<typeof ClassCause>;

export const VipBenefitKind = enumeration('VipBenefitKind', 'What the budgets of a VIP tier are for.', {
  GIFT: ['礼品', 'Gift'],
  EVENT: ['活动', 'Event'],
});
export type VipBenefitKind = ValueOf<typeof VipBenefitKind>;
