import type { ReactNode } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { Pages } from '../lib/apollo/use-pages.js';
import { ColumnChoice } from './list/column-choice.js';
import { useListState, type ListState, type Picked } from './list/list-state.js';
import { Peek, type PeekView } from './list/peek.js';
import { PickedBar } from './list/picked-bar.js';
import { ViewChoice } from './list/view-choice.js';
import { Trouble } from './states.js';
import { Table, type TableProps } from './table.js';
import './list/list.css';

interface PagedTableProps<Row> extends Omit<TableProps<Row>, 'rows' | 'pending' | 'onEnd' | 'picked' | 'onPeek'> {
  /** What `useList` answers: the request and the pages that came from it. */
  list: { of: { data?: unknown; error?: unknown; refetch: () => unknown }; pages: Pages<Row> };
  /** The address that a row opens; `onOpen` is for what has none. */
  to?: (row: Row) => string | null | undefined;
  /** Gives the list a choice of columns and views that are kept under this name; one list of a screen has it. */
  name?: string;
  /** What narrows the list, on the left above it. */
  filters?: ReactNode;
  /** What a look into a row shows; the space bar opens it. */
  peek?: (row: Row) => PeekView;
  /** What can be done with picked rows; without it none can be picked. */
  bulk?: (picked: Picked) => ReactNode;
}

type ListProps<Row> = Omit<PagedTableProps<Row>, 'to'>;
type WithState<Row> = ListProps<Row> & { state: ListState };

/** The tools of a list that has a name: its address remembers what was hidden, picked and looked into. */
function NamedList<Row>({ state, list, name = '', filters, peek, bulk, columns, ...table }: WithState<Row>) {
  const { of, pages } = list;
  const { key } = useLocation();
  const shown =
    state.hidden.size === 0 ? columns : columns.filter(({ key }, place) => place === 0 || !state.hidden.has(key));
  const looked = state.peek === '' ? undefined : pages.rows.find((row) => table.rowKey(row) === state.peek);
  return (
    <>
      <div className="k-list-bar">
        <div className="k-list-filters">{filters}</div>
        <div className="k-list-tools">
          <ViewChoice list={name} />
          <ColumnChoice columns={columns} state={state} />
        </div>
      </div>
      {bulk && (
        <PickedBar picked={state.picked} total={pages.total}>
          {bulk(state.picked)}
        </PickedBar>
      )}
      {of.error && !of.data ? (
        <Trouble error={of.error} onRetry={() => void of.refetch()} />
      ) : (
        <div className="k-list-body">
          <Table<Row>
            {...table}
            columns={shown}
            memory={`${key} ${name}`}
            rows={pages.rows}
            pending={pages.pending}
            onEnd={pages.more}
            picked={bulk && state.picked}
            peeked={state.peek}
            onPeek={peek && ((row) => state.look(row === null ? '' : table.rowKey(row)))}
          />
          {peek && looked && <Peek view={peek(looked)} onClose={() => state.look('')} />}
        </div>
      )}
    </>
  );
}

function ListOfAddress<Row>(props: ListProps<Row>) {
  return <NamedList {...props} state={useListState()} />;
}

/** A list that grows page by page, or what became of its request when it did not answer at all. */
export function PagedTable<Row>({ to, ...props }: PagedTableProps<Row>) {
  const navigate = useNavigate();
  function open(row: Row): void {
    const address = to?.(row);
    if (address) void navigate(address);
  }
  const opened = to ? { ...props, onOpen: open } : props;
  if (opened.name) return <ListOfAddress {...opened} />;
  const { list, filters, ...table } = opened;
  const { of, pages } = list;
  return (
    <>
      {filters}
      {of.error && !of.data ? (
        <Trouble error={of.error} onRetry={() => void of.refetch()} />
      ) : (
        <Table {...table} rows={pages.rows} pending={pages.pending} onEnd={pages.more} />
      )}
    </>
  );
}
