import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { businessCalendar, type BusinessCalendar, type OpeningPlan, type WeekdayHours } from './business-calendar.js';
import { addBusinessMinutes, businessMinutesBetween, isOpenAt } from './open-time.js';

const MINUTE = 60_000;
const weekdays = [1, 2, 3, 4, 5];
const on = (days: number[], ...hours: [number, number][]): WeekdayHours[] =>
  days.flatMap((weekday) => hours.map(([from, to]) => ({ weekday, from, to })));

function calendar(weekly: WeekdayHours[], given: Partial<OpeningPlan> = {}): BusinessCalendar {
  const made = businessCalendar({ zone: 'Asia/Shanghai', weekly, days: [], ...given });
  if (!made.ok) throw new Error(`no calendar: ${made.input}`);
  return made.value;
}

const c0 = calendar(on(weekdays, [540, 1020]));
const c1 = calendar(on(weekdays, [540, 720], [810, 1080]));

/** A moment by Shanghai's wall clock. 2026-03-02 is a Monday. */
const shanghai = (text: string): Date => new Date(`${text}:00+08:00`);

function due(of: BusinessCalendar, start: Date, minutes: number): Date {
  const found = addBusinessMinutes(of, start, minutes);
  if (!found.ok) throw new Error(found.reason);
  return found.value;
}

describe('promises by opening hours', () => {
  const bridge = calendar(on(weekdays, [540, 1020]), {
    days: [
      { date: '2026-03-05', kind: 'HOLIDAY' },
      { date: '2026-03-08', kind: 'WORKDAY' },
    ],
  });
  const nights = calendar(on([1, 2, 3, 4, 5, 6, 7], [1260, 120]));

  test.each([
    ['Friday afternoon runs on into Monday', c0, '2026-03-06T16:30', 60, '2026-03-09T09:30'],
    ['before opening counts from opening', c0, '2026-03-04T07:00', 120, '2026-03-04T11:00'],
    ['lunch does not count', c1, '2026-03-04T11:30', 60, '2026-03-04T14:00'],
    ['a night shift goes on after midnight', nights, '2026-03-03T23:00', 240, '2026-03-04T22:00'],
    ['a holiday is left out', bridge, '2026-03-04T16:00', 120, '2026-03-06T10:00'],
    ['a Sunday worked for a bridge day counts', bridge, '2026-03-07T12:00', 60, '2026-03-08T10:00'],
    ['the minute of closing is closed', c0, '2026-03-06T17:00', 1, '2026-03-09T09:01'],
    ['a promise may end with the day', c0, '2026-03-06T16:00', 60, '2026-03-06T17:00'],
    ['nothing promised on a Saturday is due on Monday', c0, '2026-03-07T12:00', 0, '2026-03-09T09:00'],
    ['nothing promised in opening hours is due at once', c0, '2026-03-04T10:00', 0, '2026-03-04T10:00'],
    ['the 29th of February is a day', c0, '2028-02-28T16:00', 120, '2028-02-29T10:00'],
  ])('%s', (_, of, start, minutes, expected) => {
    expect(due(of, shanghai(start), minutes)).toEqual(shanghai(expected));
  });

  test('an hour that the clocks skip in Berlin is no hour', () => {
    const always = calendar(on([1, 2, 3, 4, 5, 6, 7], [0, 1440]), { zone: 'Europe/Berlin' });
    expect(due(always, new Date('2026-03-29T01:30:00+01:00'), 60)).toEqual(new Date('2026-03-29T03:30:00+02:00'));
    const sundays = calendar(on([7], [60, 240]), { zone: 'Europe/Berlin' });
    const changes = ['2026-03-28T12:00:00Z', '2026-10-24T12:00:00Z'].map((at) => new Date(at));
    expect(changes.map((at) => businessMinutesBetween(sundays, at, new Date(at.getTime() + 86_400_000)))).toEqual([
      120, 240,
    ]);
  });

  test.each([
    ['America/New_York', '2026-03-08', 120],
    ['America/New_York', '2026-11-01', 240],
    ['Australia/Lord_Howe', '2026-10-04', 150],
    ['Australia/Lord_Howe', '2026-04-05', 210],
  ])('from one to four in the night of the change of %s on %s there are %i minutes', (zone, day, minutes) => {
    const sundays = calendar(on([7], [60, 240]), { zone });
    const noon = new Date(`${day}T12:00:00Z`).getTime();
    const around = [noon - 2 * 86_400_000, noon + 2 * 86_400_000].map((at) => new Date(at));
    expect(businessMinutesBetween(sundays, around[0]!, around[1]!)).toBe(minutes);
  });

  test('a desk that never opens is refused, not waited for', () => {
    const never = calendar([]);
    expect(addBusinessMinutes(never, shanghai('2026-03-02T09:00'), 0)).toMatchObject({
      ok: false,
      reason: 'NEVER_OPEN',
    });
    const once = calendar([], { days: [{ date: '2026-03-02', kind: 'WORKDAY', hours: [{ from: 540, to: 600 }] }] });
    expect(addBusinessMinutes(once, shanghai('2026-03-02T09:00'), 60).ok).toBe(true);
    expect(addBusinessMinutes(once, shanghai('2026-03-02T09:00'), 61)).toMatchObject({ reason: 'NEVER_OPEN' });
    expect(isOpenAt(once, shanghai('2026-03-02T09:59'))).toBe(true);
    expect(isOpenAt(once, shanghai('2026-03-02T10:00'))).toBe(false);
  });

  test.each([
    [{ zone: 'Mars/Olympus' }, 'zone'],
    [{ weekly: [{ weekday: 8, from: 0, to: 60 }] }, 'weekly[0]'],
    [{ weekly: [{ weekday: 1, from: 0, to: 1441 }] }, 'weekly[0]'],
    [{ days: [{ date: '2026-02-29', kind: 'HOLIDAY' as const }] }, 'days[0]'],
  ])('nonsense is refused by its name: %j', (given, input) => {
    expect(businessCalendar({ zone: 'UTC', weekly: [], days: [], ...given })).toMatchObject({
      ok: false,
      reason: 'OUT_OF_RANGE',
      input,
    });
  });
});

/** The wall clock of a zone, minute by minute, as the runtime tells it: day counted from 1970 and minute of the day. */
function wall(zone: string, start: string, days: number): { start: number; day: Int32Array; minute: Int32Array } {
  const from = Date.parse(start);
  const show = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  const day = new Int32Array(days * 1440);
  const minute = new Int32Array(days * 1440);
  for (let i = 0; i < days * 1440; i += 1) {
    const [date, time] = show.format(from + i * MINUTE).split(' ') as [string, string];
    day[i] = Date.parse(`${date}T00:00:00Z`) / 86_400_000;
    minute[i] = Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
  }
  return { start: from, day, minute };
}

/** Around the changes of the clock, a leap day and a year's end. */
const windows = [
  ['Europe/Berlin', '2026-03-22T00:00:00Z'],
  ['Europe/Berlin', '2026-10-18T00:00:00Z'],
  ['America/New_York', '2026-03-01T00:00:00Z'],
  ['America/New_York', '2026-10-25T00:00:00Z'],
  ['Australia/Lord_Howe', '2026-03-29T00:00:00Z'],
  ['Australia/Lord_Howe', '2026-09-27T00:00:00Z'],
  ['Asia/Shanghai', '2024-02-22T00:00:00Z'],
  ['Asia/Shanghai', '2025-12-25T00:00:00Z'],
] as const;
const WINDOW_DAYS = 13;
const clocks = windows.map(([zone, start]) => ({ zone, ...wall(zone, start, WINDOW_DAYS) }));

const hours = fc.record({ from: fc.integer({ min: 0, max: 1439 }), to: fc.integer({ min: 1, max: 1440 }) });
const weekly = fc.array(
  fc.tuple(fc.integer({ min: 1, max: 7 }), hours).map(([weekday, open]) => ({ weekday, ...open })),
  { maxLength: 9 },
);
const specials = fc.array(
  fc.record({
    place: fc.integer({ min: 0, max: WINDOW_DAYS - 1 }),
    kind: fc.constantFrom('HOLIDAY' as const, 'WORKDAY' as const),
    hours: fc.option(fc.array(hours, { minLength: 1, maxLength: 3 })),
  }),
  { maxLength: 4 },
);

test('3,000 random calendars count as the wall clock does, minute by minute', () => {
  fc.assert(
    fc.property(
      fc.nat(clocks.length - 1),
      weekly,
      specials,
      fc.nat(WINDOW_DAYS * 1440 - 1),
      fc.nat(4000),
      (which, week, days, begin, minutes) => {
        const { zone, start, day, minute } = clocks[which]!;
        const date = (place: number): string => new Date(start + place * 1440 * MINUTE).toISOString().slice(0, 10);
        const special = days.map(({ place, ...more }) => ({ date: date(place), ...more }));
        const plan = { zone, weekly: week, days: special };
        const isOpen = oracle(plan, day, minute);
        const made = calendar(week, plan);
        const from = new Date(start + begin * MINUTE);
        let at = begin;
        let left = minutes;
        while (at < day.length && (left > 0 || !isOpen(at))) {
          if (isOpen(at)) left -= 1;
          if (left === 0 && minutes > 0) break;
          at += 1;
        }
        const open = minutes - left;
        const end = new Date(start + day.length * MINUTE);
        if (at < day.length) {
          const expected = new Date(start + (minutes > 0 ? at + 1 : at) * MINUTE);
          expect(due(made, from, minutes)).toEqual(expected);
          expect(businessMinutesBetween(made, from, expected)).toBe(open);
        } else {
          expect(businessMinutesBetween(made, from, end)).toBe(open);
        }
      },
    ),
    { numRuns: 3000 },
  );
});

/** Whether a minute is open, by asking the wall clock and the plan and nothing else. */
function oracle({ weekly: week, days }: OpeningPlan, day: Int32Array, minute: Int32Array) {
  const first = day[0]! - 1;
  const usual = [1, 2, 3, 4, 5, 6, 7].map((weekday) => week.filter((one) => one.weekday === weekday));
  const hoursOn = Array.from({ length: WINDOW_DAYS + 4 }, (_, i) => {
    const date = new Date((first + i) * 86_400_000);
    const special = days.findLast((one) => one.date === date.toISOString().slice(0, 10));
    if (special?.kind === 'HOLIDAY') return [];
    if (special) return special.hours ?? usual.find((one) => one.length > 0) ?? [];
    return usual[(date.getUTCDay() + 6) % 7]!;
  });
  return (i: number): boolean => {
    const today = day[i]! - first;
    const now = minute[i]!;
    return (
      hoursOn[today]!.some(({ from, to }) => now >= from && (to <= from || now < to)) ||
      (hoursOn[today - 1] ?? []).some(({ from, to }) => to <= from && now < to)
    );
  };
}

test('time is additive: what is used before and after any moment is what is used in all', () => {
  const instants = fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2030, 0, 1) });
  fc.assert(
    fc.property(
      weekly,
      fc.constantFrom(...windows),
      fc.tuple(instants, instants, instants),
      (week, [zone], moments) => {
        const made = calendar(week, { zone });
        const [a, b, c] = moments.sort((x, y) => x - y).map((at) => new Date(at)) as [Date, Date, Date];
        const parts = businessMinutesBetween(made, a, b) + businessMinutesBetween(made, b, c);
        expect(parts).toBeCloseTo(businessMinutesBetween(made, a, c), 6);
      },
    ),
    { numRuns: 200 },
  );
});
