import { useSyncExternalStore } from 'react';

/** Whether news from the server reaches this page. `idle`: nothing on this page is live. */
export type ConnectionState = 'idle' | 'connecting' | 'live' | 'broken';

let live: ConnectionState = 'idle';
let isGone = false;
const listeners = new Set<() => void>();
const tell = (): void => listeners.forEach((listener) => listener());

/** Records what the live connection just did. */
export function setConnectionState(next: ConnectionState): void {
  live = next;
  tell();
}

/** Records whether the server answers at all. */
export function setServerGone(now: boolean): void {
  isGone = now;
  tell();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The state of the connection, for the mark in the header: broken as soon as either way is. */
export const useConnectionState = (): ConnectionState =>
  useSyncExternalStore(subscribe, () => (isGone ? 'broken' : live));
