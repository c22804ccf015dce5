import {
  BaseClass,
  CustomerKind,
  CustomerSource,
  ExportColumn,
  LifecycleStage,
  VipTier,
  type Enumeration,
  type IdentityKind,
  type Locale,
} from '@kehu/schema';
import type { RequestContext } from '../../../platform/context.js';
import { sql, type Sql } from '../../../platform/sql.js';
import { firstIdentity, shownIdentity, type FirstIdentity } from '../../customers/index.js';

type Value = string | number | FirstIdentity | null;

/** How a column is read from `customer c`, and how what was read is written. */
interface Reading {
  sql(ctx: RequestContext): Sql;
  cell?(value: Value, ctx: RequestContext, customerId: string, locale: Locale): string | number | null;
}

const plain = (text: string): Reading => ({ sql: () => sql.raw(text) });

/** In the zone of the workspace, as a clock on the wall; never is nothing. */
const moment = (column: string): Reading => ({
  sql: ({ services: { config } }) =>
    sql`to_char(nullif(${sql.raw(column)}, '1900-01-01T00:00:00Z') AT TIME ZONE ${config.timezone}, 'YYYY-MM-DD HH24:MI')`,
});

const labelled = (column: string, of: Enumeration): Reading => ({
  sql: () => sql.raw(column),
  cell: (value, _ctx, _id, locale) => (typeof value === 'string' ? labelOf(of, value, locale) : null),
});

const identity = (kind: IdentityKind): Reading => ({
  sql: (ctx) => firstIdentity(ctx, kind, sql.raw('c')),
  cell: (value, ctx, id) => (value === null ? null : shownIdentity(ctx, kind, value as FirstIdentity, id)),
});

const nameOf = (table: string, id: string): Reading => plain(`(SELECT n.name FROM ${table} n WHERE n.id = ${id})`);

const readings: Readonly<Record<ExportColumn, Reading>> = {
  CODE: plain('c.code'),
  NAME: plain('c.name'),
  KIND: labelled('c.kind', CustomerKind),
  CLASS: labelled('c.base_class', BaseClass),
  STAGE: labelled('c.stage', LifecycleStage),
  TIER: labelled('c.vip_tier', VipTier),
  VALUE: {
    sql: ({ services: { config } }) => sql`amount_text(c.value_minor, ${config.currency})::float8`,
  },
  CHURN: plain('nullif(c.churn_score, -1)'),
  LAST_ORDER: moment('c.last_order_at'),
  LAST_CONTACT: moment('c.last_contact_at'),
  OWNER: nameOf('app_user', 'c.owner_id'),
  TEAM: nameOf('team', 'c.team_id'),
  REGION: nameOf('region', 'c.region_id'),
  INDUSTRY: plain('c.industry'),
  SOURCE: labelled('c.source', CustomerSource),
  PHONE: identity('PHONE'),
  EMAIL: identity('EMAIL'),
  CREATED: moment('c.created_at'),
};

/** A customer's row of an export. */
export type ExportRow = { id: string; sortKey: string | number | Date } & Record<string, Value>;

/** The columns as SQL over `customer c`, with the id. */
export function columnsSql(ctx: RequestContext, columns: readonly ExportColumn[]): Sql {
  const all = columns.map((column) => sql`${readings[column].sql(ctx)} AS ${sql.raw(`"${column}"`)}`);
  return sql`c.id, ${sql.join(all, ', ')}`;
}

/** A row as cells. */
export const cellsOf = (
  ctx: RequestContext,
  columns: readonly ExportColumn[],
  row: ExportRow,
  locale: Locale,
): (string | number | null)[] =>
  columns.map((column) => {
    const value = row[column] ?? null;
    const { cell } = readings[column];
    return cell ? cell(value, ctx, row.id, locale) : (value as string | number | null);
  });

/** The titles of the columns. */
export const titlesOf = (columns: readonly ExportColumn[], locale: Locale): string[] =>
  columns.map((column) => labelOf(ExportColumn, column, locale));

/** Kinds of values among the columns that are kept secret. */
export const secretKinds = (columns: readonly ExportColumn[]): IdentityKind[] =>
  columns.filter((column): column is 'PHONE' | 'EMAIL' => column === 'PHONE' || column === 'EMAIL');

function labelOf(of: Enumeration, key: string, locale: Locale): string {
  const value = of.values[key];
  return (locale === 'ZH_CN' ? value?.zh : value?.en) ?? key;
}
