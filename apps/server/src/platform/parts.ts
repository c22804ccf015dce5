import DataLoader from 'dataloader';
import type { FieldNode, GraphQLObjectType, GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Resolver, Root, type ClassType } from 'type-graphql';
import type { RequestContext } from './context.js';
import { requestError } from './errors.js';
import { namesBelow, nodesAt, selectedFields } from './lookahead.js';
import { sql, type Sql } from './sql.js';

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
}

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
  inside?(): { readonly parts: PartRegistry; readonly typeName: string; readonly row: Sql };
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

const nothing = sql.raw('');
export const everything: Asks = () => true;

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

/**
 * The parts of one kind of record, e.g. of customers. `table` is the parent's table; `visible` limits loaders to rows
 * the actor may see, so that no nested path shows what the root would hide.
 */
export class PartRegistry {
  private readonly parts = new Map<string, Part>();

  constructor(
    private readonly table: Sql,
    private readonly visible: (ctx: RequestContext, parent: Sql) => Sql,
  ) {}

  /** Adds a part and answers the resolver class that shows it as a field of the parent type. */
  add<A extends object>(part: Part<A>, parentType: () => ClassType<object>): ClassType<object> {
    if (part.permission !== null && part.nullable !== true)
      throw new Error(`${part.field}: guarded parts are nullable`);
    if (this.parts.has(part.field)) throw new Error(`the part ${part.field} exists already`);
    this.parts.set(part.field, part as unknown as Part);
    return this.resolverOf(part as unknown as Part, parentType);
  }

  /**
   * The parts selected at this field (or at `path` below it) as columns to put into the parent's statement, and how to
   * take them out of its row.
   */
  compose(info: GraphQLResolveInfo, ctx: RequestContext, typeName: string, path: readonly string[] = []): Composed {
    const nodes = path.length === 0 ? info.fieldNodes : nodesAt(info, info.fieldNodes, path);
    return this.composeNodes(info, nodes, ctx, typeName, sql.raw('c'));
  }

  /** Whether any part is selected at this field, or at `path` below it. */
  areSelected(info: GraphQLResolveInfo, ctx: RequestContext, typeName: string, path: readonly string[] = []): boolean {
    const nodes = path.length === 0 ? info.fieldNodes : nodesAt(info, info.fieldNodes, path);
    return this.wanted(info, nodes, info.schema.getType(typeName) as GraphQLObjectType, ctx).length > 0;
  }

  private composeNodes(
    info: GraphQLResolveInfo,
    nodes: readonly FieldNode[],
    ctx: RequestContext,
    typeName: string,
    parent: Sql,
  ): Composed {
    const type = info.schema.getType(typeName) as GraphQLObjectType;
    const wanted = this.wanted(info, nodes, type, ctx).map((one) => {
      const inside = one.part.inside?.();
      const names = namesBelow(info, one.part.path ? nodesAt(info, one.nodes, one.part.path) : one.nodes);
      const inner = inside?.parts.composeNodes(info, one.nodes, ctx, inside.typeName, inside.row) ?? null;
      return { ...one, inner, asks: (field: string) => names.has(field) };
    });
    const columns = wanted.map(({ part, args, inner, asks }, i) => {
      const query = { parent, args, ctx, below: inner?.columns ?? nothing, asks };
      return sql`, ${part.sql(query)} AS ${sql.raw(`p${i}`)}`;
    });
    const attach = <R extends WithParts>(row: R): R => {
      const cells = row as unknown as Record<string, unknown>;
      const values = wanted.map(({ key, part, args, inner }, i) => {
        const value = cells[`p${i}`];
        if (inner && Array.isArray(value)) (value as WithParts[]).forEach(inner.attach);
        return [key, finish(part, value, args, ctx)] as const;
      });
      row.parts = new Map(values);
      return row;
    };
    return { columns: sql.join(columns, ''), attach };
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
    const load = (root: WithParts, args: object, ctx: RequestContext): unknown => {
      if (!mayUse(part, ctx)) throw requestError('FORBIDDEN', `${part.field} needs the right ${part.permission}.`);
      const key = keyOf(part.field, args);
      if (root.parts?.has(key)) return root.parts.get(key);
      return this.loaderOf(part, key, args, ctx).load(root.id);
    };
    class PartResolver {
      [name: string]: unknown;
    }
    PartResolver.prototype[part.field] = part.args
      ? (root: WithParts, ctx: RequestContext, args: object) => load(root, args, ctx)
      : (root: WithParts, ctx: RequestContext) => load(root, {}, ctx);
    const target = PartResolver.prototype;
    const descriptor = Object.getOwnPropertyDescriptor(target, part.field);
    Root()(target, part.field, 0);
    Ctx()(target, part.field, 1);
    if (part.args) Args(() => part.args as ClassType<object>)(target, part.field, 2);
    FieldResolver(part.type as never, { description: part.description, nullable: part.nullable ?? false })(
      target,
      part.field,
      descriptor as PropertyDescriptor,
    );
    Resolver(parentType)(PartResolver);
    return PartResolver;
  }

  /** One loader for each part and arguments in a request; loaders are kept under the key of the arguments. */
  private loaderOf(part: Part, key: string, args: object, ctx: RequestContext): DataLoader<string, unknown> {
    const loaders = ctx.loader(this.loaderSet);
    const known = loaders.get(key);
    if (known) return known;
    const parent = sql.raw('c');
    const made = new DataLoader<string, unknown>(async (ids) => {
      const rows = await ctx.rows<{ id: string; value: unknown }>(
        sql`SELECT c.id, ${part.sql({ parent, args, ctx, below: nothing, asks: everything })} AS value FROM ${this.table} c WHERE c.id = ANY(${[...new Set(ids)]}::uuid[]) AND ${this.visible(ctx, parent)}`,
      );
      const byId = new Map(rows.map((row) => [row.id, row.value]));
      return ids.map((id) => finish(part, byId.get(id) ?? null, args, ctx));
    });
    loaders.set(key, made);
    return made;
  }

  private readonly loaderSet = () => new Map<string, DataLoader<string, unknown>>();
}

function finish(part: Part, value: unknown, args: object, ctx: RequestContext): unknown {
  return part.finish ? part.finish(value as never, args, ctx) : value;
}

/** A JSON array of the rows of a query, `[]` when there are none. */
export function jsonRows(query: Sql): Sql {
  return sql`(SELECT coalesce(json_agg(row_to_json(x)), '[]'::json) FROM (${query}) x)`;
}

/** One JSON object of the only row of a query, null when there is none. */
export function jsonRow(query: Sql): Sql {
  return sql`(SELECT row_to_json(x) FROM (${query}) x)`;
}
