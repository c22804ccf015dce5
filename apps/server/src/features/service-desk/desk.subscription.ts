import { Arg, Authorized, Field, ID, ObjectType, Resolver, Root, Subscription } from 'type-graphql';
import type { RequestContext } from '../../platform/context.js';
import { DateTime } from '../../platform/scalars.js';
import type { DeskWatch } from './desk-watch.js';

@ObjectType('QueueChange', { description: 'Something on a queue’s board changed: ask again.', simpleResolvers: true })
export class QueueChangeType {
  @Field(() => ID, { description: 'The queue.' })
  queueId: string;

  @Field(() => DateTime, { description: 'When we heard of it.' })
  at: Date;
}

@ObjectType('TicketChange', { description: 'A ticket changed: ask again.', simpleResolvers: true })
export class TicketChangeType {
  @Field(() => ID, { description: 'The ticket.' })
  ticketId: string;

  @Field(() => DateTime, { description: 'When we heard of it.' })
  at: Date;
}

interface Asked {
  readonly context: RequestContext;
  readonly args: { readonly id: string };
}

/** Live updates of boards and tickets. */
export function deskSubscriptions(watch: DeskWatch) {
  @Resolver()
  class DeskSubscriptions {
    @Authorized('tickets:read')
    @Subscription(() => QueueChangeType, {
      description:
        'Tells when somebody the caller may see enters, leaves or moves in a queue, or an agent comes or goes.',
      subscribe: ({ context, args }: Asked) => watch.queue(context, args.id),
    })
    queueChanged(
      @Root() change: QueueChangeType,
      @Arg('id', () => ID, { description: 'The id of the queue.' }) _id: string,
    ): QueueChangeType {
      return change;
    }

    @Authorized('tickets:read')
    @Subscription(() => TicketChangeType, {
      description: 'Tells when a ticket the caller may see changes.',
      subscribe: ({ context, args }: Asked) => watch.ticket(context, args.id),
    })
    ticketChanged(
      @Root() change: TicketChangeType,
      @Arg('id', () => ID, { description: 'The id of the ticket.' }) _id: string,
    ): TicketChangeType {
      return change;
    }
  }
  return new DeskSubscriptions();
}
