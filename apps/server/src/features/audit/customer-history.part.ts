import { ArgsType, Field } from 'type-graphql';
import { PageArgs, pageSize } from '../../platform/connection.js';
import { jsonRows } from '../../platform/parts.js';
import { sql } from '../../platform/sql.js';
import { customerPart } from '../customers/graphql.js';
import { AuditEntryConnection } from './audit-entry.type.js';
import { auditPage, auditRows, type AuditRow } from './audit.query.js';

@ArgsType()
class HistoryArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Only changes of this field, as `industry`.' })
  field?: string | null;
}

/** What was changed of a customer and by whom. */
export const customerHistory = customerPart<HistoryArgs>({
  field: 'history',
  type: () => AuditEntryConnection,
  description: 'Every change of the customer and of what belongs to it, newest first.',
  permission: 'audit:read',
  nullable: true,
  args: HistoryArgs,
  sql: ({ parent, args }) =>
    jsonRows(
      auditRows(
        args.field
          ? sql`e.customer_id = ${parent}.id AND ${args.field} = ANY(e.fields)`
          : sql`e.customer_id = ${parent}.id`,
        args.after,
        pageSize(args.first) + 1,
      ),
    ),
  finish: (rows: AuditRow[] | null, args, ctx) => auditPage(ctx, rows ?? [], args),
});
