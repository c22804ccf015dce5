import { dayNumber, dayText, startOfDay } from '../filter/window.policy.js';

const DAY_MS = 86_400_000;
const local = /^(\d{4}-\d{2}-\d{2})(?: (\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{3}))?)?)?$/;

/**
 * A moment as people of the zone write it: `2026-11-21` for the begin of a day, else with its time; the UTC form where the
 * clock of that day jumps and the local form would be ambiguous.
 */
export function momentText(iso: string, timezone: string): string {
  const at = new Date(iso).getTime();
  const day = dayNumber(at, timezone);
  const since = at - startOfDay(day, timezone);
  const time =
    since === 0 ? '' : ` ${new Date(since).toISOString().slice(11, 23).replace('.000', '').replace(/:00$/, '')}`;
  const text = `${dayText(day)}${time}`;
  return momentOf(text, timezone) === iso ? text : iso;
}

/** Reads what `momentText` writes; undefined for anything else. */
export function momentOf(text: string, timezone: string): string | undefined {
  const match = local.exec(text);
  if (!match) return text.endsWith('Z') && !Number.isNaN(Date.parse(text)) ? new Date(text).toISOString() : undefined;
  const day = Date.parse(`${match[1]}T00:00:00Z`) / DAY_MS;
  if (!Number.isInteger(day)) return undefined;
  const [hours = 0, minutes = 0, seconds = 0, milliseconds = 0] = match.slice(2).map((part) => Number(part ?? 0));
  const start = startOfDay(day, timezone);
  // Only days of 24 hours have a time of day that is their distance from midnight.
  const isWhole = startOfDay(day + 1, timezone) - start === DAY_MS;
  const since = ((hours * 60 + minutes) * 60 + seconds) * 1000 + milliseconds;
  return isWhole || since === 0 ? new Date(start + since).toISOString() : undefined;
}
