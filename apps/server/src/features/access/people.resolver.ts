import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../platform/context.js';
import { isSelected } from '../../platform/lookahead.js';
import { answer } from '../../platform/payload.js';
import { RegionType, TeamType } from './place.type.js';
import { DonePayload } from './sign-in/sign-in.type.js';
import { regionsById, rolesById, teamsById } from './user-columns.js';
import { UserCreateInput, UsersArgs, UserUpdateInput } from './user.input.js';
import type { UserService } from './user.service.js';
import { UserConnection, UserPayload, UserType } from './user.type.js';
import { RoleType } from './viewer.type.js';

/** The colleagues who sign in. */
@Resolver(() => UserType)
export class PeopleResolver {
  constructor(private readonly users: UserService) {}

  @Authorized('users:read')
  @Query(() => UserConnection, { name: 'users', description: 'Colleagues the caller may see, by name.' })
  async usersPage(
    @Ctx() ctx: RequestContext,
    @Args(() => UsersArgs) args: UsersArgs,
    @Info() info: GraphQLResolveInfo,
  ) {
    const page = await this.users.list(ctx, args);
    if (!isSelected(info, 'totalCount')) return page;
    return { ...page, totalCount: { value: await this.users.count(ctx, args), isExact: true } };
  }

  @Authorized('users:write')
  @Mutation(() => UserPayload, { description: 'Lets somebody sign in. Nobody gives away rights they do not have.' })
  userCreate(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => UserCreateInput, { description: 'Who.' }) input: UserCreateInput,
  ) {
    return answer(input, async () => ({ user: await this.users.one(ctx, await this.users.create(ctx, input)) }));
  }

  @Authorized('users:write')
  @Mutation(() => UserPayload, { description: 'Changes a user; one who is disabled is signed out everywhere.' })
  userUpdate(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'The id of the user.' }) id: string,
    @Arg('input', () => UserUpdateInput, { description: 'What changes.' }) input: UserUpdateInput,
  ) {
    return answer(input, async () => ({ user: await this.users.one(ctx, await this.users.update(ctx, id, input)) }));
  }

  @Authorized('users:write')
  @Mutation(() => DonePayload, { description: 'Ends every session of a user.' })
  userSignOut(@Ctx() ctx: RequestContext, @Arg('id', () => ID, { description: 'The id of the user.' }) id: string) {
    return answer(null, async () => {
      await this.users.signOut(ctx, id);
      return { done: true };
    });
  }

  @Authorized('users:write')
  @Mutation(() => DonePayload, {
    description: 'Turns the second factor of a user off who lost it; ends their sessions.',
  })
  userSecondFactorRemove(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'The id of the user.' }) id: string,
  ) {
    return answer(null, async () => {
      await this.users.removeSecondFactor(ctx, id);
      return { done: true };
    });
  }

  @Authorized('users:read')
  @FieldResolver(() => RoleType, { nullable: true, description: 'What the user may do.' })
  role(@Root() user: UserType, @Ctx() ctx: RequestContext) {
    return ctx.loader(rolesById).load(user.roleId);
  }

  @FieldResolver(() => TeamType, { nullable: true, description: 'The team of the user.' })
  team(@Root() user: UserType, @Ctx() ctx: RequestContext) {
    return user.teamId === null ? null : ctx.loader(teamsById).load(user.teamId);
  }

  @FieldResolver(() => RegionType, { nullable: true, description: 'The region of the user.' })
  region(@Root() user: UserType, @Ctx() ctx: RequestContext) {
    return user.regionId === null ? null : ctx.loader(regionsById).load(user.regionId);
  }
}
