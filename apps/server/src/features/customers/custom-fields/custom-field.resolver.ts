import { Arg, Authorized, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../../platform/context.js';
import { answer } from '../../../platform/payload.js';
import { CustomFieldCreateInput, CustomFieldUpdateInput } from './custom-field.input.js';
import type { CustomFieldService } from './custom-field.service.js';
import { CustomFieldObjectType, CustomFieldPayload } from './custom-field.type.js';

@Resolver(() => CustomFieldObjectType)
export class CustomFieldResolver {
  constructor(private readonly service: CustomFieldService) {}

  @Authorized('customers:read')
  @Query(() => [CustomFieldObjectType], { description: 'All custom fields, in the order they were added.' })
  async customFields(@Ctx() ctx: RequestContext): Promise<CustomFieldObjectType[]> {
    return this.service.list(ctx);
  }

  @Authorized('settings:write')
  @Mutation(() => CustomFieldPayload, { description: 'Adds a field to all customers.' })
  customFieldCreate(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CustomFieldCreateInput, { description: 'The new field.' }) input: CustomFieldCreateInput,
  ) {
    return answer(input, async () => ({ customField: await this.service.create(ctx, input) }));
  }

  @Authorized('settings:write')
  @Mutation(() => CustomFieldPayload, { description: 'Changes the names, choices or need of a custom field.' })
  customFieldUpdate(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'The id of the field.' }) id: string,
    @Arg('input', () => CustomFieldUpdateInput, { description: 'What changes.' }) input: CustomFieldUpdateInput,
  ) {
    return answer(input, async () => ({ customField: await this.service.update(ctx, id, input) }));
  }
}
