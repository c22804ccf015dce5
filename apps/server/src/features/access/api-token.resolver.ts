import { Arg, Authorized, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../platform/context.js';
import { answer } from '../../platform/payload.js';
import { ApiTokenCreateInput, ApiTokenRevokeInput, ApiTokenRotateInput } from './api-token.input.js';
import { ApiTokenCreatePayload, ApiTokenPayload, ApiTokenType } from './api-token.type.js';
import { RegionType, TeamType } from './place.type.js';
import type { TokenService } from './token.service.js';
import { regionsById, rolesById, teamsById } from './user-columns.js';
import { RoleType } from './viewer.type.js';

/** Keys of programs. */
@Resolver(() => ApiTokenType)
export class ApiTokenResolver {
  constructor(private readonly tokens: TokenService) {}

  @Authorized('users:write')
  @Query(() => [ApiTokenType], { description: 'Tokens of programs, the newest first; at most 500.' })
  apiTokens(@Ctx() ctx: RequestContext) {
    return this.tokens.list(ctx);
  }

  @Authorized('users:write')
  @Mutation(() => ApiTokenCreatePayload, { description: 'A new token; its secret is shown in this answer alone.' })
  apiTokenCreate(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ApiTokenCreateInput, { description: 'The new token.' }) input: ApiTokenCreateInput,
  ) {
    return answer(input, async () => {
      const { id, secret } = await this.tokens.create(ctx, input);
      return { token: secret, apiToken: await this.tokens.one(ctx, id) };
    });
  }

  @Authorized('users:write')
  @Mutation(() => ApiTokenPayload, { description: 'Ends a token at once.' })
  apiTokenRevoke(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ApiTokenRevokeInput, { description: 'Which one.' }) input: ApiTokenRevokeInput,
  ) {
    return answer(input, async () => {
      return { apiToken: await this.tokens.one(ctx, await this.tokens.revoke(ctx, input.id)) };
    });
  }

  @Authorized('users:write')
  @Mutation(() => ApiTokenCreatePayload, {
    description: 'A new secret, shown in this answer alone; the one until now stays good for some hours.',
  })
  apiTokenRotate(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ApiTokenRotateInput, { description: 'Which one, and how long both are good.' })
    input: ApiTokenRotateInput,
  ) {
    return answer(input, async () => {
      const token = await this.tokens.rotate(ctx, input.id, input.overlapHours);
      return { token, apiToken: await this.tokens.one(ctx, input.id) };
    });
  }

  @FieldResolver(() => RoleType, { nullable: true, description: 'The role it acts with.' })
  role(@Root() token: ApiTokenType, @Ctx() ctx: RequestContext) {
    return ctx.loader(rolesById).load(token.roleId);
  }

  @FieldResolver(() => TeamType, { nullable: true, description: 'The team it acts within.' })
  team(@Root() token: ApiTokenType, @Ctx() ctx: RequestContext) {
    return token.teamId === null ? null : ctx.loader(teamsById).load(token.teamId);
  }

  @FieldResolver(() => RegionType, { nullable: true, description: 'The region it acts within.' })
  region(@Root() token: ApiTokenType, @Ctx() ctx: RequestContext) {
    return token.regionId === null ? null : ctx.loader(regionsById).load(token.regionId);
  }
}
