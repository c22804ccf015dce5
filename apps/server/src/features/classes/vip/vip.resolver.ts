import { Authorized, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../../platform/context.js';
import { CustomerType } from '../../customers/graphql.js';
import { vipStandingById, vipTiers } from './vip.query.js';
import { VipStandingType, VipTiersType } from './vip.type.js';

/** VIP tiers: the rules in words, and where a customer stands. */
@Resolver(() => CustomerType)
export class VipResolver {
  @Authorized('metrics:read')
  @Query(() => VipTiersType, {
    nullable: true,
    description: 'The VIP tiers: what they ask and bring, who holds them; null before there are rules.',
  })
  vipTiers(@Ctx() ctx: RequestContext) {
    return vipTiers(ctx);
  }

  @Authorized('metrics:read')
  @FieldResolver(() => VipStandingType, {
    nullable: true,
    description: 'Where the customer stands among the VIP tiers and why; null before the first evaluation.',
  })
  vipStanding(@Root() customer: CustomerType, @Ctx() ctx: RequestContext) {
    return ctx.loader(vipStandingById).load(customer.id);
  }
}
