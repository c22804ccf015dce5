import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, ID, Info, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../../platform/context.js';
import { answerChange } from './customer-change.js';
import {
  CustomerCreateInput,
  CustomerDeleteInput,
  CustomerRestoreInput,
  CustomerUpdateInput,
} from './customer.input.js';
import type { CustomerService } from './customer.service.js';
import { CustomerPayload, CustomerType } from './customer.type.js';

const idIsThe = { description: 'The id of the customer.' };

@Resolver(() => CustomerType)
export class CustomerMutationsResolver {
  constructor(private readonly customers: CustomerService) {}

  @Authorized('customers:write')
  @Mutation(() => CustomerPayload, { description: 'Records a new customer.' })
  customerCreate(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CustomerCreateInput, { description: 'The new customer.' }) input: CustomerCreateInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answerChange(ctx, info, input, null, () => this.customers.create(ctx, input));
  }

  @Authorized('customers:write')
  @Mutation(() => CustomerPayload, { description: 'Changes the profile, or who looks after the customer.' })
  customerUpdate(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, idIsThe) id: string,
    @Arg('input', () => CustomerUpdateInput, { description: 'What changes.' }) input: CustomerUpdateInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answerChange(ctx, info, input, null, () => this.customers.update(ctx, id, input));
  }

  @Authorized('customers:write')
  @Mutation(() => CustomerPayload, {
    description: 'Deletes a customer, who can be restored; the answer shows no customer any more.',
  })
  customerDelete(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, idIsThe) id: string,
    @Arg('input', () => CustomerDeleteInput, { description: 'Which version.' }) input: CustomerDeleteInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answerChange(ctx, info, input, null, () => this.customers.delete(ctx, id, input.expectedVersion));
  }

  @Authorized('customers:write')
  @Mutation(() => CustomerPayload, { description: 'Brings a deleted customer back.' })
  customerRestore(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, idIsThe) id: string,
    @Arg('input', () => CustomerRestoreInput, { description: 'Which version.' }) input: CustomerRestoreInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answerChange(ctx, info, input, null, () => this.customers.restore(ctx, id, input.expectedVersion));
  }
}
