import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../platform/context.js';
import { findCustomer } from './customer.query.js';
import { CustomerType } from './customer.type.js';

@Resolver(() => CustomerType)
export class CustomerResolver {
  @Authorized('customers:read')
  @Query(() => CustomerType, {
    nullable: true,
    description: 'One customer with everything selected below it; null when there is none the caller may see.',
  })
  customer(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'The id of the customer.' }) id: string,
    @Info() info: GraphQLResolveInfo,
  ) {
    return findCustomer(ctx, id, info);
  }
}
