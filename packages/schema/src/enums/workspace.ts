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
