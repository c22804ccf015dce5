import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, ID, Info, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../../../platform/context.js';
import { answerChange } from '../customer-change.js';
import { AddressAddInput, AddressRemoveInput, AddressUpdateInput } from './address.input.js';
import type { AddressService } from './address.service.js';
import { AddressPayload, AddressType } from './address.type.js';

const shown = { part: 'addresses', record: 'address' };

@Resolver(() => AddressType)
export class AddressResolver {
  constructor(private readonly addresses: AddressService) {}

  @Authorized('customers:write')
  @Mutation(() => AddressPayload, { description: 'Adds an address.' })
  addressAdd(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AddressAddInput, { description: 'The new address.' }) input: AddressAddInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answerChange(ctx, info, input, shown, () => this.addresses.add(ctx, input));
  }

  @Authorized('customers:write')
  @Mutation(() => AddressPayload, { description: 'Changes an address.' })
  addressUpdate(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'The id of the address.' }) id: string,
    @Arg('input', () => AddressUpdateInput, { description: 'What changes.' }) input: AddressUpdateInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answerChange(ctx, info, input, shown, () => this.addresses.update(ctx, id, input));
  }

  @Authorized('customers:write')
  @Mutation(() => AddressPayload, { description: 'Takes an address away.' })
  addressRemove(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AddressRemoveInput, { description: 'Which one.' }) input: AddressRemoveInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answerChange(ctx, info, input, shown, () => this.addresses.remove(ctx, input));
  }
}
