import type { ApolloClient, DocumentNode, NetworkStatus, OperationVariables } from '@apollo/client';
import { useCallback, useRef } from 'react';
import { useNavigationType } from 'react-router';
import { useFurtherPages, type Reader } from './further-pages.js';

/** A page of a list, as the API gives it. */
export interface Connection<Row> {
  edges: readonly { node: Row }[];
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
  totalCount?: { value: number; isExact: boolean } | null;
}

interface PagedQuery<Data> {
  data?: Data | undefined;
  previousData?: Data | undefined;
  loading: boolean;
  networkStatus: NetworkStatus;
  client: ApolloClient;
  observable: { query: DocumentNode };
  variables: OperationVariables | undefined;
}

/** The rows of a connection so far, how many are still to come, and how to get more. */
export interface Pages<Row> {
  readonly rows: readonly Row[];
  readonly pending: number;
  readonly more: () => void;
  readonly total: { value: number; isExact: boolean } | null;
}

/** Pages and the rows of all of them. */
interface Joined<Row> {
  readonly pages: readonly Connection<Row>[];
  readonly rows: readonly Row[];
}

/** The rows of pages; where only a page came, what was joined before is not read again. */
function join<Row>(before: Joined<Row>, pages: readonly Connection<Row>[]): Joined<Row> {
  const kept = before.pages.length;
  const isLonger = pages.length >= kept && before.pages.every((page, place) => page === pages[place]);
  if (isLonger && pages.length === kept) return before;
  const rowsOf = ({ edges }: Connection<Row>): Row[] => edges.map(({ node }) => node);
  return { pages, rows: isLonger ? [...before.rows, ...pages.slice(kept).flatMap(rowsOf)] : pages.flatMap(rowsOf) };
}

/** How many skeleton rows stand for a page that is still to come. */
const pageOfSkeletons = 12;

/**
 * The rows of a connection so far, and how to get the next page. Each page is asked for, kept and watched by itself: the
 * thousandth costs what the second does. Who comes back to a list finds the pages that were loaded.
 */
export function usePages<Data, Row>(
  query: PagedQuery<Data>,
  connectionOf: (data: Data) => Connection<Row> | null | undefined,
): Pages<Row> {
  const data = query.data ?? query.previousData;
  const first = data ? (connectionOf(data) ?? null) : null;
  const isBack = useNavigationType() === 'POP';
  const read = useRef(connectionOf);
  read.current = connectionOf;
  const reader: Reader<Row> = useCallback((answer) => (answer ? (read.current(answer as Data) ?? null) : null), []);
  const { pages, more } = useFurtherPages(query, query.data ? first : null, reader, isBack);
  const last = pages.at(-1) ?? first;
  const joined = useRef<Joined<Row>>({ pages: [], rows: [] });
  joined.current = join(joined.current, first ? [first, ...pages] : []);
  const { rows } = joined.current;
  const pending = last ? (last.pageInfo.hasNextPage ? 3 : 0) : query.loading ? pageOfSkeletons : 0;
  return { rows, pending, more, total: first?.totalCount ?? null };
}
