import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, FieldResolver, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { PageArgs } from '../../../platform/connection.js';
import type { RequestContext } from '../../../platform/context.js';
import { isSelected } from '../../../platform/lookahead.js';
import { answer } from '../../../platform/payload.js';
import { UserType } from '../../access/graphql.js';
import { usersById } from '../../access/index.js';
import { CustomerType, findCustomer } from '../../customers/graphql.js';
import { customersById } from '../../customers/index.js';
import { countWaiting, poolState, previewPool, waitingInPool } from './pool.query.js';
import type { PoolService } from './pool.service.js';
import {
  PoolClaimInput,
  PoolCustomerConnection,
  PoolCustomerType,
  PoolPayload,
  PoolReleaseInput,
  PoolRuleChangeInput,
  PoolRuleInput,
  PoolRulePayload,
  PoolStateType,
} from './pool.type.js';

@Resolver(() => PoolCustomerType)
export class PoolResolver {
  constructor(private readonly service: PoolService) {}

  @Authorized('pool:claim')
  @Query(() => PoolCustomerConnection, { description: 'Customers in the public pool you may take, the latest first.' })
  async poolCustomers(
    @Ctx() ctx: RequestContext,
    @Args(() => PageArgs) page: PageArgs,
    @Info() info: GraphQLResolveInfo,
  ) {
    const waiting = await waitingInPool(ctx, page);
    if (!isSelected(info, 'totalCount')) return waiting;
    return { ...waiting, totalCount: { value: await countWaiting(ctx), isExact: true } };
  }

  @Authorized('pool:claim')
  @Query(() => PoolStateType, { description: 'The rule of the public pool, and how many you may take today.' })
  pool(@Ctx() ctx: RequestContext) {
    return poolState(ctx);
  }

  @Authorized('pool:claim')
  @Query(() => Int, {
    description: 'How many customers would fall into the pool tonight by this rule. Changes nothing.',
  })
  poolPreview(
    @Ctx() ctx: RequestContext,
    @Arg('rule', () => PoolRuleInput, { description: 'The rule.' }) rule: PoolRuleInput,
  ) {
    return previewPool(ctx, rule);
  }

  @Authorized('pool:claim')
  @Mutation(() => PoolPayload, {
    description: 'Takes a customer out of the public pool for yourself; CONFLICT when somebody was faster.',
  })
  poolClaim(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => PoolClaimInput, { description: 'Whom.' }) input: PoolClaimInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(input, async () => ({
      customer: await findCustomer(ctx, await this.service.claim(ctx, input.customerId), info, ['customer']),
    }));
  }

  @Authorized('customers:write')
  @Mutation(() => PoolPayload, { description: 'Gives a customer who has not bought back to the public pool.' })
  poolRelease(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => PoolReleaseInput, { description: 'Whom, and why.' }) input: PoolReleaseInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(input, async () => ({
      customer: await findCustomer(ctx, await this.service.release(ctx, input), info, ['customer']),
    }));
  }

  @Authorized('settings:write')
  @Mutation(() => PoolRulePayload, { description: 'Puts another rule of the public pool in force.' })
  poolRuleChange(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => PoolRuleChangeInput, { description: 'The rule.' }) input: PoolRuleChangeInput,
  ) {
    const { expectedVersion, ...rule } = input;
    return answer(input, async () => {
      await this.service.change(ctx, rule, expectedVersion);
      return { pool: await poolState(ctx) };
    });
  }

  @FieldResolver(() => CustomerType, { nullable: true, description: 'The customer.' })
  customer(@Root() { customerId }: PoolCustomerType, @Ctx() ctx: RequestContext) {
    return ctx.loader(customersById).load(customerId);
  }

  @FieldResolver(() => UserType, { nullable: true, description: 'Who had the customer before.' })
  formerOwner(@Root() { formerOwnerId }: PoolCustomerType, @Ctx() ctx: RequestContext) {
    return formerOwnerId === null ? null : ctx.loader(usersById).load(formerOwnerId);
  }
}
