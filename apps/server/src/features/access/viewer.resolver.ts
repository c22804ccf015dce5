import { Arg, Authorized, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../platform/context.js';
import { PUBLIC, SIGNED_IN } from '../../platform/graphql.js';
import { answer } from '../../platform/payload.js';
import { demoAccounts } from './demo-accounts.js';
import type { AccessService } from './access.service.js';
import { ViewerUpdateInput } from './viewer.input.js';
import { RegionType, TeamType } from './place.type.js';
import { homeOf, regionsById, rolesById, teamsById } from './user-columns.js';
import { RoleType, ServerInfoType, viewerOf, ViewerPayload, ViewerType } from './viewer.type.js';

@Resolver(() => ViewerType)
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

  @FieldResolver(() => RoleType, { description: 'What the viewer may do, by the name of the role.' })
  role(@Root() { actor }: ViewerType, @Ctx() ctx: RequestContext) {
    return actor.roleId === null ? null : ctx.loader(rolesById).load(actor.roleId);
  }

  @FieldResolver(() => TeamType, { nullable: true, description: 'The team of the viewer.' })
  async team(@Root() { actor }: ViewerType, @Ctx() ctx: RequestContext) {
    const { teamId } = await homeOf(ctx, actor.id);
    return teamId === null ? null : ctx.loader(teamsById).load(teamId);
  }

  @FieldResolver(() => RegionType, { nullable: true, description: 'The region of the viewer.' })
  async region(@Root() { actor }: ViewerType, @Ctx() ctx: RequestContext) {
    const { regionId } = await homeOf(ctx, actor.id);
    return regionId === null ? null : ctx.loader(regionsById).load(regionId);
  }

  @Authorized(PUBLIC)
  @Query(() => ServerInfoType, { description: 'What everyone may know about this installation.' })
  serverInfo(@Ctx() { services: { config } }: RequestContext): ServerInfoType {
    const { demo, timezone, currency, oidc } = config;
    return {
      version: this.version,
      demo,
      demoAccounts: demo ? [...demoAccounts] : [],
      singleSignOn: oidc?.name ?? null,
      timezone,
      currency,
    };
  }

  @Authorized(SIGNED_IN)
  @Mutation(() => ViewerPayload, { description: 'Changes the own account.' })
  viewerUpdate(@Ctx() ctx: RequestContext, @Arg('input', () => ViewerUpdateInput) input: ViewerUpdateInput) {
    return answer(input, async () => {
      await this.access.setLocale(ctx, input.locale);
      return { viewer: { ...viewerOf(ctx.actor), locale: input.locale } };
    });
  }
}
