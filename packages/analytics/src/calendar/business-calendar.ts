import { refused, known, type Outcome } from '../outcome.js';
import { isZone } from './zone-offsets.js';

/** One stretch of opening; minutes after midnight. An end at or before the start lies on the next day. */
export interface OpenHours {
  /** 0 to 1439. */
  readonly from: number;
  /** 1 to 1440. */
  readonly to: number;
}

/** Hours of a weekday: 1 is Monday, 7 is Sunday. A night shift belongs to the day on which it begins. */
export interface WeekdayHours extends OpenHours {
  readonly weekday: number;
}

/**
 * A day that is not like its weekday. A holiday is closed. A workday has its own hours; without any it has those of
 * the first weekday that is open, Monday before all: so a Sunday worked for a bridge day (调休) has office hours.
 */
export interface SpecialDay {
  /** `YYYY-MM-DD` in the zone of the calendar. */
  readonly date: string;
  readonly kind: 'HOLIDAY' | 'WORKDAY';
  readonly hours?: readonly OpenHours[] | null;
}

/** When a desk is open: by the wall clock of an IANA time zone. Of two entries for one day the later holds. */
export interface OpeningPlan {
  readonly zone: string;
  readonly weekly: readonly WeekdayHours[];
  readonly days: readonly SpecialDay[];
}

/** Minutes of one day on the wall, `[from, to)`, in order and apart. */
export type DayRanges = readonly (readonly [number, number])[];

/** A plan made ready for counting. */
export interface BusinessCalendar {
  readonly zone: string;
  /** What is open on a day counted from 1970-01-01. */
  readonly rangesOf: (day: number) => DayRanges;
}

const DAY = 86_400_000;
const MIDNIGHT = 1440;
const MONDAY_SHIFT = 3;

/** Makes a plan ready. @returns OUT_OF_RANGE with the input that is no zone, weekday, minute or date */
export function businessCalendar(plan: OpeningPlan): Outcome<BusinessCalendar> {
  const broken = brokenInput(plan);
  if (broken) return refused('OUT_OF_RANGE', { input: broken });
  const weekly = [1, 2, 3, 4, 5, 6, 7].map((weekday) => plan.weekly.filter((hours) => hours.weekday === weekday));
  const usual = weekly.find((hours) => hours.length > 0) ?? [];
  const special = new Map(
    plan.days.map(({ date, kind, hours }) => [dayOf(date), kind === 'HOLIDAY' ? [] : (hours ?? usual)]),
  );
  const plain = weekly.map((hours, i) => rangesFrom(hours, weekly[(i + 6) % 7]!));
  const hoursOf = (day: number): readonly OpenHours[] => special.get(day) ?? weekly[weekdayIndex(day)]!;
  const rangesOf = (day: number): DayRanges =>
    special.has(day) || special.has(day - 1) ? rangesFrom(hoursOf(day), hoursOf(day - 1)) : plain[weekdayIndex(day)]!;
  return known({ zone: plan.zone, rangesOf });
}

/** Days from 1970-01-01; NaN for what is no day of the calendar. */
export function dayOf(date: string): number {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return Number.NaN;
  const at = Date.parse(`${date}T00:00:00Z`);
  return Number.isFinite(at) && new Date(at).toISOString().startsWith(date) ? at / DAY : Number.NaN;
}

/** 0 is Monday. */
const weekdayIndex = (day: number): number => (((day + MONDAY_SHIFT) % 7) + 7) % 7;

const isOvernight = ({ from, to }: OpenHours): boolean => to <= from;

/** What is open on a day: its own hours up to midnight, and what the day before runs into it. */
function rangesFrom(own: readonly OpenHours[], before: readonly OpenHours[]): DayRanges {
  const tails = before.filter(isOvernight).map(({ to }): [number, number] => [0, to]);
  const heads = own.map((hours): [number, number] => [hours.from, isOvernight(hours) ? MIDNIGHT : hours.to]);
  const merged: [number, number][] = [];
  for (const [from, to] of [...tails, ...heads].sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}

function brokenInput({ zone, weekly, days }: OpeningPlan): string | null {
  if (!isZone(zone)) return 'zone';
  const hour = weekly.findIndex((hours) => !areHours(hours) || ![1, 2, 3, 4, 5, 6, 7].includes(hours.weekday));
  if (hour >= 0) return `weekly[${hour}]`;
  const day = days.findIndex(({ date, hours }) => Number.isNaN(dayOf(date)) || !(hours ?? []).every(areHours));
  return day >= 0 ? `days[${day}]` : null;
}

const areHours = ({ from, to }: OpenHours): boolean =>
  Number.isInteger(from) && Number.isInteger(to) && from >= 0 && from < MIDNIGHT && to >= 1 && to <= MIDNIGHT;
