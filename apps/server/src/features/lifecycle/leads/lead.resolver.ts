import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../../../platform/context.js';
import { answer } from '../../../platform/payload.js';
import { findCustomer } from '../../customers/graphql.js';
import type { LeadService } from './lead.service.js';
import { LeadCaptureInput, LeadPayload } from './lead.type.js';

@Resolver()
export class LeadResolver {
  constructor(private readonly leads: LeadService) {}

  @Authorized('customers:write')
  @Mutation(() => LeadPayload, {
    description:
      'Takes a lead in: finds the person by what they are known by, or records a new customer. Never doubles one.',
  })
  leadCapture(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => LeadCaptureInput, { description: 'The lead.' }) input: LeadCaptureInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(input, async () => {
      const { customerId, outcome } = await this.leads.capture(ctx, input);
      return { outcome, customer: customerId && (await findCustomer(ctx, customerId, info, ['customer'])) };
    });
  }
}
