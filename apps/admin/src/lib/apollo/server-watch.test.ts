import { ApolloLink, execute, gql, Observable } from '@apollo/client';
import { ApolloClient, InMemoryCache } from '@apollo/client';
import { act, renderHook } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { useConnectionState } from './connection-state.js';
import { serverWatch } from './server-watch.js';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a server that does not answer is told of until it is back, once', async () => {
  vi.useFakeTimers();
  const answers = [false, true];
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => ({ ok: answers.shift() })),
  );
  const onBack = vi.fn();
  const nobody = new ApolloLink(() => new Observable((observer) => observer.error(new TypeError('Failed to fetch'))));
  const client = new ApolloClient({
    cache: new InMemoryCache(),
    link: nobody,
    defaultOptions: { watchQuery: { errorPolicy: 'all' }, query: { errorPolicy: 'all' } },
  });
  const link = ApolloLink.from([serverWatch(onBack), nobody]);
  const ask = () =>
    new Promise((resolve) => execute(link, { query: gql('{ a }') }, { client }).subscribe({ error: resolve }));
  const { result } = renderHook(() => useConnectionState());
  await act(() => Promise.all([ask(), ask()]));
  expect(result.current).toBe('broken');
  await act(() => vi.advanceTimersByTimeAsync(1_000));
  expect(result.current).toBe('broken');
  await act(() => vi.advanceTimersByTimeAsync(1_500));
  expect(result.current).toBe('idle');
  expect(onBack).toHaveBeenCalledTimes(1);
});
