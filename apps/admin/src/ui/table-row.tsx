import { memo, type KeyboardEvent, type RefObject } from 'react';
import type { Picked } from './list/list-state.js';
import { PickCell } from './list/pick-cells.js';
import type { RowFocus } from './list/row-focus.js';
import { Skeleton } from './states.js';
import type { Column } from './table.js';

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

/** What is done with a row of a list, as it is now. */
export interface RowActs<Row> {
  rowKey: (row: Row) => string;
  onOpen?: ((row: Row) => void) | undefined;
  onPeek?: ((row: Row | null) => void) | undefined;
  picked?: Picked | undefined;
  /** The key of the row that is looked into. */
  peeked?: string | undefined;
  focus: RowFocus;
}

/** Where a row stands. */
interface RowPlace {
  place: number;
  /** Pixels from the first row. */
  top: number;
  /** The tracks of its grid; none on a phone, where it is a card. */
  template: string | undefined;
}

interface RowProps<Row> extends RowPlace {
  row: Row;
  columns: readonly Column<Row>[];
  acts: RefObject<RowActs<Row>>;
  isNarrow: boolean;
  isPeeked: boolean;
  mayFocus: boolean;
  /** Given where every row has a box to pick it by. */
  picked: Picked | undefined;
}

/** What keys do on a row: Enter opens it, `x` picks it, the space bar looks into it, others move the focus. Keys inside its own controls are theirs. */
function onRowKey<Row>(event: KeyboardEvent<HTMLElement>, { row, place, acts, isPeeked }: RowProps<Row>): void {
  if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
  const { rowKey, onOpen, onPeek, picked, focus } = acts.current;
  const keys: Readonly<Record<string, (() => void) | undefined>> = {
    Enter: onOpen && (() => onOpen(row)),
    x: picked && (() => picked.turn([rowKey(row)])),
    ' ': onPeek && (() => onPeek(isPeeked ? null : row)),
  };
  const run = keys[event.key];
  run?.();
  if (run || focus.move(event.key, place)) event.preventDefault();
}

function DrawnRow<Row>(props: RowProps<Row>) {
  const { row, place, top, template, columns, acts, isNarrow, isPeeked, mayFocus, picked } = props;
  const id = acts.current.rowKey(row);
  return (
    <div
      role="row"
      aria-rowindex={place + 2}
      className="k-tr"
      style={{ top, gridTemplateColumns: template }}
      tabIndex={mayFocus ? 0 : undefined}
      data-picked={acts.current.picked?.has(id)}
      data-peeked={isPeeked}
      onClick={() => acts.current.onOpen?.(row)}
      onFocus={(event) => {
        if (event.target !== event.currentTarget) return;
        acts.current.focus.hold(place);
        if (acts.current.peeked) acts.current.onPeek?.(row);
      }}
      onKeyDown={(event) => onRowKey(event, props)}
    >
      {picked && <PickCell picked={picked} id={id} />}
      {isNarrow ? <CardLines columns={columns} row={row} /> : <Cells columns={columns} row={row} />}
    </div>
  );
}

/** A row of a list. */
export const TableRow = memo(DrawnRow) as typeof DrawnRow;

/** A row that is still to come. */
export function PendingRow({ top, template }: RowPlace) {
  return (
    <div className="k-tr" style={{ top, gridTemplateColumns: template }} role="row" aria-hidden="true">
      <Skeleton width="60%" />
    </div>
  );
}
