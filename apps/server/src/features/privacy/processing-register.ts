import type { ProcessingType } from './privacy.type.js';

/** What this product does with personal data. */
export const processingRegister: readonly ProcessingType[] = [
  {
    purpose: 'SERVICE',
    activityZh: '客户档案与联系方式',
    activityEn: 'Customer records and ways to reach them',
    data: ['customer', 'identity', 'contact', 'customer_address', 'note', 'important_date'],
    basis: 'CONTRACT',
    keptFor: 'until erased',
  },
  {
    purpose: 'SERVICE',
    activityZh: '订单与收付款',
    activityEn: 'Orders and payments',
    data: ['sales_order', 'order_line', 'payment'],
    basis: 'LEGAL_DUTY',
    keptFor: 'without names after an erasure',
  },
  {
    purpose: 'SERVICE',
    activityZh: '服务工单与往来记录',
    activityEn: 'Tickets and contacts',
    data: ['ticket', 'ticket_message', 'interaction', 'task'],
    basis: 'CONTRACT',
    keptFor: 'without words after an erasure',
  },
  {
    purpose: 'PROFILING',
    activityZh: '评分、生命周期与分群',
    activityEn: 'Scores, life cycle and segments',
    data: ['customer_metric', 'stage_move', 'segment_member'],
    basis: 'CONSENT',
    keptFor: 'recomputed every night',
  },
  {
    purpose: 'SERVICE',
    activityZh: '审计与访问记录',
    activityEn: 'Audit and accesses',
    data: ['audit_entry'],
    basis: 'LEGAL_DUTY',
    keptFor: 'for good; values die with the key of the customer',
  },
];
