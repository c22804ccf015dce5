import { useCallback, useMemo } from 'react';
import { useUrlState, words, type Codec } from '../../lib/url-state.js';

/** So many rows can be picked: an address carries them. */
const mostPicked = 100;

const peeked: Codec<string> = { read: (value) => value ?? '', write: (value) => value || null };
const address = { hide: words, pick: words, peek: peeked };

/** In the address: all rows the list has, shown or not. */
const everything = '*';

/** The rows somebody has picked for an action. */
export interface Picked {
  readonly ids: readonly string[];
  /** All rows that match the list's filter are picked, shown or not; `ids` is empty then. */
  readonly isAll: boolean;
  has(id: string): boolean;
  /** Picks the rows, or drops them when all of them are picked; one dropped of all that match leaves none. */
  turn(ids: readonly string[]): void;
  pickAll(): void;
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
    const isAll = pick.includes(everything);
    const ids = isAll ? [] : pick;
    const held = new Set(ids);
    return {
      hidden: new Set(hide),
      hide: (keys) => quietly({ hide: [...keys] }),
      peek,
      look: (id) => quietly({ peek: id }),
      picked: {
        ids,
        isAll,
        has: (id) => isAll || held.has(id),
        turn: (given) => quietly({ pick: isAll ? [] : turned(ids, given) }),
        pickAll: () => quietly({ pick: [everything] }),
        clear: () => quietly({ pick: [] }),
      },
    };
  }, [written, peek, quietly]);
}
