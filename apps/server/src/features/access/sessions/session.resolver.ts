import { Arg, Authorized, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../../platform/context.js';
import { SIGNED_IN } from '../../../platform/graphql.js';
import { SESSION_COOKIE } from '../../../platform/http.js';
import { answer, Payload } from '../../../platform/payload.js';
import { DateTime } from '../../../platform/scalars.js';
import type { SessionRow, SessionService } from './session.service.js';

@ObjectType('Session', { description: 'A browser that is signed in as the caller.', simpleResolvers: true })
class SessionType implements SessionRow {
  @Field(() => ID)
  id: string;

  @Field(() => DateTime, { description: 'When it signed in.' })
  createdAt: Date;

  @Field(() => DateTime, { description: 'The last request, to the minute.' })
  lastSeenAt: Date;

  @Field(() => DateTime, { description: 'When it ends by itself.' })
  expiresAt: Date;

  @Field(() => String, { nullable: true, description: 'The network address it signed in from.' })
  ip: string | null;

  @Field(() => String, { nullable: true, description: 'What the browser called itself.' })
  userAgent: string | null;

  @Field(() => Boolean, { description: 'Whether it is the one that asks.' })
  isCurrent: boolean;
}

@ObjectType('SessionEndPayload', { description: 'The answer to signing out.', simpleResolvers: true })
class SessionEndPayload extends Payload {
  @Field(() => Boolean, { description: 'Whether the session has ended.' })
  ended: boolean;
}

@ObjectType('SessionRevokePayload', { description: 'The answer to ending sessions.', simpleResolvers: true })
class SessionRevokePayload extends Payload {
  @Field(() => Int, { nullable: true, description: 'How many have ended; null when it was refused.' })
  ended?: number | null;
}

@InputType('SessionRevokeInput', { description: 'Which session shall end.' })
class SessionRevokeInput {
  @Field(() => ID, { description: "One of the caller's own." })
  id: string;
}

/** Where the caller is signed in. */
@Resolver()
export class SessionResolver {
  constructor(private readonly sessionList: SessionService) {}

  @Authorized(SIGNED_IN)
  @Query(() => [SessionType], { description: "The caller's own open sessions, the one used last first." })
  sessions(@Ctx() ctx: RequestContext) {
    return this.sessionList.list(ctx);
  }

  @Authorized(SIGNED_IN)
  @Mutation(() => SessionEndPayload, { description: 'Signs out: ends the session and clears the cookie.' })
  async sessionEnd(@Ctx() ctx: RequestContext) {
    await this.sessionList.endOwn(ctx);
    ctx.transport?.setCookie(SESSION_COOKIE, '', 0);
    return { ended: true, userErrors: [] };
  }

  @Authorized(SIGNED_IN)
  @Mutation(() => SessionRevokePayload, { description: "Ends one of the caller's own sessions." })
  sessionRevoke(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => SessionRevokeInput, { description: 'Which one.' }) input: SessionRevokeInput,
  ) {
    return answer(input, async () => {
      await this.sessionList.revoke(ctx, input.id);
      return { ended: 1 };
    });
  }

  @Authorized(SIGNED_IN)
  @Mutation(() => SessionRevokePayload, { description: "Ends all of the caller's sessions but the one that asks." })
  sessionRevokeOthers(@Ctx() ctx: RequestContext) {
    return answer(null, async () => ({ ended: await this.sessionList.revokeOthers(ctx) }));
  }
}
