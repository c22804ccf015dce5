import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { PageArgs } from '../../platform/connection.js';
import type { RequestContext } from '../../platform/context.js';
import { answer } from '../../platform/payload.js';
import type { AgentService } from './agent.service.js';
import { agentsAtDesk, allQueues, findQueue, servedToday, waitingByQueue, waitingPage } from './queue.query.js';
import { PresencePayload, QueueAgentType, QueueItemConnection, QueueServiceType, QueueType } from './queue.type.js';
import { PresenceSetInput } from './ticket.input.js';

/** The board: who waits, who works, how it goes. */
@Resolver(() => QueueType)
export class QueueResolver {
  constructor(private readonly desk: AgentService) {}

  @Authorized('tickets:read')
  @Query(() => [QueueType], { description: 'Every queue, the VIP queue first.' })
  queues(@Ctx() ctx: RequestContext) {
    return allQueues(ctx);
  }

  @Authorized('tickets:read')
  @Query(() => QueueType, { nullable: true, description: 'One queue; null when there is none.' })
  queue(@Ctx() ctx: RequestContext, @Arg('id', () => ID, { description: 'The id of the queue.' }) id: string) {
    return findQueue(ctx, id);
  }

  @FieldResolver(() => Int, { description: 'How many wait, among those the caller may see.' })
  waiting(@Root() queue: QueueType, @Ctx() ctx: RequestContext) {
    return ctx.loader(waitingByQueue).load(queue.id);
  }

  @FieldResolver(() => QueueItemConnection, { description: 'Those who wait, in the order in which they are served.' })
  items(@Root() queue: QueueType, @Ctx() ctx: RequestContext, @Args(() => PageArgs) page: PageArgs) {
    return waitingPage(ctx, queue.id, page);
  }

  @FieldResolver(() => [QueueAgentType], {
    description: 'Agents at work or with work, among the colleagues one may see.',
  })
  agents(@Ctx() ctx: RequestContext) {
    return agentsAtDesk(ctx);
  }

  @FieldResolver(() => QueueServiceType, { description: 'How first answers went today.' })
  servedToday(@Root() queue: QueueType, @Ctx() ctx: RequestContext) {
    return ctx.loader(servedToday).load(queue.id);
  }

  @Authorized('tickets:write')
  @Mutation(() => PresencePayload, { description: 'Tells whether the caller is at work.' })
  presenceSet(@Ctx() ctx: RequestContext, @Arg('input', () => PresenceSetInput) input: PresenceSetInput) {
    return answer(input, async () => {
      const userId = await this.desk.setPresence(ctx, { ...input, isOnline: input.online });
      const [agent] = await agentsAtDesk(ctx, userId);
      return { agent: agent ?? null };
    });
  }
}
