import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../../../platform/context.js';
import { answerChange } from '../customer-change.js';
import { IdentityAddInput, IdentityRemoveInput, IdentityRevealInput } from './identity.input.js';
import type { IdentityService } from './identity.service.js';
import { IdentityPayload, IdentityType } from './identity.type.js';

const shown = { part: 'identities', record: 'identity' };

@Resolver(() => IdentityType)
export class IdentityResolver {
  constructor(private readonly identities: IdentityService) {}

  @Authorized('customers:write')
  @Mutation(() => IdentityPayload, { description: 'Adds an identity; a value belongs to one customer alone.' })
  identityAdd(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => IdentityAddInput, { description: 'The new identity.' }) input: IdentityAddInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answerChange(ctx, info, input, shown, () => this.identities.add(ctx, input));
  }

  @Authorized('customers:write')
  @Mutation(() => IdentityPayload, { description: 'Takes an identity away; another customer may have it then.' })
  identityRemove(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => IdentityRemoveInput, { description: 'Which one.' }) input: IdentityRemoveInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answerChange(ctx, info, input, shown, () => this.identities.remove(ctx, input));
  }

  @Authorized('customers:unmask')
  @Mutation(() => IdentityPayload, { description: 'Shows an identity in full, and notes who saw it.' })
  identityReveal(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => IdentityRevealInput, { description: 'Which one, and why.' }) input: IdentityRevealInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answerChange(ctx, info, input, shown, () => this.identities.reveal(ctx, input));
  }
}
