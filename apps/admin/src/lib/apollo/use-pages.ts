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
  readonly rows: Row[];
  readonly pending: number;
  readonly more: () => void;
  readonly total: { value: number; isExact: boolean } | null;
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
  const rows = [first, ...pages].flatMap((page) => page?.edges.map((edge) => edge.node) ?? []);
  const pending = last ? (last.pageInfo.hasNextPage ? 3 : 0) : query.loading ? pageOfSkeletons : 0;
  return { rows, pending, more, total: first?.totalCount ?? null };
}
