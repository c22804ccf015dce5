import { Arg, Authorized, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Actor, RequestContext } from '../../platform/context.js';
import { PUBLIC, SIGNED_IN } from '../../platform/graphql.js';
import { SESSION_COOKIE } from '../../platform/http.js';
import { answer } from '../../platform/payload.js';
import { demoAccounts } from './demo-accounts.js';
import { SESSION_DAYS, type AccessService } from './access.service.js';
import { SessionCreateInput, ViewerUpdateInput } from './viewer.input.js';
import { ServerInfoType, SessionEndPayload, SessionPayload, ViewerType } from './viewer.type.js';

const viewerOf = (actor: Actor): ViewerType => ({
  kind: actor.kind as ViewerType['kind'],
  id: actor.id,
  name: actor.name,
  email: actor.email,
  locale: actor.locale,
  permissions: [...actor.permissions].map(([permission, scope]) => ({ permission, scope })),
});

@Resolver()
export class ViewerResolver {
  constructor(
    private readonly access: AccessService,
    private readonly version: string,
  ) {}

  @Authorized(SIGNED_IN)
  @Query(() => ViewerType, { description: 'Who asks.' })
  viewer(@Ctx() ctx: RequestContext): ViewerType {
    return viewerOf(ctx.actor);
  }

  @Authorized(PUBLIC)
  @Query(() => ServerInfoType, { description: 'What everyone may know about this installation.' })
  serverInfo(@Ctx() { services: { config } }: RequestContext): ServerInfoType {
    const { demo, timezone, currency } = config;
    return { version: this.version, demo, demoAccounts: demo ? [...demoAccounts] : [], timezone, currency };
  }

  @Authorized(PUBLIC)
  @Mutation(() => SessionPayload, { description: 'Signs in: sets the session cookie.' })
  sessionCreate(@Ctx() ctx: RequestContext, @Arg('input', () => SessionCreateInput) input: SessionCreateInput) {
    return answer(input, async () => {
      const { secret, actor } = await this.access.signIn(ctx, input.email, input.password);
      ctx.transport?.setCookie(SESSION_COOKIE, secret, SESSION_DAYS * 86_400);
      return { viewer: viewerOf(actor) };
    });
  }

  @Authorized(SIGNED_IN)
  @Mutation(() => SessionEndPayload, { description: 'Signs out: ends the session and clears the cookie.' })
  async sessionEnd(@Ctx() ctx: RequestContext) {
    await this.access.signOut(ctx);
    ctx.transport?.setCookie(SESSION_COOKIE, '', 0);
    return { ended: true, userErrors: [] };
  }

  @Authorized(SIGNED_IN)
  @Mutation(() => SessionPayload, { description: 'Changes the own account.' })
  viewerUpdate(@Ctx() ctx: RequestContext, @Arg('input', () => ViewerUpdateInput) input: ViewerUpdateInput) {
    return answer(input, async () => {
      await this.access.setLocale(ctx, input.locale);
      return { viewer: { ...viewerOf(ctx.actor), locale: input.locale } };
    });
  }
}
