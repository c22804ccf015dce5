import { useSyncExternalStore } from 'react';

/** Whether news from the server reaches this page. `idle`: nothing on this page is live. */
export type ConnectionState = 'idle' | 'connecting' | 'live' | 'broken';

let state: ConnectionState = 'idle';
const listeners = new Set<() => void>();

/** Records what the live connection just did. */
export function setConnectionState(next: ConnectionState): void {
  if (next === state) return;
  state = next;
  listeners.forEach((listener) => listener());
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The state of the live connection, for the mark in the header. */
export const useConnectionState = (): ConnectionState => useSyncExternalStore(subscribe, () => state);
