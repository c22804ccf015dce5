import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useNavigationType } from 'react-router';
import { usePages, type Connection } from './use-pages.js';

/**
 * A list that grows by pages. Who comes back to it finds the pages that were loaded, so that it can stand where it was
 * left; who opens it anew gets a fresh first page.
 */
function useListQuery<Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
) {
  const isBack = useNavigationType() === 'POP';
  const options = { variables, fetchPolicy: isBack ? ('cache-first' as const) : ('cache-and-network' as const) };
  return useQuery(document as TypedDocumentNode<Data, OperationVariables>, options);
}

/** A list of a document: its request, and the rows of `connectionOf` so far. */
export function useList<Data, Variables extends OperationVariables, Row>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  connectionOf: (data: Data) => Connection<Row> | null | undefined,
) {
  const of = useListQuery(document, variables);
  return { of, pages: usePages(of, connectionOf) };
}
