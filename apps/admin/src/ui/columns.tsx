import type { Enumeration } from '@kehu/schema';
import type { ReactNode } from 'react';
import type { MoneyValue } from '../lib/money.js';
import { Money } from './money.js';
import { columnOf, type Column } from './table.js';
import { EnumTag, EnumText } from './tag.js';
import { RelativeTime } from './time.js';

type More<Row> = Partial<Column<Row>>;
type Told<Row> = (row: Row) => string | null | undefined;

/** A cell that is empty where nothing is known. */
const cellOf =
  <Row,>(value: Told<Row>, show: (known: string) => ReactNode) =>
  (row: Row): ReactNode => {
    const known = value(row);
    return known && show(known);
  };

/** A column of names, which the eye looks for first. */
export const nameColumn = <Row,>(
  key: string,
  title: string,
  width: string,
  name: Told<Row>,
  more: More<Row> = { card: 'title' },
): Column<Row> => columnOf(key, title, width, (row) => <span className="k-strong k-ellipsis">{name(row)}</span>, more);

/** A column of enum values as marks; empty where there is none. */
export const markColumn = <Row,>(
  key: string,
  title: string,
  width: string,
  of: Enumeration,
  value: Told<Row>,
  more: More<Row> = {},
): Column<Row> =>
  columnOf(
    key,
    title,
    width,
    cellOf(value, (known) => <EnumTag of={of} value={known} />),
    more,
  );

/** A column of enum values as words; empty where there is none. */
export const wordColumn = <Row,>(
  key: string,
  title: string,
  width: string,
  of: Enumeration,
  value: Told<Row>,
  more: More<Row> = {},
): Column<Row> =>
  columnOf(
    key,
    title,
    width,
    cellOf(value, (known) => <EnumText of={of} value={known} />),
    more,
  );

/** A column of moments, told by how long ago; empty where there is none. */
export const timeColumn = <Row,>(
  key: string,
  title: string,
  width: string,
  at: Told<Row>,
  more: More<Row> = {},
): Column<Row> =>
  columnOf(
    key,
    title,
    width,
    cellOf(at, (known) => <RelativeTime at={known} />),
    more,
  );

/** A column of amounts without cents, under each other by their last digit. */
export const moneyColumn = <Row,>(
  key: string,
  title: string,
  width: string,
  amount: (row: Row) => MoneyValue,
  more: More<Row> = {},
): Column<Row> =>
  columnOf(key, title, width, (row) => <Money value={amount(row)} whole />, { align: 'right', ...more });
