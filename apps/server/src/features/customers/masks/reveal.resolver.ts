import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Info, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { RequestContext } from '../../../platform/context.js';
import { answerChange, CustomerChangePayload } from '../customer-change.js';
import { ValueRevealInput } from './reveal.input.js';
import type { RevealService } from './reveal.service.js';

@ObjectType('ValueRevealPayload', { description: 'The customer with the value shown in full.', simpleResolvers: true })
class ValueRevealPayload extends CustomerChangePayload {}

/** Masked values, one at a time. */
@Resolver()
export class RevealResolver {
  constructor(private readonly service: RevealService) {}

  @Authorized('customers:unmask')
  @Mutation(() => ValueRevealPayload, {
    description: 'Shows one masked value in full in this answer, and notes who saw it and why.',
  })
  valueReveal(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ValueRevealInput, { description: 'Which one, and why.' }) input: ValueRevealInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answerChange(ctx, info, input, null, () => this.service.reveal(ctx, input));
  }
}
