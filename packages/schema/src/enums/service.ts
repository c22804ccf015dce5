import { enumeration, type ValueOf } from '../enumeration.js';

export const TicketType = enumeration('TicketType', 'What a ticket is about.', {
  CONSULT: ['咨询', 'Enquiry'],
  SUPPORT: ['技术支持', 'Support'],
  COMPLAINT: ['投诉', 'Complaint'],
  RETURN: ['退换', 'Return'],
  REPAIR: ['维修', 'Repair'],
  SUGGESTION: ['建议', 'Suggestion'],
});
export type TicketType = ValueOf<typeof TicketType>;

export const Severity = enumeration('Severity', 'How bad it is for the customer.', {
  LOW: ['低', 'Low'],
  NORMAL: ['一般', 'Normal'],
  HIGH: ['严重', 'High'],
  CRITICAL: ['特别严重', 'Critical'],
});
export type Severity = ValueOf<typeof Severity>;

export const TicketStatus = enumeration('TicketStatus', 'Where a ticket stands.', {
  NEW: ['新建', 'New', 'Nobody has taken it yet.'],
  OPEN: ['处理中', 'Open', 'An agent works on it.'],
  PENDING_CUSTOMER: ['待客户', 'Awaiting customer'],
  PENDING_THIRD_PARTY: ['待第三方', 'Awaiting third party'],
  ON_HOLD: ['挂起', 'On hold', 'Paused with a reason and an end.'],
  RESOLVED: ['已解决', 'Resolved', 'Answered; a customer message opens it again.'],
  CLOSED: ['已关闭', 'Closed'],
  CANCELLED: ['已取消', 'Cancelled'],
});
export type TicketStatus = ValueOf<typeof TicketStatus>;

export const TicketPhase = enumeration('TicketPhase', 'Before, during or after the sale.', {
  PRE_SALE: ['售前', 'Pre-sale'],
  IN_SALE: ['售中', 'In-sale'],
  AFTER_SALE: ['售后', 'After-sale'],
});
export type TicketPhase = ValueOf<typeof TicketPhase>;

export const ComplaintCause = enumeration('ComplaintCause', 'What a complaint was caused by.', {
  PRODUCT_QUALITY: ['产品质量', 'Product quality'],
  SERVICE: ['服务', 'Service'],
  DELIVERY: ['物流', 'Delivery'],
  PRICE: ['价格', 'Price'],
  POLICY: ['政策', 'Policy'],
  STAFF: ['人员', 'Staff'],
  BILLING: ['结算', 'Billing'],
  OTHER: ['其他', 'Other'],
});
export type ComplaintCause = ValueOf<typeof ComplaintCause>;

export const MessageVisibility = enumeration('MessageVisibility', 'Who reads a ticket message.', {
  PUBLIC: ['公开', 'Public', 'The customer reads it.'],
  INTERNAL: ['内部', 'Internal', 'Colleagues only.'],
});
export type MessageVisibility = ValueOf<typeof MessageVisibility>;

export const AuthorKind = enumeration('AuthorKind', 'Who wrote a ticket message.', {
  CUSTOMER: ['客户', 'Customer'],
  AGENT: ['客服', 'Agent'],
  SYSTEM: ['系统', 'System'],
});
export type AuthorKind = ValueOf<typeof AuthorKind>;

export const ClockMetric = enumeration('ClockMetric', 'What a service clock measures.', {
  FIRST_RESPONSE: ['首次响应', 'First response', 'From opening to the first public answer; never pauses.'],
  NEXT_RESPONSE: ['后续响应', 'Next response', 'From a customer’s message to the next public answer; never pauses.'],
  RESOLUTION: ['解决', 'Resolution', 'From opening to the solution; pauses while we wait for others.'],
});
export type ClockMetric = ValueOf<typeof ClockMetric>;

export const ClockState = enumeration('ClockState', 'The state of a service clock.', {
  RUNNING: ['计时中', 'Running'],
  PAUSED: ['已暂停', 'Paused'],
  MET: ['达标', 'Met', 'Stopped in time.'],
  BREACHED: ['超时', 'Breached', 'Ran past its due time.'],
  CANCELLED: ['不再计', 'Dropped', 'Nothing is owed any more.'],
});
export type ClockState = ValueOf<typeof ClockState>;

export const ClockEventKind = enumeration('ClockEventKind', 'What happened to a service clock.', {
  STARTED: ['开始', 'Started'],
  PAUSED: ['暂停', 'Paused'],
  RESUMED: ['继续', 'Resumed'],
  RETARGETED: ['改承诺', 'Promised anew', 'Another target or calendar; what was used stays used.'],
  WARNED: ['预警', 'Warned', 'Three quarters of the time were used.'],
  BREACHED: ['超时', 'Breached'],
  MET: ['兑现', 'Met', 'The promise was kept, in time or not.'],
  CANCELLED: ['不再计', 'Dropped', 'Nothing is owed any more.'],
});
export type ClockEventKind = ValueOf<typeof ClockEventKind>;

export const TimeKind = enumeration('TimeKind', 'Which minutes count for a promise.', {
  BUSINESS: ['营业时间', 'Business time', 'Only minutes in which the desk is open.'],
  CALENDAR: ['自然时间', 'Calendar time', 'Every minute.'],
});
export type TimeKind = ValueOf<typeof TimeKind>;

export const PublicDayKind = enumeration('PublicDayKind', 'How a day differs from its weekday.', {
  HOLIDAY: ['休', 'Day off'],
  WORKDAY: ['班', 'Make-up workday', 'A weekend day worked in exchange for a day off (调休).'],
});
export type PublicDayKind = ValueOf<typeof PublicDayKind>;

export const QueueItemState = enumeration('QueueItemState', 'Where a place in a queue stands.', {
  WAITING: ['等待', 'Waiting'],
  OFFERED: ['派单中', 'Offered', 'Kept for one agent for a short time.'],
  ASSIGNED: ['已分派', 'Assigned'],
  DONE: ['完成', 'Done'],
});
export type QueueItemState = ValueOf<typeof QueueItemState>;

export const OfferStage = enumeration('OfferStage', 'Why a waiting ticket is offered to an agent.', {
  PRIMARY: ['专属客服', 'Dedicated agent'],
  BACKUP: ['备份客服', 'Backup agent'],
  QUEUE: ['按空闲', 'Least busy', 'The least busy agent with the skills.'],
});
export type OfferStage = ValueOf<typeof OfferStage>;

export const AlertKind = enumeration('AlertKind', 'Why somebody should look at a ticket.', {
  WARNING: ['即将超时', 'Nearly due', 'Three quarters of the promised time are used.'],
  ESCALATION: ['已超时', 'Overdue', 'A promise was broken.'],
});
export type AlertKind = ValueOf<typeof AlertKind>;

export const RankTerm = enumeration('RankTerm', 'What adds to the place in a queue.', {
  TIER: ['VIP等级', 'VIP tier', '0 to 250.'],
  SEVERITY: ['严重程度', 'Severity', '0 to 150.'],
  VALUE: ['客户价值', 'Customer value', '0 to 100.'],
  CHURN: ['流失风险', 'Churn risk', '0 to 60.'],
  PROMISE: ['承诺', 'Promise', '0 to 40.'],
  WAITING: ['等待时间', 'Waiting time', 'Grows with every minute in the queue.'],
  DUE: ['到期时间', 'Due time', 'Larger when the promise is due earlier.'],
});
export type RankTerm = ValueOf<typeof RankTerm>;
