import { wallClock } from '../../../platform/clock.js';

const shapes = [
  /^(?<y>\d{4})-(?<m>\d{1,2})-(?<d>\d{1,2})(?:[T ](?<h>\d{1,2}):(?<i>\d{2})(?::(?<s>\d{2})(?:\.\d+)?)?)?(?<z>Z|[+-]\d{2}:?\d{2})?$/,
  /^(?<y>\d{4})(?<m>\d{2})(?<d>\d{2})$/,
  /^(?<y>\d{4})[/.](?<m>\d{1,2})[/.](?<d>\d{1,2})(?: (?<h>\d{1,2}):(?<i>\d{2})(?::(?<s>\d{2}))?)?$/,
  /^(?<y>\d{4})年(?<m>\d{1,2})月(?<d>\d{1,2})日(?: ?(?<h>\d{1,2}):(?<i>\d{2})(?::(?<s>\d{2}))?)?$/,
];
/** With the year last nobody can tell days from months: the mapping says which comes first. */
const yearLast = {
  DMY: /^(?<d>\d{1,2})[-/.](?<m>\d{1,2})[-/.](?<y>\d{4})(?: (?<h>\d{1,2}):(?<i>\d{2})(?::(?<s>\d{2}))?)?$/,
  MDY: /^(?<m>\d{1,2})[-/.](?<d>\d{1,2})[-/.](?<y>\d{4})(?: (?<h>\d{1,2}):(?<i>\d{2})(?::(?<s>\d{2}))?)?$/,
};

/**
 * Reads a day or a moment as files write it: ISO, 19970101, 2024/1/5, 2024年1月5日, with or without a time; 5.1.2024 or 1/5/2024
 * where `dates` says so. Without a zone of its own it is read on the wall clock of `timezone`. Null when it is none, or lies
 * outside 1900–2100.
 */
export function readMoment(written: string, timezone: string, dates?: keyof typeof yearLast): Date | null {
  for (const shape of dates ? [...shapes, yearLast[dates]] : shapes) {
    const found = shape.exec(written.trim())?.groups;
    if (!found) continue;
    const [y, m, d] = [Number(found.y), Number(found.m), Number(found.d)];
    const [h, i, s] = [Number(found.h ?? 0), Number(found.i ?? 0), Number(found.s ?? 0)];
    const asUtc = new Date(Date.UTC(y, m - 1, d, h, i, s));
    const exists = asUtc.getUTCMonth() === m - 1 && asUtc.getUTCDate() === d && h < 24 && i < 60 && s < 60;
    if (!exists || y < 1900 || y > 2100) return null;
    if (found.z) return new Date(asUtc.getTime() - offsetMinutes(found.z) * 60_000);
    return onWallClock(asUtc, timezone);
  }
  return null;
}

function offsetMinutes(zone: string): number {
  if (zone === 'Z') return 0;
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

const offsets = new Map<string, number>();

/** The moment at which a clock on that wall shows this; offsets are kept by zone and day. */
function onWallClock(shown: Date, timezone: string): Date {
  if (timezone === 'UTC') return shown;
  const guess = new Date(shown.getTime() - offsetAt(shown, timezone));
  return new Date(shown.getTime() - offsetAt(guess, timezone));
}

function offsetAt(at: Date, timezone: string): number {
  const key = `${timezone} ${Math.floor(at.getTime() / 3_600_000)}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  const { year, month, day, hour, minute } = wallClock(at, timezone);
  const offset = Date.UTC(year, month - 1, day, hour, minute) - Math.floor(at.getTime() / 60_000) * 60_000;
  if (offsets.size > 50_000) offsets.clear();
  offsets.set(key, offset);
  return offset;
}
