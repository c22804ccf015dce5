import { TimelineKind } from '@kehu/schema';
import { ArgsType, Field } from 'type-graphql';
import { PageArgs, pageOf, pageSize } from '../../platform/connection.js';
import { readMoment } from '../../platform/cursor.js';
import { graphqlEnum } from '../../platform/enums.js';
import { sql } from '../../platform/sql.js';
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
  path: ['edges', 'node'],
  sql({ ctx, parent, args, asks }) {
    const before = args.after ? readMoment(args.after) : null;
    const rows = timelineRows(
      { ctx, customer: parent, kinds: args.kinds ?? null },
      before,
      pageSize(args.first) + 1,
      asks,
    );
    const name = sql.raw('(SELECT u.name FROM app_user u WHERE u.id = e."actorId")');
    const shown = asks('actorName') ? sql`json_build_array(e.entry, ${name})` : sql.raw('e.entry');
    return sql`(SELECT coalesce(json_agg(${shown}), '[]'::json) FROM (${rows}) e)`;
  },
  finish: (rows: readonly (TimelineEntry | NamedEntry)[] | null, { first, after }) =>
    pageOf(
      rows?.map(withName) ?? [],
      pageSize(first),
      after,
      (row) => [new Date(row.at).toISOString(), row.id],
      (row) => row,
    ),
});

/** An entry with the name of who did it. */
type NamedEntry = readonly [TimelineEntry, string | null];

/** As an array's own test is blind to arrays that are only read. */
const isNamed = (row: TimelineEntry | NamedEntry): row is NamedEntry => Array.isArray(row);

const withName = (row: TimelineEntry | NamedEntry): TimelineEntry =>
  isNamed(row) ? Object.assign(row[0], { actorName: row[1] }) : row;
