import { Arg, Args, Authorized, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../../platform/context.js';
import { answer } from '../../../platform/payload.js';
import { BulkCustomersArgs, CustomerBulkInput } from './customer-bulk.input.js';
import type { CustomerBulkService } from './customer-bulk.service.js';
import {
  BulkPreviewType,
  CustomerBulkChangeType,
  CustomerBulkPayload,
  CustomerBulkUndoPayload,
} from './customer-bulk.type.js';

@Resolver()
export class CustomerBulkResolver {
  constructor(private readonly bulk: CustomerBulkService) {}

  @Authorized('customers:write')
  @Query(() => BulkPreviewType, {
    description: 'How many of these customers the caller may change, and how many at once.',
  })
  customerBulkPreview(@Ctx() ctx: RequestContext, @Args(() => BulkCustomersArgs) which: BulkCustomersArgs) {
    return this.bulk.preview(ctx, which);
  }

  @Authorized('customers:write')
  @Mutation(() => CustomerBulkPayload, {
    description: 'Gives many customers an owner or a tag, or takes a tag from them: all of them or none.',
  })
  customerBulkChange(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CustomerBulkInput, { description: 'Which, how many, and what.' }) input: CustomerBulkInput,
  ) {
    return answer(input, async () => ({ result: await this.bulk.change(ctx, input) }));
  }

  @Authorized('customers:write')
  @Query(() => [CustomerBulkChangeType], {
    description: 'The caller’s changes of many customers of the last seven days, newest first.',
  })
  customerBulkChanges(@Ctx() ctx: RequestContext) {
    return this.bulk.recent(ctx);
  }

  @Authorized('customers:write')
  @Mutation(() => CustomerBulkUndoPayload, {
    description:
      'Takes a change of many customers back; those that somebody changed in the same respect since stay as they are.',
  })
  customerBulkUndo(@Ctx() ctx: RequestContext, @Arg('id', () => ID, { description: 'The change.' }) id: string) {
    return answer(null, async () => ({ change: await this.bulk.undo(ctx, id) }));
  }
}
