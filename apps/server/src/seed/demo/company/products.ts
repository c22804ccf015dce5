import type { Demo } from '../demo.js';
import { categoryPlans, productPlans, type ProductPlan } from './catalogue.js';

export interface Product extends ProductPlan {
  readonly id: string;
  readonly categoryId: string;
}

export interface Catalogue {
  readonly products: readonly Product[];
  bySku(sku: string): Product;
  category(code: string): string;
}

/** Yuan to minor units. */
export const minor = (yuan: number): number => Math.round(yuan * 100);

export function buildCatalogue({ tables, ids, calendar, currency }: Demo): Catalogue {
  const createdAt = calendar.at(-800, 600);
  const categories = new Map<string, string>();
  for (const [code, name, parent] of categoryPlans) {
    const id = ids.next(createdAt);
    categories.set(code, id);
    tables.add('product_category', {
      id,
      parentId: parent === null ? null : categories.get(parent),
      code,
      name,
      createdAt,
    });
  }
  const products = productPlans.map((plan) => {
    const made = { ...plan, id: ids.next(createdAt), categoryId: categories.get(plan.category)! };
    tables.add('product', {
      id: made.id,
      sku: plan.sku,
      name: plan.name,
      categoryId: made.categoryId,
      priceMinor: minor(plan.price),
      costMinor: minor(plan.cost),
      currency,
      status: plan.isDiscontinued ? 'DISCONTINUED' : 'ACTIVE',
      replenishDays: plan.replenishDays,
      version: 1,
      createdAt,
      updatedAt: createdAt,
    });
    return made;
  });
  return {
    products,
    bySku: (sku) => products.find((product) => product.sku === sku)!,
    category: (code) => categories.get(code)!,
  };
}
