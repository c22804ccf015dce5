import { enumeration, type ValueOf } from '../enumeration.js';

export const NotificationKind = enumeration('NotificationKind', 'What somebody is told of.', {
  TICKET_ASSIGNED: ['分配给您的工单', 'Ticket for you', 'A ticket was given to the person.'],
  CUSTOMER_WROTE: ['客户有新消息', 'Customer wrote', 'The customer of a ticket of theirs wrote.'],
  NAMED_IN_NOTE: ['备注中提到您', 'Named in a note', 'A colleague named the person in an internal note.'],
  PROMISE_BROKEN: ['承诺已超时', 'Promise broken', 'A clock of a ticket of theirs ran out.'],
  TASK_GIVEN: ['分配给您的跟进', 'Follow-up for you', 'Somebody else planned a follow-up for them.'],
  WORK_RECEIVED: ['接手的工作', 'Work taken over', 'The work of a colleague was handed over to them.'],
  IMPORT_ENDED: ['导入已结束', 'Import ended', 'An import they began is done or has failed.'],
});
export type NotificationKind = ValueOf<typeof NotificationKind>;

export const WorkKind = enumeration('WorkKind', 'Long work that goes on in the background.', {
  IMPORT: ['导入', 'Import', 'Files that are brought in.'],
  EXPORT: ['导出', 'Export', 'A list that leaves as a file.'],
  CLASS_PUBLISH: ['发布分类规则', 'Classes published', 'New rules of a classification are put in force.'],
  MODEL_FIT: ['拟合预测模型', 'Models fitted', 'Models of value and churn are fitted to what happened.'],
  SEGMENT_COUNT: ['统计人群', 'Segments counted', 'The members of segments are counted.'],
  AUDIT_CHECK: ['核对审计记录', 'Audit checked', 'The whole audit is read and compared with its seals.'],
  KEY_ROTATION: ['更换密钥', 'Keys renewed', 'Everything encrypted is hung on another key.'],
});
export type WorkKind = ValueOf<typeof WorkKind>;

export const ReadinessKey = enumeration('ReadinessKey', 'What a new installation needs before its figures mean much.', {
  CUSTOMERS: ['客户', 'Customers', 'There are customers at all.'],
  REACHABLE: ['可联系', 'Reachable', 'Customers with a phone number or a mail address.'],
  OWNED: ['有负责人', 'Looked after', 'Customers whom somebody looks after.'],
  BUYERS: ['有订单', 'With orders', 'Customers who have bought.'],
  DATED: ['一年内有互动', 'In touch within a year', 'Customers with a contact or an order within a year.'],
  CONSENTED: ['有授权记录', 'With consent', 'Customers who have said what they may be told.'],
  PEOPLE: ['同事账号', 'Colleagues', 'People other than the first administrator who can sign in.'],
  SERVICE_LEVELS: ['服务承诺', 'Service levels', 'Service levels that tickets are measured by.'],
  PUBLIC_DAYS: [
    '今年的节假日',
    'Public days of the year',
    'The year has its public days, which the clocks of tickets respect.',
  ],
  BACKUP: ['备份', 'Backup', 'A backup was made.'],
});
export type ReadinessKey = ValueOf<typeof ReadinessKey>;
