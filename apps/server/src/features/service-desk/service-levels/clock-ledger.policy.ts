import type { ClockEventKind } from '@kehu/schema';
import { minutesBetween, type Hours } from '../calendar.policy.js';
import { consumedAt, type Clock } from '../clock.policy.js';

const MINUTE_MS = 60_000;

/** One line of a clock's ledger: what happened, when, and where the clock stood. */
export interface ClockEntry extends Pick<Clock, 'metric' | 'targetMinutes' | 'consumedMs' | 'policyId' | 'calendarId'> {
  readonly kind: ClockEventKind;
  readonly at: Date;
  /** Null when the clock stands still. */
  readonly dueAt: Date | null;
}

/** What has to be written down when a clock goes from one state to another at a moment; `before` is null for a new one. */
export function entriesBetween(hours: Hours, before: Clock | null, after: Clock, at: Date): ClockEntry[] {
  const isNew = before === null || before.startedAt.getTime() !== after.startedAt.getTime();
  const known = isNew ? null : before;
  const entry = (kind: ClockEventKind, when: Date = at): ClockEntry => entryOf(hours, after, kind, when);
  if (known === null)
    return [entry('STARTED'), ...breachIn(hours, after, after), ...endOf(null, after).map((kind) => entry(kind))];
  const kinds: ClockEventKind[] = [];
  if (isPromisedAnew(known, after)) kinds.push('RETARGETED');
  if (known.runningSince === null && after.runningSince !== null) kinds.push('RESUMED');
  return [
    ...(known.breachedAt ? [] : breachIn(hours, known, after)),
    ...[...kinds, ...endOf(known, after)].map((kind) => entry(kind)),
  ];
}

function entryOf(hours: Hours, clock: Clock, kind: ClockEventKind, at: Date): ClockEntry {
  const { metric, targetMinutes, policyId, calendarId } = clock;
  const consumedMs = consumedAt(hours, clock, at);
  return {
    metric,
    targetMinutes,
    policyId,
    calendarId,
    kind,
    at,
    consumedMs,
    dueAt: clock.runningSince && clock.dueAt,
  };
}

/** The breach stands at the due time, with what the clock had used by then. */
function breachIn(hours: Hours, before: Clock, after: Clock): ClockEntry[] {
  if (after.breachedAt === null) return [];
  const { metric, targetMinutes, policyId, calendarId, breachedAt: at } = after;
  const consumedMs = consumedAt(hours, before, at);
  return [{ metric, targetMinutes, policyId, calendarId, kind: 'BREACHED', at, consumedMs, dueAt: at }];
}

function endOf(before: Clock | null, after: Clock): ClockEventKind[] {
  if (after.metAt !== null) return before?.metAt ? [] : ['MET'];
  if (after.state === 'CANCELLED') return before?.state === 'CANCELLED' ? [] : ['CANCELLED'];
  const wasRunning = before === null || before.runningSince !== null;
  return wasRunning && after.runningSince === null ? ['PAUSED'] : [];
}

const isPromisedAnew = (before: Clock, after: Clock): boolean =>
  before.targetMinutes !== after.targetMinutes ||
  before.calendarId !== after.calendarId ||
  before.policyId !== after.policyId ||
  (before.runningSince !== null &&
    after.runningSince !== null &&
    before.runningSince.getTime() !== after.runningSince.getTime());

/**
 * Proves a clock from its ledger alone: the time between entries, counted by the hours of its calendar, must be what the
 * entries say was used. Answers the milliseconds used up to a moment; null where an entry does not follow from the ones
 * before it.
 */
export function provenUse(hours: Hours, entries: readonly ClockEntry[], at: Date): number | null {
  let used = 0;
  let since: ClockEntry | null = null;
  for (const entry of entries) {
    if (entry.kind === 'STARTED') used = 0;
    else if (since) used += usedBetween(hours, since, entry.at);
    if (used !== entry.consumedMs) return null;
    since = entry.dueAt === null ? null : entry;
  }
  return since ? used + usedBetween(hours, since, at) : used;
}

const usedBetween = (hours: Hours, from: ClockEntry, to: Date): number =>
  Math.round(minutesBetween(hours(from.calendarId), from.at, to) * MINUTE_MS);
