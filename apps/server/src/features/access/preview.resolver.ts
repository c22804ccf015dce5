import { MaskedKind } from '@kehu/schema';
import { Arg, Authorized, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../platform/context.js';
import { graphqlEnum } from '../../platform/enums.js';
import { accessPreview, type AccessPreview, type Reach } from './preview.js';
import type { Permission } from './role.policy.js';

@ObjectType('AccessReach', { description: 'How far a permission of somebody reaches.', simpleResolvers: true })
class AccessReachType implements Reach {
  @Field(() => String, { description: 'The permission, such as `customers:read`.' })
  permission: Permission;

  @Field(() => Int, { description: 'How many active customers it reaches, of those the caller sees.' })
  customers: number;
}

@ObjectType('AccessExample', { description: 'A customer somebody would see.', simpleResolvers: true })
class AccessExampleType {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'The name.' })
  name: string;

  @Field(() => String, { description: 'The number people know the customer by.' })
  code: string;
}

@ObjectType('AccessPreview', { description: 'What somebody would see.', simpleResolvers: true })
class AccessPreviewType implements AccessPreview {
  @Field(() => Int, { description: 'How many active customers the caller sees.' })
  allCustomers: number;

  @Field(() => [AccessReachType], { description: 'What they hold, and how far it reaches.' })
  reach: AccessReachType[];

  @Field(() => [graphqlEnum(MaskedKind)], { description: 'Kinds of values they see masked.' })
  masked: MaskedKind[];

  @Field(() => [AccessExampleType], { description: 'A few customers both they and the caller see.' })
  examples: AccessExampleType[];
}

/** What would this person see. */
@Resolver()
export class AccessPreviewResolver {
  @Authorized('users:write')
  @Query(() => AccessPreviewType, {
    nullable: true,
    description: 'What a colleague would see if they were signed in; null when the caller does not keep them.',
  })
  accessPreview(
    @Ctx() ctx: RequestContext,
    @Arg('userId', () => ID, { description: 'The colleague.' }) userId: string,
  ) {
    return accessPreview(ctx, userId);
  }
}
