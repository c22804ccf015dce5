import { useEffect, useState, type RefObject } from 'react';

/** The rows that are drawn: from `start` up to but not including `end`. */
export interface RowWindow {
  start: number;
  end: number;
}

const spare = 12;

/** Which of `count` rows of equal height a scrolled frame shows, with some to spare on both sides. */
export function rowWindow(scrollTop: number, frameHeight: number, rowHeight: number, count: number): RowWindow {
  const start = Math.max(0, Math.floor(scrollTop / rowHeight) - spare);
  const end = Math.min(count, Math.ceil((scrollTop + frameHeight) / rowHeight) + spare);
  return { start: Math.min(start, end), end };
}

/** Follows the frame's scrolling and size; rows of 50,000 cost what a screenful costs. */
export function useRowWindow(frame: RefObject<HTMLElement | null>, rowHeight: number, count: number): RowWindow {
  const [view, setView] = useState({ top: 0, height: 800 });
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const measure = (): void => setView({ top: element.scrollTop, height: element.clientHeight });
    measure();
    element.addEventListener('scroll', measure, { passive: true });
    const resized = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(measure);
    resized?.observe(element);
    return () => {
      element.removeEventListener('scroll', measure);
      resized?.disconnect();
    };
  }, [frame]);
  return rowWindow(view.top, view.height, rowHeight, count);
}
