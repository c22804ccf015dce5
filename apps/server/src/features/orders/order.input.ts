import { Channel, OrderStatus, PaymentMethod } from '@kehu/schema';
import { ArrayMaxSize, ArrayMinSize, IsIn, IsOptional, Length, MaxLength, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { graphqlEnum } from '../../platform/enums.js';
import { DateTime, Decimal } from '../../platform/scalars.js';
import type { CancelRequest, LineRequest, OrderRequest, PaymentRequest, ReturnRequest } from './order-request.js';

const KEY = 'Makes a repeated call safe: the same key with the same input gives the same answer.';

@InputType('OrderLineInput', { description: 'One position: a product by id or SKU, or words.' })
export class OrderLineInput implements LineRequest {
  @Field(() => ID, { nullable: true, description: 'The product.' })
  productId?: string | null;

  @Field(() => String, { nullable: true, description: 'The product by its SKU, where the id is not at hand.' })
  @IsOptional()
  @Length(1, 100)
  sku?: string | null;

  @Field(() => String, { nullable: true, description: 'What was sold, in words.' })
  @IsOptional()
  @MaxLength(500)
  description?: string | null;

  @Field(() => Decimal, { description: 'How much of it: more than zero, up to three decimals.' })
  quantity: string;

  @Field(() => Decimal, { nullable: true, description: "The price of one unit; the product's unless given." })
  unitPrice?: string | null;

  @Field(() => Decimal, { nullable: true, description: 'Off this line.' })
  discount?: string | null;
}

@InputType('OrderPaymentInput', { description: 'Money that came in with the order.' })
export class OrderPaymentInput implements PaymentRequest {
  @Field(() => graphqlEnum(PaymentMethod), { description: 'How it was paid.' })
  method: PaymentMethod;

  @Field(() => Decimal, { description: "How much, in the order's currency." })
  amount: string;

  @Field(() => DateTime, { nullable: true, description: 'When; the moment of the order unless given.' })
  paidAt?: Date | null;

  @Field(() => String, { nullable: true, description: 'The id in the system of payments.' })
  @IsOptional()
  @Length(1, 200)
  externalId?: string | null;
}

@InputType('OrderCreateInput', { description: 'An order as a shop, a partner or a colleague tells it.' })
export class OrderCreateInput implements OrderRequest {
  @Field(() => ID, { description: 'Who bought.' })
  customerId: string;

  @Field(() => String, { nullable: true, description: KEY })
  clientMutationKey?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When; now unless given.' })
  orderedAt?: Date | null;

  @Field(() => graphqlEnum(OrderStatus), { nullable: true, description: 'PENDING, PAID (unless given) or COMPLETED.' })
  @IsOptional()
  @IsIn(['PENDING', 'PAID', 'COMPLETED'])
  status?: 'PENDING' | 'PAID' | 'COMPLETED' | null;

  @Field(() => graphqlEnum(Channel), { nullable: true, description: 'Where it came through; OTHER unless given.' })
  channel?: Channel | null;

  @Field(() => String, { nullable: true, description: 'The shop or place.' })
  @IsOptional()
  @MaxLength(200)
  place?: string | null;

  @Field(() => graphqlEnum(PaymentMethod), { nullable: true, description: 'How it is to be paid.' })
  paymentMethod?: PaymentMethod | null;

  @Field(() => String, { nullable: true, description: "ISO 4217 code; the workspace's currency unless given." })
  currency?: string | null;

  @Field(() => Decimal, { nullable: true, description: 'Off the whole order, shared out over the lines.' })
  discount?: string | null;

  @Field(() => String, { nullable: true, description: 'The system the order comes from.' })
  @IsOptional()
  @MaxLength(100)
  source?: string | null;

  @Field(() => String, { nullable: true, description: 'The id in that system, unique for the customer.' })
  @IsOptional()
  @Length(1, 200)
  externalId?: string | null;

  @Field(() => [OrderLineInput], { description: 'What was bought; 1 to 500 lines.' })
  @ValidateNested({ each: true })
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  lines: OrderLineInput[];

  @Field(() => [OrderPaymentInput], { nullable: true, description: 'What was paid at once.' })
  @IsOptional()
  @ValidateNested({ each: true })
  @ArrayMaxSize(20)
  payments?: OrderPaymentInput[] | null;
}

@InputType('OrderReturnLineInput', { description: 'How much of one line comes back.' })
export class OrderReturnLineInput {
  @Field(() => ID, { description: 'The line of the original order.' })
  lineId: string;

  @Field(() => Decimal, { description: 'More than zero, at most what was bought and did not come back yet.' })
  quantity: string;
}

@InputType('OrderReturnInput', { description: 'What a customer brings back.' })
export class OrderReturnInput implements ReturnRequest {
  @Field(() => ID, { description: 'The order it was bought with.' })
  orderId: string;

  @Field(() => String, { nullable: true, description: KEY })
  clientMutationKey?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When; now unless given.' })
  returnedAt?: Date | null;

  @Field(() => String, { nullable: true, description: 'Why.' })
  @IsOptional()
  @MaxLength(500)
  reason?: string | null;

  @Field(() => [OrderReturnLineInput], { description: 'What comes back, each line once.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  lines: OrderReturnLineInput[];
}

@InputType('OrderCancelInput', { description: 'An order to call off.' })
export class OrderCancelInput implements CancelRequest {
  @Field(() => ID, { description: 'The order.' })
  orderId: string;

  @Field(() => Int, { nullable: true, description: 'The version you saw; another one is a CONFLICT.' })
  expectedVersion?: number | null;

  @Field(() => String, { nullable: true, description: 'Why.' })
  @IsOptional()
  @MaxLength(500)
  reason?: string | null;
}

@InputType('PaymentRecordInput', { description: 'Money for an order; of a return: money that went back.' })
export class PaymentRecordInput extends OrderPaymentInput {
  @Field(() => ID, { description: 'The order.' })
  orderId: string;

  @Field(() => String, { nullable: true, description: KEY })
  clientMutationKey?: string | null;

  @Field(() => String, { nullable: true, description: "Must be the order's currency when given." })
  currency?: string | null;
}
