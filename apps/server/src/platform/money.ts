import { Field, ObjectType } from 'type-graphql';
import { refuse } from './errors.js';
import { Decimal } from './scalars.js';
import { sql, type Sql } from './sql.js';

/** Currencies whose smallest unit is the unit itself; all others have hundredths. The SQL function amount_text agrees. */
const wholeCurrencies = new Set(['JPY', 'KRW', 'VND', 'CLP', 'ISK', 'XAF', 'XOF', 'PYG', 'UGX']);

@ObjectType('Money', { description: 'An exact amount with its currency.', simpleResolvers: true })
export class Money {
  @Field(() => Decimal, { description: 'The amount, with as many decimals as the currency has.' })
  amount: string;

  @Field(() => String, { description: 'ISO 4217 code, such as CNY.' })
  currency: string;
}

/** How many decimals a currency has: 0 or 2. */
export function decimalsOf(currency: string): number {
  return wholeCurrencies.has(currency) ? 0 : 2;
}

/** `"1234.5"` CNY → `123450n`. @throws a BAD_INPUT refusal naming the field when there are too many decimals */
export function toMinor(amount: string, currency: string, field: readonly string[] | null = null): bigint {
  const decimals = decimalsOf(currency);
  const [whole = '0', fraction = ''] = amount.replace('-', '').split('.');
  if (fraction.length > decimals && /[^0]/.test(fraction.slice(decimals))) {
    throw refuse('BAD_INPUT', `${currency} has ${decimals} decimals.`, field);
  }
  const minor = BigInt(whole + fraction.slice(0, decimals).padEnd(decimals, '0'));
  return amount.startsWith('-') ? -minor : minor;
}

/** `123450` CNY → `{ amount: '1234.50', currency: 'CNY' }`; null stays null. */
export function toMoney(minor: bigint | string | number, currency: string): Money;
export function toMoney(minor: bigint | string | number | null, currency: string): Money | null;
export function toMoney(minor: bigint | string | number | null, currency: string): Money | null {
  if (minor === null) return null;
  const decimals = decimalsOf(currency);
  const written = String(minor);
  const isNegative = written.startsWith('-');
  const digits = (isNegative ? written.slice(1) : written).padStart(decimals + 1, '0');
  const text = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  return { amount: isNegative ? `-${text}` : text, currency };
}

/** The amounts of a record that SQL gave in the smallest unit of the currency, written out; those not asked for stay away. */
export function withMoney<R extends object>(row: R, fields: readonly (keyof R)[], currency: string): R {
  for (const field of fields) {
    const minor = row[field] as string | null | undefined;
    if (minor !== undefined) row[field] = toMoney(minor, currency) as R[keyof R];
  }
  return row;
}

/** The JSON of a Money from a minor-unit column and a currency column, null when the amount is null. */
export function moneyJson(minor: Sql, currency: Sql): Sql {
  return sql`CASE WHEN ${minor} IS NULL THEN NULL ELSE json_build_object('amount', amount_text(${minor}, ${currency}), 'currency', ${currency}) END`;
}
