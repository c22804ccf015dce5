import type { SeedCalendar } from '../../calendar.js';
import { HISTORY_DAYS } from '../demo.js';

export type Market = 'HOME' | 'TRADE';

const FIRST_DAY = -HISTORY_DAYS;

/** How busy a day is; 1 is an ordinary day. People buy at 618 and 双11, before 春节 and 中秋, and more on weekends. */
function busyness(market: Market, calendar: SeedCalendar, day: number): number {
  const { month, day: date } = calendar.monthDay(day);
  const lunar = calendar.lunar(day);
  const weekday = calendar.weekday(day);
  const toNewYear = calendar.daysToNewYear(day);
  const gifts = toNewYear >= 6 && toNewYear <= 32 ? 2.1 : 1;
  const holiday = toNewYear <= 2 || (lunar.month === 1 && lunar.day <= 8) ? 0.25 : 1;
  const moon = lunar.month === 8 && !lunar.isLeapMonth && lunar.day <= 14 ? 1.7 : 1;
  const springTea = month === 4 ? 1.3 : 1;
  if (market === 'TRADE') {
    const weekend = weekday === 0 || weekday === 6 ? 0.12 : 1.2;
    const stocking = (month === 5 && date >= 15) || (month === 10 && date >= 12) ? 1.5 : 1;
    return weekend * stocking * gifts * moon * springTea * holiday;
  }
  const june = month === 6 && date <= 18 ? (date >= 16 ? 4.5 : 1.7) : 1;
  const november = month === 11 && date <= 11 ? (date >= 10 ? 5.5 : 1.9) : 1;
  const after = (month === 6 && date > 20) || (month === 11 && date > 13) ? 0.75 : 1;
  const weekend = weekday === 0 || weekday === 6 ? 1.25 : 0.92;
  return weekend * june * november * after * gifts * moon * springTea * holiday;
}

/** Turns a steady rhythm into days: time runs faster through busy seasons, so purchases gather there. */
export class Season {
  /** Busyness summed up to the end of each day, beginning at FIRST_DAY. */
  private readonly sums: number[] = [];
  private readonly mean: number;

  constructor(market: Market, calendar: SeedCalendar) {
    let sum = 0;
    for (let day = FIRST_DAY; day < 0; day += 1) this.sums.push((sum += busyness(market, calendar, day)));
    this.mean = sum / HISTORY_DAYS;
  }

  /** The place of a day in steady time. */
  placeOf(day: number): number {
    if (day <= FIRST_DAY) return 0;
    return this.sums[Math.min(day, 0) - FIRST_DAY - 1]! / this.mean;
  }

  /** The day at a place in steady time; null beyond yesterday. */
  dayAt(place: number): number | null {
    const wanted = place * this.mean;
    if (wanted >= this.sums.at(-1)!) return null;
    let [low, high] = [0, this.sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.sums[middle]! > wanted) high = middle;
      else low = middle + 1;
    }
    return FIRST_DAY + low;
  }
}
