import { dayOf } from '../../platform/clock.js';
import { refuse } from '../../platform/errors.js';
import { decimalsOf } from '../../platform/money.js';
import { sql } from '../../platform/sql.js';
import type { TransactionContext } from '../../platform/transaction.js';
import { convert } from './pricing.policy.js';

/** Turns amounts of several currencies into the workspace's, by the rates of one day. */
export interface Exchange {
  /** Minor units of the workspace's currency. */
  toBase(minor: bigint, currency: string): bigint;
}

/**
 * Reads the rates that held on the day of an order.
 *
 * @throws BAD_INPUT naming the currency that has no rate yet on that day
 */
export async function exchangeOn(tx: TransactionContext, at: Date, currencies: readonly string[]): Promise<Exchange> {
  const { currency: base, timezone } = tx.services.config;
  const foreign = [...new Set(currencies)].filter((currency) => currency !== base);
  const rates = new Map<string, string>();
  if (foreign.length > 0) {
    const rows = await tx.rows<{ currency: string; rate: string }>(
      sql`SELECT DISTINCT ON (currency) currency, rate FROM exchange_rate
          WHERE currency = ANY(${foreign}::text[]) AND valid_from <= ${dayOf(at, timezone)}::date
          ORDER BY currency, valid_from DESC`,
    );
    for (const row of rows) rates.set(row.currency, row.rate);
  }
  const missing = foreign.find((currency) => !rates.has(currency));
  if (missing !== undefined) {
    throw refuse('BAD_INPUT', `There is no exchange rate from ${missing} to ${base} on that day.`, ['currency']);
  }
  return {
    toBase(minor, currency) {
      const rate = rates.get(currency);
      return rate === undefined ? minor : convert(minor, rate, decimalsOf(base) - decimalsOf(currency));
    },
  };
}
