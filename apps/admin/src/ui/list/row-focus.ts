import { useEffect, useRef, useState, type RefObject } from 'react';

/** How the keys move the focus among rows. */
export interface RowFocus {
  /** The row that has the focus, also when it is scrolled out of sight: it stays drawn, so that the focus is not lost. */
  readonly held: number | null;
  hold(place: number): void;
  /** Moves the focus by a key; whether the key was one of those that do. */
  move(key: string, from: number): boolean;
}

const head = 34;

/** Where a key leads from a row: the next one, a screenful on, the first, the last that is loaded. */
function targetOf(key: string, from: number, screenful: number, last: number): number | null {
  const steps: Record<string, number> = {
    j: from + 1,
    ArrowDown: from + 1,
    k: from - 1,
    ArrowUp: from - 1,
    PageDown: from + screenful,
    PageUp: from - screenful,
    Home: 0,
    End: last,
  };
  const target = steps[key];
  return target === undefined ? null : Math.min(Math.max(target, 0), last);
}

/**
 * Moves the focus by rows, `j`, `k`, arrows and pages, in a list of which only the visible part is drawn; `onScroll` hears
 * of every scrolling it does.
 */
export function useRowFocus(
  frame: RefObject<HTMLElement | null>,
  rowHeight: number,
  count: number,
  onScroll: () => void,
): RowFocus {
  const wanted = useRef<number | null>(null);
  const [held, setHeld] = useState<number | null>(null);
  // After every drawing: the row that was asked for may only now be there.
  useEffect(() => {
    if (wanted.current === null) return;
    const row = frame.current?.querySelector<HTMLElement>(`.k-table-body > [aria-rowindex="${wanted.current + 2}"]`);
    if (!row) return;
    wanted.current = null;
    row.focus({ preventScroll: true });
  });
  function reveal(element: HTMLElement, place: number): void {
    const top = place * rowHeight;
    const lowest = head + top + rowHeight - element.clientHeight;
    if (element.scrollTop > top) element.scrollTop = top;
    else if (element.scrollTop < lowest) element.scrollTop = lowest;
  }
  return {
    held: held !== null && held < count ? held : null,
    hold: setHeld,
    move(key, from) {
      const element = frame.current;
      const screenful = Math.max(1, Math.floor(((element?.clientHeight ?? 0) - head) / rowHeight) - 1);
      const target = targetOf(key, from, screenful, count - 1);
      if (target === null || !element) return false;
      wanted.current = target;
      setHeld(target);
      reveal(element, target);
      onScroll();
      return true;
    },
  };
}
