import {
  businessCalendar,
  addBusinessMinutes,
  type OpeningPlan,
  type OpenHours,
  type WeekdayHours,
} from '@kehu/analytics';

/** Hours as people write them: `09:00` to `18:00`; an end at or before the start lies on the next day, `24:00` is midnight. */
export interface WrittenHours {
  readonly from: string;
  readonly to: string;
}

const clockPattern = /^([01]\d|2[0-3]):([0-5]\d)$/;
const WEEK = 7 * 1440;

/** Minutes after midnight; null for what is no time of day. */
function minuteOf(text: string): number | null {
  if (text === '24:00') return 1440;
  const found = clockPattern.exec(text);
  return found ? Number(found[1]) * 60 + Number(found[2]) : null;
}

/** The minutes of written hours; null where they cannot be read. */
export function readHours({ from, to }: WrittenHours): OpenHours | null {
  const [begin, end] = [minuteOf(from), minuteOf(to)];
  if (begin === null || end === null || begin === 1440) return null;
  return { from: begin, to: end === 0 ? 1440 : end };
}

const two = (value: number): string => String(value).padStart(2, '0');
const written = (minute: number): string => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;

/** Hours as people write them. */
export const writeHours = ({ from, to }: OpenHours): WrittenHours => ({ from: written(from), to: written(to) });

/** The place of the first hours of a week that begin while others are still open; null when all lie apart. */
export function overlapIn(weekly: readonly WeekdayHours[]): number | null {
  const spans = weekly
    .map(({ weekday, from, to }, place) => {
      const start = (weekday - 1) * 1440 + from;
      return { place, start, length: to > from ? to - from : to + 1440 - from };
    })
    .sort((a, b) => a.start - b.start);
  for (const [i, { start, length }] of spans.entries()) {
    const next = spans[(i + 1) % spans.length]!;
    const room = spans.length === 1 ? WEEK : (next.start - start + WEEK) % WEEK;
    if (length > room) return next.place;
  }
  return null;
}

/** Whether a plan has an open minute within 400 days of a moment. */
export function opensEver(plan: OpeningPlan, at: Date): boolean {
  const made = businessCalendar(plan);
  return made.ok && addBusinessMinutes(made.value, at, 1).ok;
}
