import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../../../platform/context.js';
import { answerChange } from '../customer-change.js';
import { RelationAddInput, RelationRemoveInput } from './relation.input.js';
import type { RelationService } from './relation.service.js';
import { RelationObjectType, RelationPayload } from './relation.type.js';

const shown = { part: 'relations', record: 'relation' };

@Resolver(() => RelationObjectType)
export class RelationResolver {
  constructor(private readonly service: RelationService) {}

  @Authorized('customers:write')
  @Mutation(() => RelationPayload, {
    description: 'Relates two customers; the other one shows the relation from its side.',
  })
  relationAdd(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RelationAddInput, { description: 'The new relation.' }) input: RelationAddInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answerChange(ctx, info, input, shown, () => this.service.add(ctx, input));
  }

  @Authorized('customers:write')
  @Mutation(() => RelationPayload, { description: 'Takes a relation away on both sides.' })
  relationRemove(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RelationRemoveInput, { description: 'Which one.' }) input: RelationRemoveInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answerChange(ctx, info, input, shown, () => this.service.remove(ctx, input));
  }
}
