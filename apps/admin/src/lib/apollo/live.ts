import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';
import type { Client } from 'graphql-ws';
import { useEffect, useEffectEvent } from 'react';
import { setConnectionState } from './connection-state.js';

const longestPause = 15_000;
/** How the server closes a socket whose session is over. */
const forbidden = 4403;
const pause = (retries: number): Promise<void> =>
  new Promise((resolve) =>
    setTimeout(resolve, Math.min(longestPause, 500 * 2 ** retries) * (0.75 + Math.random() / 2)),
  );

let client: Promise<Client> | null = null;
const reconnected = new Set<() => void>();

/** One socket for the whole console, opened by the first page that is live. */
async function connect(): Promise<Client> {
  const { createClient } = await import('graphql-ws');
  let wasBroken = false;
  return createClient({
    url: new URL('/graphql', location.href).href.replace(/^http/, 'ws'),
    lazy: true,
    lazyCloseTimeout: 5_000,
    keepAlive: 15_000,
    retryAttempts: Number.POSITIVE_INFINITY,
    retryWait: pause,
    shouldRetry: (event) => (event as CloseEvent).code !== forbidden,
    on: {
      connecting: () => setConnectionState(wasBroken ? 'broken' : 'connecting'),
      connected: () => {
        setConnectionState('live');
        if (wasBroken) reconnected.forEach((catchUp) => catchUp());
        wasBroken = false;
      },
      closed: (event) => {
        wasBroken = (event as CloseEvent).code !== 1000;
        setConnectionState(wasBroken ? 'broken' : 'idle');
      },
    },
  });
}

/**
 * Calls `onNews` for every event of a subscription, and once after the connection was lost and came back, because
 * events were missed meanwhile. `null` variables: not live now.
 */
export function useLive<Data, Variables extends Record<string, unknown>>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables | null,
  onNews: () => void,
): void {
  const news = useEffectEvent(onNews);
  const key = JSON.stringify(variables);
  useEffect(() => {
    const values = JSON.parse(key) as Variables | null;
    if (!values) return;
    let stop: (() => void) | null = null;
    let stopped = false;
    const catchUp = (): void => news();
    reconnected.add(catchUp);
    client ??= connect();
    void client.then((socket) => {
      if (stopped) return;
      const request = { query: print(document), variables: values };
      stop = socket.subscribe(request, { next: () => news(), error: () => undefined, complete: () => undefined });
    });
    return () => {
      stopped = true;
      reconnected.delete(catchUp);
      stop?.();
    };
  }, [document, key]);
}
