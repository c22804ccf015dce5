import { useEffect, useRef, type RefObject } from 'react';
import { useLocation, useNavigationType } from 'react-router';

const tops = new Map<string, number>();
const patience = 2_000;

/** Scrolls an element to where it was left, as soon as it is long enough; whoever scrolls meanwhile is let go. */
function scrollWhenLong(element: HTMLElement, top: number): () => void {
  const since = performance.now();
  let frame = 0;
  const restore = (): void => {
    element.scrollTop = top;
    const isThere = Math.abs(element.scrollTop - top) < 2;
    if (!isThere && performance.now() - since < patience) frame = requestAnimationFrame(restore);
  };
  const stop = (): void => cancelAnimationFrame(frame);
  element.addEventListener('wheel', stop, { passive: true });
  element.addEventListener('pointerdown', stop);
  restore();
  return () => {
    stop();
    element.removeEventListener('wheel', stop);
    element.removeEventListener('pointerdown', stop);
  };
}

/** A page that is opened begins at its top; one that is come back to stands where it was left. */
export function useMainScroll(main: RefObject<HTMLElement | null>): void {
  const { key, pathname } = useLocation();
  const isBack = useNavigationType() === 'POP';
  const page = useRef<string | null>(null);
  useEffect(() => {
    // The page is the path: what changes in the rest of the address leaves it where it stands.
    if (!main.current || page.current === pathname) return;
    page.current = pathname;
    return scrollWhenLong(main.current, isBack ? (tops.get(key) ?? 0) : 0);
  }, [main, pathname, isBack, key]);
  useEffect(() => {
    const element = main.current;
    if (!element) return;
    const keep = (): void => void tops.set(key, element.scrollTop);
    element.addEventListener('scroll', keep, { passive: true });
    return () => element.removeEventListener('scroll', keep);
  }, [main, key]);
}
