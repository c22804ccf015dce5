import { useSyncExternalStore } from 'react';

/** What a countdown shows: how much is left (negative: overrun), and how much it matters. */
export interface Countdown {
  text: string;
  urgency: 'calm' | 'soon' | 'over';
}

const second = 1_000;
const minute = 60 * second;
const two = (value: number): string => String(value).padStart(2, '0');

/** From here on a clock asks for attention. */
const soon = 10 * minute;

/** The time left until `dueAt` as `h:mm:ss` or `m:ss`; with a minus sign once it is over. */
export function countdown(dueAt: Date, now: Date): Countdown {
  const left = dueAt.getTime() - now.getTime();
  const total = Math.floor(Math.abs(left) / second);
  const [hours, minutes, seconds] = [Math.floor(total / 3600), Math.floor(total / 60) % 60, total % 60];
  const text = hours > 0 ? `${hours}:${two(minutes)}:${two(seconds)}` : `${minutes}:${two(seconds)}`;
  const isOver = left < 0;
  return { text: isOver && total > 0 ? `−${text}` : text, urgency: isOver ? 'over' : left < soon ? 'soon' : 'calm' };
}

let now = new Date();
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | null = null;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  timer ??= setInterval(() => {
    now = new Date();
    listeners.forEach((tell) => tell());
  }, second);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0 || !timer) return;
    clearInterval(timer);
    timer = null;
  };
}

function current(): Date {
  if (!timer && Date.now() - now.getTime() > second) now = new Date();
  return now;
}

let wholeMinute = now;

function currentMinute(): Date {
  const at = current();
  if (Math.floor(at.getTime() / minute) !== Math.floor(wholeMinute.getTime() / minute)) wholeMinute = at;
  return wholeMinute;
}

/** The time, each minute, for texts that need no seconds. */
export const useMinute = (): Date => useSyncExternalStore(subscribe, currentMinute);

/** The time, each second; one timer for the whole page. */
export const useNow = (): Date => useSyncExternalStore(subscribe, current);
