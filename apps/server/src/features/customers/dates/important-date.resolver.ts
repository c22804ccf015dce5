import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../../../platform/context.js';
import { answerChange } from '../customer-change.js';
import { ImportantDateAddInput, ImportantDateRemoveInput } from './important-date.input.js';
import type { ImportantDateService } from './important-date.service.js';
import { ImportantDatePayload, ImportantDateType } from './important-date.type.js';

const shown = { part: 'importantDates', record: 'importantDate' };

@Resolver(() => ImportantDateType)
export class ImportantDateResolver {
  constructor(private readonly service: ImportantDateService) {}

  @Authorized('customers:write')
  @Mutation(() => ImportantDatePayload, { description: 'Records a day to remember.' })
  importantDateAdd(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ImportantDateAddInput, { description: 'The new date.' }) input: ImportantDateAddInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answerChange(ctx, info, input, shown, () => this.service.add(ctx, input));
  }

  @Authorized('customers:write')
  @Mutation(() => ImportantDatePayload, { description: 'Takes a date away.' })
  importantDateRemove(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ImportantDateRemoveInput, { description: 'Which one.' }) input: ImportantDateRemoveInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answerChange(ctx, info, input, shown, () => this.service.remove(ctx, input));
  }
}
