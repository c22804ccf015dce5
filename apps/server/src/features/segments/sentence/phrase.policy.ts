import { InteractionKind } from '@kehu/schema';
import { operatorsOf, type Operand, type Operator } from '../filter/comparison.policy.js';
import { filterFields, type FieldType, type FilterField } from '../filter/filter-field.policy.js';
import type { Condition, Measure } from '../filter/filter.policy.js';
import { customField, type CustomFieldShape } from '../filter/parse.policy.js';
import { pastPhrases } from './past-phrases.policy.js';
import {
  booleanSlot,
  daySlot,
  enumSlot,
  listOf,
  momentSlot,
  moneySlot,
  nameSlot,
  numberSlot,
  pairOf,
  textSlot,
  type Slot,
} from './slot.policy.js';

type Values = Readonly<Record<string, Operand>>;

/** One way to say a condition: a template of each language with gaps `{name}`, and the condition it says. */
export interface Phrase {
  readonly zh: string;
  readonly en: string;
  readonly slots: Readonly<Record<string, Slot>>;
  /** The values of the gaps when this phrase says the condition, else null. */
  valuesOf(condition: Condition): Values | null;
  condition(values: Values): Condition;
}

interface Saying {
  readonly zh: string;
  readonly en: string;
}

const comparisons: Readonly<Record<Operator, Saying>> = {
  eq: { zh: '是{v}', en: ' is {v}' },
  in: { zh: '属于{v}', en: ' is one of {v}' },
  notIn: { zh: '不属于{v}', en: ' is none of {v}' },
  contains: { zh: '包含{v}', en: ' contains {v}' },
  gte: { zh: ' ≥ {v}', en: ' ≥ {v}' },
  gt: { zh: ' > {v}', en: ' > {v}' },
  lte: { zh: ' ≤ {v}', en: ' ≤ {v}' },
  lt: { zh: ' < {v}', en: ' < {v}' },
  between: { zh: '在 {v} 之间', en: ' between {v}' },
  withinDays: { zh: '在最近 {v} 天内', en: ' within the last {v} days' },
  olderThanDays: { zh: '在 {v} 天以前', en: ' more than {v} days ago' },
  isNull: { zh: '未知', en: ' is unknown' },
};
const known: Saying = { zh: '已知', en: ' is known' };
const ofNumbers: Partial<Record<Operator, Saying>> = { eq: { zh: ' = {v}', en: ' = {v}' } };
const ofMoments: Partial<Record<Operator, Saying>> = {
  gte: { zh: '不早于 {v}', en: ' not before {v}' },
  lt: { zh: '早于 {v}', en: ' before {v}' },
};

function sayingOf(type: FieldType, operator: Operator): Saying {
  if (type === 'BOOLEAN' && operator === 'eq') return { zh: '为{v}', en: ' is {v}' };
  if (type === 'TIME') return ofMoments[operator] ?? comparisons[operator];
  if (type === 'MONEY' || type === 'NUMBER' || type === 'DATE') return ofNumbers[operator] ?? comparisons[operator];
  return comparisons[operator];
}

function slotOf(field: FilterField): Slot {
  if (field.type === 'ENUM' && field.enumeration) return enumSlot(field.enumeration);
  if (field.type === 'ID' && field.reference) return nameSlot(field.reference);
  const slots: Partial<Record<FieldType, Slot>> = {
    TIME: momentSlot,
    MONEY: moneySlot,
    NUMBER: numberSlot,
    DATE: daySlot,
    BOOLEAN: booleanSlot,
  };
  return slots[field.type] ?? textSlot;
}

function operandSlot(slot: Slot, operator: Operator): Slot {
  if (operator === 'in' || operator === 'notIn') return listOf(slot);
  if (operator === 'between') return pairOf(slot);
  return operator === 'withinDays' || operator === 'olderThanDays' ? numberSlot : slot;
}

/** What a comparison is about: a field, or something measured. */
interface Subject extends Saying {
  readonly type: FieldType;
  readonly slot: Slot;
  readonly isNullable: boolean;
  readonly operators: readonly Operator[];
  /** Gaps of the subject itself. */
  readonly slots?: Readonly<Record<string, Slot>>;
  valuesOf(condition: Condition): Values | null;
  condition(operator: Operator, operand: Operand, values: Values): Condition;
}

type Compared = Extract<Condition, { operator: Operator }>;

function phrasesOf(subject: Subject): Phrase[] {
  return subject.operators.flatMap((operator) => {
    if (operator === 'isNull')
      return subject.isNullable ? [unknownPhrase(subject, true), unknownPhrase(subject, false)] : [];
    const saying = sayingOf(subject.type, operator);
    return {
      zh: subject.zh + saying.zh,
      en: subject.en + saying.en,
      slots: { ...subject.slots, v: operandSlot(subject.slot, operator) },
      valuesOf(condition) {
        const values = subject.valuesOf(condition);
        const { operator: given, operand } = condition as Compared;
        return values && given === operator ? { ...values, v: operand } : null;
      },
      condition: (values) => subject.condition(operator, values.v as Operand, values),
    };
  });
}

function unknownPhrase(subject: Subject, wanted: boolean): Phrase {
  const saying = wanted ? comparisons.isNull : known;
  return {
    zh: subject.zh + saying.zh,
    en: subject.en + saying.en,
    slots: {},
    valuesOf(condition) {
      const { operator, operand } = condition as Compared;
      return subject.valuesOf(condition) && operator === 'isNull' && operand === wanted ? {} : null;
    },
    condition: () => subject.condition('isNull', wanted, {}),
  };
}

const ofField = (field: FilterField, { zh, en }: Saying = field): Subject => ({
  zh,
  en,
  type: field.type,
  slot: slotOf(field),
  isNullable: field.isNullable,
  operators: operatorsOf[field.type],
  valuesOf: (condition) => (condition.kind === 'compare' && condition.field.key === field.key ? {} : null),
  condition: (operator, operand) => ({ kind: 'compare', field, operator, operand }),
});

const city: Subject = {
  zh: '城市',
  en: 'city',
  type: 'TEXT',
  slot: textSlot,
  isNullable: true,
  operators: operatorsOf.TEXT,
  valuesOf: (condition) => (condition.kind === 'city' ? {} : null),
  condition: (operator, operand) => ({ kind: 'city', operator, operand }),
};

const measureOperators: readonly Operator[] = ['eq', 'gte', 'gt', 'lte', 'lt', 'between'];

function ofMeasure(
  saying: Saying,
  slots: Readonly<Record<string, Slot>>,
  valuesOf: (measure: Measure) => Values | null,
  measureOf: (values: Values) => Measure,
  slot: Slot = numberSlot,
): Subject {
  return {
    ...saying,
    type: 'NUMBER',
    slot,
    isNullable: false,
    operators: measureOperators,
    slots,
    valuesOf: (condition) => (condition.kind === 'measure' ? valuesOf(condition.measure) : null),
    condition: (operator, operand, values) => ({ kind: 'measure', measure: measureOf(values), operator, operand }),
  };
}

const days = { days: numberSlot };
const daysOf = (values: Values): number => Number(values.days);

const measures: readonly Subject[] = [
  ofMeasure(
    { zh: '最近 {days} 天消费', en: 'spending in the last {days} days' },
    days,
    (measure) => (measure.name === 'spent' ? { days: measure.days } : null),
    (values) => ({ name: 'spent', days: daysOf(values) }),
    moneySlot,
  ),
  ofMeasure(
    { zh: '最近 {days} 天下单次数', en: 'orders in the last {days} days' },
    days,
    (measure) => (measure.name === 'ordered' ? { days: measure.days } : null),
    (values) => ({ name: 'ordered', days: daysOf(values) }),
  ),
  ofMeasure(
    { zh: '最近 {days} 天联系次数', en: 'contacts in the last {days} days' },
    days,
    (measure) => (measure.name === 'contacted' && measure.interaction === null ? { days: measure.days } : null),
    (values) => ({ name: 'contacted', days: daysOf(values), interaction: null }),
  ),
  ofMeasure(
    { zh: '最近 {days} 天以{kind}联系次数', en: 'contacts by {kind} in the last {days} days' },
    { ...days, kind: enumSlot(InteractionKind) },
    (measure) =>
      measure.name === 'contacted' && measure.interaction !== null
        ? { days: measure.days, kind: measure.interaction }
        : null,
    (values) => ({ name: 'contacted', days: daysOf(values), interaction: values.kind as InteractionKind }),
  ),
  ofMeasure(
    { zh: '未结工单数', en: 'open tickets' },
    {},
    (measure) => (measure.name === 'openTickets' ? {} : null),
    () => ({ name: 'openTickets' }),
  ),
];

const boughtPhrase = (what: 'category' | 'product', thing: Saying, isWindowed: boolean): Phrase => ({
  zh: `${isWindowed ? '最近 {days} 天' : ''}买过${thing.zh}{v}`,
  en: `bought ${thing.en} {v}${isWindowed ? ' in the last {days} days' : ''}`,
  slots: { v: nameSlot(what), ...(isWindowed ? days : {}) },
  valuesOf(condition) {
    if (condition.kind !== 'bought' || condition.what !== what || (condition.days !== null) !== isWindowed) return null;
    return { v: condition.id, days: condition.days ?? 0 };
  },
  condition: (values) => ({ kind: 'bought', what, id: String(values.v), days: isWindowed ? daysOf(values) : null }),
});

const tagPhrase = (mode: 'any' | 'all' | 'none', saying: Saying): Phrase => ({
  ...saying,
  slots: { v: listOf(nameSlot('tag')) },
  valuesOf: (condition) => (condition.kind === 'tag' && condition.mode === mode ? { v: condition.ids } : null),
  condition: (values) => ({ kind: 'tag', mode, ids: values.v as readonly string[] }),
});

const others: readonly Phrase[] = [
  ...([true, false] as const).flatMap((isWindowed) => [
    boughtPhrase('category', { zh: '类目', en: 'category' }, isWindowed),
    boughtPhrase('product', { zh: '产品', en: 'product' }, isWindowed),
  ]),
  tagPhrase('any', { zh: '带有任一标签{v}', en: 'has any tag of {v}' }),
  tagPhrase('all', { zh: '带有全部标签{v}', en: 'has all tags of {v}' }),
  tagPhrase('none', { zh: '没有标签{v}', en: 'has no tag of {v}' }),
  {
    zh: '最近 {days} 天没有联系',
    en: 'no contact in the last {days} days',
    slots: days,
    valuesOf: (condition) => (condition.kind === 'noContact' ? { days: condition.days } : null),
    condition: (values) => ({ kind: 'noContact', days: daysOf(values) }),
  },
  {
    zh: '属于人群{v}',
    en: 'is in segment {v}',
    slots: { v: nameSlot('segment') },
    valuesOf: (condition) => (condition.kind === 'segment' ? { v: condition.id } : null),
    condition: (values) => ({ kind: 'segment', id: String(values.v) }),
  },
];

const fixed: readonly Phrase[] = [
  ...filterFields.flatMap((field) => phrasesOf(ofField(field))),
  ...phrasesOf(city),
  ...measures.flatMap(phrasesOf),
  ...others,
  ...pastPhrases,
];

/** Every way to say a condition in this workspace. */
export function phrases(customFields: Iterable<CustomFieldShape> = []): readonly Phrase[] {
  const custom = [...customFields].flatMap((shape) => phrasesOf(ofField(customField(shape), sayingOfCustom(shape))));
  return custom.length === 0 ? fixed : [...fixed, ...custom];
}

/** Custom fields are told by their key too: labels may be alike. */
const sayingOfCustom = ({ zh, en, key }: CustomFieldShape): Saying => ({
  zh: `字段“${braceless(zh)}”[${key}]`,
  en: `field "${braceless(en)}" [${key}]`,
});

const braceless = (label: string): string => label.replace(/[{}]/g, ' ');
