import type { TimelineKind } from '@kehu/schema';
import type { RequestContext } from './context.js';
import type { Asks } from './parts.js';
import { sql, type Sql } from './sql.js';

/** What a source of the timeline needs to write its query. */
export interface TimelineQuery {
  readonly ctx: RequestContext;
  /** The alias of the customer row. */
  readonly customer: Sql;
  /** Those of the source's kinds that are wanted, at least one. */
  readonly kinds: readonly TimelineKind[];
}

/** One area's entries of the timeline: one table with an index over (customer_id, at DESC, id DESC). */
export interface TimelineSource {
  readonly kinds: readonly TimelineKind[];
  /** Without it the actor does not see these entries. */
  readonly permission: string;
  readonly at: Sql;
  readonly id: Sql;
  /** FROM, joins and conditions, narrowed to the customer and to the wanted kinds. */
  from(query: TimelineQuery): Sql;
  /** Whether the actor may see these entries of this customer: asked once, not of every entry. */
  visible?(query: TimelineQuery): Sql;
  /** The columns below; what is left out is null. `title` says in a few words what happened; `refId` the record behind. */
  columns(query: TimelineQuery): Partial<Record<TimelineColumn, Sql>>;
}

const types = {
  kind: 'text',
  title: 'text',
  detail: 'text',
  channel: 'text',
  direction: 'text',
  /** In the smallest unit of `currency`. */
  minor: 'bigint',
  currency: 'text',
  status: 'text',
  /** Who of us did it: a user. */
  actorId: 'uuid',
  refId: 'uuid',
} as const;
export type TimelineColumn = keyof typeof types;
const columnNames = Object.keys(types) as TimelineColumn[];

const sources: TimelineSource[] = [];

/** Adds an area's entries to the timeline of customers. Called once, when the area is loaded. */
export function timelineSource(source: TimelineSource): void {
  sources.push(source);
}

/** Where a page begins: after this entry. */
export interface TimelinePlace {
  readonly at: string;
  readonly id: string;
}

/**
 * The newest entries of all sources before a place, as rows of `at`, `id` and the columns asked for. The limit stands inside every branch, so that each reads
 * no more of its index than the page can show, however long the customer's history is. Entries run by (at, id), both
 * falling, so that pages neither skip nor repeat while newer entries arrive.
 */
export function timelineRows(
  query: Omit<TimelineQuery, 'kinds'> & { kinds: readonly TimelineKind[] | null },
  before: TimelinePlace | null,
  limit: number,
  asks: Asks,
): Sql {
  const names = columnNames.filter(asks);
  const branches = sources.flatMap((source) => {
    const kinds = source.kinds.filter((kind) => query.kinds === null || query.kinds.includes(kind));
    if (kinds.length === 0 || !mayRead(query.ctx, source.permission)) return [];
    return [branch(source, names, { ...query, kinds }, before, limit)];
  });
  // A literal, not a parameter: the plan must know that it is small.
  const most = sql.raw(String(limit));
  if (branches.length === 0) return sql`SELECT NULL::timestamptz AS at, NULL::uuid AS id${nulls(names)} WHERE false`;
  return sql`SELECT * FROM (${sql.join(branches, ' UNION ALL ')}) entry ORDER BY at DESC, id DESC LIMIT ${most}`;
}

const nulls = (names: readonly TimelineColumn[]): Sql =>
  sql.join(
    names.map((name) => sql.raw(`, NULL::${types[name]} AS "${name}"`)),
    '',
  );

const mayRead = (ctx: RequestContext, permission: string): boolean =>
  ctx.actor.kind === 'SYSTEM' || ctx.may(permission);

function branch(
  source: TimelineSource,
  names: readonly TimelineColumn[],
  query: TimelineQuery,
  before: TimelinePlace | null,
  limit: number,
): Sql {
  const given = source.columns(query);
  const columns = names.map(
    (name) => sql`, ${given[name] ?? sql.raw('NULL')}::${sql.raw(types[name])} AS ${sql.raw(`"${name}"`)}`,
  );
  const older = before
    ? sql` AND (${source.at}, ${source.id}) < (${before.at}::timestamptz, ${before.id}::uuid)`
    : sql.raw('');
  const rows = sql`SELECT ${source.at} AS at, ${source.id} AS id${sql.join(columns, '')} ${source.from(query)}${older}
    ORDER BY ${source.at} DESC, ${source.id} DESC LIMIT ${sql.raw(String(limit))}`;
  return source.visible ? sql`(SELECT * FROM (${rows}) page WHERE ${source.visible(query)})` : sql`(${rows})`;
}
