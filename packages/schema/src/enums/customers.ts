import { enumeration, type ValueOf } from '../enumeration.js';

export const CustomerKind = enumeration('CustomerKind', 'The three kinds of customer.', {
  INDIVIDUAL: ['个人', 'Individual', 'A person.'],
  CORPORATE: ['企业', 'Company', 'A company that buys for itself or to sell on.'],
  INSTITUTION: ['机构', 'Institution', 'A school, hospital, government office or association.'],
});
export type CustomerKind = ValueOf<typeof CustomerKind>;

export const CustomerStatus = enumeration('CustomerStatus', 'Whether a customer record is in use.', {
  ACTIVE: ['正常', 'Active'],
  MERGED: ['已合并', 'Merged', 'Continues in another record.'],
  ERASED: ['已删除', 'Erased', 'Deleted; can be restored until it is erased for good.'],
});
export type CustomerStatus = ValueOf<typeof CustomerStatus>;

export const LifecycleStage = enumeration('LifecycleStage', 'Where the customer stands on the way with us.', {
  LEAD: ['潜在客户', 'Lead', 'Known, not yet qualified.'],
  PROSPECT: ['目标客户', 'Prospect', 'Qualified, has not bought yet.'],
  FIRST_PURCHASE: ['初次购买', 'First purchase', 'Bought on one day.'],
  REPEAT: ['重复购买', 'Repeat', 'Bought on two or more days.'],
  LOYAL: ['忠诚客户', 'Loyal', 'Buys regularly: four or more days within a year, active for half a year.'],
  AT_RISK: ['流失预警', 'At risk', 'Buys less or later than usual.'],
  CHURNED: ['流失客户', 'Churned', 'Silent for far longer than the own rhythm.'],
  REACTIVATED: ['已挽回', 'Reactivated', 'Churned once and bought again.'],
});
export type LifecycleStage = ValueOf<typeof LifecycleStage>;

export const StageCause = enumeration('StageCause', 'Why a customer moved to another stage.', {
  CREATED: ['新建', 'Created', 'The customer was recorded.'],
  QUALIFIED: ['已确认', 'Qualified', 'A person or the lead score said so.'],
  ORDER: ['订单', 'Order', 'A paid order.'],
  RETURN: ['退货', 'Return', 'A return took the purchase back.'],
  LOYALTY_RULE: ['忠诚规则', 'Loyalty rule', 'Purchases reached the rule of loyal customers.'],
  RISK_RULE: ['预警规则', 'Risk rule', 'Purchases are overdue or the churn score is high.'],
  CHURN_RULE: ['流失规则', 'Churn rule', 'Silence passed the limit of the customer’s own rhythm.'],
  MANUAL: ['手动', 'Manual', 'A person moved it.'],
  IMPORT: ['导入', 'Import', 'Recorded by an import.'],
});
export type StageCause = ValueOf<typeof StageCause>;

export const BaseClass = enumeration('BaseClass', 'The five base classes of customers.', {
  PROSPECT: ['潜在客户', 'Prospect', 'Has not bought yet.'],
  EXISTING: ['现有客户', 'Existing', 'Has bought.'],
  LOYAL: ['忠实客户', 'Loyal', 'Buys regularly.'],
  VIP: ['VIP客户', 'VIP', 'Holds a VIP tier.'],
  CHURNED: ['流失客户', 'Churned', 'Stopped buying.'],
});
export type BaseClass = ValueOf<typeof BaseClass>;

export const VipTier = enumeration('VipTier', 'The VIP tiers, lowest first.', {
  NONE: ['非VIP', 'None', 'No VIP tier.'],
  SILVER: ['银卡', 'Silver'],
  GOLD: ['金卡', 'Gold'],
  PLATINUM: ['白金卡', 'Platinum'],
  DIAMOND: ['钻石卡', 'Diamond'],
});
export type VipTier = ValueOf<typeof VipTier>;

export const Gender = enumeration('Gender', 'Gender, where the customer told it.', {
  MALE: ['男', 'Male'],
  FEMALE: ['女', 'Female'],
  OTHER: ['其他', 'Other'],
});
export type Gender = ValueOf<typeof Gender>;

export const CustomerSource = enumeration('CustomerSource', 'Where the first touch came from.', {
  AD: ['广告', 'Advertisement'],
  EXHIBITION: ['展会', 'Exhibition'],
  REFERRAL: ['转介绍', 'Referral'],
  WEBSITE: ['官网', 'Website'],
  SOCIAL: ['社交媒体', 'Social media'],
  SURVEY: ['市场调查', 'Market survey'],
  LOTTERY: ['抽奖活动', 'Prize draw'],
  EVENT: ['活动', 'Event'],
  IMPORT: ['导入', 'Import'],
  OUTBOUND: ['陌拜', 'Cold visit'],
  PARTNER: ['渠道', 'Partner channel'],
  OTHER: ['其他', 'Other'],
});
export type CustomerSource = ValueOf<typeof CustomerSource>;

export const IdentityKind = enumeration('IdentityKind', 'What an identity is.', {
  PHONE: ['电话', 'Phone'],
  EMAIL: ['邮箱', 'Email'],
  WECHAT_OPENID: ['微信', 'WeChat', 'A WeChat open id.'],
  WECOM: ['企业微信', 'WeCom', 'A WeCom external user id.'],
  DOUYIN: ['抖音', 'Douyin'],
  WEIBO: ['微博', 'Weibo'],
  DEVICE: ['设备', 'Device', 'A device id.'],
  EXTERNAL_ID: ['外部编号', 'External id', 'The key of this customer in another system; its source is named.'],
  NATIONAL_ID: ['身份证号', 'National id', 'An 18-digit resident identity number.'],
  USCC: ['统一社会信用代码', 'Unified social credit code', 'The 18-character code of an organisation.'],
});
export type IdentityKind = ValueOf<typeof IdentityKind>;

export const MaskedKind = enumeration('MaskedKind', 'A kind of value that a role can be shown masked.', {
  PHONE: ['电话', 'Phone', 'Phone numbers, of contact persons too.'],
  EMAIL: ['邮箱', 'Email', 'Mail addresses, of contact persons too.'],
  WECHAT_OPENID: ['微信', 'WeChat', 'WeChat open ids.'],
  WECOM: ['企业微信', 'WeCom', 'WeCom external user ids.'],
  DOUYIN: ['抖音', 'Douyin'],
  WEIBO: ['微博', 'Weibo'],
  DEVICE: ['设备', 'Device', 'Device ids.'],
  EXTERNAL_ID: ['外部编号', 'External id', 'Keys in other systems.'],
  NATIONAL_ID: ['身份证号', 'National id', 'Resident identity numbers.'],
  USCC: ['统一社会信用代码', 'Unified social credit code', 'Codes of organisations.'],
  ADDRESS: ['详细地址', 'Street address', 'District, street and postal code; province and city are shown.'],
  BIRTHDAY: ['出生年份', 'Year of birth', 'The year of birthdays, and the age.'],
  NOTE: ['敏感备注', 'Sensitive notes', 'The text of notes that were marked sensitive.'],
});
export type MaskedKind = ValueOf<typeof MaskedKind>;

export const FactSource = enumeration('FactSource', 'Where a fact about a customer comes from.', {
  STATED: ['客户自述', 'Stated', 'The customer said so; it wins over the others.'],
  INFERRED: ['推断', 'Inferred', 'Derived from behaviour.'],
  IMPORTED: ['导入', 'Imported', 'Came with an import.'],
});
export type FactSource = ValueOf<typeof FactSource>;

export const NeedClass = enumeration('NeedClass', 'The three classes of needs.', {
  FUNCTIONAL: ['功能需求', 'Functional', 'What the product must do.'],
  EMOTIONAL: ['情感需求', 'Emotional', 'How it should feel.'],
  SOCIAL: ['社会需求', 'Social', 'What it says to others.'],
});
export type NeedClass = ValueOf<typeof NeedClass>;

export const RelationType = enumeration('RelationType', 'What the other customer is to this one.', {
  SPOUSE: ['配偶', 'Spouse'],
  PARENT: ['父母', 'Parent'],
  CHILD: ['子女', 'Child'],
  RELATIVE: ['亲戚', 'Relative'],
  FRIEND: ['朋友', 'Friend'],
  COLLEAGUE: ['同事', 'Colleague'],
  BUSINESS_CIRCLE: ['商圈朋友', 'Business circle'],
  PARENT_COMPANY: ['母公司', 'Parent company'],
  SUBSIDIARY: ['子公司', 'Subsidiary'],
  SUPPLIER: ['供应商', 'Supplier'],
  CLIENT: ['客户', 'Client', 'Buys from this one: the other end of a supplier.'],
  REFERRER: ['推荐人', 'Referrer'],
  REFEREE: ['被推荐人', 'Referee', 'Was referred by this one.'],
  DECISION_MAKER: ['决策人', 'Decision maker', 'Decides for this organisation.'],
  DECIDES_FOR: ['决策对象', 'Decides for', 'The organisation this person decides for.'],
});
export type RelationType = ValueOf<typeof RelationType>;

export const CalendarKind = enumeration('CalendarKind', 'The calendar a date is counted in.', {
  SOLAR: ['公历', 'Solar'],
  LUNAR: ['农历', 'Lunar', 'The Chinese lunisolar calendar.'],
});
export type CalendarKind = ValueOf<typeof CalendarKind>;

export const ImportantDateKind = enumeration('ImportantDateKind', 'What a date means.', {
  BIRTHDAY: ['生日', 'Birthday'],
  ANNIVERSARY: ['纪念日', 'Anniversary'],
  FOUNDING: ['成立日', 'Founding day'],
  OTHER: ['其他', 'Other'],
});
export type ImportantDateKind = ValueOf<typeof ImportantDateKind>;

export const CustomFieldType = enumeration('CustomFieldType', 'The type of a custom field.', {
  TEXT: ['文本', 'Text'],
  NUMBER: ['数字', 'Number'],
  DATE: ['日期', 'Date'],
  BOOLEAN: ['是/否', 'Yes or no'],
  ENUM: ['单选', 'Single choice'],
  MULTI_ENUM: ['多选', 'Multiple choice'],
});
export type CustomFieldType = ValueOf<typeof CustomFieldType>;

export const AddressKind = enumeration('AddressKind', 'What an address is for.', {
  HOME: ['住址', 'Home'],
  WORK: ['办公', 'Work'],
  SHIPPING: ['收货', 'Shipping'],
  BILLING: ['账单', 'Billing'],
});
export type AddressKind = ValueOf<typeof AddressKind>;

export const CustomerChangeKind = enumeration('CustomerChangeKind', 'What a watcher of a customer is told.', {
  CHANGED: ['已变更', 'Changed', 'Something about the customer changed.'],
  GONE: ['不可见', 'Gone', 'The customer is deleted, or out of the reach of whoever watches.'],
  RESYNC: ['重新同步', 'Resync', 'Changes may have been missed: ask again.'],
});
export type CustomerChangeKind = ValueOf<typeof CustomerChangeKind>;
