import { enumeration, type ValueOf } from '../enumeration.js';

export const ConsentPurpose = enumeration('ConsentPurpose', 'What a customer is asked to allow.', {
  SERVICE: ['服务', 'Service', 'Answers, deliveries, safety notices: allowed unless the customer refuses.'],
  MARKETING: ['营销', 'Marketing', 'Offers and news.'],
  SURVEY: ['调查', 'Survey', 'Questions about satisfaction.'],
  PROFILING: ['画像分析', 'Profiling', 'Scores and segments that decide about the person.'],
  SHARING: ['第三方共享', 'Sharing', 'Handing data to others.'],
});
export type ConsentPurpose = ValueOf<typeof ConsentPurpose>;

export const ConsentState = enumeration('ConsentState', 'What a customer said.', {
  GRANTED: ['同意', 'Granted'],
  DENIED: ['拒绝', 'Denied', 'Refused when asked.'],
  WITHDRAWN: ['撤回', 'Withdrawn', 'Allowed once, and no more.'],
  UNKNOWN: ['未知', 'Unknown', 'Never asked.'],
});
export type ConsentState = ValueOf<typeof ConsentState>;

export const PrivacyRequestKind = enumeration('PrivacyRequestKind', 'What a person may ask for about their own data.', {
  ACCESS: ['查阅复制', 'Access', 'To be handed everything that is kept.'],
  ERASURE: ['删除', 'Erasure', 'To be forgotten.'],
  RECTIFICATION: ['更正', 'Rectification', 'To have what is wrong put right.'],
  OBJECTION: ['反对', 'Objection', 'That nothing but service is done with the data.'],
  RESTRICTION: ['限制处理', 'Restriction', 'That the data is kept but not used.'],
});
export type PrivacyRequestKind = ValueOf<typeof PrivacyRequestKind>;

export const PrivacyRequestState = enumeration('PrivacyRequestState', 'How far a request has come.', {
  RECEIVED: ['已收到', 'Received', 'Nobody has made sure yet who asks.'],
  VERIFIED: ['身份已核实', 'Verified', 'It is certain who asks.'],
  RUNNING: ['处理中', 'In work', 'Somebody or the server is at it.'],
  DONE: ['已完成', 'Done'],
  REFUSED: ['已拒绝', 'Refused', 'Not done, with a reason.'],
});
export type PrivacyRequestState = ValueOf<typeof PrivacyRequestState>;

export const CustomerHoldKind = enumeration('CustomerHoldKind', 'Why the data of a customer must stand still.', {
  LEGAL: ['法律保全', 'Legal hold', 'Nothing of it may be erased, by nobody and no rule.'],
  RESTRICTED: ['限制处理', 'Restricted', 'It is kept, but used for service alone.'],
});
export type CustomerHoldKind = ValueOf<typeof CustomerHoldKind>;

export const ContactRefusal = enumeration('ContactRefusal', 'Why a customer may not be contacted.', {
  ENDED: ['客户已停用', 'No longer a customer', 'The customer was deleted or erased.'],
  RESTRICTED: ['已限制处理', 'Restricted', 'The customer asked that the data be used for service alone.'],
  REFUSED: ['已拒绝', 'Refused', 'The customer said no.'],
  WITHDRAWN: ['已撤回', 'Withdrawn', 'The customer said yes once, and no more.'],
  NEVER_ASKED: ['未征询', 'Never asked', 'This needs a yes, and nobody asked.'],
  NO_ADDRESS: ['没有可用地址', 'No address', 'There is no address to write to.'],
});
export type ContactRefusal = ValueOf<typeof ContactRefusal>;

export const RetentionKind = enumeration('RetentionKind', 'Data that is kept for a time.', {
  INTERACTION: ['往来记录', 'Contacts', 'Calls, messages, visits, by when they happened.'],
  TICKET: ['已结工单', 'Closed tickets', 'Tickets and what was written in them, by when they were closed.'],
  TASK: ['已结跟进', 'Follow-ups that ended', 'By when they were done or called off.'],
  NOTE: ['备注', 'Notes', 'By when they were written.'],
  PROSPECT: ['沉寂的潜在客户', 'Silent prospects', 'Customers who never bought, by the last contact.'],
});
export type RetentionKind = ValueOf<typeof RetentionKind>;

export const RetentionAction = enumeration('RetentionAction', 'What becomes of data whose time is over.', {
  DELETE: ['删除', 'Delete', 'The rows go; figures that count them are smaller afterwards.'],
  ANONYMISE: ['匿名化', 'Anonymise', 'Words and names go; rows and totals stay.'],
});
export type RetentionAction = ValueOf<typeof RetentionAction>;
