import { outside } from '../checks.js';
import { known, refused, type Outcome } from '../outcome.js';
import type { BusinessCalendar } from './business-calendar.js';
import { offsetsOf } from './zone-offsets.js';

const MINUTE = 60_000;
const DAY = 86_400_000;
/** A desk that does not open for so long is closed. */
const LONGEST_PAUSE = 400 * DAY;
/** Nothing is promised further ahead: a hundred years. */
const HORIZON = 36_525 * DAY;

/** The moments whose wall clocks are known: years 5 to 9892. */
const FIRST = -6.2e13;
const LAST = 2.5e14;

/**
 * The first moment by which so many open minutes (fractions count) have passed since `start`; with 0 the first open
 * moment. Minutes are open by the wall clock: an hour shown twice in autumn counts twice, one left out counts never.
 *
 * @returns NEVER_OPEN when no minute is open within 400 days of the last one; OUT_OF_RANGE for negative minutes and for moments outside the years 5 to 9892
 */
export function addBusinessMinutes(calendar: BusinessCalendar, start: Date, minutes: number): Outcome<Date> {
  const broken = outside(0, HORIZON / MINUTE, { minutes }) ?? outside(FIRST, LAST, { start: start.getTime() });
  if (broken) return broken;
  let left = Math.round(minutes * MINUTE);
  let from = start.getTime();
  const horizon = from + HORIZON;
  while (from < horizon) {
    let seen: number | null = null;
    let found: number | null = null;
    walk(calendar, from, from + LONGEST_PAUSE, (begin, end) => {
      if (end - begin >= left) found = begin + left;
      left -= end - begin;
      seen = end;
      return found !== null;
    });
    if (found !== null) return known(new Date(found));
    if (seen === null) break;
    from = seen;
  }
  return refused('NEVER_OPEN', { have: 0, need: 1 });
}

/** Open minutes from one moment to a later one, with fractions; 0 when it is not later. */
export function businessMinutesBetween(calendar: BusinessCalendar, from: Date, to: Date): number {
  let open = 0;
  walk(calendar, from.getTime(), to.getTime(), (begin, end) => {
    open += end - begin;
    return false;
  });
  return open / MINUTE;
}

/** Whether the desk is open at a moment. */
export function isOpenAt(calendar: BusinessCalendar, at: Date): boolean {
  return businessMinutesBetween(calendar, at, new Date(at.getTime() + 1)) > 0;
}

/** Visits every open stretch between two moments in order, until the visitor has seen enough. */
function walk(
  calendar: BusinessCalendar,
  from: number,
  until: number,
  visit: (begin: number, end: number) => boolean,
): void {
  if (from >= until) return;
  const lastYear = new Date(until - 1).getUTCFullYear();
  for (let year = new Date(from).getUTCFullYear(); year <= lastYear; year += 1) {
    for (const stretch of offsetsOf(calendar.zone, year)) {
      const begin = Math.max(stretch.from, from);
      const end = Math.min(stretch.to, until);
      if (begin < end && walkDays(calendar, begin, end, stretch.offset, visit)) return;
    }
  }
}

/** The same while the wall clock keeps its distance from UTC. @returns whether the visitor has seen enough */
function walkDays(
  { rangesOf }: BusinessCalendar,
  from: number,
  until: number,
  offset: number,
  visit: (begin: number, end: number) => boolean,
): boolean {
  for (let day = Math.floor((from + offset) / DAY); day * DAY - offset < until; day += 1) {
    const midnight = day * DAY - offset;
    for (const [open, shut] of rangesOf(day)) {
      const begin = Math.max(midnight + open * MINUTE, from);
      const end = Math.min(midnight + shut * MINUTE, until);
      if (begin < end && visit(begin, end)) return true;
    }
  }
  return false;
}
