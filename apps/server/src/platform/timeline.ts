import type { TimelineKind } from '@kehu/schema';
import type { RequestContext } from './context.js';
import type { Asks } from './parts.js';
import { toMoney, type Money } from './money.js';
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
  /** Whether the table stands in several parts, each with its own index. */
  readonly isPartitioned?: boolean;
  /** FROM, joins and conditions, narrowed to the customer and to the wanted kinds. */
  from(query: TimelineQuery): Sql;
  /** Whether the actor may see these entries of this customer: asked once, not of every entry. */
  visible?(query: TimelineQuery): Sql;
  /** The columns below; what is left out is null. `title` says in a few words what happened; `refId` the record behind. */
  columns(query: TimelineQuery): Partial<Record<TimelineColumn, Sql>>;
}

/** What an entry tells, each column under the field it is shown as. */
const fieldOf = {
  kind: 'kind',
  title: 'title',
  detail: 'detail',
  channel: 'channel',
  direction: 'direction',
  /** In the smallest unit of `currency`. */
  minor: 'amount',
  currency: 'amount',
  status: 'status',
  /** Who of us did it: a user. */
  actorId: 'actorName',
  refId: 'refId',
} as const;
export type TimelineColumn = keyof typeof fieldOf;
/** What an entry says, in this order. */
const entryColumns = [
  'kind',
  'title',
  'detail',
  'channel',
  'direction',
  'status',
  'refId',
  'currency',
] as const satisfies readonly TimelineColumn[];

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
 * The newest entries of all sources before a place, as rows of `at`, `id`, `entry` (JSON for `readEntry`; null for what
 * nobody asked for or its source does not know) and `actorId`. Few columns: each costs something at every step of the plan, however many
 * rows there are. The limit stands inside every branch, so that each reads no more of its index than the page can show,
 * however long the customer's history is. Entries run by (at, id), both falling, so that pages neither skip nor repeat
 * while newer entries arrive.
 */
export function timelineRows(
  query: Omit<TimelineQuery, 'kinds'> & { kinds: readonly TimelineKind[] | null },
  before: TimelinePlace | null,
  limit: number,
  asks: Asks,
): Sql {
  const branches = sources.flatMap((source) => {
    const kinds = source.kinds.filter((kind) => query.kinds === null || query.kinds.includes(kind));
    if (kinds.length === 0 || !mayRead(query.ctx, source.permission)) return [];
    return [branch(source, asks, { ...query, kinds }, before, limit)];
  });
  // A literal, not a parameter: the plan must know that it is small.
  const most = sql.raw(String(limit));
  if (branches.length === 0) return sql.raw(NOTHING);
  return sql`SELECT * FROM (${sql.join(branches, ' UNION ALL ')}) page ORDER BY at DESC, id DESC LIMIT ${most}`;
}

const NOTHING = `SELECT NULL::timestamptz AS at, NULL::uuid AS id, NULL::json AS entry, NULL::uuid AS "actorId" WHERE false`;

const mayRead = (ctx: RequestContext, permission: string): boolean =>
  ctx.actor.kind === 'SYSTEM' || ctx.may(permission);

function branch(
  source: TimelineSource,
  asks: Asks,
  query: TimelineQuery,
  before: TimelinePlace | null,
  limit: number,
): Sql {
  const columns = source.columns(query);
  const older = before
    ? sql` AND (${source.at}, ${source.id}) < (${before.at}::timestamptz, ${before.id}::uuid)`
    : sql.raw('');
  const actor = (asks(fieldOf.actorId) ? columns.actorId : undefined) ?? sql.raw('NULL');
  const rows = sql`SELECT ${source.at} AS at, ${source.id} AS id, ${entryOf(source, columns, asks)} AS entry, ${actor}::uuid AS "actorId"
    ${source.from(query)}${older}
    ORDER BY ${source.at} DESC, ${source.id} DESC LIMIT ${sql.raw(mostOf(source, limit))}`;
  return source.visible ? sql`(SELECT * FROM (${rows}) page WHERE ${source.visible(query)})` : sql`(${rows})`;
}

/**
 * How many of a source are read. Of a table in several parts the planner would rather read and sort the little that most
 * customers have, which for the few with thousands of entries costs a hundred times as much; as long as it does not know
 * how many are wanted, it takes them in the order of the indexes.
 */
const mostOf = ({ isPartitioned }: TimelineSource, limit: number): string =>
  isPartitioned === true ? `(SELECT ${limit})` : String(limit);

/** The entry as a JSON array: names beside the values would cost as much as the values. The amount is written out by `readEntry`. */
function entryOf({ at, id }: TimelineSource, columns: ReturnType<TimelineSource['columns']>, asks: Asks): Sql {
  const none = sql.raw('NULL');
  const asked = entryColumns.map((name) => (asks(fieldOf[name]) ? columns[name] : undefined) ?? none);
  const minor = columns.minor && asks(fieldOf.minor) ? sql`${columns.minor}::text` : none;
  return sql`json_build_array(${at}, ${id}, ${minor}, ${sql.join(asked, ', ')})`;
}

type Said = string | null;

/** An entry as `entryOf` writes it: `at`, `id`, the amount, then `entryColumns`. */
export type WrittenEntry = readonly [string, string, Said, Said, Said, Said, Said, Said, Said, Said, Said];

/** What an entry says, by its fields. Made at once: to spread an object into another costs as much as reading all of it. */
export function readEntry(entry: WrittenEntry, actorName: string | null) {
  const [at, id, minor, kind, title, detail, channel, direction, status, refId, currency] = entry;
  const amount: Money | null = currency === null ? null : toMoney(minor, currency);
  return { at, id, kind, title, detail, channel, direction, status, refId, amount, actorName };
}
