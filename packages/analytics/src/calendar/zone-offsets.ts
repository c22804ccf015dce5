const MINUTE = 60_000;
const DAY = 86_400_000;
const WEEK = 7 * DAY;

/** A stretch of time in which a zone's wall clock keeps one distance from UTC; milliseconds, `to` exclusive. */
export interface OffsetStretch {
  readonly from: number;
  readonly to: number;
  readonly offset: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();
const years = new Map<string, readonly OffsetStretch[]>();

/** Whether the runtime knows the zone, e.g. `Asia/Shanghai`. */
export function isZone(zone: string): boolean {
  try {
    formatOf(zone);
    return true;
  } catch {
    return false;
  }
}

/** How far a zone's wall clock is before UTC at a moment (milliseconds since 1970), in milliseconds. @throws RangeError for what is no moment */
export function zoneOffset(zone: string, moment: number): number {
  const stretches = offsetsOf(zone, new Date(moment).getUTCFullYear());
  return stretches.find(({ to }) => moment < to)!.offset;
}

/** The stretches of a UTC year, in order and without gaps. A zone changes its offset at most once in a week. */
export function offsetsOf(zone: string, year: number): readonly OffsetStretch[] {
  const key = `${zone} ${year}`;
  const known = years.get(key);
  if (known) return known;
  const made = readYear(zone, Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1));
  years.set(key, made);
  return made;
}

function readYear(zone: string, start: number, end: number): OffsetStretch[] {
  const stretches: OffsetStretch[] = [];
  let from = start;
  let offset = offsetAt(zone, start);
  for (let at = start; at < end; at += WEEK) {
    const next = Math.min(at + WEEK, end);
    const later = offsetAt(zone, next);
    if (later === offset) continue;
    const change = changeBetween(zone, at, next, offset);
    if (change >= end) continue;
    stretches.push({ from, to: change, offset });
    from = change;
    offset = later;
  }
  return [...stretches, { from, to: end, offset }];
}

/** The first minute at which the zone no longer has the offset. */
function changeBetween(zone: string, from: number, to: number, offset: number): number {
  let [low, high] = [from / MINUTE, to / MINUTE];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(zone, middle * MINUTE) === offset) low = middle;
    else high = middle;
  }
  return high * MINUTE;
}

function offsetAt(zone: string, at: number): number {
  const shown: Record<string, number> = {};
  for (const { type, value } of formatOf(zone).formatToParts(at)) shown[type] = Number(value);
  const { year, month, day, hour, minute, second } = shown as Record<string, number>;
  return Date.UTC(year!, month! - 1, day, hour, minute, second) - at;
}

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const number = 'numeric';
  const made = new Intl.DateTimeFormat('en-US', {
    ...{ timeZone: zone, calendar: 'gregory', numberingSystem: 'latn', hourCycle: 'h23' },
    ...{ year: number, month: number, day: number, hour: number, minute: number, second: number },
  });
  formats.set(zone, made);
  return made;
}
