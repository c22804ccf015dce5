import { ProductStatus } from '@kehu/schema';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../platform/connection.js';
import { graphqlEnum } from '../../platform/enums.js';
import { Money } from '../../platform/money.js';
import { Payload } from '../../platform/payload.js';

@ObjectType('ProductCategory', { description: 'A branch of the catalogue.', simpleResolvers: true })
export class ProductCategoryType {
  @Field(() => ID, { description: 'The id of the category.' })
  id: string;

  @Field(() => String, { description: 'The key programs know the category by.' })
  code: string;

  @Field(() => String, { description: 'The name people know it by.' })
  name: string;

  @Field(() => ID, { nullable: true, description: 'The category above; null at the top.' })
  parentId: string | null;
}

@ObjectType('Product', { description: 'Something we sell.', simpleResolvers: true })
export class ProductType {
  @Field(() => ID, { description: 'The id of the product.' })
  id: string;

  @Field(() => String, { description: 'The stock keeping unit, unique in the catalogue.' })
  sku: string;

  @Field(() => String, { description: 'The name people know it by.' })
  name: string;

  @Field(() => ProductCategoryType, { nullable: true, description: 'Where it stands in the catalogue.' })
  category: ProductCategoryType | null;

  @Field(() => Money, { nullable: true, description: 'What one unit usually sells for.' })
  price: Money | null;

  @Field(() => Money, { nullable: true, description: 'What one unit costs us; null when unknown.' })
  cost: Money | null;

  @Field(() => graphqlEnum(ProductStatus), { description: 'Whether it is sold.' })
  status: ProductStatus;

  @Field(() => Int, { nullable: true, description: 'After how many days a buyer usually needs it again.' })
  replenishDays: number | null;

  @Field(() => Int, { description: 'Grows with every change; pass it as `expectedVersion`.' })
  version: number;
}

export const ProductConnection = connectionOf('Product', () => ProductType);

@ObjectType('ProductPayload', { description: 'The answer to a change of a product.', simpleResolvers: true })
export class ProductPayload extends Payload {
  @Field(() => ProductType, { nullable: true, description: 'The product as it is now; null when refused.' })
  product?: ProductType | null;
}

@ObjectType('ProductCategoryPayload', { description: 'The answer to a change of a category.', simpleResolvers: true })
export class ProductCategoryPayload extends Payload {
  @Field(() => ProductCategoryType, { nullable: true, description: 'The category as it is now; null when refused.' })
  productCategory?: ProductCategoryType | null;
}
