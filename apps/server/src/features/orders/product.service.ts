import type { ProductStatus } from '@kehu/schema';
import type { RequestContext } from '../../platform/context.js';
import { requireId } from '../../platform/cursor.js';
import { breaks, refuse } from '../../platform/errors.js';
import { once } from '../../platform/idempotency.js';
import { newId } from '../../platform/ids.js';
import { inTransaction, type TransactionContext } from '../../platform/transaction.js';
import { productsRecategorised } from './order.events.js';
import { amountOf } from './order-lines.js';
import { ProductCategory } from './product-category.entity.js';
import { Product } from './product.entity.js';

/** What can be told about a product; amounts as decimal text. */
export interface ProductFacts {
  readonly categoryId?: string | null;
  readonly price?: string | null;
  readonly cost?: string | null;
  readonly status?: ProductStatus | null;
  readonly replenishDays?: number | null;
}

export type NewProduct = ProductFacts & {
  readonly clientMutationKey?: string | null;
  readonly sku: string;
  readonly name: string;
  readonly currency?: string | null;
};
export interface NewCategory {
  readonly clientMutationKey?: string | null;
  readonly code: string;
  readonly name: string;
  readonly parentId?: string | null;
}

export type ProductChange = ProductFacts & { readonly expectedVersion: number; readonly name?: string | null };

/** Keeps the catalogue. */
export class ProductService {
  async create(ctx: RequestContext, request: NewProduct): Promise<string> {
    const { clientMutationKey, ...input } = request;
    return inTransaction(ctx, (tx) =>
      once(tx, 'productCreate', clientMutationKey, input, async () => {
        const currency = request.currency ?? tx.services.config.currency;
        const named = { id: newId(), sku: request.sku.trim(), name: request.name.trim(), currency };
        const facts = await this.checked(tx, request, currency);
        const row = { ...named, ...facts, status: request.status ?? 'ACTIVE' } as const;
        await takenAs('sku', 'product_sku', tx.db.getRepository(Product).insert(row));
        return row.id;
      }),
    );
  }

  async update(ctx: RequestContext, id: string, request: ProductChange): Promise<string> {
    return inTransaction(ctx, async (tx) => {
      const products = tx.db.getRepository(Product);
      const known = await products.findOneBy({ id: requireId(id, ['id']) });
      if (!known) throw refuse('NOT_FOUND', 'There is no such product.', ['id']);
      const name = request.name?.trim();
      const facts = await this.checked(tx, request, known.currency);
      const change = { ...facts, ...(name ? { name } : {}), ...(request.status ? { status: request.status } : {}) };
      const { affected } = await products.update(
        { id: known.id, version: request.expectedVersion },
        { ...change, updatedAt: tx.now },
      );
      if (affected !== 1) {
        throw refuse('CONFLICT', `Somebody changed the product; it is now version ${known.version}.`, [
          'expectedVersion',
        ]);
      }
      if (facts.categoryId !== undefined && facts.categoryId !== known.categoryId) {
        await productsRecategorised.publish(tx, { productIds: [known.id] });
      }
      return known.id;
    });
  }

  async createCategory(ctx: RequestContext, request: NewCategory): Promise<string> {
    const { clientMutationKey, ...input } = request;
    return inTransaction(ctx, (tx) =>
      once(tx, 'productCategoryCreate', clientMutationKey, input, async () => {
        const parentId = (await this.category(tx, request.parentId, ['parentId'])) ?? null;
        const row = { id: newId(), code: request.code.trim(), name: request.name.trim(), parentId };
        await takenAs('code', 'product_category_code', tx.db.getRepository(ProductCategory).insert(row));
        return row.id;
      }),
    );
  }

  /** The facts that were given, as columns; what was not given is left out, what is null is cleared. */
  private async checked(tx: TransactionContext, request: ProductFacts, currency: string) {
    const minor = (amount: string | null | undefined, field: string): string | null | undefined =>
      amount === null || amount === undefined ? amount : amountOf(amount, currency, [field]).toString();
    const columns = {
      categoryId: await this.category(tx, request.categoryId, ['categoryId']),
      priceMinor: minor(request.price, 'price'),
      costMinor: minor(request.cost, 'cost'),
      replenishDays: request.replenishDays,
    };
    return Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined)) as Partial<Product>;
  }

  private async category(tx: TransactionContext, id: string | null | undefined, field: string[]) {
    if (id === null || id === undefined) return id;
    const known = await tx.db.getRepository(ProductCategory).existsBy({ id: requireId(id, field) });
    if (!known) throw refuse('NOT_FOUND', 'There is no such category.', field);
    return id;
  }
}

async function takenAs<T>(field: string, constraint: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (breaks(error, constraint)) throw refuse('CONFLICT', `This ${field} is taken.`, [field]);
    throw error;
  }
}
