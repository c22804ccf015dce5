import { sql, type Sql } from '../../../platform/sql.js';
import type { Operand, Operator } from './comparison.policy.js';
import { customFact } from './custom-fact.js';
import type { FilterField } from './filter-field.policy.js';
import type { Condition, Filter, Measure } from './filter.policy.js';
import {
  buyersOf,
  measuredByCustomer,
  measuredOfOne,
  oneBought,
  tableOf,
  tagsByCustomer,
  type Among,
} from './measures.js';
import { normalForm, type NormalForm } from './normal-form.policy.js';
import { heldInPast } from './past.js';
import { holdsFor, minorUnits } from './operator.policy.js';
import { dayNumber, dayText, windowStart, type AsOf } from './window.policy.js';

/** So many facts are read together; a row has room for some 1,600 columns. */
const MOST_TOGETHER = 200;

/** What compiling a rule needs beside the rule. */
export interface CompileSettings extends AsOf {
  /** Decimals of the currency. */
  readonly decimals: number;
  /** The rules of saved segments by id; one that is not there has no members. */
  readonly segments: ReadonlyMap<string, Filter>;
  /**
   * `set`: for many customers; measures are grouped once and joined. `row`: for a handful of customers; measures are
   * looked up for each.
   */
  readonly mode: 'set' | 'row';
  /** Joins the metric row `m` even where the rule does not ask for it. */
  readonly withMetric?: boolean;
  /** Only some customers are asked about: measures are grouped over them alone. */
  readonly among?: Among;
  /** Being in another segment is looked up among its counted members; else its rule is asked. */
  readonly byMembers?: boolean;
}

/** A rule as SQL over the customer row `c`. */
export interface Compiled {
  /** Joins to put after `customer c`; none of them adds or drops a customer. */
  readonly joins: Sql;
  /** True exactly for those the rule holds for; may be NULL instead of false. */
  readonly condition: Sql;
}

/** Compiles rules that are asked together, so that they share their joins. */
export function compileAll(filters: readonly Filter[], settings: CompileSettings) {
  const compiler = new Compiler(settings);
  const conditions = filters.map((filter) => compiler.write(normalForm(filter)));
  return { joins: compiler.joins(), conditions };
}

/** Compiles a rule to parameterised SQL. */
export function compileFilter(filter: Filter, settings: CompileSettings): Compiled {
  const { joins, conditions } = compileAll([filter], settings);
  return { joins, condition: conditions[0] ?? sql.raw('true') };
}

class Compiler {
  private needsMetric: boolean;
  private needsPrediction = false;
  private readonly tables: { alias: string; rows: () => Sql }[] = [];
  /** Where each measure and purchase stands among the tables. */
  private readonly places = new Map<string, string>();
  /** Facts that are read together, by the table they are read from. */
  private readonly together = new Map<string, { alias: string; facts: unknown[] }>();

  constructor(private readonly settings: CompileSettings) {
    this.needsMetric = settings.withMetric ?? false;
  }

  joins(): Sql {
    const metric = this.needsMetric ? ['LEFT JOIN customer_metric m ON m.customer_id = c.id'] : [];
    const prediction = this.needsPrediction ? ['LEFT JOIN customer_prediction p ON p.customer_id = c.id'] : [];
    const tables = this.tables.map(({ alias, rows }) => {
      const name = sql.raw(alias);
      return sql`LEFT JOIN (${rows()}) ${name} ON ${name}.customer_id = c.id`;
    });
    return sql.join([...[...metric, ...prediction].map(sql.raw), ...tables], ' ');
  }

  write(form: NormalForm): Sql {
    if (form.kind === 'is') return this.condition(form.condition, form.holds);
    const parts = form.of.map((inner) => this.write(inner));
    if (form.kind === 'and') return sql.and(parts);
    return sql`(${sql.join(parts, ' OR ', sql.raw('false'))})`;
  }

  private condition(condition: Condition, holds: boolean): Sql {
    switch (condition.kind) {
      case 'compare':
        return this.compare(condition.field, condition.operator, condition.operand, holds);
      case 'measure':
        return this.measure(condition, holds);
      case 'bought':
        return this.bought(condition, holds);
      case 'noContact':
        return not(sql`c.last_contact_at < ${windowStart(this.settings, condition.days)}::timestamptz`, !holds);
      case 'tag':
        return this.tagged(condition, holds);
      case 'city':
        return inCity(condition, holds);
      case 'segment':
        return this.segment(condition.id, holds);
      default:
        return not(heldInPast(condition, this.settings), !holds);
    }
  }

  private compare(field: FilterField, operator: Operator, operand: Operand, holds: boolean): Sql {
    if (/\bm\./.test(field.sql)) this.needsMetric = true;
    if (/\bp\./.test(field.sql)) this.needsPrediction = true;
    const fact = this.factOf(field);
    if (operator === 'isNull') {
      const missing = field.absent ? sql`${fact} = ${sql.raw(field.absent)}` : sql`${fact} IS NULL`;
      return not(missing, (operand === true) !== holds);
    }
    const compared = not(comparison(field, fact, operator, operand, this.settings), !holds);
    return field.absent ? sql`(${compared} AND ${fact} <> ${sql.raw(field.absent)})` : compared;
  }

  private factOf(field: FilterField): Sql {
    if (field.customKey !== undefined) return customFact(field);
    const [first = '', ...rest] = field.sql.split(/(?<!:):(?=today\b|timezone\b)/);
    const { now, timezone } = this.settings;
    const pieces = rest.map((piece) => {
      if (piece.startsWith('timezone')) return sql`${timezone}::text${sql.raw(piece.slice('timezone'.length))}`;
      return sql`${dayText(dayNumber(now.getTime(), timezone))}${sql.raw(piece.slice('today'.length))}`;
    });
    return sql`${sql.raw(first)}${sql.join(pieces, '')}`;
  }

  private measure({ measure, operator, operand }: Extract<Condition, { kind: 'measure' }>, holds: boolean): Sql {
    const isMoney = measure.name === 'spent';
    const ofNothing = holdsFor(0, operator, operand) === holds;
    const value = (one: string | number): Sql =>
      isMoney ? sql`${minorUnits(String(one), this.settings.decimals)}::bigint` : sql`${one}::float8`;
    const compared = (fact: Sql): Sql => not(ordered(fact, operator, operand, value), !holds);
    if (this.settings.mode === 'row') return compared(measuredOfOne(measure, this.settings));
    const fact = this.measured(measure);
    // A strict comparison lets the planner drop customers without any rows; otherwise they count as 0.
    return compared(ofNothing ? sql`coalesce(${fact}, 0)` : fact);
  }

  private measured(measure: Measure): Sql {
    return this.column(tableOf(measure), measure, (all) =>
      measuredByCustomer(all as Measure[], this.settings, this.settings.among),
    );
  }

  private tagged({ mode, ids }: Extract<Condition, { kind: 'tag' }>, holds: boolean): Sql {
    const has = (wanted: readonly string[]): Sql => this.hasAny(wanted);
    if (mode === 'all') return not(sql.and(ids.map((id) => has([id]))), !holds);
    return not(has(ids), (mode === 'any') !== holds);
  }

  /** Over all customers each condition is quickest alone; over some, their tags are read once for all conditions. */
  private hasAny(ids: readonly string[]): Sql {
    const { among } = this.settings;
    if (!among) {
      return sql`EXISTS (SELECT FROM customer_tag ct WHERE ct.customer_id = c.id AND ct.tag_id = ANY(${ids}::uuid[]))`;
    }
    const each = ids.map((id) => this.column('customer_tag', id, (all) => tagsByCustomer(all as string[], among)));
    return sql`coalesce(${sql.join(each, ' OR ')}, false)`;
  }

  /** The column of a fact in the table of those that are read with it. */
  private column(source: string, fact: unknown, rows: (facts: readonly unknown[]) => Sql): Sql {
    return this.placed(`${source} ${JSON.stringify(fact)}`, () => {
      const open = this.together.get(source);
      if (open && open.facts.length < MOST_TOGETHER) return `${open.alias}.n${open.facts.push(fact) - 1}`;
      const facts = [fact];
      const alias = this.join(() => rows(facts));
      this.together.set(source, { alias, facts });
      return `${alias}.n0`;
    });
  }

  private bought(condition: Extract<Condition, { kind: 'bought' }>, holds: boolean): Sql {
    if (this.settings.mode === 'row') return not(oneBought(condition, this.settings), !holds);
    const buyer = this.placed(JSON.stringify(condition), () => {
      return `${this.join(() => buyersOf(condition, this.settings, this.settings.among))}.customer_id`;
    });
    return holds ? sql`${buyer} IS NOT NULL` : sql`${buyer} IS NULL`;
  }

  private placed(key: string, place: () => string): Sql {
    const known = this.places.get(key) ?? place();
    this.places.set(key, known);
    return sql.raw(known);
  }

  private join(rows: () => Sql): string {
    const alias = `f${this.tables.length}`;
    this.tables.push({ alias, rows });
    return alias;
  }

  private segment(id: string, holds: boolean): Sql {
    const rule = this.settings.segments.get(id);
    if (!rule) return sql.raw(holds ? 'false' : 'true');
    if (this.settings.byMembers) {
      return not(
        sql`EXISTS (SELECT FROM segment_member sm WHERE sm.segment_id = ${id}::uuid AND sm.customer_id = c.id)`,
        !holds,
      );
    }
    const condition = this.write(normalForm(rule));
    return holds ? condition : sql`(${condition}) IS NOT TRUE`;
  }
}

const not = (condition: Sql, negate: boolean): Sql => (negate ? sql`NOT (${condition})` : condition);

function comparison(
  field: FilterField,
  fact: Sql,
  operator: Operator,
  operand: Operand,
  settings: CompileSettings,
): Sql {
  switch (operator) {
    case 'withinDays':
      return sql`(${fact} >= ${windowStart(settings, Number(operand))}::timestamptz AND ${fact} <= ${settings.now}::timestamptz)`;
    case 'olderThanDays':
      return sql`${fact} < ${windowStart(settings, Number(operand))}::timestamptz`;
    case 'contains':
      return contains(fact, operand);
    case 'notIn':
      return sql`NOT (${equalToAny(field, fact, operand as readonly string[])})`;
    case 'in':
      return equalToAny(field, fact, operand as readonly string[]);
    case 'eq':
      if (field.type === 'BOOLEAN') return sql`${fact} = ${operand}::boolean`;
      if (field.type === 'MONEY' || field.type === 'NUMBER') break;
      return equalToAny(field, fact, [String(operand)]);
    default:
  }
  return ordered(fact, operator, operand, (value) => bound(field, value, settings.decimals));
}

const contains = (fact: Sql, operand: Operand): Sql => sql`strpos(lower(${fact}), lower(${operand}::text)) > 0`;

function bound(field: FilterField, value: string | number, decimals: number): Sql {
  switch (field.type) {
    case 'MONEY':
      return sql`${minorUnits(String(value), decimals)}::bigint`;
    case 'NUMBER':
      return sql`${value}::float8`;
    case 'TIME':
      return sql`${value}::timestamptz`;
    default:
      return sql`${value}::text`;
  }
}

const signs: Partial<Record<Operator, string>> = { eq: '=', gte: '>=', gt: '>', lte: '<=', lt: '<' };

function ordered(fact: Sql, operator: Operator, operand: Operand, value: (one: string | number) => Sql): Sql {
  if (operator === 'between') {
    const [low, high] = operand as readonly (string | number)[];
    return sql`${fact} BETWEEN ${value(low ?? 0)} AND ${value(high ?? 0)}`;
  }
  return sql`${fact} ${sql.raw(signs[operator] ?? '=')} ${value(operand as string | number)}`;
}

function equalToAny(field: FilterField, fact: Sql, values: readonly string[]): Sql {
  if (field.type === 'CHOICE') return sql`${fact} ?| ${values}::text[]`;
  const type = sql.raw(field.type === 'ID' ? 'uuid' : 'text');
  return values.length === 1 ? sql`${fact} = ${values[0]}::${type}` : sql`${fact} = ANY(${values}::${type}[])`;
}

const cityField = { type: 'TEXT' } as FilterField;

function inCity({ operator, operand }: Extract<Condition, { kind: 'city' }>, holds: boolean): Sql {
  const city = sql.raw('a.city');
  const any = (matching: Sql): Sql =>
    sql`EXISTS (SELECT FROM customer_address a WHERE a.customer_id = c.id AND ${matching})`;
  if (operator === 'isNull') return not(any(sql`${city} IS NOT NULL`), (operand === true) === holds);
  if (operator === 'contains') return not(any(contains(city, operand)), !holds);
  const wanted = typeof operand === 'object' ? operand.map(String) : [String(operand)];
  return not(any(equalToAny(cityField, city, wanted)), !holds);
}
