import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../../../platform/context.js';
import { answerChange } from '../customer-change.js';
import { NeedAddInput, NeedRemoveInput } from './need.input.js';
import type { NeedService } from './need.service.js';
import { NeedPayload, NeedType } from './need.type.js';

const shown = { part: 'needs', record: 'need' };

@Resolver(() => NeedType)
export class NeedResolver {
  constructor(private readonly service: NeedService) {}

  @Authorized('customers:write')
  @Mutation(() => NeedPayload, { description: 'Records a need.' })
  needAdd(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => NeedAddInput, { description: 'The new need.' }) input: NeedAddInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answerChange(ctx, info, input, shown, () => this.service.add(ctx, input));
  }

  @Authorized('customers:write')
  @Mutation(() => NeedPayload, { description: 'Takes a need away.' })
  needRemove(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => NeedRemoveInput, { description: 'Which one.' }) input: NeedRemoveInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answerChange(ctx, info, input, shown, () => this.service.remove(ctx, input));
  }
}
