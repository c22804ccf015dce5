import { newId } from '../../../platform/ids.js';
import { decimalsOf } from '../../../platform/money.js';
import { roundToMinor } from '../mapping/amount.policy.js';
import type { PendingLine } from './order-parts.js';

/** A line with its amounts in minor units, as text. */
export interface PricedLine {
  readonly id: string;
  readonly position: number;
  readonly productId: string | null;
  readonly description: string | null;
  readonly quantity: string;
  readonly price: string;
  readonly discount: string;
  readonly net: string;
  readonly cost: string | null;
  readonly costCurrency: string | null;
}

type Products = ReadonlyMap<string, { id: string; costMinor: string | null; currency: string }>;

/** Quantity × price − discount for each line, rounded once, to the minor unit; lines without a place follow as they came. */
export function priceLines(lines: readonly PendingLine[], currency: string, products: Products): PricedLine[] {
  return lines.map((line, i) => {
    const product = line.sku === null ? undefined : products.get(line.sku);
    const gross = multiply(line.unitPrice, line.quantity);
    const decimals = decimalsOf(currency);
    const grossMinor = roundToMinor(gross, decimals);
    const netMinor =
      line.discountFraction === null
        ? grossMinor
        : roundToMinor(multiply(gross, minus(line.discountFraction)), decimals);
    return {
      id: newId(),
      position: line.position ?? i + 1,
      productId: product?.id ?? null,
      description: line.description ?? (product ? null : line.sku),
      quantity: line.quantity,
      price: roundToMinor(line.unitPrice, decimals).toString(),
      discount: (grossMinor - netMinor).toString(),
      net: netMinor.toString(),
      cost: product?.costMinor == null ? null : roundToMinor(multiply(product.costMinor, line.quantity), 0).toString(),
      costCurrency: product?.costMinor == null ? null : product.currency,
    };
  });
}

const SCALE = 12;

/** A decimal text as an integer of 10⁻¹² units. */
function scaled(decimal: string): bigint {
  const [whole = '0', fraction = ''] = decimal.replace('-', '').split('.');
  const value = BigInt(whole + fraction.slice(0, SCALE).padEnd(SCALE, '0'));
  return decimal.startsWith('-') ? -value : value;
}

function text(value: bigint, scale: number): string {
  const digits = (value < 0n ? -value : value).toString().padStart(scale + 1, '0');
  return `${value < 0n ? '-' : ''}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

/** The exact product of two decimal texts. */
const multiply = (a: string, b: string): string => text(scaled(a) * scaled(b), SCALE * 2);

/** One minus a fraction. */
const minus = (fraction: string): string => text(10n ** BigInt(SCALE) - scaled(fraction), SCALE);
