const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timezone: string): Intl.DateTimeFormat {
  let format = formats.get(timezone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', {
      timeZone: timezone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      weekday: 'short',
    });
    formats.set(timezone, format);
  }
  return format;
}

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** What a clock on the wall of that zone shows; month 1–12, weekday 0 (Sunday)–6. */
export function wallClock(at: Date, timezone: string) {
  const parts = Object.fromEntries(
    formatOf(timezone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  return {
    year: Number(parts.year),
    month: Number(parts.month),
    day: Number(parts.day),
    hour: Number(parts.hour),
    minute: Number(parts.minute),
    weekday: weekdays.indexOf(parts.weekday ?? ''),
  };
}

const MINUTE_MS = 60_000;
/** The minute each zone was last asked for, with its day: nearly always this one, and a zone's calendar is slow to ask. */
const lastMinutes = new Map<string, { minute: number; day: string }>();

/** The day of a moment in that zone, as `2026-11-21`. */
export function dayOf(at: Date, timezone: string): string {
  const minute = Math.floor(at.getTime() / MINUTE_MS);
  const last = lastMinutes.get(timezone);
  if (last?.minute === minute) return last.day;
  const { year, month, day } = wallClock(at, timezone);
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  // Since then every zone's days have begun on a full minute.
  if (at.getUTCFullYear() >= 1980) lastMinutes.set(timezone, { minute, day: text });
  return text;
}
