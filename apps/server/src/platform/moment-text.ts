import pg from 'pg';

/** The type of moments: timestamptz. */
export const MOMENT = 1184;

const parseAny = pg.types.getTypeParser(MOMENT) as (text: string) => Date;

/** As PostgreSQL writes a moment where the session's zone is UTC, e.g. `2026-11-22 09:30:00.123+00`. */
const SHORTEST = '2026-11-22 09:30:00+00'.length;
const [DASH, SPACE, PLUS, POINT, ZERO] = [45, 32, 43, 46, 48];

/** Reads a moment as PostgreSQL writes it, to the millisecond; a page has a hundred of them. */
export function readMomentText(text: string): Date {
  const end = text.length - 3;
  const isPlain =
    text.length >= SHORTEST &&
    text.charCodeAt(4) === DASH &&
    text.charCodeAt(10) === SPACE &&
    text.charCodeAt(end) === PLUS &&
    text.charCodeAt(end + 1) === ZERO &&
    text.charCodeAt(end + 2) === ZERO;
  if (!isPlain) return parseAny(text);
  const year = two(text, 0) * 100 + two(text, 2);
  if (year < 100) return parseAny(text);
  return new Date(
    Date.UTC(year, two(text, 5) - 1, two(text, 8), two(text, 11), two(text, 14), two(text, 17), thousandths(text, end)),
  );
}

/** The number that two digits write. */
const two = (text: string, at: number): number => (text.charCodeAt(at) - ZERO) * 10 + text.charCodeAt(at + 1) - ZERO;

/** What stands behind the seconds, up to `end`; what is finer is left out. */
function thousandths(text: string, end: number): number {
  let value = 0;
  for (let i = 20; i < 23; i += 1) value = value * 10 + (i < end ? text.charCodeAt(i) - ZERO : 0);
  return text.charCodeAt(19) === POINT ? value : 0;
}
