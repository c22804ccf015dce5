import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../../platform/context.js';
import { answer } from '../../platform/payload.js';
import { findCustomer } from '../customers/graphql.js';
import { StageSetInput } from './lifecycle.input.js';
import type { LifecycleService } from './lifecycle.service.js';
import { StagePayload } from './lifecycle.type.js';

@Resolver()
export class LifecycleResolver {
  constructor(private readonly lifecycle: LifecycleService) {}

  @Authorized('lifecycle:write')
  @Mutation(() => StagePayload, {
    description: 'Moves a customer to another stage by hand; CONFLICT where none leads there.',
  })
  stageSet(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => StageSetInput, { description: 'The move.' }) input: StageSetInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(input, async () => ({
      customer: await findCustomer(ctx, await this.lifecycle.set(ctx, input), info, ['customer']),
    }));
  }
}
