import { useCallback, useMemo } from 'react';
import { useUrlState, words, type Codec } from '../../lib/url-state.js';

/** So many rows can be picked: an address carries them. */
const mostPicked = 100;

const peeked: Codec<string> = { read: (value) => value ?? '', write: (value) => value || null };
const address = { hide: words, pick: words, peek: peeked };

/** The rows somebody has picked for an action. */
export interface Picked {
  readonly ids: readonly string[];
  has(id: string): boolean;
  /** Picks the rows, or drops them when all of them are picked. */
  turn(ids: readonly string[]): void;
  clear(): void;
}

/** What a person has done to a list beside filter and order: hidden columns, picked rows, the row looked into. In the address. */
export interface ListState {
  readonly hidden: ReadonlySet<string>;
  hide(keys: readonly string[]): void;
  readonly picked: Picked;
  readonly peek: string;
  look(id: string): void;
}

function turned(now: readonly string[], ids: readonly string[]): string[] {
  const held = new Set(now);
  const isDrop = ids.every((id) => held.has(id));
  for (const id of ids)
    if (isDrop) held.delete(id);
    else held.add(id);
  return [...held].slice(-mostPicked);
}

/** Reads and writes it. */
export function useListState(): ListState {
  const [{ hide, pick, peek }, change] = useUrlState(address);
  const quietly = useCallback((next: Parameters<typeof change>[0]) => change(next, { replace: true }), [change]);
  const written = JSON.stringify([hide, pick]);
  return useMemo(() => {
    const [hide, pick] = JSON.parse(written) as [string[], string[]];
    const held = new Set(pick);
    return {
      hidden: new Set(hide),
      hide: (keys) => quietly({ hide: [...keys] }),
      peek,
      look: (id) => quietly({ peek: id }),
      picked: {
        ids: pick,
        has: (id) => held.has(id),
        turn: (ids) => quietly({ pick: turned(pick, ids) }),
        clear: () => quietly({ pick: [] }),
      },
    };
  }, [written, peek, quietly]);
}
