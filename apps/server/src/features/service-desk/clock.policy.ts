import type { ClockMetric, ClockState, TicketStatus } from '@kehu/schema';
import { addMinutes, minutesBetween, type Calendar } from './calendar.policy.js';
import { isPaused } from './ticket.policy.js';

const MINUTE_MS = 60_000;

/**
 * One promise of a ticket and the time it has used. `state` is the verdict so far; whether time runs is told by
 * `runningSince`: a breached clock runs on until it is met, so that the overrun is known.
 */
export interface Clock {
  readonly metric: ClockMetric;
  readonly state: ClockState;
  readonly targetMinutes: number;
  /** Open time used before `runningSince`, in milliseconds. */
  readonly consumedMs: number;
  readonly startedAt: Date;
  /** Null while the clock stands still. */
  readonly runningSince: Date | null;
  /** When the target is used up if the clock runs on; stale while it stands still, final once breached. */
  readonly dueAt: Date;
  readonly metAt: Date | null;
  readonly breachedAt: Date | null;
}

export function startClock(calendar: Calendar, metric: ClockMetric, targetMinutes: number, at: Date): Clock {
  const dueAt = addMinutes(calendar, at, targetMinutes);
  const none = { consumedMs: 0, metAt: null, breachedAt: null };
  return { metric, state: 'RUNNING', targetMinutes, startedAt: at, runningSince: at, dueAt, ...none };
}

/** Open time used up to a moment, in milliseconds. */
export function consumedAt(calendar: Calendar, clock: Clock, at: Date): number {
  if (clock.runningSince === null) return clock.consumedMs;
  return clock.consumedMs + Math.round(minutesBetween(calendar, clock.runningSince, at) * MINUTE_MS);
}

/** The clock as it stands at a moment: breached at its due time if that has passed, whenever somebody looks. */
export function seenAt(clock: Clock, at: Date): Clock {
  if (clock.state !== 'RUNNING' || at <= clock.dueAt) return clock;
  return { ...clock, state: 'BREACHED', breachedAt: clock.dueAt };
}

/** Stands still: the promise is kept, or there is nobody to keep it to. */
function stop(calendar: Calendar, clock: Clock, at: Date): Clock {
  return { ...clock, consumedMs: consumedAt(calendar, clock, at), runningSince: null };
}

function pause(calendar: Calendar, clock: Clock, at: Date): Clock {
  if (clock.runningSince === null) return clock;
  const stopped = stop(calendar, clock, at);
  return stopped.state === 'RUNNING' ? { ...stopped, state: 'PAUSED' } : stopped;
}

function meet(calendar: Calendar, clock: Clock, at: Date): Clock {
  if (clock.metAt !== null) return clock;
  const stopped = stop(calendar, clock, at);
  return { ...stopped, state: stopped.state === 'BREACHED' ? 'BREACHED' : 'MET', metAt: at };
}

/** Runs on from where it stood; what was used stays used. */
function resume(calendar: Calendar, clock: Clock, at: Date): Clock {
  if (clock.runningSince !== null) return clock;
  const running = { ...clock, runningSince: at, metAt: null };
  if (clock.state === 'BREACHED') return running;
  return { ...running, state: 'RUNNING', dueAt: dueFrom(calendar, running, clock.targetMinutes, at) };
}

const dueFrom = (calendar: Calendar, clock: Clock, targetMinutes: number, at: Date): Date =>
  addMinutes(calendar, at, targetMinutes - consumedAt(calendar, clock, at) / MINUTE_MS);

/** Promises another number of minutes; what was used stays used, and what was breached stays breached. */
export function retarget(calendar: Calendar, clock: Clock, targetMinutes: number, at: Date): Clock {
  const seen = seenAt(clock, at);
  if (seen.metAt !== null || seen.state === 'BREACHED') return seen;
  return { ...seen, targetMinutes, dueAt: dueFrom(calendar, seen, targetMinutes, at) };
}

/** The clocks after an agent's public answer: the first answer keeps the first promise. */
export function afterAnswer(calendar: Calendar, clocks: readonly Clock[], at: Date): Clock[] {
  return clocks.map((clock) => {
    const seen = seenAt(clock, at);
    return seen.metric === 'FIRST_RESPONSE' ? meet(calendar, seen, at) : seen;
  });
}

/** The clocks after a ticket moved from one status to another. */
export function afterMove(calendar: Calendar, clocks: readonly Clock[], to: TicketStatus, at: Date): Clock[] {
  return clocks.map((clock) => {
    const seen = seenAt(clock, at);
    if (to === 'RESOLVED') return meet(calendar, seen, at);
    if (to === 'CLOSED') return seen;
    if (to === 'CANCELLED') return pause(calendar, seen, at);
    if (seen.metric === 'FIRST_RESPONSE') return seen;
    return isPaused(to) ? pause(calendar, seen, at) : resume(calendar, seen, at);
  });
}
