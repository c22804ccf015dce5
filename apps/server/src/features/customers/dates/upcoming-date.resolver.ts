import { Arg, Authorized, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../../platform/context.js';
import { customersById } from '../customer.loader.js';
import { CustomerType } from '../customer.type.js';
import type { ImportantDateService, Upcoming } from './important-date.service.js';
import { UpcomingDateType } from './important-date.type.js';

@Resolver(() => UpcomingDateType)
export class UpcomingDateResolver {
  constructor(private readonly service: ImportantDateService) {}

  @Authorized('customers:read')
  @Query(() => [UpcomingDateType], {
    description: 'Birthdays and other days of the customers the caller sees, the soonest first; at most 200.',
  })
  upcomingDates(
    @Ctx() ctx: RequestContext,
    @Arg('days', () => Int, {
      nullable: true,
      description: 'Within so many days from today; 14 unless told, at most 90.',
    })
    days?: number | null,
  ) {
    return this.service.upcoming(ctx, days ?? 14);
  }

  @FieldResolver(() => CustomerType, { description: 'Whose day it is.' })
  customer(@Root() date: Upcoming, @Ctx() ctx: RequestContext) {
    return ctx.loader(customersById).load(date.customerId);
  }
}
