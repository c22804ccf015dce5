import { Arg, Authorized, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../platform/context.js';
import { answer } from '../../platform/payload.js';
import { CustomerType } from '../customers/graphql.js';
import { customersById } from '../customers/index.js';
import { OrderCancelInput, OrderCreateInput, OrderReturnInput, PaymentRecordInput } from './order.input.js';
import { linesByOrder, paymentsByOrder } from './order.loader.js';
import { findOrder } from './order.query.js';
import type { OrderService } from './order.service.js';
import { OrderLineType, OrderPayload, OrderType, PaymentType } from './order.type.js';
import type { ReturnService } from './return.service.js';

@Resolver(() => OrderType)
export class OrderResolver {
  constructor(
    private readonly orders: OrderService,
    private readonly returns: ReturnService,
  ) {}

  @Authorized('orders:read')
  @Query(() => OrderType, { nullable: true, description: 'One order; null when there is none the caller may see.' })
  order(@Ctx() ctx: RequestContext, @Arg('id', () => ID, { description: 'The id of the order.' }) id: string) {
    return findOrder(ctx, id);
  }

  @Authorized('orders:write')
  @Mutation(() => OrderPayload, { description: "Records an order; the customer's figures follow at once." })
  orderCreate(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => OrderCreateInput, { description: 'The order.' }) input: OrderCreateInput,
  ) {
    return answer(input, async () => {
      const { id, order } = await this.orders.record(ctx, input);
      return { order: order ?? (await findOrder(ctx, id)) };
    });
  }

  @Authorized('orders:write')
  @Mutation(() => OrderPayload, { description: 'Records what came back; answers the return.' })
  orderReturn(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => OrderReturnInput, { description: 'The return.' }) input: OrderReturnInput,
  ) {
    return answer(input, async () => ({ order: await findOrder(ctx, await this.returns.create(ctx, input)) }));
  }

  @Authorized('orders:write')
  @Mutation(() => OrderPayload, { description: 'Calls off an order: it never counts.' })
  orderCancel(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => OrderCancelInput, { description: 'The order.' }) input: OrderCancelInput,
  ) {
    return answer(input, async () => ({ order: await findOrder(ctx, await this.orders.cancel(ctx, input)) }));
  }

  @Authorized('orders:write')
  @Mutation(() => OrderPayload, { description: 'Records money for an order; paid in full, a pending order counts.' })
  paymentRecord(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => PaymentRecordInput, { description: 'The payment.' }) input: PaymentRecordInput,
  ) {
    return answer(input, async () => ({ order: await findOrder(ctx, await this.orders.recordPayment(ctx, input)) }));
  }

  @FieldResolver(() => CustomerType, { nullable: true, description: 'Who bought.' })
  customer(@Root() order: OrderType, @Ctx() ctx: RequestContext) {
    return ctx.loader(customersById).load(order.customerId);
  }

  @FieldResolver(() => [OrderLineType], { description: 'What was bought or brought back, in order.' })
  lines(@Root() order: OrderType, @Ctx() ctx: RequestContext) {
    return ctx.loader(linesByOrder).load(order);
  }

  @FieldResolver(() => [PaymentType], { description: 'What was paid, oldest first.' })
  payments(@Root() order: OrderType, @Ctx() ctx: RequestContext) {
    return ctx.loader(paymentsByOrder).load(order);
  }
}
