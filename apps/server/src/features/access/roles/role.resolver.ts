import { Arg, Authorized, Ctx, Field, ID, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../../platform/context.js';
import { answer, Payload } from '../../../platform/payload.js';
import { permissions } from '../role.policy.js';
import { DonePayload } from '../sign-in/sign-in.type.js';
import { allRoles, rolesById } from '../user-columns.js';
import { RoleType } from '../viewer.type.js';
import { RoleCreateInput, RoleDeleteInput, RoleUpdateInput } from './role.input.js';
import type { RoleService } from './role.service.js';

@ObjectType('Permission', { description: 'A thing that can be allowed.', simpleResolvers: true })
class PermissionType {
  @Field(() => String, { description: 'What stands in roles and tokens, such as `customers:read`.' })
  key: string;

  @Field(() => String, { description: 'What it allows.' })
  description: string;
}

@ObjectType('RolePayload', { description: 'The answer to a change of a role.', simpleResolvers: true })
class RolePayload extends Payload {
  @Field(() => RoleType, { nullable: true, description: 'The role; null when it was refused.' })
  role?: RoleType | null;
}

/** The matrix of roles and permissions. */
@Resolver()
export class RoleResolver {
  constructor(private readonly keeper: RoleService) {}

  @Authorized('users:read')
  @Query(() => [RoleType], { description: 'All roles with what they may do.' })
  roles(@Ctx() ctx: RequestContext) {
    return allRoles(ctx);
  }

  @Authorized('users:read')
  @Query(() => [PermissionType], { description: 'Everything that can be allowed: the rows of the matrix.' })
  permissions(): PermissionType[] {
    return Object.entries(permissions).map(([key, description]) => ({ key, description }));
  }

  @Authorized('users:write')
  @Mutation(() => RolePayload, { description: 'Adds a role. Nobody gives rights away that they do not have.' })
  roleCreate(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RoleCreateInput, { description: 'The new role.' }) input: RoleCreateInput,
  ) {
    return answer(input, async () => {
      return { role: await ctx.loader(rolesById).load(await this.keeper.create(ctx, input)) };
    });
  }

  @Authorized('users:write')
  @Mutation(() => RolePayload, { description: 'Changes a role; it counts for everybody from the next request on.' })
  roleUpdate(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'The role.' }) id: string,
    @Arg('input', () => RoleUpdateInput, { description: 'What changes.' }) input: RoleUpdateInput,
  ) {
    return answer(input, async () => {
      return { role: await ctx.loader(rolesById).load(await this.keeper.update(ctx, id, input)) };
    });
  }

  @Authorized('users:write')
  @Mutation(() => DonePayload, { description: 'Takes away a role that nobody has.' })
  roleDelete(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'The role.' }) id: string,
    @Arg('input', () => RoleDeleteInput, { description: 'The version.' }) input: RoleDeleteInput,
  ) {
    return answer(input, async () => {
      await this.keeper.remove(ctx, id, input.expectedVersion);
      return { done: true };
    });
  }
}
