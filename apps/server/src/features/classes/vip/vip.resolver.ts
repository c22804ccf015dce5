import { Authorized, Ctx, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../../platform/context.js';
import { vipTiers } from './vip.query.js';
import { VipTiersType } from './vip.type.js';

/** VIP tiers: the rules in words and who holds them. */
@Resolver()
export class VipResolver {
  @Authorized('metrics:read')
  @Query(() => VipTiersType, {
    nullable: true,
    description: 'The VIP tiers: what they ask and bring, who holds them; null before there are rules.',
  })
  vipTiers(@Ctx() ctx: RequestContext) {
    return vipTiers(ctx);
  }
}
