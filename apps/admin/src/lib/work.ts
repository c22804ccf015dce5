import { useSyncExternalStore } from 'react';

/** Long work of this window: what it is, in words. */
export interface OwnWork {
  readonly id: number;
  readonly label: string;
}

let works: readonly OwnWork[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

function change(next: readonly OwnWork[]): void {
  works = next;
  listeners.forEach((listener) => listener());
}

/** Shows in the head of the console that something is done, until it is, wherever the person goes meanwhile. */
export async function working<T>(label: string, work: Promise<T>): Promise<T> {
  const mine = { id: ++lastId, label };
  change([...works, mine]);
  try {
    return await work;
  } finally {
    change(works.filter((other) => other !== mine));
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What this window has under way. */
export const useOwnWork = (): readonly OwnWork[] => useSyncExternalStore(subscribe, () => works);
