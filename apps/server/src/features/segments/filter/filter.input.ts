import { ClassScheme, InteractionKind, LifecycleStage } from '@kehu/schema';
import { Field, ID, InputType, Int, Float, type ClassType } from 'type-graphql';
import { graphqlEnum } from '../../../platform/enums.js';
import { CalendarDate, DateTime, Decimal } from '../../../platform/scalars.js';
import { operatorsOf, type Operator } from './comparison.policy.js';
import { filterFields, type FieldType, type FilterField } from './filter-field.policy.js';

const meanings: Readonly<Record<Operator, string>> = {
  eq: 'Is exactly this.',
  in: 'Is one of these.',
  notIn: 'Is none of these.',
  contains: 'Contains this text; upper and lower case are the same.',
  gte: 'Is this or more, this moment or later.',
  gt: 'Is more than this.',
  lte: 'Is this or less.',
  lt: 'Is less than this, before this moment.',
  between: 'Is between these two, both included; the lower first.',
  withinDays: 'Lies within the last so many days; today is the first of them.',
  olderThanDays: 'Lies before the last so many days.',
  isNull: 'Whether it is unknown.',
};

const scalarOf = (type: FieldType): unknown =>
  ({
    TEXT: String,
    ID,
    TIME: DateTime,
    MONEY: Decimal,
    NUMBER: Float,
    DATE: CalendarDate,
    BOOLEAN: Boolean,
    CHOICE: String,
  })[type as Exclude<FieldType, 'ENUM'>];

function typeOf(operator: Operator, value: unknown): unknown {
  if (operator === 'isNull') return Boolean;
  if (operator === 'withinDays' || operator === 'olderThanDays') return Int;
  return operator === 'in' || operator === 'notIn' || operator === 'between' ? [value] : value;
}

/** Declares an input type from a list of fields: `name → [type, description]`; those that are required by their names. */
function inputOf(
  name: string,
  description: string,
  fields: Readonly<Record<string, readonly [unknown, string]>>,
  required: readonly string[] = [],
) {
  class Declared {
    [field: string]: unknown;
  }
  for (const [key, [type, meaning]] of Object.entries(fields)) {
    Field(() => type as never, { nullable: !required.includes(key), description: meaning })(Declared.prototype, key);
  }
  InputType(name, { description })(Declared);
  return Declared as ClassType<object>;
}

const comparators = new Map<string, ClassType<object>>();

function comparatorOf(name: string, description: string, operators: readonly Operator[], value: unknown) {
  const known = comparators.get(name);
  if (known) return known;
  const fields = Object.fromEntries(operators.map((key) => [key, [typeOf(key, value), meanings[key]] as const]));
  const made = inputOf(name, description, fields);
  comparators.set(name, made);
  return made;
}

const words: Readonly<Record<Exclude<FieldType, 'ENUM'>, [string, string]>> = {
  TEXT: ['TextComparator', 'Compares a text.'],
  ID: ['IdComparator', 'Compares a reference.'],
  TIME: ['TimeComparator', 'Compares a moment.'],
  MONEY: ['DecimalComparator', 'Compares an amount in the currency of the workspace.'],
  NUMBER: ['NumberComparator', 'Compares a number.'],
  DATE: ['DateComparator', 'Compares a day.'],
  BOOLEAN: ['BooleanComparator', 'Compares a yes or no.'],
  CHOICE: ['ChoiceComparator', 'Compares a choice; of several choices any may match.'],
};

const ofType = (type: Exclude<FieldType, 'ENUM'>): ClassType<object> =>
  comparatorOf(...words[type], operatorsOf[type], scalarOf(type));

function ofField({ type, enumeration, isNullable }: FilterField): ClassType<object> {
  if (type !== 'ENUM') return ofType(type);
  if (!enumeration) throw new Error('an ENUM field names its enumeration');
  const operators = operatorsOf.ENUM.filter((operator) => isNullable || operator !== 'isNull');
  const values = graphqlEnum(enumeration);
  return comparatorOf(`${enumeration.name}Comparator`, `Compares a ${enumeration.name}.`, operators, values);
}

const ordered: readonly Operator[] = ['eq', 'gte', 'gt', 'lte', 'lt', 'between'];
const measured = (value: unknown) =>
  Object.fromEntries(ordered.map((key) => [key, [typeOf(key, value), meanings[key]] as const]));
const days = [Int, 'How many days the window has: today and those before it.'] as const;

const TagComparator = inputOf('TagComparator', 'Compares the tags of a customer.', {
  any: [[ID], 'Has at least one of these tags.'],
  all: [[ID], 'Has all of these tags.'],
  none: [[ID], 'Has none of these tags.'],
});

// Declared before the schema is built: the library knows only types that exist by then.
const textComparator = ofType('TEXT');
const numberComparator = ofType('NUMBER');
const dateComparator = ofType('DATE');
const booleanComparator = ofType('BOOLEAN');
const choiceComparator = ofType('CHOICE');

@InputType('CustomFieldFilter', {
  description: 'A condition on a custom field: its key, and the comparison of its type.',
})
export class CustomFieldFilter {
  @Field(() => String, { description: 'The key of the custom field.' })
  key: string;

  @Field(() => textComparator as never, { nullable: true, description: 'For a text field.' })
  text?: object | null;

  @Field(() => numberComparator as never, { nullable: true, description: 'For a number field.' })
  number?: object | null;

  @Field(() => dateComparator as never, { nullable: true, description: 'For a date field.' })
  date?: object | null;

  @Field(() => booleanComparator as never, { nullable: true, description: 'For a yes-or-no field.' })
  boolean?: object | null;

  @Field(() => choiceComparator as never, { nullable: true, description: 'For a field with options, one or several.' })
  choice?: object | null;
}

const SpentFilter = inputOf('SpentFilter', 'Net revenue within a window, in the currency of the workspace.', {
  days,
  ...measured(Decimal),
});
const OrderedFilter = inputOf('OrderedFilter', 'How many orders within a window.', { days, ...measured(Int) });
const ContactedFilter = inputOf('ContactedFilter', 'How many contacts within a window; at least one unless compared.', {
  days,
  kind: [graphqlEnum(InteractionKind), 'Only contacts of this kind.'],
  ...measured(Int),
});
const BoughtCategoryFilter = inputOf('BoughtCategoryFilter', 'Bought something of a category or below it.', {
  categoryId: [ID, 'The category.'],
  days: [Int, 'Within so many days; ever unless given.'],
});
const BoughtProductFilter = inputOf('BoughtProductFilter', 'Bought a product.', {
  productId: [ID, 'The product.'],
  days: [Int, 'Within so many days; ever unless given.'],
});
const NoContactFilter = inputOf('NoContactFilter', 'No contact in either direction within a window.', { days });
const InSegmentFilter = inputOf('InSegmentFilter', 'Is a member of another segment.', {
  id: [ID, 'The segment.'],
});

const StageOnFilter = inputOf(
  'StageOnFilter',
  'The stage a customer was at when a day ended.',
  { stage: [graphqlEnum(LifecycleStage), 'The stage.'], on: [CalendarDate, 'The day.'] },
  ['stage', 'on'],
);
const EnteredStageFilter = inputOf(
  'EnteredStageFilter',
  'Has ever come to a stage.',
  { stage: [graphqlEnum(LifecycleStage), 'The stage.'] },
  ['stage'],
);
const InClassFilter = inputOf(
  'InClassFilter',
  'The class a customer is in by one classification.',
  {
    scheme: [graphqlEnum(ClassScheme), 'Which classification.'],
    key: [String, 'The class; any of them unless given.'],
    on: [CalendarDate, 'When this day ended; now unless given.'],
  },
  ['scheme'],
);
const PurchasedFilter = inputOf(
  'PurchasedFilter',
  'Purchased on one of these days.',
  { from: [CalendarDate, 'The first day.'], to: [CalendarDate, 'The last day, included.'] },
  ['from', 'to'],
);

/**
 * The one filter language, of lists, segments, audiences and exports. Its simple fields come from the registry of
 * fields, so a new row there is a new field here.
 */
@InputType('CustomerFilter', {
  description:
    'Which customers. Every condition given must hold. A comparison of an unknown fact holds for nobody, and neither does its opposite: ask for unknown facts by isNull.',
})
export class CustomerFilter {
  @Field(() => [CustomerFilter], { nullable: true, description: 'All of these hold.' })
  and?: CustomerFilter[] | null;

  @Field(() => [CustomerFilter], { nullable: true, description: 'At least one of these holds.' })
  or?: CustomerFilter[] | null;

  @Field(() => CustomerFilter, { nullable: true, description: 'This does not hold.' })
  not?: CustomerFilter | null;

  [field: string]: unknown;
}

const composed: Readonly<Record<string, readonly [unknown, string]>> = {
  tag: [TagComparator, 'Tags.'],
  city: [textComparator, 'City of any address.'],
  custom: [[CustomFieldFilter], 'Custom fields.'],
  spent: [SpentFilter, 'Net revenue within a window, e.g. at least 1,000 in the last 90 days.'],
  ordered: [OrderedFilter, 'Orders within a window.'],
  boughtCategory: [BoughtCategoryFilter, 'Bought something of a category.'],
  boughtProduct: [BoughtProductFilter, 'Bought a product.'],
  noContact: [NoContactFilter, 'No contact within a window.'],
  contacted: [ContactedFilter, 'Contacts within a window.'],
  inSegment: [InSegmentFilter, 'Membership in another segment.'],
  stageOn: [StageOnFilter, 'The stage on a day of the past.'],
  enteredStage: [EnteredStageFilter, 'Having come to a stage.'],
  inClass: [InClassFilter, 'The class by a classification.'],
  purchased: [PurchasedFilter, 'A purchase on days that are fixed.'],
  openTickets: [numberComparator, 'How many tickets are open.'],
};

for (const field of filterFields) {
  const type = ofField(field);
  Field(() => type as never, { nullable: true, description: field.description })(CustomerFilter.prototype, field.key);
}
for (const [key, [type, description]] of Object.entries(composed)) {
  Field(() => type as never, { nullable: true, description })(CustomerFilter.prototype, key);
}
