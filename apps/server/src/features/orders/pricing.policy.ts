/** What is sold on one line: thousandths of a unit, minor units of money. */
export interface LineTerms {
  readonly quantity: bigint;
  readonly unitPrice: bigint;
  /** The line's own discount; the order's comes on top. */
  readonly discount: bigint;
}

/** The amounts of one line in minor units; net = gross − discount. */
export interface LineAmounts {
  readonly gross: bigint;
  readonly discount: bigint;
  readonly net: bigint;
}

const THOUSANDTHS = 1000n;

/** `amount · part / whole`, rounded half up. For amounts and parts that are not negative. */
export function portion(amount: bigint, part: bigint, whole: bigint): bigint {
  return whole === 0n ? 0n : (2n * amount * part + whole) / (2n * whole);
}

/** Price times quantity, to the minor unit. */
export const grossOf = ({ quantity, unitPrice }: LineTerms): bigint => portion(unitPrice, quantity, THOUSANDTHS);

/**
 * The amounts of every line, with the order's discount shared out by net amount so that the lines add up to the order
 * to the last minor unit, and a returned line gives back what was really paid for it.
 */
export function priceLines(lines: readonly LineTerms[], orderDiscount: bigint): LineAmounts[] {
  const priced = lines.map((line) => ({ gross: grossOf(line), discount: line.discount }));
  const before = priced.map(({ gross, discount }) => gross - discount);
  const total = before.reduce((sum, net) => sum + net, 0n);
  let seen = 0n;
  return priced.map(({ gross, discount }, i) => {
    const from = portion(orderDiscount, seen, total);
    seen += before[i] ?? 0n;
    const share = portion(orderDiscount, seen, total) - from;
    return { gross, discount: discount + share, net: gross - discount - share };
  });
}

/** `"1.5"` → `1500n`; the caller has checked that it is a plain decimal. Null with more than three decimals. */
export function toThousandths(quantity: string): bigint | null {
  const [whole = '0', fraction = ''] = quantity.replace('-', '').split('.');
  if (/[^0]/.test(fraction.slice(3))) return null;
  const value = BigInt(whole + fraction.slice(0, 3).padEnd(3, '0'));
  return quantity.startsWith('-') ? -value : value;
}

/** `1500n` → `"1.500"`, as a numeric column takes it. */
export function fromThousandths(value: bigint): string {
  const digits = (value < 0n ? -value : value).toString().padStart(4, '0');
  return `${value < 0n ? '-' : ''}${digits.slice(0, -3)}.${digits.slice(-3)}`;
}

/**
 * Converts between currencies, rounded half up.
 *
 * @param rate what one unit of the source is worth in the target, with up to 8 decimals
 * @param shift decimals of the target minus decimals of the source, e.g. 2 from JPY to CNY
 */
export function convert(minor: bigint, rate: string, shift: number): bigint {
  const [whole = '0', fraction = ''] = rate.split('.');
  const scaled = BigInt(whole + fraction.padEnd(8, '0'));
  const up = 10n ** BigInt(Math.max(shift, 0));
  const down = 10n ** BigInt(8 + Math.max(-shift, 0));
  const sign = minor < 0n ? -1n : 1n;
  return sign * portion(sign * minor, scaled * up, down);
}
