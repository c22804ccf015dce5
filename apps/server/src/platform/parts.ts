import DataLoader from 'dataloader';
import type { FieldNode, GraphQLObjectType, GraphQLResolveInfo } from 'graphql';
import type { ClassType } from 'type-graphql';
import type { RequestContext } from './context.js';
import { requestError } from './errors.js';
import { namesBelow, nodesAt, selectedFields, variablesBelow } from './lookahead.js';
import { partResolver } from './part-resolver.js';
import { shapeOf } from './rights.js';
import { KeptStatement, rewritten, sql, type Rewritten, type Sql } from './sql.js';

/** What a part needs to write its SQL. */
export interface PartQuery<A> {
  /** The alias of the parent row, e.g. `c`: write `${parent}.id`. */
  readonly parent: Sql;
  readonly args: A;
  readonly ctx: RequestContext;
  /** For a part with `inside`: the parts selected below, to stand after the columns of its rows. Empty for loaders. */
  readonly below: Sql;
  /** Whether a field of the part's records was asked for. Loaders ask for all. */
  readonly asks: Asks;
  /** The fields of the part's records that were asked for, or of the records at a field of those; null where all are. */
  fields(at?: string): Fields;
}

/** Names of fields; null stands for all. */
export type Fields = readonly string[] | null;

/** Whether a column is wanted: what nobody reads need not be worked out. */
export type Asks = (field: string) => boolean;

/**
 * One area's share of a record: a field, its type, and the SQL that answers it as one JSON value for one parent row.
 * Written once; a single record composes all selected parts into one statement, a list of parents asks the same SQL
 * through a loader.
 */
export interface Part<A extends object = object> {
  readonly field: string;
  readonly type: () => unknown;
  readonly description: string;
  /** What the actor needs; without it the field is null and says FORBIDDEN, so such a field must be nullable. */
  readonly permission: string | null;
  readonly nullable?: boolean;
  readonly args?: ClassType<A>;
  /** From the part to its records, e.g. `['edges', 'node']`; without it the part is a record or a list of them. */
  readonly path?: readonly string[];
  /** For a list of records that have parts of their own: then those selected come with the same statement. */
  inside?(): { readonly parts: PartRegistry; readonly row: Sql };
  /** Its SQL says something else whenever something else was saved: it is never kept for another request. */
  readonly isAnew?: boolean;
  /**
   * What it says hangs on the arguments, on what was asked for and on the actor's rights: who has the same is answered by
   * the text that was kept. Values of a request are written by `sql.own`, and then read again for each.
   */
  sql(query: PartQuery<A>): Sql;
  /** From the JSON that SQL answered to what the field shows: decrypt, mask, make a page of it. */
  finish?(value: never, args: A, ctx: RequestContext): unknown;
}

/** A parent row that carries the parts which were answered with it. */
export interface WithParts {
  readonly id: string;
  parts?: ReadonlyMap<string, unknown>;
}

/** The parts selected somewhere: their columns, and how to take them out of a row. */
interface Composed {
  readonly columns: Sql;
  attach<R extends WithParts>(row: R): R;
}

/** A selected part: as it is taken out of a row, and how it is written. */
interface Wanted {
  readonly key: string;
  readonly part: Part;
  readonly args: object;
  readonly inner: readonly Wanted[] | null;
  readonly isAnew: boolean;
  write(ctx: RequestContext): Sql;
}

/** The parts selected at one place of a document, for everybody with the same rights. */
interface Composition {
  readonly wanted: readonly Wanted[];
  /** The columns that say the same for all of them. */
  readonly same: Sql;
  /** Those that each request writes anew. */
  readonly anew: readonly Wanted[];
  /** How another request writes the same columns. */
  readonly again: Rewritten<RequestContext> | null;
  /** The statement that asks one record with all this. */
  statement: KeptStatement<RequestContext> | null;
}

/** So many compositions are kept of one place: kinds of rights, times what its variables say. */
const MOST_KEPT = 100;

const nothing = sql.raw('');
export const everything: Asks = () => true;
const allFields = (): Fields => null;
/** Not one of those that every type has, such as `__typename`. */
const isOwn = (name: string): boolean => !name.startsWith('__');

/** Those of the columns that were asked for, as `expression AS "name"`; those in `always` in any case. */
export function askedColumns(asks: Asks, columns: Readonly<Record<string, Sql>>, always: readonly string[] = []): Sql {
  const asked = Object.entries(columns).filter(([name]) => asks(name) || always.includes(name));
  return sql.join(
    asked.map(([name, column]) => sql`${column} AS ${sql.raw(`"${name}"`)}`),
    ', ',
    sql.raw('NULL AS nothing'),
  );
}

const keyOf = (field: string, args: object): string => {
  const given = Object.entries(args).filter(([, value]) => value !== undefined && value !== null);
  return given.length === 0 ? field : `${field}:${JSON.stringify(given.sort(([a], [b]) => (a < b ? -1 : 1)))}`;
};

const mayUse = (part: Part, ctx: RequestContext): boolean => part.permission === null || ctx.may(part.permission);

/** The kind of record that parts belong to. */
export interface PartRecord {
  readonly typeName: string;
  readonly table: Sql;
  /** Limits loaders to rows the actor may see, so that no nested path shows what the root would hide. */
  visible(ctx: RequestContext, row: Sql): Sql;
  /** The columns of the record's own fields, as far as they were asked for. */
  columns(ctx: RequestContext, row: Sql, asks: Asks): Sql;
}

/** The parts of one kind of record, e.g. of customers. */
export class PartRegistry {
  private readonly parts = new Map<string, Part>();
  private readonly kept = new WeakMap<FieldNode, Map<string, Composition>>();

  constructor(private readonly record: PartRecord) {}

  /** Adds a part and answers the resolver class that shows it as a field of the parent type. */
  add<A extends object>(part: Part<A>, parentType: () => ClassType<object>): ClassType<object> {
    if (part.permission !== null && part.nullable !== true)
      throw new Error(`${part.field}: guarded parts are nullable`);
    if (this.parts.has(part.field)) throw new Error(`the part ${part.field} exists already`);
    this.parts.set(part.field, part as unknown as Part);
    return this.resolverOf(part as unknown as Part, parentType);
  }

  /**
   * What is selected at this field (or at `path` below it) as columns of the record's statement, its own fields first, and
   * how to take the parts out of its row.
   */
  compose(info: GraphQLResolveInfo, ctx: RequestContext, path: readonly string[] = []): Composed {
    const composition = this.compositionOf(info, ctx, path);
    return { columns: columnsOf(composition, ctx), attach: (row) => attach(composition.wanted, row, ctx) };
  }

  /**
   * One record with everything selected at this field (or at `path` below it), by one statement.
   * @param write the statement, with the columns of record and parts, and `id` where it is compared
   */
  async one<R extends WithParts>(
    info: GraphQLResolveInfo,
    ctx: RequestContext,
    { id, path = [] }: { readonly id: string; readonly path?: readonly string[] },
    write: (columns: Sql, id: Sql) => Sql,
  ): Promise<R | null> {
    const composition = this.compositionOf(info, ctx, path);
    composition.statement ??= new KeptStatement(write(sql`${composition.same}${sql.anew()}`, sql.given(id)));
    const [row] = await ctx.rows<R>(composition.statement.write(ctx, id, written(composition.anew, ctx)));
    return row ? attach(composition.wanted, row, ctx) : null;
  }

  /** Whether any part is selected at this field, or at `path` below it. */
  areSelected(info: GraphQLResolveInfo, ctx: RequestContext, path: readonly string[] = []): boolean {
    return this.compositionOf(info, ctx, path).wanted.length > 0;
  }

  /** Documents that are sent again are the same objects, so what was composed for one is found by its field. */
  private compositionOf(info: GraphQLResolveInfo, ctx: RequestContext, path: readonly string[]): Composition {
    const [field, ...more] = info.fieldNodes;
    if (field === undefined || more.length > 0) return this.composeAt(info, ctx, path);
    const known = this.kept.get(field) ?? new Map<string, Composition>();
    const variables = variablesBelow(info, field).map((name) => info.variableValues[name]);
    const key = JSON.stringify([shapeOf(ctx.actor), path, variables]);
    const found = known.get(key);
    if (found) return found;
    const made = this.composeAt(info, ctx, path);
    if (known.size >= MOST_KEPT) known.clear();
    this.kept.set(field, known.set(key, made));
    return made;
  }

  private composeAt(info: GraphQLResolveInfo, ctx: RequestContext, path: readonly string[]): Composition {
    const nodes = path.length === 0 ? info.fieldNodes : nodesAt(info, info.fieldNodes, path);
    const c = sql.raw('c');
    const names = namesBelow(info, nodes);
    const own = this.record.columns(ctx, c, (field) => names.has(field) && !this.parts.has(field));
    return compositionOf(own, this.wantedAt(info, nodes, ctx, c), ctx);
  }

  /** The parts selected at these nodes, and how each is written over the row `parent`. */
  private wantedAt(info: GraphQLResolveInfo, nodes: readonly FieldNode[], ctx: RequestContext, parent: Sql): Wanted[] {
    const type = info.schema.getType(this.record.typeName) as GraphQLObjectType;
    return this.wanted(info, nodes, type, ctx).map(({ key, part, args, nodes: at }, i): Wanted => {
      const inside = part.inside?.();
      const records = part.path ? nodesAt(info, at, part.path) : at;
      const names = namesBelow(info, records);
      const fields = (below?: string): Fields =>
        [...(below === undefined ? names : namesBelow(info, nodesAt(info, records, [below])))].filter(isOwn);
      const inner = inside?.parts.wantedAt(info, at, ctx, inside.row) ?? null;
      const asks = (field: string): boolean => names.has(field);
      const write = (one: RequestContext): Sql => {
        const below = inner ? written(inner, one) : nothing;
        return sql`, ${part.sql({ parent, args, ctx: one, below, asks, fields })} AS ${sql.raw(`p${i}`)}`;
      };
      const isAnew = part.isAnew === true || (inner?.some((each) => each.isAnew) ?? false);
      return { key, part, args, inner, isAnew, write };
    });
  }

  /** The value of one part without arguments for one parent, e.g. after a change; null where the actor may not see it. */
  async valueOf(ctx: RequestContext, field: string, id: string): Promise<unknown> {
    const part = this.parts.get(field);
    return part && mayUse(part, ctx) ? this.loaderOf(part, keyOf(field, {}), {}, ctx).load(id) : null;
  }

  private wanted(info: GraphQLResolveInfo, nodes: readonly FieldNode[], type: GraphQLObjectType, ctx: RequestContext) {
    const wanted = new Map<string, { key: string; part: Part; args: object; nodes: FieldNode[] }>();
    for (const selected of selectedFields(info, nodes, type)) {
      const part = this.parts.get(selected.name);
      if (!part || !mayUse(part, ctx)) continue;
      const { name, args, node } = selected;
      const key = keyOf(name, args);
      const known = wanted.get(key);
      if (known) known.nodes.push(node);
      else wanted.set(key, { key, part, args, nodes: [node] });
    }
    return [...wanted.values()];
  }

  private resolverOf(part: Part, parentType: () => ClassType<object>): ClassType<object> {
    const resolve = (root: WithParts, args: object, ctx: RequestContext): unknown => {
      if (!mayUse(part, ctx)) throw requestError('FORBIDDEN', `${part.field} needs the right ${part.permission}.`);
      const key = part.args ? keyOf(part.field, args) : part.field;
      if (root.parts?.has(key)) return root.parts.get(key);
      const own = (root as unknown as Record<string, unknown>)[part.field];
      if (own !== undefined && !part.args) return own;
      return this.loaderOf(part, key, args, ctx).load(root.id);
    };
    return partResolver(part, { typeName: this.record.typeName, field: part.field, resolve }, parentType);
  }

  /** One loader for each part and arguments in a request; loaders are kept under the key of the arguments. */
  private loaderOf(part: Part, key: string, args: object, ctx: RequestContext): DataLoader<string, unknown> {
    const loaders = ctx.loader(this.loaderSet);
    const known = loaders.get(key);
    if (known) return known;
    const parent = sql.raw('c');
    const made = new DataLoader<string, unknown>(async (ids) => {
      const rows = await ctx.rows<{ id: string; value: unknown }>(
        sql`SELECT c.id, ${part.sql({ parent, args, ctx, below: nothing, asks: everything, fields: allFields })} AS value FROM ${this.record.table} c WHERE c.id = ANY(${[...new Set(ids)]}::uuid[]) AND ${this.record.visible(ctx, parent)}`,
      );
      const byId = new Map(rows.map((row) => [row.id, row.value]));
      return ids.map((id) => finish(part, byId.get(id) ?? null, args, ctx));
    });
    loaders.set(key, made);
    return made;
  }

  private readonly loaderSet = () => new Map<string, DataLoader<string, unknown>>();
}

/** The columns of parts, as this request writes them. */
const written = (wanted: readonly Wanted[], ctx: RequestContext): Sql =>
  sql.join(
    wanted.map(({ write }) => write(ctx)),
    '',
  );

/** Parts that say the same for all requests of the same rights are written once, the others each time. */
function compositionOf(own: Sql, wanted: readonly Wanted[], ctx: RequestContext): Composition {
  const known = wanted.map((one) => ({ one, piece: one.isAnew ? null : write(one, ctx) }));
  const same = sql.join([own, ...known.flatMap(({ piece }) => piece ?? [])], '');
  const anew = known.flatMap(({ one, piece }) => (piece === null ? one : []));
  return { wanted, same, anew, again: rewritten(same), statement: null };
}

/** What a part says, when others may say it again. */
function write(one: Wanted, ctx: RequestContext): Sql | null {
  const piece = one.write(ctx);
  return rewritten(piece) ? piece : null;
}

function columnsOf({ again, anew }: Composition, ctx: RequestContext): Sql {
  const same = again?.(ctx) ?? nothing;
  return anew.length === 0 ? same : sql`${same}${written(anew, ctx)}`;
}

/** Takes the parts out of the columns of a row. */
function attach<R extends WithParts>(wanted: readonly Wanted[], row: R, ctx: RequestContext): R {
  const cells = row as unknown as Record<string, unknown>;
  const parts = new Map<string, unknown>();
  wanted.forEach(({ key, part, args, inner }, i) => {
    const value = cells[`p${i}`];
    if (inner && Array.isArray(value)) for (const record of value as WithParts[]) attach(inner, record, ctx);
    parts.set(key, finish(part, value, args, ctx));
  });
  row.parts = parts;
  return row;
}

function finish(part: Part, value: unknown, args: object, ctx: RequestContext): unknown {
  return part.finish ? part.finish(value as never, args, ctx) : value;
}

/**
 * A JSON array of the rows of a query, `[]` when there are none.
 * @param columns the only ones that are read: what nobody reads the database does not work out
 */
export function jsonRows(query: Sql, columns: Fields = null): Sql {
  return sql`(SELECT coalesce(json_agg(${recordOf(columns)}), '[]'::json) FROM (${query}) x)`;
}

function recordOf(columns: Fields): Sql {
  if (columns === null) return sql.raw('row_to_json(x)');
  return sql.raw(`json_build_object(${columns.map((name) => `'${name}', x."${name}"`).join(', ')})`);
}

/** One JSON object of the only row of a query, null when there is none; of these columns, or of all. */
export function jsonRow(query: Sql, columns: Fields = null): Sql {
  return sql`(SELECT ${recordOf(columns)} FROM (${query}) x)`;
}
