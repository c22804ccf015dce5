import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNarrow } from './narrow.js';
import type { Picked } from './list/list-state.js';
import { PickHead } from './list/pick-cells.js';
import { useRowFocus } from './list/row-focus.js';
import { useScrollMemory } from './list/scroll-memory.js';
import { TableHead } from './table-head.js';
import { PendingRow, TableRow, type RowActs } from './table-row.js';
import { useRowWindow } from './virtual-rows.js';
import './table.css';

/** A column of a list. On a phone the row becomes a card of two lines, made of the columns that name a place. */
export interface Column<Row> {
  key: string;
  title: string;
  /** A CSS grid track, such as `120px` or `minmax(140px, 1fr)`. */
  width: string;
  align?: 'right';
  /** The name by which the list can be sorted by this column. */
  sort?: string;
  card?: 'title' | 'aside' | 'below' | 'below-aside';
  cell: (row: Row) => ReactNode;
}

/** A column by its parts in short. */
export const columnOf = <Row,>(
  key: string,
  title: string,
  width: string,
  cell: Column<Row>['cell'],
  more: Partial<Column<Row>> = {},
): Column<Row> => ({ key, title, width, cell, ...more });

/** How a list is sorted. */
export interface Sort {
  field: string;
  direction: 'ASC' | 'DESC';
}

/** What a table shows, and what it does. */
export interface TableProps<Row> {
  label: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  onOpen?: (row: Row) => void;
  sort?: Sort;
  onSort?: (sort: Sort) => void;
  /** Asks for the next page when the end comes near. */
  onEnd?: () => void;
  /** Rows that are still to come, drawn as skeletons. */
  pending?: number;
  /** Shown instead of rows when there are none. */
  empty?: ReactNode;
  /** Gives every row a box to pick it by. */
  picked?: Picked | undefined;
  /** The key of the row that is looked into. */
  peeked?: string;
  /** Names the list and its place in the history, so that it stands where it was left when somebody comes back. */
  memory?: string;
  /** Windows up to so many pixels show cards; unless told, only those of phones do. */
  cardsBelow?: number;
  /** Opens a look into a row, or closes it with null. */
  onPeek?: ((row: Row | null) => void) | undefined;
}

const rowHeights = { wide: 32, card: 60 };

/** The places that are drawn: those in sight, and the one that has the focus. */
function placesOf(start: number, end: number, held: number | null): number[] {
  const places = Array.from({ length: Math.max(0, end - start) }, (_, step) => start + step);
  if (held === null || (held >= start && held < end)) return places;
  return held < start ? [held, ...places] : [...places, held];
}

/** The least width of a grid track in pixels: the only or the first number of pixels it names. */
const leastOf = (track: string): number => Number(/(\d+)px/.exec(track)?.[1] ?? 80);

/** So many rows before the end the next page is asked for. */
const aheadOfEnd = 60;

/** A list of any length: only the visible rows are drawn, the next page is asked for before the end is reached. */
export function Table<Row>(props: TableProps<Row>) {
  const { label, columns, rows, rowKey, onOpen, onEnd, pending = 0, empty, picked, peeked, onPeek } = props;
  const { t } = useTranslation();
  const frame = useRef<HTMLDivElement>(null);
  const narrow = useNarrow(props.cardsBelow);
  const rowHeight = narrow ? rowHeights.card : rowHeights.wide;
  const count = rows.length + pending;
  const { start, end, follow } = useRowWindow(frame, rowHeight, count);
  useScrollMemory(frame, props.memory, rows.length > 0);
  const mayPick = picked !== undefined && !narrow;
  const template = [...(mayPick ? ['30px'] : []), ...columns.map((column) => column.width)].join(' ');
  const leastWidth = columns.reduce((sum, { width }) => sum + leastOf(width), mayPick ? 46 : 16);
  const focus = useRowFocus(frame, rowHeight, rows.length, follow);
  const nearEnd = end >= rows.length - aheadOfEnd;
  useEffect(() => {
    if (nearEnd) onEnd?.();
  }, [nearEnd, rows.length, onEnd]);

  // Rows are drawn anew when they change, not when what they call does: a list that scrolls draws the rows that came.
  const acts = useRef<RowActs<Row>>({ rowKey, onOpen, onPeek, picked, peeked, focus });
  acts.current = { rowKey, onOpen, onPeek, picked, peeked, focus };
  const drawn = placesOf(start, end, focus.held).map((place) => {
    const row = rows[place];
    const at = { place, top: place * rowHeight, template: narrow ? undefined : template };
    if (row === undefined) return <PendingRow key={`pending-${place}`} {...at} />;
    const id = rowKey(row);
    return (
      <TableRow
        key={id}
        {...at}
        row={row}
        columns={columns}
        acts={acts}
        isNarrow={narrow}
        isPeeked={peeked === id}
        mayFocus={onOpen !== undefined}
        picked={mayPick ? picked : undefined}
      />
    );
  });
  return (
    <div
      ref={frame}
      className={narrow ? 'k-table-frame k-table-cards' : 'k-table-frame'}
      tabIndex={onOpen ? -1 : 0}
      data-peeks={onPeek !== undefined}
    >
      <div
        className="k-table"
        style={{ minWidth: narrow ? undefined : leastWidth }}
        role="table"
        aria-label={label}
        aria-rowcount={count + 1}
        aria-busy={pending > 0}
      >
        <TableHead
          columns={columns}
          template={template}
          sort={props.sort}
          onSort={props.onSort}
          pick={
            mayPick && rows.length > 0 ? <PickHead picked={picked} rows={rows} rowKey={rowKey} /> : mayPick ? '' : null
          }
        />
        <div className="k-table-body" role="rowgroup" style={{ height: count * rowHeight }}>
          {drawn}
        </div>
      </div>
      {count === 0 && empty}
      {pending > 0 && rows.length === 0 && (
        <span className="k-visually-hidden" role="status">
          {t('state.loading')}
        </span>
      )}
    </div>
  );
}
