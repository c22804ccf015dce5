import type { MaskedKind } from '@kehu/schema';
import { pageOf, pageSize, type Connection, type PageArgs } from '../../platform/connection.js';
import type { RequestContext } from '../../platform/context.js';
import { isId, readCursor } from '../../platform/cursor.js';
import { sql, type Sql } from '../../platform/sql.js';
import { isMasked, seesAll, visibleCustomer } from '../access/index.js';
import { MASK } from '../customers/index.js';
import { OWN_KEY, OWN_VALUES } from './write-entries.js';
import type { AuditChanges } from '../../platform/audit.js';
import type { AuditChangeType, AuditEntryType } from './audit-entry.type.js';

/** An entry as SQL gives it: values and the key to them in hexadecimal. */
export type AuditRow = Omit<AuditEntryType, 'id' | 'changes' | 'at'> & {
  at: Date | string;
  chain: number;
  seq: number;
  sealed: string | null;
  wrapped: string | null;
};

export interface AuditWanted {
  readonly actorId?: string | null;
  readonly objectId?: string | null;
  readonly customerId?: string | null;
  readonly object?: string | null;
  readonly action?: string | null;
  readonly onlyReads?: boolean | null;
  readonly from?: Date | null;
  readonly until?: Date | null;
}

/** Actions that changed nothing and showed what is kept secret. */
const sensitiveReads = [
  'identityReveal',
  'valueReveal',
  'customerDataExport',
  'customerExport',
  'ticketExport',
  'auditExport',
];

/** Entries before a place, newest first; `where` is about `e`, `more` are further columns. */
export function auditRows(where: Sql, after: string | null | undefined, limit: number, more = sql.raw('')): Sql {
  const [at, chain, seq] = after ? readCursor(after, 3) : [];
  const older = after
    ? sql` AND (e.at, e.chain, e.seq) < (${String(at)}::timestamptz, ${Number(chain)}::smallint, ${Number(seq)}::bigint)`
    : sql.raw('');
  return sql`SELECT e.chain, e.seq::float8 AS seq, e.at, e.actor_kind AS "actorKind", e.actor_id AS "actorId",
      e.actor_name AS "actorName", e.address, e.request_id AS "requestId", e.action, e.object, e.object_id AS "objectId",
      e.customer_id AS "customerId", e.fields, encode(e.sealed, 'hex') AS sealed, encode(k.wrapped, 'hex') AS wrapped${more}
    FROM audit_entry e
    LEFT JOIN customer_key k ON k.customer_id = e.customer_id AND k.generation = get_byte(e.sealed, 0)
    WHERE ${where}${older} ORDER BY e.at DESC, e.chain DESC, e.seq DESC LIMIT ${sql.raw(String(limit))}`;
}

/** The auditors' list. Who does not reach every customer sees the entries of those reached, and of nothing else. */
export async function listAudit(
  ctx: RequestContext,
  wanted: AuditWanted,
  args: PageArgs,
): Promise<Connection<AuditEntryType>> {
  const size = pageSize(args.first);
  const rows = await ctx.rows<AuditRow>(auditRows(sql.and(conditions(ctx, wanted)), args.after, size + 1));
  return auditPage(ctx, rows, args);
}

/** What of the audit the actor may see, and asked for; about `e`. */
export function conditions(ctx: RequestContext, wanted: AuditWanted): Sql[] {
  const equal = (column: string, value: string | null | undefined): Sql[] =>
    value === null || value === undefined ? [] : [sql`e.${sql.raw(column)} = ${value}`];
  const { customerId } = wanted;
  return [
    ...(ctx.actor.kind === 'SYSTEM' || seesAll(ctx, 'audit:read')
      ? []
      : [
          sql`EXISTS (SELECT FROM customer c WHERE c.id = e.customer_id AND ${visibleCustomer(ctx, sql.raw('c'), 'audit:read')})`,
        ]),
    ...equal('actor_id', wanted.actorId),
    ...equal('object_id', wanted.objectId),
    ...equal('object', wanted.object),
    ...equal('action', wanted.action),
    ...(customerId ? [isId(customerId) ? sql`e.customer_id = ${customerId}::uuid` : sql.raw('false')] : []),
    ...(wanted.onlyReads ? [sql`e.action = ANY(${sensitiveReads}::text[])`] : []),
    ...(wanted.from ? [sql`e.at >= ${wanted.from}`] : []),
    ...(wanted.until ? [sql`e.at < ${wanted.until}`] : []),
  ];
}

/** Its place in the list, as a cursor holds it. */
export const placeOf = ({ at, chain, seq }: AuditRow) => [new Date(at).toISOString(), chain, seq];

/** A page of what `auditRows` gave, with the values opened. */
export function auditPage(ctx: RequestContext, rows: readonly AuditRow[], { first, after }: PageArgs) {
  return pageOf(rows, pageSize(first), after, placeOf, (row) => shown(ctx, row));
}

/** An entry with its values opened. */
export function shown(ctx: RequestContext, { chain, seq, sealed, wrapped, at, ...row }: AuditRow): AuditEntryType {
  const values = sealed === null ? null : opened(ctx, Buffer.from(sealed, 'hex'), row.customerId, wrapped);
  return { ...row, id: `${chain}-${seq}`, at: new Date(at), changes: values && listed(ctx, row.object, values) };
}

/** Fields that a role may see masked, by the object they belong to. */
const masks: Readonly<Record<string, readonly [MaskedKind, ReadonlySet<string>]>> = {
  address: ['ADDRESS', new Set(['district', 'street', 'postalCode'])],
  importantDate: ['BIRTHDAY', new Set(['year'])],
};

function listed(ctx: RequestContext, object: string | null, changes: AuditChanges): AuditChangeType[] {
  const [kind, fields] = masks[object ?? ''] ?? [];
  const isHidden = (field: string) => kind !== undefined && fields?.has(field) && isMasked(ctx, kind);
  const seen = (field: string, value: unknown) => (value === null || !isHidden(field) ? value : MASK);
  return Object.entries(changes).map(([field, [before, after]]) => {
    return { field, before: seen(field, before), after: seen(field, after) };
  });
}

/** The values; null where their key was destroyed, or where somebody changed them, which the verification names. */
function opened(
  ctx: RequestContext,
  sealed: Buffer,
  customerId: string | null,
  wrapped: string | null,
): AuditChanges | null {
  const { keys } = ctx.services;
  try {
    if (sealed[0] === OWN_KEY) return JSON.parse(keys.open(sealed.subarray(1), OWN_VALUES)) as AuditChanges;
    if (wrapped === null || customerId === null) return null;
    const key = keys.dataKey({ customerId, generation: 0, keyId: '', wrapped: Buffer.from(wrapped, 'hex') });
    return JSON.parse(key.open(sealed)) as AuditChanges;
  } catch (err) {
    ctx.log.warn({ err }, 'values of the audit cannot be opened');
    return null;
  }
}

/** One entry about a customer with its values; null when there is none. */
export async function auditEntryOf(
  ctx: RequestContext,
  customerId: string,
  id: string,
): Promise<AuditEntryType | null> {
  const [, chain, seq] = /^(\d{1,4})-(\d{1,15})$/.exec(id) ?? [];
  if (chain === undefined || seq === undefined || !isId(customerId)) return null;
  const where = sql`e.chain = ${chain}::smallint AND e.seq = ${seq}::bigint AND e.customer_id = ${customerId}::uuid`;
  const [row] = await ctx.rows<AuditRow>(auditRows(where, null, 1));
  return row ? shown(ctx, row) : null;
}
