import type { RuleKind } from './rule-fields.js';

const amounts = ['gte', 'gt', 'lte', 'lt'] as const;
const numbers = [...amounts, 'eq', 'between', 'null', 'notNull'] as const;

/** The operators of each kind of field; the first is the one a new rule starts with. */
export const operatorsOf = {
  enum: ['in', 'notIn'],
  text: ['contains', 'eq', 'in', 'null', 'notNull'],
  record: ['in', 'null', 'notNull'],
  time: ['withinDays', 'olderThanDays', 'gte', 'lt', 'null', 'notNull'],
  decimal: numbers,
  number: numbers,
  tag: ['any', 'all', 'none'],
  spent: amounts,
  ordered: [...amounts, 'eq'],
  category: ['is'],
  product: ['is'],
  noContact: ['days'],
  contacted: ['gte'],
  segment: ['is'],
  custom: [
    'text.contains',
    'text.eq',
    'number.gte',
    'number.lte',
    'number.eq',
    'boolean.eq',
    'choice.in',
    'date.gte',
    'date.lt',
  ],
} as const satisfies Record<RuleKind, readonly string[]>;

/** The operators that need no value. */
export const isValueless = (operator: string): boolean => operator === 'null' || operator === 'notNull';
