import fc from 'fast-check';
import type { ClockMetric, TicketStatus } from '@kehu/schema';
import { describe, expect, test } from 'vitest';
import { businessCalendar } from '@kehu/analytics';
import { addMinutes, alwaysOpen, minutesBetween, type Calendar, type Hours } from './calendar.policy.js';
import {
  afterAnswer,
  afterMove,
  afterQuestion,
  consumedAt,
  retarget,
  seenAt,
  startClock,
  warningAt,
  type Clock,
} from './clock.policy.js';
import { isPaused } from './ticket.policy.js';

const start = new Date('2026-03-02T09:00:00Z');
const at = (minutes: number): Date => new Date(start.getTime() + minutes * 60_000);
const always: Hours = () => alwaysOpen;
const promise = (metric: ClockMetric, targetMinutes: number) => ({
  ...{ metric, targetMinutes, policyId: 'policy', calendarId: null },
});
const resolution = (target = 240): Clock => startClock(always, promise('RESOLUTION', target), start);
const first = (target = 60): Clock => startClock(always, promise('FIRST_RESPONSE', target), start);
const moved = (clock: Clock, to: TicketStatus, when: Date): Clock => afterMove(always, [clock], to, when)[0]!;
const minutesUsed = (clock: Clock, when: Date): number => consumedAt(always, clock, when) / 60_000;

describe('a calendar that is always open', () => {
  test('counts every minute, through changes of the clock on the wall', () => {
    expect(addMinutes(alwaysOpen, new Date('2026-03-29T00:30:00Z'), 60)).toEqual(new Date('2026-03-29T01:30:00Z'));
    expect(minutesBetween(alwaysOpen, start, at(-5))).toBe(0);
  });
});

describe('the first response', () => {
  test('never pauses', () => {
    const waiting = moved(moved(first(), 'PENDING_CUSTOMER', at(10)), 'ON_HOLD', at(20));
    expect(waiting).toEqual(first());
    expect(minutesUsed(waiting, at(30))).toBe(30);
  });

  test('is met in time up to its due moment, and broken after it', () => {
    expect(afterAnswer(always, [first()], at(60))[0]).toMatchObject({
      state: 'MET',
      metAt: at(60),
      breachedAt: null,
    });
    const late = new Date(at(60).getTime() + 1);
    expect(afterAnswer(always, [first()], late)[0]).toMatchObject({
      state: 'BREACHED',
      metAt: late,
      breachedAt: at(60),
    });
  });

  test('is met once: a second answer changes nothing, nor does the solution', () => {
    const met = afterAnswer(always, [first()], at(5));
    expect(afterAnswer(always, met, at(50))).toEqual(met);
    expect(afterMove(always, met, 'RESOLVED', at(55))).toEqual(met);
  });
});

describe('the solution', () => {
  test('waits while we wait for others: 240 minutes, paused from minute 60 for a day, are due a day later', () => {
    const paused = moved(resolution(), 'PENDING_CUSTOMER', at(60));
    expect(paused).toMatchObject({ state: 'PAUSED', runningSince: null, consumedMs: 3_600_000 });
    const running = moved(paused, 'OPEN', at(60 + 1440));
    expect(running).toMatchObject({ state: 'RUNNING', dueAt: at(240 + 1440) });
  });

  test('goes on, and does not begin again, when the ticket opens again', () => {
    const met = moved(resolution(), 'RESOLVED', at(100));
    expect(met).toMatchObject({ state: 'MET', metAt: at(100), runningSince: null });
    const again = moved(met, 'OPEN', at(1000));
    expect(again).toMatchObject({ state: 'RUNNING', metAt: null, dueAt: at(1140), startedAt: start });
    expect(minutesUsed(again, at(1010))).toBe(110);
  });

  test('once broken stays broken and runs on until it is met, so that the overrun is known', () => {
    expect(seenAt(resolution(), at(240)).state).toBe('RUNNING');
    const broken = seenAt(resolution(), at(300));
    expect(broken).toMatchObject({ state: 'BREACHED', breachedAt: at(240), metAt: null, runningSince: start });
    expect(minutesUsed(broken, at(300))).toBe(300);
    const paused = moved(broken, 'ON_HOLD', at(310));
    expect(paused).toMatchObject({ state: 'BREACHED', runningSince: null });
    const met = moved(moved(paused, 'OPEN', at(400)), 'RESOLVED', at(410));
    expect(met).toMatchObject({ state: 'BREACHED', metAt: at(410), dueAt: at(240) });
    expect(minutesUsed(met, at(999))).toBe(320);
  });

  test('another target keeps what was used', () => {
    const paused = moved(resolution(), 'PENDING_CUSTOMER', at(60));
    const running = retarget(always, moved(paused, 'OPEN', at(1500)), promise('RESOLUTION', 120), at(1500));
    expect(running).toMatchObject({ targetMinutes: 120, dueAt: at(1560) });
    const met = moved(resolution(), 'RESOLVED', at(10));
    expect(retarget(always, met, promise('RESOLUTION', 5), at(20))).toEqual(met);
  });

  test('stands still for good when the ticket is cancelled, and does not move when it is closed', () => {
    const cancelled = moved(resolution(), 'CANCELLED', at(30));
    expect(cancelled).toMatchObject({ state: 'CANCELLED', runningSince: null, metAt: null });
    const met = moved(resolution(), 'RESOLVED', at(30));
    expect(moved(met, 'CLOSED', at(5000))).toEqual(met);
  });
});

test('used time is the sum of the open stretches, whatever happens in between', () => {
  const statuses = fc.constantFrom<TicketStatus>('OPEN', 'PENDING_CUSTOMER', 'PENDING_THIRD_PARTY', 'ON_HOLD');
  const steps = fc.array(fc.record({ to: statuses, after: fc.integer({ min: 0, max: 500_000 }) }), { maxLength: 30 });
  fc.assert(
    fc.property(steps, fc.integer({ min: 1, max: 300 }), (all, target) => {
      let clock = resolution(target);
      let now = start.getTime();
      let used = 0;
      let isRunning = true;
      let brokenAt: number | null = null;
      for (const { to, after } of all) {
        const left = target * 60_000 - used;
        if (isRunning && after > left && brokenAt === null) brokenAt = now + left;
        if (isRunning) used += after;
        now += after;
        clock = moved(clock, to, new Date(now));
        isRunning = !isPaused(to);
      }
      expect(consumedAt(always, clock, new Date(now))).toBe(used);
      expect(clock.breachedAt?.getTime() ?? null).toBe(brokenAt);
      expect(clock.runningSince !== null).toBe(isRunning);
      if (clock.state === 'RUNNING') expect(clock.dueAt.getTime()).toBe(now + target * 60_000 - used);
    }),
  );
});

describe('the next response', () => {
  const promises = [promise('FIRST_RESPONSE', 60), promise('NEXT_RESPONSE', 30)];
  const nextOf = (clocks: readonly Clock[]): Clock | undefined =>
    clocks.find(({ metric }) => metric === 'NEXT_RESPONSE');

  test('is owed from the first question after the first answer, until the next answer', () => {
    expect(afterQuestion(always, [first()], promises, at(5))).toEqual([first()]);
    const answered = afterAnswer(always, [first()], at(10));
    const asked = afterQuestion(always, answered, promises, at(20));
    expect(nextOf(asked)).toMatchObject({ state: 'RUNNING', startedAt: at(20), dueAt: at(50) });
    expect(afterQuestion(always, asked, promises, at(25))).toEqual(asked);
    const again = afterAnswer(always, asked, at(45));
    expect(nextOf(again)).toMatchObject({ state: 'MET', metAt: at(45) });
    expect(nextOf(afterQuestion(always, again, promises, at(100)))).toMatchObject({ state: 'RUNNING', dueAt: at(130) });
  });

  test('is dropped by the solution, and never pauses', () => {
    const asked = afterQuestion(always, afterAnswer(always, [first()], at(10)), promises, at(20));
    expect(nextOf(afterMove(always, asked, 'ON_HOLD', at(25)))).toEqual(nextOf(asked));
    expect(nextOf(afterMove(always, asked, 'RESOLVED', at(30)))).toMatchObject({ state: 'CANCELLED', metAt: null });
  });
});

describe('business hours', () => {
  const made = businessCalendar({
    ...{ zone: 'Asia/Shanghai', days: [] },
    weekly: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: 540, to: 1020 })),
  });
  if (!made.ok) throw new Error('no calendar');
  const office: Calendar = { kind: 'BUSINESS', open: made.value };
  const hours: Hours = (id) => (id === null ? alwaysOpen : office);
  /** By the clock on Shanghai's wall; the 2nd of March 2026 is a Monday. */
  const march = (day: number, time: string): Date => new Date(`2026-03-0${day}T${time}:00+08:00`);
  const inOffice = (minutes: number) => ({ ...promise('RESOLUTION', minutes), calendarId: 'office' });

  test('240 minutes from Monday 9:00, paused from 10:00 for a day, are due on Tuesday at 13:00', () => {
    const started = startClock(hours, inOffice(240), march(2, '09:00'));
    expect(started.dueAt).toEqual(march(2, '13:00'));
    const [paused] = afterMove(hours, [started], 'PENDING_CUSTOMER', march(2, '10:00'));
    const [resumed] = afterMove(hours, [paused!], 'OPEN', march(3, '10:00'));
    expect(resumed).toMatchObject({ dueAt: march(3, '13:00'), consumedMs: 3_600_000 });
    expect(retarget(hours, resumed!, inOffice(120), march(3, '10:00')).dueAt).toEqual(march(3, '11:00'));
    expect(retarget(hours, resumed!, inOffice(30), march(3, '10:00')).dueAt).toEqual(march(3, '10:00'));
  });

  test('what was used by one calendar stays used under another', () => {
    const started = startClock(hours, inOffice(240), march(2, '16:00'));
    const anyTime = retarget(hours, started, promise('RESOLUTION', 240), march(2, '20:00'));
    expect(anyTime).toMatchObject({ consumedMs: 3_600_000, dueAt: march(2, '23:00'), calendarId: null });
  });

  test('a warning comes when three quarters of the time are used, and not while the clock stands still', () => {
    const started = startClock(hours, inOffice(240), march(2, '15:00'));
    expect(warningAt(hours, started)).toEqual(march(3, '10:00'));
    expect(warningAt(hours, afterMove(hours, [started], 'ON_HOLD', march(2, '16:00'))[0]!)).toBeNull();
    expect(warningAt(hours, seenAt(started, march(6, '12:00')))).toBeNull();
  });
});

describe('promises by opening hours, as they went wrong elsewhere', () => {
  const of = (...spans: readonly (readonly [number, number])[]): Hours => {
    const weekly = [1, 2, 3, 4, 5].flatMap((weekday) => spans.map(([from, to]) => ({ weekday, from, to })));
    const made = businessCalendar({ zone: 'Asia/Shanghai', days: [], weekly });
    if (!made.ok) throw new Error(made.reason);
    const calendar: Calendar = { kind: 'BUSINESS', open: made.value };
    return () => calendar;
  };
  const shanghai = (text: string): Date => new Date(`${text}+08:00`);
  const friday = shanghai('2026-03-06T16:30');
  const office = of([540, 1020]);

  test('opening hours count: Friday 16:30 and an hour is Monday 09:30, and nobody is warned at the weekend', () => {
    const clock = startClock(office, promise('RESOLUTION', 60), friday);
    expect(clock.dueAt).toEqual(shanghai('2026-03-09T09:30'));
    expect(warningAt(office, clock)).toEqual(shanghai('2026-03-09T09:15'));
  });

  test('many stretches a day: lunch does not count, and a night shift goes on after midnight', () => {
    const lunch = startClock(of([540, 720], [780, 1020]), promise('RESOLUTION', 60), shanghai('2026-03-04T11:30'));
    expect(lunch.dueAt).toEqual(shanghai('2026-03-04T13:30'));
    const night = startClock(of([1320, 360]), promise('RESOLUTION', 240), shanghai('2026-03-03T23:00'));
    expect(night.dueAt).toEqual(shanghai('2026-03-04T03:00'));
  });

  test('a clock stands still when all is solved and while others are waited for; another promise forgets nothing', () => {
    const clock = startClock(office, promise('RESOLUTION', 120), friday);
    const waiting = afterMove(office, [clock], 'PENDING_CUSTOMER', shanghai('2026-03-06T16:50'))[0]!;
    const again = afterMove(office, [waiting], 'OPEN', shanghai('2026-03-09T15:00'))[0]!;
    expect(consumedAt(office, again, shanghai('2026-03-09T15:00')) / 60_000).toBe(20);
    const shorter = retarget(office, again, promise('RESOLUTION', 60), shanghai('2026-03-09T15:10'));
    expect(shorter.dueAt).toEqual(shanghai('2026-03-09T15:40'));
    const solved = afterMove(office, [shorter], 'RESOLVED', shanghai('2026-03-09T15:20'))[0]!;
    expect(solved).toMatchObject({ state: 'MET', consumedMs: 40 * 60_000 });
    expect(seenAt(solved, shanghai('2026-03-12T09:00'))).toEqual(solved);
    expect(warningAt(office, solved)).toBeNull();
  });
});
