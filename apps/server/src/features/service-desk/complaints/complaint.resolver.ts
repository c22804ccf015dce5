import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../../platform/context.js';
import { answer } from '../../../platform/payload.js';
import { DateTime } from '../../../platform/scalars.js';
import { answerTicket } from '../answer-ticket.js';
import { TicketPayload } from '../ticket.type.js';
import type { ComplaintCodeService } from './complaint-code.service.js';
import {
  ComplaintCodeCreateInput,
  ComplaintCodeUpdateInput,
  ComplaintConfirmInput,
  ComplaintUpdateInput,
} from './complaint.input.js';
import { complaintReport, shownCode } from './complaint.query.js';
import type { ComplaintService } from './complaint.service.js';
import { ComplaintCodePayload, ComplaintCodeType, ComplaintReportType } from './complaint.type.js';

/** Complaints, the kinds there are, and what they lead to. */
@Resolver(() => ComplaintCodeType)
export class ComplaintResolver {
  constructor(
    private readonly complaints: ComplaintService,
    private readonly codes: ComplaintCodeService,
  ) {}

  @Authorized('tickets:read')
  @Query(() => [ComplaintCodeType], { description: 'Every kind of complaint with its answer standard, by code.' })
  async complaintCodes(@Ctx() ctx: RequestContext) {
    return (await this.codes.list(ctx)).map((row) => shownCode(row, ctx.services.config.currency));
  }

  @Authorized('tickets:read')
  @Query(() => ComplaintReportType, {
    description:
      'Complaints opened in a time, from the defect over the product to customers who left. `tickets` with the same filter lists what stands behind each figure.',
  })
  complaintReport(
    @Ctx() ctx: RequestContext,
    @Arg('from', () => DateTime, { description: 'Opened at this moment or later.' }) from: Date,
    @Arg('before', () => DateTime, { description: 'Opened before this moment.' }) before: Date,
  ) {
    return complaintReport(ctx, { from, before });
  }

  @Authorized('settings:write')
  @Mutation(() => ComplaintCodePayload, { description: 'Adds a kind of complaint.' })
  complaintCodeCreate(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ComplaintCodeCreateInput, { description: 'The new kind.' }) input: ComplaintCodeCreateInput,
  ) {
    return answer(input, async () => ({
      code: shownCode(await this.codes.create(ctx, input), ctx.services.config.currency),
    }));
  }

  @Authorized('settings:write')
  @Mutation(() => ComplaintCodePayload, {
    description: 'Changes a kind of complaint. What was solved stays as it was judged.',
  })
  complaintCodeUpdate(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'The kind.' }) id: string,
    @Arg('input', () => ComplaintCodeUpdateInput, { description: 'The kind as it shall be.' })
    input: ComplaintCodeUpdateInput,
  ) {
    return answer(input, async () => ({
      code: shownCode(await this.codes.update(ctx, id, input), ctx.services.config.currency),
    }));
  }

  @Authorized('tickets:write')
  @Mutation(() => TicketPayload, { description: 'Says what a complaint is about and how it is made good.' })
  complaintUpdate(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ComplaintUpdateInput, { description: 'What is known.' }) input: ComplaintUpdateInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answerTicket(ctx, info, input, () => this.complaints.update(ctx, input));
  }

  @Authorized('tickets:write')
  @Mutation(() => TicketPayload, {
    description: 'Records what the customer says to the solution: the complaint is closed, or opens again.',
  })
  complaintConfirm(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ComplaintConfirmInput, { description: 'What was said.' }) input: ComplaintConfirmInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answerTicket(ctx, info, input, () => this.complaints.hear(ctx, input));
  }
}
