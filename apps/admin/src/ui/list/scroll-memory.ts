import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';

const tops = new Map<string, number>();

/** Where a list was left, it stands again when somebody comes back: `place` names the list and the entry of the history. */
export function useScrollMemory(
  frame: RefObject<HTMLElement | null>,
  place: string | undefined,
  hasRows: boolean,
): void {
  const isRestored = useRef(false);
  useLayoutEffect(() => {
    if (!frame.current || place === undefined || !hasRows || isRestored.current) return;
    isRestored.current = true;
    frame.current.scrollTop = tops.get(place) ?? frame.current.scrollTop;
  }, [frame, place, hasRows]);
  useEffect(() => {
    const element = frame.current;
    if (!element || place === undefined) return;
    const keep = (): void => {
      if (isRestored.current) tops.set(place, element.scrollTop);
    };
    // The same list under another address (a row was picked) stands where it stood.
    keep();
    element.addEventListener('scroll', keep, { passive: true });
    return () => element.removeEventListener('scroll', keep);
  }, [frame, place]);
}
