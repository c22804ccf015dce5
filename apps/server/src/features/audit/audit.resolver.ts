import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../platform/context.js';
import { answer } from '../../platform/payload.js';
import { CustomerPayload, findCustomer } from '../customers/graphql.js';
import { AuditCheckPayload, AuditCheckType } from './checks/audit-check.type.js';
import type { AuditCheckService } from './checks/audit-check.service.js';
import { AuditArgs, CustomerFieldRestoreInput } from './audit-entry.input.js';
import { AuditEntryConnection, AuditEntryType } from './audit-entry.type.js';
import { listAudit } from './audit.query.js';
import type { FieldRestoreService } from './field-restore.service.js';

@Resolver(() => AuditEntryType)
export class AuditResolver {
  constructor(
    private readonly fields: FieldRestoreService,
    private readonly checks: AuditCheckService,
  ) {}

  @Authorized('audit:read')
  @Query(() => AuditEntryConnection, { description: 'What was done, by whom, when and from where; newest first.' })
  auditEntries(@Ctx() ctx: RequestContext, @Args(() => AuditArgs) { filter, ...page }: AuditArgs) {
    return listAudit(ctx, filter ?? {}, page);
  }

  @Authorized('audit:read')
  @Query(() => [AuditCheckType], { description: 'The last ten readings of the whole audit, the latest first.' })
  auditChecks(@Ctx() ctx: RequestContext) {
    return this.checks.list(ctx);
  }

  @Authorized('audit:read')
  @Mutation(() => AuditCheckPayload, {
    description: 'Begins to read the whole audit; answers the reading that is under way, if there is one.',
  })
  auditCheckStart(@Ctx() ctx: RequestContext) {
    return answer(null, async () => ({ check: await this.checks.start(ctx) }));
  }

  @Authorized('audit:read')
  @Mutation(() => CustomerPayload, { description: 'Puts a field of the customer back to what it was before a change.' })
  customerFieldRestore(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CustomerFieldRestoreInput, { description: 'Which value.' }) input: CustomerFieldRestoreInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(input, async () => ({
      customer: await findCustomer(ctx, await this.fields.restore(ctx, input), info, ['customer']),
    }));
  }
}
