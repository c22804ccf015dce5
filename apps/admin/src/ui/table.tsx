import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNarrow } from './narrow.js';
import { Skeleton } from './states.js';
import { TableHead } from './table-head.js';
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
}

const rowHeights = { wide: 32, card: 60 };

function CardLines<Row>({ columns, row }: { columns: readonly Column<Row>[]; row: Row }) {
  const at = (place: Column<Row>['card']) =>
    columns
      .filter((column) => column.card === place)
      .map((column) => (
        <span key={column.key} role="cell" className="k-cell">
          {column.cell(row)}
        </span>
      ));
  return (
    <>
      <div className="k-card-line">
        <span className="k-row">{at('title')}</span>
        <span className="k-row">{at('aside')}</span>
      </div>
      <div className="k-card-line">
        <span className="k-row">{at('below')}</span>
        <span className="k-row">{at('below-aside')}</span>
      </div>
    </>
  );
}

const Cells = <Row,>({ columns, row }: { columns: readonly Column<Row>[]; row: Row }) =>
  columns.map((column) => (
    <div key={column.key} role="cell" className={column.align ? 'k-cell k-cell-right' : 'k-cell'}>
      {column.cell(row)}
    </div>
  ));

/** Moves the focus by rows: `j`, `k`, the arrows; Enter opens. */
function moveByKey(event: KeyboardEvent<HTMLElement>, open: () => void): void {
  const row = event.currentTarget;
  const step = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }[event.key];
  if (event.key === 'Enter' && event.target === row) open();
  else if (step) {
    const next = step > 0 ? row.nextElementSibling : row.previousElementSibling;
    (next as HTMLElement | null)?.focus();
    event.preventDefault();
  }
}

/** A list of any length: only the visible rows are drawn, the next page is asked for before the end is reached. */
export function Table<Row>(props: TableProps<Row>) {
  const { label, columns, rows, rowKey, onOpen, onEnd, pending = 0, empty } = props;
  const { t } = useTranslation();
  const frame = useRef<HTMLDivElement>(null);
  const narrow = useNarrow();
  const rowHeight = narrow ? rowHeights.card : rowHeights.wide;
  const count = rows.length + pending;
  const { start, end } = useRowWindow(frame, rowHeight, count);
  const template = columns.map((column) => column.width).join(' ');
  const nearEnd = end >= rows.length - 10;
  useEffect(() => {
    if (nearEnd) onEnd?.();
  }, [nearEnd, rows.length, onEnd]);

  const drawn = [];
  for (let place = start; place < end; place++) {
    const row = rows[place];
    const style = { top: place * rowHeight, gridTemplateColumns: narrow ? undefined : template };
    drawn.push(
      row === undefined ? (
        <div key={`pending-${place}`} className="k-tr" style={style} role="row" aria-hidden="true">
          <Skeleton width="60%" />
        </div>
      ) : (
        <div
          key={rowKey(row)}
          role="row"
          aria-rowindex={place + 2}
          className="k-tr"
          style={style}
          tabIndex={onOpen ? 0 : undefined}
          onClick={() => onOpen?.(row)}
          onKeyDown={(event) => moveByKey(event, () => onOpen?.(row))}
        >
          {narrow ? <CardLines columns={columns} row={row} /> : <Cells columns={columns} row={row} />}
        </div>
      ),
    );
  }
  return (
    <div ref={frame} className={narrow ? 'k-table-frame k-table-cards' : 'k-table-frame'} tabIndex={onOpen ? -1 : 0}>
      <div className="k-table" role="table" aria-label={label} aria-rowcount={count + 1} aria-busy={pending > 0}>
        <TableHead columns={columns} template={template} sort={props.sort} onSort={props.onSort} />
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
