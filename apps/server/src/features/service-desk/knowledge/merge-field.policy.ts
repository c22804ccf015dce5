import type { MergeFieldType } from '@kehu/schema';

/** A value of a ticket that a macro can name. */
export interface MergeField {
  readonly name: string;
  readonly type: MergeFieldType;
  readonly nameZh: string;
  readonly nameEn: string;
}

const field = (name: string, type: MergeFieldType, nameZh: string, nameEn: string): MergeField => ({
  ...{ name, type, nameZh, nameEn },
});

/** Every merge field there is. */
export const mergeFields = [
  field('customer.name', 'TEXT', '客户名称', 'Name of the customer'),
  field('customer.vipTier', 'LABEL', 'VIP 等级', 'VIP tier'),
  field('ticket.number', 'TEXT', '工单号', 'Number of the ticket'),
  field('ticket.subject', 'TEXT', '工单主题', 'Subject of the ticket'),
  field('ticket.type', 'LABEL', '工单类型', 'Type of the ticket'),
  field('ticket.openedAt', 'MOMENT', '提交时间', 'When it was opened'),
  field('ticket.dueAt', 'MOMENT', '承诺解决时间', 'When a solution is promised'),
  field('agent.name', 'TEXT', '客服姓名', 'Name of the agent'),
  field('order.number', 'TEXT', '订单号', 'Number of the order'),
  field('order.product', 'TEXT', '商品', 'Product of the order line'),
  field('complaint.remedy', 'LABEL', '补救方式', 'How it is made good'),
  field('complaint.compensation', 'MONEY', '补偿金额', 'What the customer is given'),
] as const;

const named = /\{\{\s*([^{}]*?)\s*\}\}/g;

/** The names a text asks for, each once, known or not. */
export const fieldsIn = (text: string): string[] => [
  ...new Set([...text.matchAll(named)].map(([, name = '']) => name)),
];

/** What stands in double braces and is no merge field; also a brace that was never closed. */
export function unknownIn(text: string): string | null {
  const unknown = fieldsIn(text).find((name) => !mergeFields.some((known) => known.name === name));
  if (unknown !== undefined) return unknown;
  return /\{\{|\}\}/.test(text.replaceAll(named, '')) ? '{{' : null;
}

/** The values of a ticket by field, as texts of one language; absent where it has none. */
export type MergeValues = Readonly<Record<string, string | null | undefined>>;

/** The text with its values, and the fields that have none: a line to fill in stands there. */
export function fill(text: string, values: MergeValues): { text: string; missing: string[] } {
  const missing = fieldsIn(text).filter((name) => !values[name]);
  return { text: text.replaceAll(named, (_all, name: string) => values[name] || '____'), missing };
}
