import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useNavigationType } from 'react-router';

/**
 * A list that grows by pages. Who comes back to it finds the pages that were loaded, so that it can stand where it was
 * left; who opens it anew gets a fresh first page.
 */
export function useListQuery<Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
) {
  const isBack = useNavigationType() === 'POP';
  const options = { variables, fetchPolicy: isBack ? ('cache-first' as const) : ('cache-and-network' as const) };
  return useQuery(document as TypedDocumentNode<Data, OperationVariables>, options);
}
