import type { ProcessingType } from './privacy.type.js';
import { tableWord } from './table-words.js';

const activities: readonly Omit<ProcessingType, 'dataZh' | 'dataEn'>[] = [
  {
    purpose: 'SERVICE',
    activityZh: '客户档案与联系方式',
    activityEn: 'Customer records and ways to reach them',
    data: ['customer', 'identity', 'contact', 'customer_address', 'note', 'important_date'],
    basis: 'CONTRACT',
    keptForZh: '直至删除',
    keptForEn: 'until erased',
  },
  {
    purpose: 'SERVICE',
    activityZh: '订单与收付款',
    activityEn: 'Orders and payments',
    data: ['sales_order', 'order_line', 'payment'],
    basis: 'LEGAL_DUTY',
    keptForZh: '删除后去名保留',
    keptForEn: 'without names after an erasure',
  },
  {
    purpose: 'SERVICE',
    activityZh: '服务工单与往来记录',
    activityEn: 'Tickets and contacts',
    data: ['ticket', 'ticket_message', 'ticket_attachment', 'ticket_rating', 'complaint', 'interaction', 'task'],
    basis: 'CONTRACT',
    keptForZh: '删除后去除文字保留',
    keptForEn: 'without words after an erasure',
  },
  {
    purpose: 'PROFILING',
    activityZh: '评分、生命周期与分群',
    activityEn: 'Scores, life cycle and segments',
    data: ['customer_metric', 'stage_move', 'segment_member'],
    basis: 'CONSENT',
    keptForZh: '每夜重新计算',
    keptForEn: 'recomputed every night',
  },
  {
    purpose: 'SERVICE',
    activityZh: '同意记录与隐私请求',
    activityEn: 'Consents and privacy requests',
    data: ['consent', 'customer_letter', 'privacy_request', 'customer_hold'],
    basis: 'LEGAL_DUTY',
    keptForZh: '请求的时间与结果长期；文字随客户密钥销毁',
    keptForEn: 'dates and results of requests for good; words die with the key of the customer',
  },
  {
    purpose: 'SERVICE',
    activityZh: '审计与访问记录',
    activityEn: 'Audit and accesses',
    data: ['audit_entry'],
    basis: 'LEGAL_DUTY',
    keptForZh: '长期；数值随客户密钥销毁',
    keptForEn: 'for good; values die with the key of the customer',
  },
];

/** What this product does with personal data. */
export const processingRegister: readonly ProcessingType[] = activities.map((activity) => ({
  ...activity,
  dataZh: activity.data.map((table) => tableWord(table, 'ZH_CN')).join('、'),
  dataEn: activity.data.map((table) => tableWord(table, 'EN')).join(', '),
}));
