import { randomSource } from '../random.test-support.js';
import type { BgNbdParameters } from './bg-nbd-parameters.js';

/** Customers who behave exactly as BG/NBD says, seen for up to `mostDays` days; times in weeks on a grid of days. */
export function syntheticCustomers(
  customers: number,
  { r, alpha, a, b }: BgNbdParameters,
  { mostDays = 730, seed = 1, holdoutDays = 0 }: { mostDays?: number; seed?: number; holdoutDays?: number } = {},
) {
  const random = randomSource(seed);
  const x = new Float64Array(customers);
  const lastRepeat = new Float64Array(customers);
  const age = new Float64Array(customers);
  const later = new Float64Array(customers);
  for (let i = 0; i < customers; i += 1) {
    const days = 1 + Math.floor(random.uniform() * mostDays);
    const perDay = random.gamma(r) / (7 * alpha);
    const [stay, leave] = [random.gamma(b), random.gamma(a)];
    let last = 0;
    for (let at = 0; ;) {
      at += -Math.log(random.uniform()) / perDay;
      if (!(at <= days + holdoutDays)) break;
      const day = Math.ceil(at);
      if (day > days) later[i]! += 1;
      else if (day > last) {
        x[i]! += 1;
        last = day;
      }
      if (random.uniform() < leave / (stay + leave)) break;
    }
    lastRepeat[i] = last / 7;
    age[i] = days / 7;
  }
  return { histories: { x, lastRepeat, age }, later };
}

/** Mean spends that behave exactly as Gamma-Gamma says; 0 for customers without a purchase. */
export function syntheticSpend(x: Float64Array, { p, q, gamma }: { p: number; q: number; gamma: number }, seed = 2) {
  const random = randomSource(seed);
  return x.map((own) => (own === 0 ? 0 : (random.gamma(p * own) * gamma) / random.gamma(q) / own));
}
