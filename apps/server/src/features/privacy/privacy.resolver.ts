import { Channel, ConsentPurpose } from '@kehu/schema';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../platform/context.js';
import { graphqlEnum } from '../../platform/enums.js';
import { answer } from '../../platform/payload.js';
import { CustomerPayload, findCustomer } from '../customers/graphql.js';
import type { ConsentService } from './consent.service.js';
import type { HoldService } from './hold.service.js';
import type { PrivacyService } from './privacy.service.js';
import {
  ConsentSetInput,
  ConsentType,
  ContactPermissionType,
  CustomerDataPayload,
  CustomerErasePayload,
  CustomerHoldLiftInput,
  CustomerHoldPayload,
  CustomerHoldPlaceInput,
  CustomerHoldType,
  CustomerDataInput,
  ProcessingType,
} from './privacy.type.js';
import { processingRegister } from './processing-register.js';

@Resolver(() => ConsentType)
export class PrivacyResolver {
  constructor(
    private readonly consents: ConsentService,
    private readonly privacy: PrivacyService,
    private readonly holds: HoldService,
  ) {}

  @Authorized('customers:read')
  @Query(() => ContactPermissionType, {
    nullable: true,
    description: 'Whether a customer may be contacted for this; null when there is none the caller may see.',
  })
  contactPermission(
    @Ctx() ctx: RequestContext,
    @Arg('customerId', () => ID, { description: 'The customer.' }) customerId: string,
    @Arg('purpose', () => graphqlEnum(ConsentPurpose), { description: 'What for.' }) purpose: ConsentPurpose,
    @Arg('channel', () => graphqlEnum(Channel), { description: 'By which way.' }) channel: Channel,
  ) {
    return this.consents.permission(ctx, customerId, purpose, channel);
  }

  @Authorized('customers:read')
  @Query(() => [ContactPermissionType], {
    description:
      'The same for every purpose and the given channels; none when there is no customer the caller may see.',
  })
  contactPermissions(
    @Ctx() ctx: RequestContext,
    @Arg('customerId', () => ID, { description: 'The customer.' }) customerId: string,
    @Arg('channels', () => [graphqlEnum(Channel)], { description: 'By which ways.' }) channels: Channel[],
  ) {
    return this.consents.permissions(ctx, customerId, ConsentPurpose.keys, channels);
  }

  @Authorized('privacy:write')
  @Query(() => [CustomerHoldType], { description: 'Why the data of a customer must stand still; none for most.' })
  customerHolds(
    @Ctx() ctx: RequestContext,
    @Arg('customerId', () => ID, { description: 'The customer.' }) customerId: string,
  ) {
    return this.holds.list(ctx, customerId);
  }

  @Authorized('privacy:write')
  @Mutation(() => CustomerHoldPayload, { description: 'Makes the data of a customer stand still.' })
  customerHoldPlace(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CustomerHoldPlaceInput, { description: 'Whose, and why.' }) input: CustomerHoldPlaceInput,
  ) {
    return answer(input, async () => ({ holds: await this.holds.list(ctx, await this.holds.place(ctx, input)) }));
  }

  @Authorized('privacy:write')
  @Mutation(() => CustomerHoldPayload, { description: 'Lets the data of a customer move again.' })
  customerHoldLift(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CustomerHoldLiftInput, { description: 'Which hold.' }) input: CustomerHoldLiftInput,
  ) {
    return answer(input, async () => ({ holds: await this.holds.list(ctx, await this.holds.lift(ctx, input)) }));
  }

  @Authorized('privacy:write', 'audit:read')
  @Query(() => [ProcessingType], { description: 'What is done with personal data, why, and for how long it is kept.' })
  processingRegister() {
    return processingRegister;
  }

  @Authorized('customers:write')
  @Mutation(() => CustomerPayload, { description: 'Writes down what a customer allowed, refused or withdrew.' })
  consentSet(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ConsentSetInput, { description: 'What the customer said.' }) input: ConsentSetInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(input, async () => ({
      customer: await findCustomer(ctx, await this.consents.set(ctx, input), info, ['customer']),
    }));
  }

  @Authorized('privacy:write')
  @Mutation(() => CustomerDataPayload, { description: 'Hands out everything that is kept about a customer.' })
  customerDataExport(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CustomerDataInput, { description: 'Whose data, and why.' }) input: CustomerDataInput,
  ) {
    return answer(input, async () => ({ data: await this.privacy.export(ctx, input) }));
  }

  @Authorized('privacy:write')
  @Mutation(() => CustomerErasePayload, {
    description:
      'Forgets a customer for good: nothing that names the person is left, while totals stay. It cannot be undone.',
  })
  customerErase(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CustomerDataInput, { description: 'Whom, and why.' }) input: CustomerDataInput,
  ) {
    return answer(input, async () => ({ erasedId: await this.privacy.erase(ctx, input) }));
  }
}
