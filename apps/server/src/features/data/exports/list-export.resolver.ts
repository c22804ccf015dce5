import { Arg, Args, Authorized, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { PageArgs } from '../../../platform/connection.js';
import type { RequestContext } from '../../../platform/context.js';
import { answer } from '../../../platform/payload.js';
import { TicketFilter } from '../../service-desk/graphql.js';
import { CustomerExportInput, ExportPolicyInput, TicketExportInput, WhichCustomersArgs } from './list-export.input.js';
import { listExports, shownExport } from './list-export.query.js';
import type { ListExportService } from './list-export.service.js';
import {
  ListExportConnection,
  ListExportPayload,
  ListExportType,
  ExportPolicyPayload,
  ExportPolicyType,
  ExportPreviewType,
} from './list-export.type.js';

@Resolver(() => ListExportType)
export class ListExportResolver {
  constructor(private readonly exports: ListExportService) {}

  @Authorized('customers:export')
  @Query(() => ExportPreviewType, { description: 'How much an export of these customers would take away.' })
  customerExportPreview(@Ctx() ctx: RequestContext, @Args(() => WhichCustomersArgs) which: WhichCustomersArgs) {
    return this.exports.preview(ctx, 'CUSTOMERS', which);
  }

  @Authorized('customers:export')
  @Mutation(() => ListExportPayload, {
    description: 'Asks for a list of customers as a CSV file; it can be fetched once, within ten minutes.',
  })
  customerExportOpen(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CustomerExportInput, { description: 'Which, and why.' }) input: CustomerExportInput,
  ) {
    return answer(input, async () => ({
      export: shownExport(ctx, this.exports, await this.exports.open(ctx, 'CUSTOMERS', input)),
    }));
  }

  @Authorized('customers:export')
  @Query(() => ExportPreviewType, { description: 'How much an export of these tickets would take away.' })
  ticketExportPreview(
    @Ctx() ctx: RequestContext,
    @Arg('filter', () => TicketFilter, { nullable: true, description: 'Which tickets.' }) filter: TicketFilter | null,
  ) {
    return this.exports.preview(ctx, 'TICKETS', { filter });
  }

  @Authorized('customers:export')
  @Mutation(() => ListExportPayload, {
    description: 'Asks for a list of tickets as a CSV file; it can be fetched once, within ten minutes.',
  })
  ticketExportOpen(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => TicketExportInput, { description: 'Which, and why.' }) input: TicketExportInput,
  ) {
    return answer(input, async () => ({
      export: shownExport(ctx, this.exports, await this.exports.open(ctx, 'TICKETS', input)),
    }));
  }

  @Authorized('customers:export', 'audit:read')
  @Query(() => ListExportConnection, {
    description: 'Lists that were taken away, newest first: all of them for auditors, else those of the caller.',
  })
  listExports(@Ctx() ctx: RequestContext, @Args(() => PageArgs) page: PageArgs) {
    return listExports(ctx, this.exports, page);
  }

  @Authorized('customers:export', 'audit:read')
  @Query(() => ExportPolicyType, { description: 'How much one person may take away in a day.' })
  exportPolicy(@Ctx() ctx: RequestContext) {
    return this.exports.policy(ctx);
  }

  @Authorized('users:write')
  @Mutation(() => ExportPolicyPayload, { description: 'Sets how much one person may take away in a day.' })
  exportPolicyUpdate(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ExportPolicyInput, { description: 'The policy.' }) input: ExportPolicyInput,
  ) {
    return answer(input, async () => ({ policy: await this.exports.changePolicy(ctx, input) }));
  }
}
