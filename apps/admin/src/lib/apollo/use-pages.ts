import { useCallback, useRef } from 'react';

interface Connection<Row> {
  edges: readonly { node: Row }[];
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
  totalCount?: { value: number; isExact: boolean } | null;
}

interface PagedQuery<Data> {
  data?: Data | undefined;
  previousData?: Data | undefined;
  loading: boolean;
  fetchMore: (options: { variables: { after: string; first: number } }) => Promise<unknown>;
}

/** The rows of a connection so far, how many are still to come, and how to get more. */
export interface Pages<Row> {
  readonly rows: Row[];
  readonly pending: number;
  readonly more: () => void;
  readonly total: { value: number; isExact: boolean } | null;
}

/** Who goes on reading reads much: later pages are longer, where the document lets them be. */
const furtherPage = 200;

/** How many skeleton rows stand for a page that is still to come. */
const pageOfSkeletons = 12;

/** The rows of a connection so far, and how to get the next page. */
export function usePages<Data, Row>(
  query: PagedQuery<Data>,
  connectionOf: (data: Data) => Connection<Row> | null | undefined,
): Pages<Row> {
  const asking = useRef<string | null>(null);
  const data = query.data ?? query.previousData;
  const connection = data ? connectionOf(data) : null;
  const { hasNextPage = false, endCursor } = connection?.pageInfo ?? {};
  const { fetchMore } = query;
  const more = useCallback(() => {
    if (!hasNextPage || !endCursor || asking.current === endCursor) return;
    asking.current = endCursor;
    fetchMore({ variables: { after: endCursor, first: furtherPage } }).catch(() => (asking.current = null));
  }, [hasNextPage, endCursor, fetchMore]);
  const rows = connection?.edges.map((edge) => edge.node) ?? [];
  const pending = connection ? (hasNextPage ? 3 : 0) : query.loading ? pageOfSkeletons : 0;
  return { rows, pending, more, total: connection?.totalCount ?? null };
}
