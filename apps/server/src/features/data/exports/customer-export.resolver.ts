import { Arg, Args, Authorized, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { PageArgs } from '../../../platform/connection.js';
import type { RequestContext } from '../../../platform/context.js';
import { answer } from '../../../platform/payload.js';
import { CustomerExportInput, ExportPolicyInput, WhichCustomersArgs } from './customer-export.input.js';
import { listExports, shownExport } from './customer-export.query.js';
import type { CustomerExportService } from './customer-export.service.js';
import {
  CustomerExportConnection,
  CustomerExportPayload,
  CustomerExportType,
  ExportPolicyPayload,
  ExportPolicyType,
  ExportPreviewType,
} from './customer-export.type.js';

@Resolver(() => CustomerExportType)
export class CustomerExportResolver {
  constructor(private readonly exports: CustomerExportService) {}

  @Authorized('customers:export')
  @Query(() => ExportPreviewType, { description: 'How much an export of these customers would take away.' })
  customerExportPreview(@Ctx() ctx: RequestContext, @Args(() => WhichCustomersArgs) which: WhichCustomersArgs) {
    return this.exports.preview(ctx, which);
  }

  @Authorized('customers:export')
  @Mutation(() => CustomerExportPayload, {
    description: 'Asks for a list of customers as a CSV file; it can be fetched once, within ten minutes.',
  })
  customerExportOpen(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CustomerExportInput, { description: 'Which, and why.' }) input: CustomerExportInput,
  ) {
    return answer(input, async () => ({
      export: shownExport(ctx, this.exports, await this.exports.open(ctx, input)),
    }));
  }

  @Authorized('customers:export', 'audit:read')
  @Query(() => CustomerExportConnection, {
    description: 'Lists that were taken away, newest first: all of them for auditors, else those of the caller.',
  })
  customerExports(@Ctx() ctx: RequestContext, @Args(() => PageArgs) page: PageArgs) {
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
