import type { usePages } from '../lib/apollo/use-pages.js';
import { Trouble } from './states.js';
import { Table, type TableProps } from './table.js';

interface PagedTableProps<Row> extends Omit<TableProps<Row>, 'rows' | 'pending' | 'onEnd'> {
  /** The request the pages come from. */
  of: { data?: unknown; error?: unknown; refetch: () => unknown };
  pages: Pick<ReturnType<typeof usePages<unknown, Row>>, 'rows' | 'pending' | 'more'>;
}

/** A list that grows page by page, or what became of its request when it did not answer at all. */
export function PagedTable<Row>({ of, pages, ...table }: PagedTableProps<Row>) {
  if (of.error && !of.data) return <Trouble error={of.error} onRetry={() => void of.refetch()} />;
  return <Table {...table} rows={pages.rows} pending={pages.pending} onEnd={pages.more} />;
}
