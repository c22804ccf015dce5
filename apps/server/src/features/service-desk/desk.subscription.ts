import { Arg, Authorized, Field, ID, ObjectType, Resolver, Root, Subscription } from 'type-graphql';
import type { RequestContext } from '../../platform/context.js';
import { isId } from '../../platform/cursor.js';
import { requestError } from '../../platform/errors.js';
import { liveChanges } from '../../platform/live-changes.js';
import { DateTime } from '../../platform/scalars.js';
import { concernsQueue, concernsTicket, DESK_TOPIC } from './desk.live.js';

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

type Subscribing = { context: RequestContext; args: { id: string } };

const knownId = (id: string): string => {
  if (!isId(id)) throw requestError('BAD_USER_INPUT', 'id: is not an id.');
  return id.toLowerCase();
};

/** What changes while somebody looks on. */
@Resolver()
export class DeskSubscriptions {
  @Authorized('tickets:read')
  @Subscription(() => QueueChangeType, {
    description:
      'Tells when somebody the caller may see enters, leaves or moves in a queue, or an agent comes or goes.',
    subscribe: ({ context, args }: Subscribing) => {
      const queueId = knownId(args.id);
      return liveChanges(context, {
        topic: DESK_TOPIC,
        concerns: (payload) => concernsQueue(context, payload, queueId),
        change: () => ({ queueId, at: new Date() }),
      });
    },
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
    subscribe: ({ context, args }: Subscribing) => {
      const ticketId = knownId(args.id);
      return liveChanges(context, {
        topic: DESK_TOPIC,
        concerns: (payload) => concernsTicket(context, payload, ticketId),
        change: () => ({ ticketId, at: new Date() }),
      });
    },
  })
  ticketChanged(
    @Root() change: TicketChangeType,
    @Arg('id', () => ID, { description: 'The id of the ticket.' }) _id: string,
  ): TicketChangeType {
    return change;
  }
}
