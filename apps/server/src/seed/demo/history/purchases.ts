import type { Random } from '../../random.js';
import type { SeedCalendar } from '../../calendar.js';
import { HISTORY_DAYS } from '../demo.js';
import { isTrade, type DemoCustomer } from '../people/customer.js';
import { Season, type Market } from './seasons.js';

/** On which days customers buy. */
export class Purchases {
  private readonly seasons: Readonly<Record<Market, Season>>;

  constructor(calendar: SeedCalendar) {
    this.seasons = { HOME: new Season('HOME', calendar), TRADE: new Season('TRADE', calendar) };
  }

  /** The days of purchases, earliest first, in the customer's own rhythm from the first touch to yesterday. */
  daysOf(customer: DemoCustomer, random: Random): number[] {
    const { habit, since, until, cycleDays } = customer;
    if (habit === 'LEAD') return [];
    const season = this.seasons[isTrade(customer) ? 'TRADE' : 'HOME'];
    const days: number[] = [];
    const first = Math.max(since, -HISTORY_DAYS + 1);
    for (let place = season.placeOf(first) + random.between(0, 9); ; place += random.around(cycleDays, 0.3)) {
      const day = season.dayAt(place);
      if (day === null || day >= until) break;
      if (day !== days.at(-1)) days.push(day);
      if (habit === 'ONCE') break;
    }
    return days;
  }
}
