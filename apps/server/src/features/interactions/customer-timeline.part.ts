import { TimelineKind } from '@kehu/schema';
import { ArgsType, Field } from 'type-graphql';
import { PageArgs, pageOf, pageSize } from '../../platform/connection.js';
import { readMoment } from '../../platform/cursor.js';
import { graphqlEnum } from '../../platform/enums.js';
import { jsonRows } from '../../platform/parts.js';
import { timelineRows } from '../../platform/timeline.js';
import { customerPart } from '../customers/graphql.js';
import { TimelineConnection, type TimelineEntry } from './timeline.type.js';

@ArgsType()
class TimelineArgs extends PageArgs {
  @Field(() => [graphqlEnum(TimelineKind)], { nullable: true, description: 'Only these kinds; all unless given.' })
  kinds?: TimelineKind[] | null;
}

export const customerTimeline = customerPart<TimelineArgs>({
  field: 'timeline',
  type: () => TimelineConnection,
  description: 'Everything that happened, of all kinds the caller may see, newest first.',
  permission: 'interactions:read',
  nullable: true,
  args: TimelineArgs,
  sql({ ctx, parent, args }) {
    const before = args.after ? readMoment(args.after) : null;
    return jsonRows(
      timelineRows({ ctx, customer: parent, kinds: args.kinds ?? null }, before, pageSize(args.first) + 1),
    );
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
