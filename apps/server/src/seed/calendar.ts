import { wallClock } from '../platform/clock.js';
import { dayNumber, dayOf as dayNumberOf, isoDate } from '../features/customers/date.policy.js';
import { lunarMonths } from '../features/customers/dates/lunar-year.policy.js';
import { dayOf } from '../platform/clock.js';

const MINUTE_MS = 60_000;
const DAY_MINUTES = 1440;

/** The days around today in the workspace's zone. Days are counted from today: 0 is today, −1 yesterday. */
export class SeedCalendar {
  private readonly todayNumber: number;
  private readonly midnights = new Map<number, number>();
  private readonly newYears: readonly number[];

  constructor(
    readonly now: Date,
    private readonly zone: string,
  ) {
    this.todayNumber = dayNumberOf(dayOf(now, zone));
    const year = Number(isoDate(this.todayNumber).slice(0, 4));
    this.newYears = [-3, -2, -1, 0, 1].map((years) => lunarMonths(year + years)[0]!.firstDay - this.todayNumber);
  }

  /** `YYYY-MM-DD`. */
  iso(day: number): string {
    return isoDate(this.todayNumber + day);
  }

  /** The moment at so many minutes after midnight of a day. */
  at(day: number, minutes: number): Date {
    return new Date(this.midnight(day) + Math.round(minutes * MINUTE_MS));
  }

  /** So many minutes before now. */
  ago(minutes: number): Date {
    return new Date(this.now.getTime() - Math.round(minutes * MINUTE_MS));
  }

  /** The day of a moment. */
  dayOf(at: Date): number {
    return dayNumberOf(dayOf(at, this.zone)) - this.todayNumber;
  }

  /** Month 1–12 and day of the month. */
  monthDay(day: number): { year: number; month: number; day: number } {
    const [year, month, date] = this.iso(day).split('-').map(Number);
    return { year: year!, month: month!, day: date! };
  }

  /** 0 is Sunday. */
  weekday(day: number): number {
    return (((this.todayNumber + day + 4) % 7) + 7) % 7;
  }

  /** The lunar month and day on which a day falls. */
  lunar(day: number): { year: number; month: number; day: number; isLeapMonth: boolean } {
    const wanted = this.todayNumber + day;
    const solarYear = Number(isoDate(wanted).slice(0, 4));
    for (const year of [solarYear, solarYear - 1]) {
      const span = lunarMonths(year).find(({ firstDay, days }) => wanted >= firstDay && wanted < firstDay + days);
      if (span) return { year, month: span.month, day: wanted - span.firstDay + 1, isLeapMonth: span.leap };
    }
    throw new RangeError(`no lunar day for ${isoDate(wanted)}`);
  }

  /** Days until the next Spring Festival, 0 on the day itself. */
  daysToNewYear(day: number): number {
    const next = this.newYears.find((newYear) => newYear >= day);
    return next === undefined ? Number.POSITIVE_INFINITY : next - day;
  }

  /** The day so many months before today, at most the 28th. */
  monthsAgo(months: number): number {
    const { year, month, day } = this.monthDay(0);
    return dayNumber(year, month - months, Math.min(day, 28)) - this.todayNumber;
  }

  private midnight(day: number): number {
    const known = this.midnights.get(day);
    if (known !== undefined) return known;
    const wanted = (this.todayNumber + day) * DAY_MINUTES * MINUTE_MS;
    const shown = wallClock(new Date(wanted), this.zone);
    const offset = Date.UTC(shown.year, shown.month - 1, shown.day, shown.hour, shown.minute) - wanted;
    this.midnights.set(day, wanted - offset);
    return wanted - offset;
  }
}
