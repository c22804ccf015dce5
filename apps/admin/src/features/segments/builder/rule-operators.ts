import type { RuleField, RuleKind } from './rule-fields.js';

const amounts = ['gte', 'gt', 'lte', 'lt', 'eq', 'between'] as const;
const emptiness = ['null', 'notNull'] as const;
const comparisons = [...amounts, ...emptiness] as const;
const customOf = <T extends string, O extends string>(type: T, operators: readonly O[]) =>
  operators.map((operator) => `${type}.${operator}` as const);

/** The operators of each kind of field; the first is the one a new rule starts with. */
export const operatorsOf = {
  enum: ['in', 'notIn', ...emptiness],
  text: ['contains', 'eq', 'in', ...emptiness],
  record: ['in', ...emptiness],
  time: ['withinDays', 'olderThanDays', 'gte', 'lt', ...emptiness],
  date: comparisons,
  decimal: comparisons,
  number: comparisons,
  tag: ['any', 'all', 'none'],
  spent: amounts,
  ordered: amounts,
  category: ['is'],
  product: ['is'],
  noContact: ['days'],
  contacted: amounts,
  segment: ['is'],
  stageOn: ['is'],
  enteredStage: ['is'],
  inClass: ['is'],
  purchased: ['is'],
  custom: [
    ...customOf('text', ['contains', 'eq', 'in', ...emptiness]),
    ...customOf('number', comparisons),
    ...customOf('boolean', ['eq', ...emptiness]),
    ...customOf('choice', ['in', 'notIn', ...emptiness]),
    ...customOf('date', comparisons),
  ],
} as const satisfies Record<RuleKind, readonly string[]>;

/** The operators of a field: what is never unknown is not asked whether it is. */
export const operatorsFor = ({ kind, known }: RuleField): readonly string[] =>
  operatorsOf[kind].filter((operator) => !known || !isValueless(operator));

/** The comparison an operator makes, without the type of an own field before it. */
export const comparisonOf = (operator: string): string => operator.split('.').at(-1) ?? operator;

/** The operators that need no value. */
export const isValueless = (operator: string): boolean => ['null', 'notNull'].includes(comparisonOf(operator));

/** Stands for a condition that this console does not know: it is kept as it is. */
export const KEPT = 'kept';
