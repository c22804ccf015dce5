import { Channel, OrderStatus, PaymentMethod } from '@kehu/schema';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../platform/connection.js';
import { graphqlEnum } from '../../platform/enums.js';
import { Money } from '../../platform/money.js';
import { Payload } from '../../platform/payload.js';
import { DateTime, Decimal } from '../../platform/scalars.js';
import { ProductType } from './product.type.js';

@ObjectType('OrderLine', {
  description: 'One position of an order; of a return with negative quantity and amounts.',
  simpleResolvers: true,
})
export class OrderLineType {
  @Field(() => ID, { description: 'The id of the line.' })
  id: string;

  @Field(() => ProductType, { nullable: true, description: 'What was sold; null when it is only described.' })
  product: ProductType | null;

  @Field(() => String, { nullable: true, description: 'What was sold, in words.' })
  description: string | null;

  @Field(() => Decimal, { description: 'How much of it, with up to three decimals.' })
  quantity: string;

  @Field(() => Money, { description: 'The price of one unit.' })
  unitPrice: Money;

  @Field(() => Money, { description: "The line's own discount and its share of the order's." })
  discount: Money;

  @Field(() => Money, { description: 'What was paid for the line.' })
  net: Money;

  @Field(() => ID, { nullable: true, description: 'The line this one takes back; null unless this is a return.' })
  returnOfLineId: string | null;
}

@ObjectType('Payment', { description: 'Money for an order; negative when it went back.', simpleResolvers: true })
export class PaymentType {
  @Field(() => ID, { description: 'The id of the payment.' })
  id: string;

  @Field(() => graphqlEnum(PaymentMethod), { description: 'How it was paid.' })
  method: PaymentMethod;

  @Field(() => Money, { description: 'How much.' })
  amount: Money;

  @Field(() => DateTime, { description: 'When.' })
  paidAt: Date;
}

@ObjectType('Order', {
  description: 'What a customer bought at one moment, or brought back: a return is an order with negative amounts.',
  simpleResolvers: true,
})
export class OrderType {
  @Field(() => ID, { description: 'The id of the order.' })
  id: string;

  @Field(() => String, { description: 'The number people know the order by.' })
  number: string;

  @Field(() => ID, { description: 'The id of the customer.' })
  customerId: string;

  @Field(() => DateTime, { description: 'When it was ordered or brought back.' })
  orderedAt: Date;

  @Field(() => graphqlEnum(OrderStatus), { description: 'How far it has come.' })
  status: OrderStatus;

  @Field(() => graphqlEnum(Channel), { description: 'Where it came through.' })
  channel: Channel;

  @Field(() => String, { nullable: true, description: 'The shop or place.' })
  place: string | null;

  @Field(() => graphqlEnum(PaymentMethod), { nullable: true, description: 'How it was to be paid.' })
  paymentMethod: PaymentMethod | null;

  @Field(() => Money, { description: 'Before discounts.' })
  gross: Money;

  @Field(() => Money, { description: 'All discounts together.' })
  discount: Money;

  @Field(() => Money, { description: 'After discounts.' })
  net: Money;

  @Field(() => Money, { description: 'The net amount in the currency of the workspace, at the rate of that day.' })
  baseNet: Money;

  @Field(() => Boolean, { description: 'Whether this takes back an earlier order.' })
  isReturn: boolean;

  @Field(() => ID, { nullable: true, description: 'The order this one takes back, wholly or in part.' })
  returnOfId: string | null;

  @Field(() => String, { nullable: true, description: 'Why it came back or was called off.' })
  reason: string | null;

  @Field(() => String, { nullable: true, description: 'The id in the system it came from.' })
  externalId: string | null;

  @Field(() => String, { nullable: true, description: 'The system it came from; null when recorded here.' })
  source: string | null;

  @Field(() => Int, { description: 'Grows with every change; pass it as `expectedVersion`.' })
  version: number;
}

export const OrderConnection = connectionOf('Order', () => OrderType);

@ObjectType('OrderPayload', { description: 'The answer to a change of an order.', simpleResolvers: true })
export class OrderPayload extends Payload {
  @Field(() => OrderType, { nullable: true, description: 'The order as it is now; null when refused.' })
  order?: OrderType | null;
}
