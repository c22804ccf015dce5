import { ProductStatus } from '@kehu/schema';
import { IsOptional, Length, Matches, Max, Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { graphqlEnum } from '../../platform/enums.js';
import { Decimal } from '../../platform/scalars.js';

@InputType({ description: 'What can be told about a product.' })
abstract class ProductFacts {
  @Field(() => ID, { nullable: true, description: 'Where it stands in the catalogue.' })
  categoryId?: string | null;

  @Field(() => Decimal, { nullable: true, description: 'What one unit usually sells for.' })
  price?: string | null;

  @Field(() => Decimal, { nullable: true, description: 'What one unit costs us.' })
  cost?: string | null;

  @Field(() => graphqlEnum(ProductStatus), { nullable: true, description: 'Whether it is sold.' })
  status?: ProductStatus | null;

  @Field(() => Int, { nullable: true, description: 'After how many days a buyer usually needs it again.' })
  @IsOptional()
  @Min(1)
  @Max(3650)
  replenishDays?: number | null;
}

@InputType('ProductCreateInput', { description: 'A product new to the catalogue.' })
export class ProductCreateInput extends ProductFacts {
  @Field(() => String, {
    nullable: true,
    description: 'Makes a repeated call safe: the same key with the same input gives the same answer.',
  })
  clientMutationKey?: string | null;

  @Field(() => String, { description: 'The stock keeping unit, unique in the catalogue.' })
  @Length(1, 100)
  sku: string;

  @Field(() => String, { description: 'The name people know it by.' })
  @Length(1, 300)
  name: string;

  @Field(() => String, {
    nullable: true,
    description: "ISO 4217 code of price and cost; the workspace's currency unless given.",
  })
  @IsOptional()
  @Matches(/^[A-Z]{3}$/, { message: 'A currency is written CNY' })
  currency?: string | null;
}

@InputType('ProductUpdateInput', { description: 'What changes; what is not given stays.' })
export class ProductUpdateInput extends ProductFacts {
  @Field(() => Int, { description: 'The version you saw; another one is a CONFLICT.' })
  expectedVersion: number;

  @Field(() => String, { nullable: true, description: 'The name people know it by.' })
  @IsOptional()
  @Length(1, 300)
  name?: string | null;
}

@InputType('ProductCategoryCreateInput', { description: 'A branch new to the catalogue.' })
export class ProductCategoryCreateInput {
  @Field(() => String, {
    nullable: true,
    description: 'Makes a repeated call safe: the same key with the same input gives the same answer.',
  })
  clientMutationKey?: string | null;

  @Field(() => String, { description: 'The key programs know it by, unique.' })
  @Length(1, 100)
  code: string;

  @Field(() => String, { description: 'The name people know it by.' })
  @Length(1, 200)
  name: string;

  @Field(() => ID, { nullable: true, description: 'The category above.' })
  parentId?: string | null;
}
