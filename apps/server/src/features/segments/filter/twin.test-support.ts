import { dayOf } from '../../../platform/clock.js';
import type { Operand, Operator } from './comparison.policy.js';
import type { FilterField } from './filter-field.policy.js';
import type { Condition, Filter, Measure } from './filter.policy.js';
import type { Days, Past } from './past.policy.js';
import type { AsOf } from './window.policy.js';

/** A customer with everything a filter can ask about, as plain values; money in minor units, moments as Date. */
export interface PlainCustomer {
  readonly id: string;
  readonly facts: Readonly<Record<string, string | number | Date | null>>;
  readonly custom: Readonly<Record<string, unknown>>;
  readonly tags: readonly string[];
  /** Null for an address without a city. */
  readonly cities: readonly (string | null)[];
  readonly orders: readonly {
    at: Date;
    status: string;
    net: number;
    isReturn: boolean;
    lines: readonly { product: string; isReturn: boolean }[];
  }[];
  readonly contacts: readonly { at: Date; kind: string }[];
  readonly tickets: readonly string[];
  /** Moves between stages and between classes, the earliest first. */
  readonly stages: readonly { at: Date; from: string | null; to: string }[];
  readonly classes: readonly { at: Date; scheme: string; to: string | null }[];
}

/** What is known beside the customers. */
export interface PlainWorld extends AsOf {
  readonly segments: ReadonlyMap<string, Filter>;
  /** Category of each product, parent of each category. */
  readonly categoryOf: ReadonlyMap<string, string>;
  readonly parentOf: ReadonlyMap<string, string>;
  readonly decimals: number;
}

/** True, false or unknown. */
type Truth = boolean | null;

/** Evaluates a rule as SQL would, the slow and obvious way. */
export function truthOf(filter: Filter, customer: PlainCustomer, world: PlainWorld): Truth {
  switch (filter.kind) {
    case 'and':
      return filter.of.map((inner) => truthOf(inner, customer, world)).reduce<Truth>(both, true);
    case 'or':
      return filter.of.map((inner) => truthOf(inner, customer, world)).reduce<Truth>(either, false);
    case 'not': {
      const truth = truthOf(filter.of, customer, world);
      return truth === null ? null : !truth;
    }
    default:
      return conditionTruth(filter, customer, world);
  }
}

function both(a: Truth, b: Truth): Truth {
  if (a === false || b === false) return false;
  return a === null || b === null ? null : true;
}

function either(a: Truth, b: Truth): Truth {
  if (a === true || b === true) return true;
  return a === null || b === null ? null : false;
}

function conditionTruth(condition: Condition, customer: PlainCustomer, world: PlainWorld): Truth {
  switch (condition.kind) {
    case 'compare':
      return compare(factOf(condition.field, customer, world), condition.field, condition, world);
    case 'measure': {
      const scale = condition.measure.name === 'spent' ? 10 ** world.decimals : 1;
      return numbers(
        measureOf(condition.measure, customer, world),
        condition.operator,
        scaled(condition.operand, scale),
      );
    }
    case 'bought':
      return customer.orders.some(
        (order) =>
          isPurchase(order) &&
          order.at <= world.now &&
          (condition.days === null || isWithin(order.at, condition.days, world)) &&
          order.lines.some((line) => !line.isReturn && isOf(line.product, condition, world)),
      );
    case 'noContact': {
      const last = customer.facts.lastContactAt as Date | null;
      return last === null || ageInDays(last, world) >= condition.days;
    }
    case 'tag': {
      const has = (id: string): boolean => customer.tags.includes(id);
      if (condition.mode === 'any') return condition.ids.some(has);
      return condition.mode === 'all' ? condition.ids.every(has) : !condition.ids.some(has);
    }
    case 'city': {
      const cities = customer.cities.filter((city) => city !== null);
      if (condition.operator === 'isNull') return (cities.length === 0) === condition.operand;
      return cities.some((city) => texts(city, condition.operator, condition.operand));
    }
    case 'segment': {
      const rule = world.segments.get(condition.id);
      return rule !== undefined && truthOf(rule, customer, world) === true;
    }
    default:
      return pastTruth(condition, customer, world);
  }
}

function pastTruth(past: Past, customer: PlainCustomer, world: PlainWorld): boolean {
  const dayIn = (at: Date): string => dayOf(at, world.timezone);
  const isOn = (at: Date, days: Days): boolean => dayIn(at) >= days.from && dayIn(at) <= days.to;
  switch (past.kind) {
    case 'stageOn': {
      if (dayIn(customer.facts.createdAt as Date) > past.on) return false;
      const before = customer.stages.filter(({ at }) => dayIn(at) <= past.on);
      const [first] = customer.stages;
      return (before.at(-1)?.to ?? first?.from ?? first?.to ?? customer.facts.stage) === past.stage;
    }
    case 'enteredStage':
      return customer.stages.some(({ to }) => to === past.stage);
    case 'inClass': {
      const on = past.on;
      const known = customer.classes.filter(
        ({ at, scheme }) => scheme === past.scheme && (on === null || dayIn(at) <= on),
      );
      const key = known.at(-1)?.to ?? null;
      return past.key === null ? key !== null : key === past.key;
    }
    case 'purchased':
      return customer.orders.some((order) => isPurchase(order) && isOn(order.at, past.days));
  }
}

function factOf(field: FilterField, customer: PlainCustomer, world: PlainWorld): unknown {
  if (field.customKey !== undefined) return customFact(customer.custom[field.customKey], field);
  const last = customer.facts.lastOrderAt as Date | null;
  const cycle = customer.facts.cycleDays as number | null;
  if (field.key === 'daysSinceLastOrder') return last === null ? null : ageInDays(last, world);
  if (field.key === 'overdueRatio') return last === null || !cycle ? null : ageInDays(last, world) / cycle;
  if (field.key === 'churnBand' && !customer.facts.hasMetric) return null;
  if (field.key === 'churnBand') return bandOf(customer.facts.churnScore as number | null);
  return customer.facts[field.key] ?? null;
}

/** By the limits in force at the beginning. */
export const bandOf = (score: number | null): string | null =>
  score === null ? null : score < 33 ? 'LOW' : score > 66 ? 'HIGH' : 'MEDIUM';

function customFact(value: unknown, field: FilterField): unknown {
  if (value === undefined || value === null) return null;
  if (field.type === 'NUMBER') return typeof value === 'number' ? value : null;
  if (field.type === 'BOOLEAN') return typeof value === 'boolean' ? value : null;
  return value;
}

function compare(
  fact: unknown,
  field: FilterField,
  { operator, operand }: { operator: Operator; operand: Operand },
  world: PlainWorld,
): Truth {
  if (operator === 'isNull') return (fact === null) === operand;
  if (fact === null) return null;
  switch (field.type) {
    case 'TIME':
      return times(fact as Date, operator, operand, world);
    case 'MONEY':
      return numbers(fact as number, operator, scaled(operand, 10 ** world.decimals));
    case 'NUMBER':
      return numbers(fact as number, operator, operand);
    case 'BOOLEAN':
      return fact === operand;
    case 'CHOICE':
      return (
        [fact].flat().some((one) => texts(String(one), operator === 'notIn' ? 'in' : operator, operand)) !==
        (operator === 'notIn')
      );
    case 'DATE':
      return days(fact as string, operator, operand);
    default:
      return texts(fact as string, operator, operand);
  }
}

function texts(fact: string, operator: Operator, operand: Operand): boolean {
  if (operator === 'contains') return fact.toLowerCase().includes(String(operand).toLowerCase());
  const isOne = [operand].flat().includes(fact as never);
  return operator === 'notIn' ? !isOne : isOne;
}

function times(fact: Date, operator: Operator, operand: Operand, world: PlainWorld): boolean {
  if (operator === 'withinDays') return isWithin(fact, Number(operand), world);
  if (operator === 'olderThanDays') return ageInDays(fact, world) >= Number(operand);
  return operator === 'gte' ? fact >= new Date(String(operand)) : fact < new Date(String(operand));
}

const days = (fact: string, operator: Operator, operand: Operand): boolean => {
  const number = (text: unknown): number => Date.parse(`${String(text)}T00:00:00Z`);
  return numbers(number(fact), operator, typeof operand === 'object' ? operand.map(number) : number(operand));
};

function numbers(fact: number, operator: Operator, operand: Operand): boolean {
  const [low = 0, high = 0] = [operand].flat().map(Number);
  const answers: Partial<Record<Operator, boolean>> = {
    eq: fact === low,
    gte: fact >= low,
    gt: fact > low,
    lte: fact <= low,
    lt: fact < low,
    between: fact >= low && fact <= high,
  };
  return answers[operator] === true;
}

const scaled = (operand: Operand, by: number): Operand =>
  typeof operand === 'object' ? operand.map((one) => Math.round(Number(one) * by)) : Math.round(Number(operand) * by);

const isPurchase = (order: PlainCustomer['orders'][number]): boolean =>
  !order.isReturn && ['PAID', 'COMPLETED'].includes(order.status);

function measureOf(measure: Measure, { orders, contacts, tickets }: PlainCustomer, world: PlainWorld): number {
  switch (measure.name) {
    case 'spent':
      return orders
        .filter(
          ({ status, at }) => ['PAID', 'COMPLETED', 'RETURNED'].includes(status) && isWithin(at, measure.days, world),
        )
        .reduce((sum, { net }) => sum + net, 0);
    case 'ordered':
      return orders.filter((order) => isPurchase(order) && isWithin(order.at, measure.days, world)).length;
    case 'contacted':
      return contacts.filter(
        ({ at, kind }) =>
          isWithin(at, measure.days, world) && (measure.interaction === null || measure.interaction === kind),
      ).length;
    case 'openTickets':
      return tickets.filter((status) => !['RESOLVED', 'CLOSED', 'CANCELLED'].includes(status)).length;
  }
}

function isOf(product: string, { what, id }: { what: string; id: string }, world: PlainWorld): boolean {
  if (what === 'product') return product === id;
  for (let at = world.categoryOf.get(product); at !== undefined; at = world.parentOf.get(at))
    if (at === id) return true;
  return false;
}

/** Whole days between the day of a moment and today; negative in the future. */
function ageInDays(at: Date, { now, timezone }: AsOf): number {
  const day = (moment: Date): number => Date.parse(`${dayOf(moment, timezone)}T00:00:00Z`) / 86_400_000;
  return day(now) - day(at);
}

const isWithin = (at: Date, window: number, asOf: AsOf): boolean => ageInDays(at, asOf) < window && at <= asOf.now;
