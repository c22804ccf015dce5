import { enumeration, type ValueOf } from '../enumeration.js';

export const CustomerOrderField = enumeration('CustomerOrderField', 'What the customer list can be sorted by.', {
  VALUE: ['累计净消费', 'Net revenue', 'Net revenue so far.'],
  CHURN: ['流失分数', 'Churn score', 'Churn score; who has none counts lowest.'],
  LAST_ORDER: ['最近下单', 'Last order', 'The last order; never counts as longest ago.'],
  NAME: ['名称', 'Name', 'The name, by pinyin.'],
  CREATED: ['建档时间', 'Recorded', 'When the customer was recorded.'],
  LAST_CONTACT: ['最近联系', 'Last contact', 'The last contact; never counts as longest ago.'],
});
export type CustomerOrderField = ValueOf<typeof CustomerOrderField>;

export const SortDirection = enumeration('SortDirection', 'Which end of a list comes first.', {
  ASC: ['升序', 'Ascending', 'Smallest, earliest or first in the alphabet.'],
  DESC: ['降序', 'Descending', 'Largest, latest or last in the alphabet.'],
});
export type SortDirection = ValueOf<typeof SortDirection>;
