import { TimelineKind } from '@kehu/schema';
import { ArgsType, Field } from 'type-graphql';
import { PageArgs, pageOf, pageSize } from '../../platform/connection.js';
import { readMoment } from '../../platform/cursor.js';
import { graphqlEnum } from '../../platform/enums.js';
import { moneyJson } from '../../platform/money.js';
import { askedColumns, jsonRows } from '../../platform/parts.js';
import { sql } from '../../platform/sql.js';
import { timelineRows } from '../../platform/timeline.js';
import { customerPart } from '../customers/graphql.js';
import { TimelineConnection, type TimelineEntry } from './timeline.type.js';

@ArgsType()
class TimelineArgs extends PageArgs {
  @Field(() => [graphqlEnum(TimelineKind)], { nullable: true, description: 'Only these kinds; all unless given.' })
  kinds?: TimelineKind[] | null;
}

/** What an entry shows; names and amounts are written for the page alone, not for all that might have stood on it. */
const columns = {
  at: sql.raw('e.at'),
  id: sql.raw('e.id'),
  kind: sql.raw('e.kind'),
  title: sql.raw('e.title'),
  detail: sql.raw('e.detail'),
  channel: sql.raw('e.channel'),
  direction: sql.raw('e.direction'),
  status: sql.raw('e.status'),
  refId: sql.raw('e."refId"'),
  amount: moneyJson(sql.raw('e.minor'), sql.raw('e.currency')),
  actorName: sql.raw('(SELECT u.name FROM app_user u WHERE u.id = e."actorId")'),
};

/** The fields that are made from columns of other names. */
const shownAs: Readonly<Record<string, string>> = { minor: 'amount', currency: 'amount', actorId: 'actorName' };

export const customerTimeline = customerPart<TimelineArgs>({
  field: 'timeline',
  type: () => TimelineConnection,
  description: 'Everything that happened, of all kinds the caller may see, newest first.',
  permission: 'interactions:read',
  nullable: true,
  args: TimelineArgs,
  path: ['edges', 'node'],
  sql({ ctx, parent, args, asks }) {
    const before = args.after ? readMoment(args.after) : null;
    const query = { ctx, customer: parent, kinds: args.kinds ?? null };
    const reads = (column: string): boolean => asks(shownAs[column] ?? column);
    const rows = timelineRows(query, before, pageSize(args.first) + 1, reads);
    return jsonRows(sql`SELECT ${askedColumns(asks, columns, ['at', 'id'])} FROM (${rows}) e`);
  },
  finish: (rows: TimelineEntry[] | null, { first, after }) =>
    pageOf(
      rows ?? [],
      pageSize(first),
      after,
      (row) => [new Date(row.at).toISOString(), row.id],
      (row) => row,
    ),
});
