import { isId } from '../../platform/cursor.js';
import { refuse } from '../../platform/errors.js';
import { toMinor } from '../../platform/money.js';
import { jsonRows } from '../../platform/parts.js';
import { sql, type Sql } from '../../platform/sql.js';
import type { LineRequest } from './order-request.js';
import { grossOf, toThousandths, type LineTerms } from './pricing.policy.js';

/** Ten billion in a currency with two decimals: far above any order, far below what the columns hold. */
const LARGEST_MINOR = 10n ** 15n;
const LARGEST_QUANTITY = 10n ** 12n;

export interface KnownProduct {
  readonly id: string;
  readonly sku: string;
  readonly name: string;
  readonly priceMinor: string | null;
  readonly costMinor: string | null;
  readonly currency: string;
}

/** A line with its product and its terms in whole numbers. */
export interface CheckedLine {
  readonly terms: LineTerms;
  readonly product: KnownProduct | null;
  readonly description: string | null;
}

/**
 * Checks the lines of an order.
 *
 * @param products what `productsOf` the lines found
 * @throws BAD_INPUT or NOT_FOUND naming the line's field
 */
export function checkLines(
  lines: readonly LineRequest[],
  products: readonly KnownProduct[],
  currency: string,
): CheckedLine[] {
  if (lines.length === 0) throw refuse('BAD_INPUT', 'An order has at least one line.', ['lines']);
  const productOf = finderOf(products);
  return lines.map((line, i) => {
    const at = (field: string): string[] => ['lines', String(i), field];
    const product = productOf(line);
    if (product === null && line.productId) throw refuse('NOT_FOUND', 'There is no such product.', at('productId'));
    if (product === null && line.sku) throw refuse('NOT_FOUND', 'There is no product with this SKU.', at('sku'));
    const description = line.description?.trim() || null;
    if (product === null && description === null) {
      throw refuse('BAD_INPUT', 'A line names a product or describes what was sold.', at('description'));
    }
    return { terms: termsOf(line, product, currency, at), product, description };
  });
}

function termsOf(
  line: LineRequest,
  product: KnownProduct | null,
  currency: string,
  at: (field: string) => string[],
): LineTerms {
  const quantity = positiveQuantity(line.quantity, at('quantity'));
  const unitPrice = priceOf(line, product, currency, at('unitPrice'));
  const discount = amountOf(line.discount ?? '0', currency, at('discount'));
  const terms = { quantity, unitPrice, discount };
  const gross = grossOf(terms);
  if (gross > LARGEST_MINOR) throw refuse('BAD_INPUT', 'The amount is too large.', at('unitPrice'));
  if (discount > gross) throw refuse('BAD_INPUT', 'The discount is larger than the line.', at('discount'));
  return terms;
}

function priceOf(line: LineRequest, product: KnownProduct | null, currency: string, field: readonly string[]): bigint {
  if (line.unitPrice !== null && line.unitPrice !== undefined) return amountOf(line.unitPrice, currency, field);
  if (product !== null && product.priceMinor !== null && product.currency === currency)
    return BigInt(product.priceMinor);
  throw refuse('BAD_INPUT', 'A line needs a unit price where the product has none in this currency.', field);
}

/** An amount that is not negative, in minor units. */
export function amountOf(text: string, currency: string, field: readonly string[]): bigint {
  const minor = toMinor(text, currency, field);
  if (minor < 0n) throw refuse('BAD_INPUT', 'The amount must not be negative.', field);
  if (minor > LARGEST_MINOR) throw refuse('BAD_INPUT', 'The amount is too large.', field);
  return minor;
}

/** A quantity above zero, in thousandths. */
export function positiveQuantity(text: string, field: readonly string[]): bigint {
  const quantity = toThousandths(text);
  if (quantity === null) throw refuse('BAD_INPUT', 'A quantity has at most three decimals.', field);
  if (quantity <= 0n) throw refuse('BAD_INPUT', 'The quantity must be more than zero.', field);
  if (quantity > LARGEST_QUANTITY) throw refuse('BAD_INPUT', 'The quantity is too large.', field);
  return quantity;
}

/** The JSON of the products that lines name, as an expression of another statement. */
export function productsOf(lines: readonly LineRequest[]): Sql {
  const ids = lines.flatMap((line) => (line.productId && isId(line.productId) ? [line.productId] : []));
  const skus = lines.flatMap((line) => (!line.productId && line.sku ? [line.sku] : []));
  return jsonRows(
    sql`SELECT id, sku, name, price_minor::text AS "priceMinor", cost_minor::text AS "costMinor", currency::text
        FROM product WHERE id = ANY(${ids}::uuid[]) OR sku = ANY(${skus}::text[])`,
  );
}

function finderOf(products: readonly KnownProduct[]) {
  const byId = new Map(products.map((product) => [product.id, product]));
  const bySku = new Map(products.map((product) => [product.sku, product]));
  return (line: LineRequest): KnownProduct | null =>
    (line.productId ? byId.get(line.productId.toLowerCase()) : line.sku ? bySku.get(line.sku) : null) ?? null;
}
