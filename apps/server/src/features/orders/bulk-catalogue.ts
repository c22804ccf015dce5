import type { ProductStatus } from '@kehu/schema';
import { newId } from '../../platform/ids.js';
import { sql } from '../../platform/sql.js';
import type { TransactionContext } from '../../platform/transaction.js';
import { productsRecategorised } from './order.events.js';

export interface FileCategory {
  readonly code: string;
  readonly name: string;
}

export interface FileProduct {
  readonly sku: string;
  readonly name: string;
  readonly categoryCode: string | null;
  /** Minor units, as text. */
  readonly priceMinor: string | null;
  readonly costMinor: string | null;
  readonly currency: string;
  readonly status: ProductStatus | null;
}

/** What became of each key: true for a new row, false for a changed one; absent when nothing differed. */
export type Written = ReadonlyMap<string, boolean>;

const written = (rows: { key: string; isNew: boolean }[]): Written =>
  new Map(rows.map(({ key, isNew }) => [key, isNew]));

/** Adds categories and renames those that differ. */
export async function putCategories(tx: TransactionContext, categories: readonly FileCategory[]): Promise<Written> {
  const rows = [...new Map(categories.map((one) => [one.code, { ...one, id: newId() }])).values()];
  return written(
    await tx.rows(
      sql`INSERT INTO product_category AS c (id, code, name)
          SELECT x.id, x.code, x.name FROM json_to_recordset(${JSON.stringify(rows)}::json) AS x (id uuid, code text, name text)
          ON CONFLICT (code) DO UPDATE SET name = excluded.name WHERE c.name <> excluded.name
          RETURNING code AS key, (xmax = 0) AS "isNew"`,
    ),
  );
}

/** Adds products and changes those that differ; a category that is not known yet is made, named by its code. */
export async function putProducts(tx: TransactionContext, products: readonly FileProduct[]): Promise<Written> {
  const rows = [...new Map(products.map((one) => [one.sku, { ...one, id: newId() }])).values()];
  const codes = new Set(rows.flatMap(({ categoryCode }) => categoryCode ?? []));
  const known = await tx.rows<{ code: string }>(
    sql`SELECT code FROM product_category WHERE code = ANY(${[...codes]}::text[])`,
  );
  const missing = new Set(codes);
  for (const { code } of known) missing.delete(code);
  if (missing.size > 0)
    await putCategories(
      tx,
      [...missing].map((code) => ({ code, name: code.replace(/^[^:]*:/, '') })),
    );
  const elsewhere = await tx.rows<{ id: string }>(
    sql`SELECT p.id FROM json_to_recordset(${JSON.stringify(rows)}::json) AS x (sku text, "categoryCode" text)
        JOIN product p USING (sku) JOIN product_category c ON c.code = x."categoryCode"
        WHERE p.category_id IS DISTINCT FROM c.id`,
  );
  if (elsewhere.length > 0) await productsRecategorised.publish(tx, { productIds: elsewhere.map(({ id }) => id) });
  return written(
    await tx.rows(
      sql`INSERT INTO product AS p (id, sku, name, category_id, price_minor, cost_minor, currency, status)
          SELECT x.id, x.sku, x.name, c.id, x."priceMinor"::bigint, x."costMinor"::bigint, x.currency, coalesce(x.status, 'ACTIVE')
          FROM json_to_recordset(${JSON.stringify(rows)}::json) AS x (id uuid, sku text, name text, "categoryCode" text,
            "priceMinor" text, "costMinor" text, currency text, status text)
          LEFT JOIN product_category c ON c.code = x."categoryCode"
          ON CONFLICT (sku) DO UPDATE SET name = excluded.name, category_id = coalesce(excluded.category_id, p.category_id),
            price_minor = coalesce(excluded.price_minor, p.price_minor), cost_minor = coalesce(excluded.cost_minor, p.cost_minor),
            status = excluded.status, version = p.version + 1, updated_at = now()
          WHERE (p.name, p.category_id, p.price_minor, p.cost_minor, p.status) IS DISTINCT FROM (excluded.name,
            coalesce(excluded.category_id, p.category_id), coalesce(excluded.price_minor, p.price_minor),
            coalesce(excluded.cost_minor, p.cost_minor), excluded.status)
          RETURNING sku AS key, (xmax = 0) AS "isNew"`,
    ),
  );
}

/** The ids and costs (minor units, as text) of products by their sku. */
export async function productsBySku(
  tx: TransactionContext,
  skus: readonly string[],
): Promise<ReadonlyMap<string, { id: string; costMinor: string | null; currency: string }>> {
  const rows = await tx.rows<{ sku: string; id: string; costMinor: string | null; currency: string }>(
    sql`SELECT sku, id, cost_minor AS "costMinor", currency FROM product WHERE sku = ANY(${[...new Set(skus)]}::text[])`,
  );
  return new Map(rows.map((row) => [row.sku, row]));
}
