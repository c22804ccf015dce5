import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../platform/context.js';
import { UserType } from '../access/graphql.js';
import { usersById } from '../access/index.js';
import { CustomerType } from '../customers/graphql.js';
import { customersById } from '../customers/index.js';
import { expectedWaitById, positionById } from './queue.query.js';
import { QueueItemType } from './queue.type.js';
import { ticketsById } from './ticket.query.js';
import { TicketType } from './ticket.type.js';

/** What stands behind a place in a queue. */
@Resolver(() => QueueItemType)
export class QueueItemResolver {
  @FieldResolver(() => TicketType, { description: 'The ticket that has the place.' })
  ticket(@Root() item: QueueItemType, @Ctx() ctx: RequestContext) {
    return ctx.loader(ticketsById).load(item.ticketId);
  }

  @FieldResolver(() => CustomerType, { description: 'The customer who waits.' })
  customer(@Root() item: QueueItemType, @Ctx() ctx: RequestContext) {
    return ctx.loader(customersById).load(item.customerId);
  }

  @FieldResolver(() => UserType, { nullable: true, description: 'The user who works on it; null while it waits.' })
  agent(@Root() item: QueueItemType, @Ctx() ctx: RequestContext) {
    return item.agentId === null ? null : ctx.loader(usersById).load(item.agentId);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Its place among those who wait, from 1; null when it does not wait.',
  })
  position(@Root() item: QueueItemType, @Ctx() ctx: RequestContext) {
    return item.state === 'WAITING' ? ctx.loader(positionById).load(item.id) : null;
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Minutes until it is likely to be taken, by the pace of the last hour; null without a pace or a wait.',
  })
  expectedWaitMinutes(@Root() item: QueueItemType, @Ctx() ctx: RequestContext) {
    return item.state === 'WAITING' ? ctx.loader(expectedWaitById).load(item.id) : null;
  }
}
