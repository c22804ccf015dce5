import { NotificationKind } from '@kehu/schema';
import { Authorized, Ctx, Field, ID, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../../platform/context.js';
import { graphqlEnum } from '../../../platform/enums.js';
import { SIGNED_IN } from '../../../platform/graphql.js';
import { answer, Payload } from '../../../platform/payload.js';
import { DateTime } from '../../../platform/scalars.js';
import { sql } from '../../../platform/sql.js';
import { notificationsOf, type NotificationRow } from './notification.query.js';

@ObjectType('Notification', { description: 'Something that happened for the caller.', simpleResolvers: true })
class NotificationType implements NotificationRow {
  @Field(() => ID, { description: 'Tells it from others.' })
  key: string;

  @Field(() => graphqlEnum(NotificationKind), { description: 'What happened.' })
  kind: NotificationKind;

  @Field(() => DateTime, { description: 'When.' })
  at: Date;

  @Field(() => Boolean, { description: 'Whether the caller has not seen it yet.' })
  isNew: boolean;

  @Field(() => String, { description: 'What it is about: the ticket, the follow-up, the file, the colleague.' })
  title: string;

  @Field(() => String, {
    nullable: true,
    description: 'The customer; how much was taken over; the state of an import.',
  })
  detail: string | null;

  @Field(() => ID, { nullable: true, description: 'The ticket it is about.' })
  ticketId: string | null;

  @Field(() => ID, { nullable: true, description: 'The customer it is about.' })
  customerId: string | null;
}

@ObjectType('NotificationsSeePayload', { description: 'The answer to having seen the news.', simpleResolvers: true })
class NotificationsSeePayload extends Payload {
  @Field(() => Boolean, { description: 'Whether it is remembered.' })
  seen: boolean;
}

/** What the caller is told of. */
@Resolver()
export class NotificationResolver {
  @Authorized(SIGNED_IN)
  @Query(() => [NotificationType], {
    description: 'The last fortnight’s news for the caller, at most 50, the newest first.',
  })
  notifications(@Ctx() ctx: RequestContext) {
    return notificationsOf(ctx);
  }

  @Authorized(SIGNED_IN)
  @Mutation(() => NotificationsSeePayload, { description: 'Remembers that the caller has seen all news up to now.' })
  notificationsSee(@Ctx() ctx: RequestContext) {
    return answer(null, async () => {
      const { userId } = ctx.actor;
      if (userId !== null) {
        await ctx.rows(
          sql`INSERT INTO notification_seen (user_id, seen_at) VALUES (${userId}, ${ctx.now})
              ON CONFLICT (user_id) DO UPDATE SET seen_at = excluded.seen_at`,
        );
      }
      return { seen: userId !== null };
    });
  }
}
