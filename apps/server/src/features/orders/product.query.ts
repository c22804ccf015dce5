import { pageOf, pageSize, type Connection, type PageArgs } from '../../platform/connection.js';
import type { RequestContext } from '../../platform/context.js';
import { isId, readCursor } from '../../platform/cursor.js';
import { requestError } from '../../platform/errors.js';
import { sql } from '../../platform/sql.js';
import { productColumns } from './product.columns.js';
import type { ProductCategoryType, ProductType } from './product.type.js';

/** One product; null when there is none. The catalogue is the same for everyone who may see orders. */
export async function findProduct(ctx: RequestContext, id: string): Promise<ProductType | null> {
  if (!isId(id)) return null;
  const [product] = await ctx.rows<ProductType>(
    sql`SELECT ${productColumns} FROM product p LEFT JOIN product_category g ON g.id = p.category_id WHERE p.id = ${id}`,
  );
  return product ?? null;
}

export interface ProductSearch {
  readonly search?: string | null;
  readonly categoryId?: string | null;
}

/** A page of the catalogue by name. `search` finds part of a name or the beginning of a SKU. */
export async function findProducts(
  ctx: RequestContext,
  { search, categoryId }: ProductSearch,
  { first, after }: PageArgs,
): Promise<Connection<ProductType>> {
  const conditions = [];
  if (search?.trim()) {
    const text = search.trim().replace(/[\\%_]/g, '\\$&');
    conditions.push(sql`(p.name ILIKE ${`%${text}%`} OR p.sku ILIKE ${`${text}%`})`);
  }
  if (categoryId) conditions.push(isId(categoryId) ? sql`p.category_id = ${categoryId}::uuid` : sql`false`);
  if (after) {
    const [name, id] = readCursor(after, 2);
    if (!isId(String(id))) throw requestError('BAD_USER_INPUT', 'after: is not a cursor of this list.');
    conditions.push(sql`(p.name, p.id) > (${String(name)}::text, ${String(id)}::uuid)`);
  }
  const rows = await ctx.rows<ProductType>(
    sql`SELECT ${productColumns} FROM product p LEFT JOIN product_category g ON g.id = p.category_id
        WHERE ${sql.and(conditions)} ORDER BY p.name, p.id LIMIT ${pageSize(first) + 1}::int`,
  );
  return pageOf(
    rows,
    pageSize(first),
    after,
    (row) => [row.name, row.id],
    (row) => row,
  );
}

/** The whole tree of categories, by code. */
export const findCategories = (ctx: RequestContext): Promise<ProductCategoryType[]> =>
  ctx.rows<ProductCategoryType>(
    sql`SELECT id, code, name, parent_id AS "parentId" FROM product_category ORDER BY code`,
  );

/** One category; null when there is none. */
export async function findCategory(ctx: RequestContext, id: string): Promise<ProductCategoryType | null> {
  const [category] = await ctx.rows<ProductCategoryType>(
    sql`SELECT id, code, name, parent_id AS "parentId" FROM product_category WHERE id = ${id}`,
  );
  return category ?? null;
}
