import { Arg, Args, ArgsType, Authorized, Ctx, Field, ID, Mutation, Query, Resolver } from 'type-graphql';
import { PageArgs } from '../../platform/connection.js';
import type { RequestContext } from '../../platform/context.js';
import { answer } from '../../platform/payload.js';
import { ProductCategoryCreateInput, ProductCreateInput, ProductUpdateInput } from './product.input.js';
import { findCategories, findCategory, findProduct, findProducts } from './product.query.js';
import type { ProductService } from './product.service.js';
import {
  ProductCategoryPayload,
  ProductCategoryType,
  ProductConnection,
  ProductPayload,
  ProductType,
} from './product.type.js';

@ArgsType()
class ProductArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Part of a name or the beginning of a SKU.' })
  search?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only products of this category.' })
  categoryId?: string | null;
}

@Resolver(() => ProductType)
export class ProductResolver {
  constructor(private readonly products: ProductService) {}

  @Authorized('orders:read', 'products:write')
  @Query(() => ProductType, { nullable: true, description: 'One product of the catalogue.' })
  product(@Ctx() ctx: RequestContext, @Arg('id', () => ID, { description: 'The id of the product.' }) id: string) {
    return findProduct(ctx, id);
  }

  @Authorized('orders:read', 'products:write')
  @Query(() => ProductConnection, { name: 'products', description: 'The catalogue by name.' })
  productsOf(@Ctx() ctx: RequestContext, @Args(() => ProductArgs) args: ProductArgs) {
    return findProducts(ctx, args, args);
  }

  @Authorized('orders:read', 'products:write')
  @Query(() => [ProductCategoryType], { description: 'The branches of the catalogue, by code.' })
  productCategories(@Ctx() ctx: RequestContext) {
    return findCategories(ctx);
  }

  @Authorized('products:write')
  @Mutation(() => ProductPayload, { description: 'Adds a product to the catalogue.' })
  productCreate(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ProductCreateInput, { description: 'The product.' }) input: ProductCreateInput,
  ) {
    return answer(input, async () => ({ product: await findProduct(ctx, await this.products.create(ctx, input)) }));
  }

  @Authorized('products:write')
  @Mutation(() => ProductPayload, { description: 'Changes a product.' })
  productUpdate(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'The id of the product.' }) id: string,
    @Arg('input', () => ProductUpdateInput, { description: 'What changes.' }) input: ProductUpdateInput,
  ) {
    return answer(input, async () => ({ product: await findProduct(ctx, await this.products.update(ctx, id, input)) }));
  }

  @Authorized('products:write')
  @Mutation(() => ProductCategoryPayload, { description: 'Adds a branch to the catalogue.' })
  productCategoryCreate(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ProductCategoryCreateInput, { description: 'The category.' }) input: ProductCategoryCreateInput,
  ) {
    return answer(input, async () => ({
      productCategory: await findCategory(ctx, await this.products.createCategory(ctx, input)),
    }));
  }
}
