import { ApolloClient, ApolloLink, gql, InMemoryCache, Observable, type TypedDocumentNode } from '@apollo/client';
import { ApolloProvider, useQuery } from '@apollo/client/react';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import { expect, test } from 'vitest';
import { usePages, type Connection } from './use-pages.js';

interface Answer {
  list: Connection<{ id: string; name: string }>;
}

const document: TypedDocumentNode<Answer, { first: number; after?: string }> = gql`
  query L($first: Int, $after: String) {
    list(first: $first, after: $after) {
      edges {
        node {
          id
          name
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;

/** A list of so many rows; a page ends with the number of its last row as cursor. */
function listOf(count: number, asked: unknown[]): ApolloLink {
  return new ApolloLink(({ variables }) => {
    asked.push({ ...variables });
    const from = Number(variables['after'] ?? 0);
    const until = Math.min(count, from + Number(variables['first']));
    const edges = Array.from({ length: until - from }, (_, step) => {
      const id = `${from + step + 1}`;
      return { __typename: 'Edge', node: { __typename: 'Row', id, name: `row ${id}` } };
    });
    const pageInfo = { __typename: 'PageInfo', hasNextPage: until < count, endCursor: `${until}` };
    const answer = { data: { list: { __typename: 'List', edges, pageInfo } } };
    return new Observable((observer) => {
      setTimeout(() => {
        observer.next(answer);
        observer.complete();
      });
    });
  });
}

function show(client: ApolloClient) {
  const wrapper = ({ children }: { children: ReactNode }) => (
    <MemoryRouter>
      <ApolloProvider client={client}>{children}</ApolloProvider>
    </MemoryRouter>
  );
  return renderHook(
    () => {
      const query = useQuery(document, { variables: { first: 50 }, fetchPolicy: 'cache-first' });
      return { ...usePages(query, ({ list }) => list), refetch: query.refetch };
    },
    { wrapper },
  );
}

test('pages come one after the other, follow their rows, are there again for who comes back, and begin anew when the list is asked for again', async () => {
  const asked: unknown[] = [];
  const cache = new InMemoryCache();
  const defaultOptions = { watchQuery: { errorPolicy: 'all' }, query: { errorPolicy: 'all' } } as const;
  const client = new ApolloClient({ cache, link: listOf(300, asked), defaultOptions });
  const { result, unmount } = show(client);
  await waitFor(() => expect(result.current.rows).toHaveLength(50));
  act(() => {
    result.current.more();
    result.current.more();
  });
  await waitFor(() => expect(result.current.rows).toHaveLength(250));
  act(() => result.current.more());
  await waitFor(() => expect(result.current.rows).toHaveLength(300));
  expect(result.current.pending).toBe(0);
  act(() => result.current.more());
  expect(asked).toEqual([{ first: 50 }, { first: 200, after: '50' }, { first: 200, after: '250' }]);

  act(() => void cache.modify({ id: 'Row:270', fields: { name: () => 'changed' } }));
  expect(result.current.rows[269]?.name).toBe('changed');
  unmount();
  const again = show(client).result;
  expect(again.current.rows).toHaveLength(300);
  expect(asked).toHaveLength(3);

  act(() => void again.current.refetch());
  await waitFor(() => expect(again.current.rows).toHaveLength(50));
  act(() => again.current.more());
  await waitFor(() => expect(again.current.rows).toHaveLength(250));
});
