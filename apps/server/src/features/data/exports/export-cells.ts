import { ExportColumn, type IdentityKind, type Locale } from '@kehu/schema';
import type { RequestContext } from '../../../platform/context.js';
import { refuse } from '../../../platform/errors.js';
import { sql, type Sql } from '../../../platform/sql.js';
import { labelOf, type ExportedList, type ExportRow, type Reading } from './exported-list.js';

/** @throws BAD_INPUT for a column the list does not have */
export function requireColumns(list: ExportedList, columns: readonly ExportColumn[]): void {
  const at = columns.findIndex((column) => !(column in list.columns));
  if (at >= 0) throw refuse('BAD_INPUT', 'The list has no such column.', ['columns', String(at)]);
}

const readingsOf = (list: ExportedList, columns: readonly ExportColumn[]): (readonly [ExportColumn, Reading])[] =>
  columns.flatMap((column) => {
    const reading = list.columns[column];
    return reading ? [[column, reading] as const] : [];
  });

/** The columns as SQL. */
export const columnsSql = (ctx: RequestContext, list: ExportedList, columns: readonly ExportColumn[]): Sql =>
  sql.join(
    readingsOf(list, columns).map(([column, reading]) => sql`${reading.sql(ctx)} AS ${sql.raw(`"${column}"`)}`),
    ', ',
  );

/** A row as cells. */
export const cellsOf = (
  ctx: RequestContext,
  list: ExportedList,
  columns: readonly ExportColumn[],
  row: ExportRow,
  locale: Locale,
): (string | number | null)[] =>
  readingsOf(list, columns).map(([column, { cell }]) => {
    const value = row[column] ?? null;
    return cell ? cell(value, ctx, row.id, locale) : (value as string | number | null);
  });

/** The titles of the columns. */
export const titlesOf = (columns: readonly ExportColumn[], locale: Locale): string[] =>
  columns.map((column) => labelOf(ExportColumn, column, locale));

/** Kinds of values among the columns that are kept secret. */
export const secretKinds = (list: ExportedList, columns: readonly ExportColumn[]): IdentityKind[] =>
  readingsOf(list, columns).flatMap(([, { secret }]) => (secret ? [secret] : []));
