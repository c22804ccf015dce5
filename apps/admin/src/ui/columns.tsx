import type { Enumeration } from '@kehu/schema';
import type { MoneyValue } from '../lib/money.js';
import { Money } from './money.js';
import { columnOf, type Column } from './table.js';
import { EnumTag, EnumText } from './tag.js';
import { RelativeTime } from './time.js';

type More<Row> = Partial<Column<Row>>;

/** A column of names, which the eye looks for first. */
export const nameColumn = <Row,>(
  key: string,
  title: string,
  width: string,
  name: (row: Row) => string | null | undefined,
  more: More<Row> = { card: 'title' },
): Column<Row> => columnOf(key, title, width, (row) => <span className="k-strong k-ellipsis">{name(row)}</span>, more);

/** A column of enum values as marks; empty where there is none. */
export const markColumn = <Row,>(
  key: string,
  title: string,
  width: string,
  of: Enumeration,
  value: (row: Row) => string | null | undefined,
  more: More<Row> = {},
): Column<Row> => {
  const cell = (row: Row) => {
    const known = value(row);
    return known && <EnumTag of={of} value={known} />;
  };
  return columnOf(key, title, width, cell, more);
};

/** A column of enum values as words; empty where there is none. */
export const wordColumn = <Row,>(
  key: string,
  title: string,
  width: string,
  of: Enumeration,
  value: (row: Row) => string | null | undefined,
  more: More<Row> = {},
): Column<Row> => {
  const cell = (row: Row) => {
    const known = value(row);
    return known && <EnumText of={of} value={known} />;
  };
  return columnOf(key, title, width, cell, more);
};

/** A column of moments, told by how long ago; empty where there is none. */
export const timeColumn = <Row,>(
  key: string,
  title: string,
  width: string,
  at: (row: Row) => string | null | undefined,
  more: More<Row> = {},
): Column<Row> => {
  const cell = (row: Row) => {
    const known = at(row);
    return known && <RelativeTime at={known} />;
  };
  return columnOf(key, title, width, cell, more);
};

/** A column of amounts without cents, under each other by their last digit. */
export const moneyColumn = <Row,>(
  key: string,
  title: string,
  width: string,
  amount: (row: Row) => MoneyValue,
  more: More<Row> = {},
): Column<Row> =>
  columnOf(key, title, width, (row) => <Money value={amount(row)} whole />, { align: 'right', ...more });
