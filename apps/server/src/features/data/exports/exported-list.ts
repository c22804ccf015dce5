import type { Enumeration, ExportColumn, exportColumns, ExportList, IdentityKind, Locale } from '@kehu/schema';
import type { RequestContext } from '../../../platform/context.js';
import { sql, type Sql } from '../../../platform/sql.js';
import type { FirstIdentity } from '../../customers/index.js';
import type { CustomerOrder, Sentences, Source } from '../../segments/index.js';

/** Which rows of a list, and in which order; each list reads what it knows of it. */
export interface Which {
  readonly filter?: object | null;
  readonly search?: string | null;
  readonly orderBy?: CustomerOrder | null;
  readonly oldestFirst?: boolean | null;
}

/** Whether a filter that is none is the caller's fault in a mutation, which refuses it, or in a query, which fails. */
export type Manner = 'REFUSE' | 'FAIL';

type Value = string | number | FirstIdentity | null;

/** How a column is read in SQL, and how what was read is written. */
export interface Reading {
  sql(ctx: RequestContext): Sql;
  cell?(value: Value, ctx: RequestContext, customerId: string, locale: Locale): string | number | null;
  /** The kind of value that stands masked for many. */
  readonly secret?: IdentityKind;
}

/** How each column of a list is read. */
export type Columns<L extends ExportList> = Readonly<Record<(typeof exportColumns)[L][number], Reading>>;

/** A row of an export: its place in the list, whose it is, and its columns. */
export type ExportRow = { id: string; sortKey: string | number | Date } & Record<string, Value>;

/** A list that can leave as a file. */
export interface ExportedList {
  readonly key: ExportList;
  readonly columns: Readonly<Partial<Record<ExportColumn, Reading>>>;
  /** The rows the actor may take away, and what they are in words. */
  read(ctx: RequestContext, which: Which, manner: Manner): Promise<{ source: Source; sentence: Sentences }>;
  /** A page of at most so many rows behind a place, with `id` and `sortKey`. */
  page(source: Source, which: Which, after: string | null, size: number, columns: Sql): Sql;
  /** The place of a row. */
  placeOf(which: Which, row: ExportRow): string;
}

/** A column that is written as it is read. */
export const plain = (text: string): Reading => ({ sql: () => sql.raw(text) });

/** In the zone of the workspace, as a clock on the wall; never is nothing. */
export const moment = (column: string): Reading => ({
  sql: ({ services: { config } }) =>
    sql`to_char(nullif(${sql.raw(column)}, '1900-01-01T00:00:00Z') AT TIME ZONE ${config.timezone}, 'YYYY-MM-DD HH24:MI')`,
});

/** A coded column in the language of who asked. */
export const labelled = (column: string, of: Enumeration): Reading => ({
  sql: () => sql.raw(column),
  cell: (value, _ctx, _id, locale) => (typeof value === 'string' ? labelOf(of, value, locale) : null),
});

/** The name of what a column refers to. */
export const nameOf = (table: string, id: string): Reading =>
  plain(`(SELECT n.name FROM ${table} n WHERE n.id = ${id})`);

/** What a value of an enumeration is called. */
export function labelOf(of: Enumeration, key: string, locale: Locale): string {
  const value = of.values[key];
  return (locale === 'ZH_CN' ? value?.zh : value?.en) ?? key;
}
