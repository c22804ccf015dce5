import {
  FilterFault,
  operatorsOf,
  readDays,
  readDecimal,
  readId,
  readList,
  readNumber,
  readOperand,
  type Operator,
} from './comparison.policy.js';
import { filterField, type FieldType, type FilterField } from './filter-field.policy.js';
import { pastReaders } from './past.policy.js';
import { flatten, isInteraction, type Condition, type Filter, type Measure } from './filter.policy.js';

export const DEEPEST_FILTER = 6;
export const MOST_CONDITIONS = 50;

/** A custom field as a filter sees it. */
export interface CustomFieldShape {
  readonly key: string;
  readonly zh: string;
  readonly en: string;
  readonly type: 'TEXT' | 'NUMBER' | 'DATE' | 'BOOLEAN' | 'CHOICE';
}

/** What reading a filter needs to know of the workspace. */
export interface FilterKnowledge {
  /** Decimals of the currency: 0 or 2. */
  readonly decimals: number;
  readonly customFields: ReadonlyMap<string, CustomFieldShape>;
}

type Path = readonly string[];
type Given = Record<string, unknown>;

/**
 * Reads a filter, from GraphQL or as stored, into a checked rule.
 * @throws FilterFault with the path to the value at fault: unknown field or comparison, wrong type, deeper than
 * DEEPEST_FILTER, more than MOST_CONDITIONS
 */
export function parseFilter(input: unknown, knowledge: FilterKnowledge): Filter {
  const reader = new FilterReader(knowledge);
  return flatten(reader.node(input, [], 1));
}

class FilterReader {
  private conditions = 0;

  constructor(private readonly knowledge: FilterKnowledge) {}

  node(input: unknown, path: Path, depth: number): Filter {
    if (depth > DEEPEST_FILTER) throw new FilterFault(`A filter is at most ${DEEPEST_FILTER} levels deep.`, path);
    const all = givenOf(input, path).flatMap(([key, value]) => this.entry(key, value, [...path, key], depth));
    return { kind: 'and', of: all };
  }

  private entry(key: string, value: unknown, path: Path, depth: number): Filter[] {
    if (key === 'and' || key === 'or') return [{ kind: key, of: this.list(key, value, path, depth) }];
    if (key === 'not') return [{ kind: 'not', of: this.node(value, path, depth + 1) }];
    const found = this.conditionsOf(key, value, path);
    this.conditions += found.length;
    if (this.conditions > MOST_CONDITIONS) {
      throw new FilterFault(`A filter has at most ${MOST_CONDITIONS} conditions.`, path);
    }
    return found;
  }

  private list(key: 'and' | 'or', value: unknown, path: Path, depth: number): Filter[] {
    if (!Array.isArray(value)) throw new FilterFault('This is a list of filters.', path);
    if (value.length === 0 && key === 'or') throw new FilterFault('`or` needs at least one filter.', path);
    if (value.length > MOST_CONDITIONS) {
      throw new FilterFault(`A filter has at most ${MOST_CONDITIONS} conditions.`, path);
    }
    return value.map((item, i) => this.node(item, [...path, String(i)], depth + 1));
  }

  private conditionsOf(key: string, value: unknown, path: Path): Condition[] {
    const field = filterField(key);
    if (field) return this.comparisons(field, value, path);
    const read = Object.hasOwn(special, key) ? special[key] : undefined;
    if (!read) throw new FilterFault(`There is no field ${key.slice(0, 40)} to filter by.`, path);
    return read(value, path, this.knowledge);
  }

  private comparisons(field: FilterField, value: unknown, path: Path): Condition[] {
    return comparisonsOf(field, value, path, this.knowledge.decimals);
  }
}

/** The entries that are given: absent and null say nothing. */
function givenOf(input: unknown, path: Path): [string, unknown][] {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    throw new FilterFault('This is an object of conditions.', path);
  }
  return Object.entries(input).filter(([, value]) => value !== undefined && value !== null);
}

function comparisonsOf(field: FilterField, value: unknown, path: Path, decimals: number): Condition[] {
  return someOf(value, path).map(([key, operand]) => {
    const at = [...path, key];
    const operator = knownOperator(field.type, key, at);
    if (operator === 'isNull' && !field.isNullable) throw new FilterFault(`${field.key} is always known.`, at);
    return { kind: 'compare', field, operator, operand: readOperand(field, operator, operand, at, decimals) };
  });
}

/** At least one entry. */
function someOf(value: unknown, path: Path): [string, unknown][] {
  const given = givenOf(value, path);
  if (given.length === 0) throw new FilterFault('This needs at least one condition.', path);
  return given;
}

function knownOperator(type: FieldType, key: string, path: Path): Operator {
  const operator = operatorsOf[type].find((known) => known === key);
  if (!operator) throw new FilterFault(`${key.slice(0, 40)} is not a comparison of this field.`, path);
  return operator;
}

type Special = (value: unknown, path: Path, knowledge: FilterKnowledge) => Condition[];

/** The conditions that are more than a comparison of one field. */
const special: Readonly<Record<string, Special | undefined>> = {
  tag: (value, path) =>
    someOf(value, path).map(([mode, ids]) => {
      const at = [...path, mode];
      if (mode !== 'any' && mode !== 'all' && mode !== 'none') throw new FilterFault('Tags: any, all or none.', at);
      return { kind: 'tag', mode, ids: readList(ids, at, readId) };
    }),

  city: (value, path) => {
    const city: FilterField = { ...textField, key: 'city', zh: '城市', en: 'city', description: '', sql: '' };
    return comparisonsOf(city, value, path, 0).map((condition) => {
      const { operator, operand } = condition as Extract<Condition, { kind: 'compare' }>;
      return { kind: 'city', operator, operand };
    });
  },

  custom: (value, path, { customFields, decimals }) => {
    if (!Array.isArray(value) || value.length === 0) throw new FilterFault('This list needs at least one value.', path);
    return value.flatMap((item, i) => {
      const at = [...path, String(i)];
      const { key, ...rest } = Object.fromEntries(givenOf(item, at)) as Given;
      const shape = typeof key === 'string' ? customFields.get(key) : undefined;
      if (!shape) throw new FilterFault('There is no such custom field.', [...at, 'key']);
      const wanted = shape.type.toLowerCase();
      return someOf(rest, at).flatMap(([given, comparator]) => {
        if (given !== wanted) throw new FilterFault(`This custom field is compared by ${wanted}.`, [...at, given]);
        return comparisonsOf(customField(shape), comparator, [...at, given], decimals);
      });
    });
  },

  spent: (value, path, { decimals }) =>
    measured(value, path, ['days'], (given) => ({ name: 'spent', days: readDays(given.days, [...path, 'days']) }), {
      read: (operand, at) => readDecimal(operand, at, decimals),
    }),

  ordered: (value, path) =>
    measured(value, path, ['days'], (given) => ({ name: 'ordered', days: readDays(given.days, [...path, 'days']) }), {
      read: readNumber,
    }),

  contacted: (value, path) =>
    measured(
      value,
      path,
      ['days', 'kind'],
      (given) => ({
        name: 'contacted',
        days: readDays(given.days, [...path, 'days']),
        interaction: readInteraction(given.kind, [...path, 'kind']),
      }),
      { read: readNumber, otherwise: ['gte', 1] },
    ),

  openTickets: (value, path) => measured(value, path, [], () => ({ name: 'openTickets' }), { read: readNumber }),

  boughtCategory: (value, path) => bought(value, path, 'category', 'categoryId'),
  boughtProduct: (value, path) => bought(value, path, 'product', 'productId'),

  noContact: (value, path) => {
    const given = only(value, path, ['days']);
    return [{ kind: 'noContact', days: readDays(given.days, [...path, 'days']) }];
  },

  inSegment: (value, path) => {
    const given = only(value, path, ['id']);
    return [{ kind: 'segment', id: readId(given.id, [...path, 'id']) }];
  },

  ...Object.fromEntries(
    Object.entries(pastReaders).map(([kind, { keys, read }]): [string, Special] => [
      kind,
      (value, path) => [read(only(value, path, keys), path)],
    ]),
  ),
};

const textField = { type: 'TEXT', isNullable: true } as const;

/** The field of the registry's form that a custom field is. */
export function customField({ key, zh, en, type }: CustomFieldShape): FilterField {
  return { key: `custom.${key}`, zh, en, type, sql: '', description: '', isNullable: true, customKey: key };
}

/** The object with these keys and no other. */
function only(value: unknown, path: Path, keys: readonly string[]): Given {
  const given = givenOf(value, path);
  const other = given.find(([key]) => !keys.includes(key));
  if (other) throw new FilterFault(`${other[0].slice(0, 40)} is not known here.`, [...path, other[0]]);
  return Object.fromEntries(given);
}

const measureOperators: readonly Operator[] = ['eq', 'gte', 'gt', 'lte', 'lt', 'between'];

function measured(
  value: unknown,
  path: Path,
  settings: readonly string[],
  measureOf: (given: Given) => Measure,
  { read, otherwise }: { read: (operand: unknown, at: Path) => string | number; otherwise?: [Operator, number] },
): Condition[] {
  const given = givenOf(value, path);
  const measure = measureOf(Object.fromEntries(given));
  const compared = given.filter(([key]) => !settings.includes(key));
  if (compared.length === 0) {
    if (!otherwise) throw new FilterFault('This needs a comparison, such as gte.', path);
    return [{ kind: 'measure', measure, operator: otherwise[0], operand: otherwise[1] }];
  }
  return compared.map(([key, operand]) => {
    const at = [...path, key];
    const operator = measureOperators.find((known) => known === key);
    if (!operator) throw new FilterFault(`${key.slice(0, 40)} is not a comparison of this field.`, at);
    const pair = operator === 'between';
    if (pair && !(Array.isArray(operand) && operand.length === 2)) {
      throw new FilterFault('Between takes two values, the lower first.', at);
    }
    const read2 = (item: unknown, i: number): string | number => read(item, [...at, String(i)]);
    return {
      kind: 'measure',
      measure,
      operator,
      operand: pair ? (operand as unknown[]).map(read2) : read(operand, at),
    };
  });
}

function readInteraction(value: unknown, path: Path) {
  if (value === undefined) return null;
  if (isInteraction(value)) return value;
  throw new FilterFault('This is not a value of InteractionKind.', path);
}

function bought(value: unknown, path: Path, what: 'category' | 'product', idKey: string): Condition[] {
  const given = only(value, path, [idKey, 'days']);
  const days = given.days === undefined ? null : readDays(given.days, [...path, 'days']);
  return [{ kind: 'bought', what, id: readId(given[idKey], [...path, idKey]), days }];
}
