import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../../platform/context.js';
import { sql } from '../../../platform/sql.js';
import { CustomerConnection, CustomerType } from '../../customers/graphql.js';
import { customerSearch } from '../../customers/index.js';
import { summaryOf } from '../customer-summary.js';
import { CustomerFilter } from '../filter/filter.input.js';
import { readRuleOrFail } from '../rule.js';
import { CustomerSummaryType } from '../segment.type.js';
import { CustomersArgs } from './customer-list.input.js';
import { listCustomers } from './customer-list.query.js';

@Resolver(() => CustomerType)
export class CustomerListResolver {
  @Authorized('customers:read')
  @Query(() => CustomerConnection, {
    description: 'The customers you may see, who brought most first unless asked otherwise.',
  })
  async customers(
    @Ctx() ctx: RequestContext,
    @Args(() => CustomersArgs) { filter, search, ...page }: CustomersArgs,
    @Info() info: GraphQLResolveInfo,
  ) {
    const rule = await readRuleOrFail(ctx, filter);
    return listCustomers(ctx, { ...page, rule, search: customerSearch(ctx, search, sql.raw('c')) }, info);
  }

  @Authorized('customers:read')
  @Query(() => CustomerSummaryType, { description: 'How many customers you may see, by their main classifications.' })
  async customerSummary(
    @Ctx() ctx: RequestContext,
    @Arg('filter', () => CustomerFilter, { nullable: true, description: 'Which customers; all unless given.' })
    filter: CustomerFilter | null,
  ) {
    return summaryOf(ctx, await readRuleOrFail(ctx, filter));
  }
}
