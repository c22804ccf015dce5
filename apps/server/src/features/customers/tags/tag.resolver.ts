import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../../platform/context.js';
import { answer } from '../../../platform/payload.js';
import { answerChange } from '../customer-change.js';
import { CustomerTagAddInput, CustomerTagRemoveInput, TagCreateInput } from './tag.input.js';
import type { TagService } from './tag.service.js';
import { CustomerTagPayload, TagPayload, TagType } from './tag.type.js';

const shown = { part: 'tags', record: 'tag' };

@Resolver(() => TagType)
export class TagResolver {
  constructor(private readonly service: TagService) {}

  @Authorized('customers:read')
  @Query(() => [TagType], { description: 'All tags, by name.' })
  tags(@Ctx() ctx: RequestContext) {
    return this.service.list(ctx);
  }

  @Authorized('settings:write')
  @Mutation(() => TagPayload, { description: 'Creates a tag.' })
  tagCreate(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => TagCreateInput, { description: 'The new tag.' }) input: TagCreateInput,
  ) {
    return answer(input, async () => ({ tag: await this.service.create(ctx, input) }));
  }

  @Authorized('customers:write')
  @Mutation(() => CustomerTagPayload, { description: 'Marks a customer with a tag.' })
  customerTagAdd(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CustomerTagAddInput, { description: 'The customer and the tag.' }) input: CustomerTagAddInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answerChange(ctx, info, input, shown, () => this.service.mark(ctx, input));
  }

  @Authorized('customers:write')
  @Mutation(() => CustomerTagPayload, { description: 'Takes a tag from a customer.' })
  customerTagRemove(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CustomerTagRemoveInput, { description: 'The customer and the tag.' })
    input: CustomerTagRemoveInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answerChange(ctx, info, input, shown, () => this.service.unmark(ctx, input));
  }
}
