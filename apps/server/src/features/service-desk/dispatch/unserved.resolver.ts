import type { GraphQLResolveInfo } from 'graphql';
import { Args, Authorized, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { PageArgs } from '../../../platform/connection.js';
import { isSelected } from '../../../platform/lookahead.js';
import type { RequestContext } from '../../../platform/context.js';
import { CustomerType } from '../../customers/graphql.js';
import { customersById } from '../../customers/index.js';
import { unservedVips } from './unserved.query.js';
import { UnservedVipConnection, UnservedVipType } from './unserved.type.js';

/** Customers who are due a dedicated agent and have none. */
@Resolver(() => UnservedVipType)
export class UnservedResolver {
  @Authorized('tickets:read')
  @Query(() => UnservedVipConnection, {
    description:
      'Customers whose tier brings a dedicated agent and who have none at work here, the most valuable first.',
  })
  unservedVips(@Ctx() ctx: RequestContext, @Args(() => PageArgs) page: PageArgs, @Info() info: GraphQLResolveInfo) {
    return unservedVips(ctx, page, isSelected(info, 'totalCount'));
  }

  @FieldResolver(() => CustomerType, { nullable: true, description: 'The customer.' })
  customer(@Root() row: UnservedVipType, @Ctx() ctx: RequestContext) {
    return ctx.loader(customersById).load(row.customerId);
  }
}
