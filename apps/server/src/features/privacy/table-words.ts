import type { Locale } from '@kehu/schema';

const tables: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  customer: ['档案', 'Profile'],
  customer_key: ['加密密钥', 'Encryption key'],
  customer_identity: ['查重索引', 'Look-up of identities'],
  identity: ['联系方式与证件', 'Phones, mails, ids'],
  customer_search: ['搜索索引', 'Search index'],
  customer_address: ['地址', 'Addresses'],
  contact: ['联系人', 'Contacts'],
  customer_relation: ['关系', 'Relations'],
  note: ['备注', 'Notes'],
  customer_need: ['需求', 'Needs'],
  customer_preference: ['偏好', 'Preferences'],
  important_date: ['重要日期', 'Important dates'],
  task: ['跟进', 'Follow-ups'],
  consent: ['同意记录', 'Consents'],
  customer_letter: ['发出的信件', 'Letters'],
  customer_tag: ['标签', 'Tags'],
  sales_order: ['订单', 'Orders'],
  order_line: ['订单明细', 'Order lines'],
  payment: ['收付款', 'Payments'],
  interaction: ['往来记录', 'Contacts in time'],
  customer_metric: ['指标', 'Figures'],
  stage_move: ['阶段变动', 'Moves between stages'],
  ticket: ['工单', 'Tickets'],
  ticket_message: ['工单消息', 'Messages on tickets'],
  ticket_status_move: ['工单状态变动', 'Moves of tickets'],
  ticket_link: ['工单关联', 'Links of tickets'],
  ticket_line: ['工单涉及的订单明细', 'Order lines of tickets'],
  ticket_mention: ['工单中的@同事', 'Colleagues named on tickets'],
  ticket_attachment: ['工单附件', 'Files on tickets'],
  ticket_rating: ['服务评价', 'Ratings of service'],
  complaint: ['投诉', 'Complaints'],
  article_use: ['答复所用知识', 'Articles answered by'],
  service_clock: ['服务时限', 'Service clocks'],
  queue_item: ['排队', 'Places in queues'],
  customer_hold: ['保全与限制', 'Holds'],
  segment_member: ['人群成员', 'Members of segments'],
  audit_entry: ['审计记录', 'Audit entries'],
  privacy_request: ['隐私请求', 'Privacy requests'],
};

const columns: Readonly<Record<string, string>> = {
  ...{
    code: '编号',
    name: '名称',
    kind: '类型',
    status: '状态',
    stage: '阶段',
    value: '值',
    body: '内容',
    title: '标题',
  },
  ...{ subject: '主题', at: '时间', created_at: '创建时间', updated_at: '更新时间', phone: '电话', email: '邮箱' },
  ...{
    province: '省',
    city: '市',
    district: '区',
    street: '街道',
    postal_code: '邮编',
    country: '国家',
    gender: '性别',
  },
  ...{
    number: '单号',
    quantity: '数量',
    currency: '币种',
    channel: '渠道',
    purpose: '用途',
    state: '状态',
    evidence: '证据',
  },
  ...{
    ordered_at: '下单时间',
    paid_at: '付款时间',
    occurred_at: '发生时间',
    opened_at: '打开时间',
    closed_at: '关闭时间',
  },
  ...{ due_at: '到期时间', completed_at: '完成时间', result: '结果', note: '备注', type: '类型', severity: '严重程度' },
  ...{ reason: '原因', resolution: '处理结果', description: '说明', month: '月', day: '日', year: '年', words: '文字' },
  ...{ industry: '行业', website: '网站', source: '来源', birthday: '生日', label: '标签', key: '项目', text: '文字' },
};

/** The name of a table people can read; a table without one shows its own. */
export const tableWord = (table: string, locale: Locale): string =>
  tables[table]?.[locale === 'ZH_CN' ? 0 : 1] ?? spoken(table);

/** The name of a column. */
export const columnWord = (column: string, locale: Locale): string =>
  (locale === 'ZH_CN' ? columns[column] : undefined) ?? spoken(column);

const spoken = (name: string): string => name.replaceAll('_', ' ');
