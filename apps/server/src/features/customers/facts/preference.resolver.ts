import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../../../platform/context.js';
import { answerChange } from '../customer-change.js';
import { PreferenceRemoveInput, PreferenceSetInput } from './preference.input.js';
import type { PreferenceService } from './preference.service.js';
import { PreferencePayload, PreferenceType } from './preference.type.js';

const shown = { part: 'preferences', record: 'preference' };

@Resolver(() => PreferenceType)
export class PreferenceResolver {
  constructor(private readonly service: PreferenceService) {}

  @Authorized('customers:write')
  @Mutation(() => PreferencePayload, { description: 'Records a preference; the same key and source is written over.' })
  preferenceSet(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => PreferenceSetInput, { description: 'The preference.' }) input: PreferenceSetInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answerChange(ctx, info, input, shown, () => this.service.set(ctx, input));
  }

  @Authorized('customers:write')
  @Mutation(() => PreferencePayload, { description: 'Takes a preference away.' })
  preferenceRemove(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => PreferenceRemoveInput, { description: 'Which one.' }) input: PreferenceRemoveInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answerChange(ctx, info, input, shown, () => this.service.remove(ctx, input));
  }
}
