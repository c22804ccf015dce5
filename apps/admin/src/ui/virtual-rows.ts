import { useCallback, useEffect, useState, type RefObject } from 'react';

/** The rows that are drawn: from `start` up to but not including `end`. */
export interface RowWindow {
  start: number;
  end: number;
}

/** Rows drawn out of sight on both sides, so that scrolling shows them at once. */
const spare = 8;

/** The window begins and ends with whole blocks of rows: scrolling by less than one draws nothing. */
const block = 8;

/** Which of `count` rows of equal height a scrolled frame shows, with some to spare on both sides. */
export function rowWindow(scrollTop: number, frameHeight: number, rowHeight: number, count: number): RowWindow {
  const start = Math.max(0, Math.floor(scrollTop / rowHeight) - spare);
  const end = Math.min(count, Math.ceil((scrollTop + frameHeight) / rowHeight) + spare);
  return { start: Math.min(start, end), end };
}

interface View {
  /** Both in whole blocks. */
  readonly top: number;
  readonly bottom: number;
}

/** The blocks in sight. */
function viewOf(element: HTMLElement, rowHeight: number): View {
  const size = rowHeight * block;
  const { scrollTop, clientHeight } = element;
  return { top: Math.floor(scrollTop / size) * size, bottom: Math.ceil((scrollTop + clientHeight) / size) * size };
}

/**
 * Follows the frame's scrolling and size; rows of 50,000 cost what a screenful costs. Whoever scrolls by code calls
 * `follow` at once, so that the rows stand there before anything is painted.
 */
export function useRowWindow(
  frame: RefObject<HTMLElement | null>,
  rowHeight: number,
  count: number,
): RowWindow & { follow: () => void } {
  const [view, setView] = useState<View>({ top: 0, bottom: 800 });
  const follow = useCallback((): void => {
    if (!frame.current) return;
    const next = viewOf(frame.current, rowHeight);
    setView((now) => (now.top === next.top && now.bottom === next.bottom ? now : next));
  }, [frame, rowHeight]);
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    follow();
    element.addEventListener('scroll', follow, { passive: true });
    const resized = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(follow);
    resized?.observe(element);
    return () => {
      element.removeEventListener('scroll', follow);
      resized?.disconnect();
    };
  }, [frame, follow]);
  return { ...rowWindow(view.top, view.bottom - view.top, rowHeight, count), follow };
}
