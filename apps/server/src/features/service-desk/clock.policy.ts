import type { ClockState, TicketStatus } from '@kehu/schema';
import { addMinutes, minutesBetween, type Hours } from './calendar.policy.js';
import type { Promised } from './service-levels/service-level.policy.js';
import { isPaused } from './ticket.policy.js';

const MINUTE_MS = 60_000;
/** Share of the promised time after which somebody is warned. */
const WARNED_AFTER = 0.75;

/**
 * One promise of a ticket and the time it has used. `state` is the verdict so far; whether time runs is told by
 * `runningSince`: a breached clock runs on until it is met, so that the overrun is known.
 */
export interface Clock extends Omit<Promised, 'policyId'> {
  /** Null where the promise was made before there were policies. */
  readonly policyId: string | null;
  readonly state: ClockState;
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

export function startClock(hours: Hours, promised: Promised, at: Date): Clock {
  const dueAt = addMinutes(hours(promised.calendarId), at, promised.targetMinutes);
  const none = { consumedMs: 0, metAt: null, breachedAt: null };
  return { ...promised, state: 'RUNNING', startedAt: at, runningSince: at, dueAt, ...none };
}

/** The clocks of a new ticket. The next answer is owed only once the first was given. */
export const startClocks = (hours: Hours, promises: readonly Promised[], at: Date): Clock[] =>
  promises.filter(({ metric }) => metric !== 'NEXT_RESPONSE').map((promised) => startClock(hours, promised, at));

/** Open time used up to a moment, in milliseconds. */
export function consumedAt(hours: Hours, clock: Clock, at: Date): number {
  if (clock.runningSince === null) return clock.consumedMs;
  return clock.consumedMs + Math.round(minutesBetween(hours(clock.calendarId), clock.runningSince, at) * MINUTE_MS);
}

/** The clock as it stands at a moment: breached at its due time if that has passed, whenever somebody looks. */
export function seenAt(clock: Clock, at: Date): Clock {
  if (clock.state !== 'RUNNING' || at <= clock.dueAt) return clock;
  return { ...clock, state: 'BREACHED', breachedAt: clock.dueAt };
}

/** When three quarters of the promised time will be used; null while the clock stands still or is broken. */
export function warningAt(hours: Hours, clock: Clock): Date | null {
  if (clock.state !== 'RUNNING' || clock.runningSince === null) return null;
  const left = clock.targetMinutes * WARNED_AFTER - clock.consumedMs / MINUTE_MS;
  return left <= 0 ? clock.runningSince : addMinutes(hours(clock.calendarId), clock.runningSince, left);
}

/** Stands still: the promise is kept, or there is nobody to keep it to. */
function stop(hours: Hours, clock: Clock, at: Date): Clock {
  return { ...clock, consumedMs: consumedAt(hours, clock, at), runningSince: null };
}

function pause(hours: Hours, clock: Clock, at: Date): Clock {
  if (clock.runningSince === null) return clock;
  const stopped = stop(hours, clock, at);
  return stopped.state === 'RUNNING' ? { ...stopped, state: 'PAUSED' } : stopped;
}

function meet(hours: Hours, clock: Clock, at: Date): Clock {
  if (clock.metAt !== null || clock.state === 'CANCELLED') return clock;
  const stopped = stop(hours, clock, at);
  return { ...stopped, state: stopped.state === 'BREACHED' ? 'BREACHED' : 'MET', metAt: at };
}

/** Nothing is owed any more; what was broken stays broken. */
function drop(hours: Hours, clock: Clock, at: Date): Clock {
  if (clock.metAt !== null) return clock;
  const stopped = stop(hours, clock, at);
  return stopped.state === 'BREACHED' ? stopped : { ...stopped, state: 'CANCELLED' };
}

/** Runs on from where it stood; what was used stays used. */
function resume(hours: Hours, clock: Clock, at: Date): Clock {
  if (clock.runningSince !== null) return clock;
  const running = { ...clock, runningSince: at, metAt: null };
  if (clock.state === 'BREACHED') return running;
  return { ...running, state: 'RUNNING', dueAt: dueFrom(hours, running, at) };
}

/** What is used up already is due at once. */
function dueFrom(hours: Hours, clock: Clock, at: Date): Date {
  const left = clock.targetMinutes - consumedAt(hours, clock, at) / MINUTE_MS;
  return left <= 0 ? at : addMinutes(hours(clock.calendarId), at, left);
}

/**
 * Promises something else: another number of minutes, other hours. What was used stays used, counted as it was counted
 * then, and what was kept or breached stays so.
 *
 * @param before the hours as they were until now
 */
export function retarget(hours: Hours, clock: Clock, promised: Promised, at: Date, before: Hours = hours): Clock {
  const seen = seenAt(clock, at);
  if (seen.state !== 'RUNNING' && seen.state !== 'PAUSED') return seen;
  const settled = { ...seen, consumedMs: consumedAt(before, seen, at), runningSince: seen.runningSince && at };
  const { targetMinutes, policyId, calendarId } = promised;
  const changed = { ...settled, targetMinutes, policyId, calendarId };
  return { ...changed, dueAt: dueFrom(hours, changed, at) };
}

/** The clocks after an agent's public answer: it keeps the first promise and the next one. */
export function afterAnswer(hours: Hours, clocks: readonly Clock[], at: Date): Clock[] {
  return clocks.map((clock) => {
    const seen = seenAt(clock, at);
    return seen.metric === 'RESOLUTION' ? seen : meet(hours, seen, at);
  });
}

/** The clocks after a customer's message: once the first answer was given, another is owed from the first message on. */
export function afterQuestion(
  hours: Hours,
  clocks: readonly Clock[],
  promises: readonly Promised[],
  at: Date,
): Clock[] {
  const promised = promises.find(({ metric }) => metric === 'NEXT_RESPONSE');
  const first = clocks.find(({ metric }) => metric === 'FIRST_RESPONSE');
  const next = clocks.find(({ metric }) => metric === 'NEXT_RESPONSE');
  if (!promised || first?.metAt === null || (next && next.runningSince !== null)) return [...clocks];
  return [...clocks.filter((clock) => clock !== next), startClock(hours, promised, at)];
}

/** The clocks after a ticket moved from one status to another. */
export function afterMove(hours: Hours, clocks: readonly Clock[], to: TicketStatus, at: Date): Clock[] {
  return clocks.map((clock) => {
    const seen = seenAt(clock, at);
    if (to === 'CLOSED') return seen;
    if (to === 'CANCELLED') return drop(hours, seen, at);
    if (to === 'RESOLVED') return seen.metric === 'NEXT_RESPONSE' ? drop(hours, seen, at) : meet(hours, seen, at);
    if (seen.metric !== 'RESOLUTION') return seen;
    return isPaused(to) ? pause(hours, seen, at) : resume(hours, seen, at);
  });
}
