import type { Operand, Operator } from '../filter/comparison.policy.js';
import type { FilterField } from '../filter/filter-field.policy.js';
import type { Condition, Filter } from '../filter/filter.policy.js';
import { normalForm, type NormalForm } from '../filter/normal-form.policy.js';
import { minorUnits } from '../filter/operator.policy.js';
import { dayNumber, windowStart, type AsOf } from '../filter/window.policy.js';
import { isHeld } from './held.policy.js';

/** A comparison of numbers; operands in the unit of the column. */
export interface Comparison {
  readonly operator: 'eq' | 'gte' | 'gt' | 'lte' | 'lt' | 'between';
  readonly low: number;
  readonly high: number;
}

/**
 * A rule for the copy in memory: plain data, so that it can be handed to another thread. Each test says of whom its fact
 * is known to hold (`holds`) or known not to hold; see `normalForm`.
 */
export type Program =
  | { readonly kind: 'and' | 'or'; readonly of: readonly Program[] }
  | { readonly kind: 'not'; readonly of: Program }
  | { readonly kind: 'number'; readonly column: string; readonly is: Comparison; readonly holds: boolean }
  | { readonly kind: 'code'; readonly column: string; readonly values: readonly string[]; readonly holds: boolean }
  | { readonly kind: 'known'; readonly column: string; readonly holds: boolean }
  | {
      readonly kind: 'orders';
      readonly of: 'net' | 'count';
      readonly from: number;
      readonly to: number;
      readonly is: Comparison;
      readonly holds: boolean;
    }
  | { readonly kind: 'tags'; readonly mode: 'any' | 'all'; readonly ids: readonly string[]; readonly holds: boolean };

/** What a question to the copy is about. */
export interface Question {
  readonly program: Program;
  /** Today, counted from 1970-01-01. */
  readonly today: number;
}

interface Settings extends AsOf {
  readonly decimals: number;
  readonly segments: ReadonlyMap<string, Filter>;
}

/** The rule as a program, or null when it speaks of something the copy does not hold. */
export function programOf(filter: Filter, settings: Settings): Program | null {
  return translate(normalForm(filter), settings);
}

/** The question whether a rule holds, within bounds such as those of the asker's scope. */
export function questionOf(program: Program, bounds: readonly Program[], { now, timezone }: AsOf): Question {
  return { program: { kind: 'and', of: [...bounds, program] }, today: dayNumber(now.getTime(), timezone) };
}

function translate(form: NormalForm, settings: Settings): Program | null {
  if (form.kind === 'is') return test(form.condition, form.holds, settings);
  const of = form.of.map((inner) => translate(inner, settings));
  return of.some((inner) => inner === null) ? null : { kind: form.kind, of: of as Program[] };
}

function test(condition: Condition, holds: boolean, settings: Settings): Program | null {
  switch (condition.kind) {
    case 'compare':
      return compare(condition, holds, settings);
    case 'measure':
      return measure(condition, holds, settings);
    case 'noContact':
      return either([noneKnown('lastContactAt'), before('lastContactAt', condition.days, settings)], holds);
    case 'tag': {
      const mode = condition.mode === 'all' ? 'all' : 'any';
      return { kind: 'tags', mode, ids: condition.ids, holds: (condition.mode !== 'none') === holds };
    }
    case 'segment': {
      const rule = settings.segments.get(condition.id);
      const program = translate(rule ? normalForm(rule) : { kind: 'or', of: [] }, settings);
      return program && (holds ? program : { kind: 'not', of: program });
    }
    default:
      return null;
  }
}

const noneKnown = (column: string): Program => ({ kind: 'known', column, holds: false });
const before = (column: string, days: number, asOf: AsOf): Program => {
  const start = windowStart(asOf, days).getTime();
  return { kind: 'number', column, is: { operator: 'lt', low: start, high: start }, holds: true };
};
const either = (of: readonly Program[], holds: boolean): Program => {
  const any: Program = { kind: 'or', of };
  return holds ? any : { kind: 'not', of: any };
};

type Compare = Extract<Condition, { kind: 'compare' }>;

function compare({ field, operator, operand }: Compare, holds: boolean, settings: Settings): Program | null {
  const column = field.key;
  if (field.customKey !== undefined || !isHeld(column)) return null;
  if (operator === 'isNull') return { kind: 'known', column, holds: (operand === true) !== holds };
  if (field.type === 'ENUM' || field.type === 'ID') {
    const values = [operand].flat().map(String);
    return { kind: 'code', column, values, holds: (operator !== 'notIn') === holds };
  }
  if (operator === 'withinDays') {
    const [low, high] = [windowStart(settings, Number(operand)).getTime(), settings.now.getTime()];
    return { kind: 'number', column, is: { operator: 'between', low, high }, holds };
  }
  if (operator === 'olderThanDays') {
    const start = windowStart(settings, Number(operand)).getTime();
    return { kind: 'number', column, is: { operator: 'lt', low: start, high: start }, holds };
  }
  return { kind: 'number', column, is: comparison(operator, operand, unitOf(field, settings.decimals)), holds };
}

function measure(
  condition: Extract<Condition, { kind: 'measure' }>,
  holds: boolean,
  settings: Settings,
): Program | null {
  const { measure: what, operator, operand } = condition;
  if (what.name !== 'spent' && what.name !== 'ordered') return null;
  const unit = what.name === 'spent' ? minorOf(settings.decimals) : Number;
  return {
    kind: 'orders',
    of: what.name === 'spent' ? 'net' : 'count',
    from: windowStart(settings, what.days).getTime(),
    to: settings.now.getTime(),
    is: comparison(operator, operand, unit),
    holds,
  };
}

type Unit = (value: string | number) => number;
const minorOf =
  (decimals: number): Unit =>
  (value) =>
    Number(minorUnits(String(value), decimals));

function unitOf(field: FilterField, decimals: number): Unit {
  if (field.type === 'MONEY') return minorOf(decimals);
  return field.type === 'TIME' ? (value) => new Date(value).getTime() : Number;
}

function comparison(operator: Operator, operand: Operand, unit: Unit): Comparison {
  const [low = 0, high = low] = [operand].flat().map((value) => unit(value as string | number));
  return { operator: operator as Comparison['operator'], low, high };
}
