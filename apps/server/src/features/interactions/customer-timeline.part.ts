import { TimelineKind } from '@kehu/schema';
import { ArgsType, Field } from 'type-graphql';
import { PageArgs, pageOf, pageSize } from '../../platform/connection.js';
import { readMoment } from '../../platform/cursor.js';
import { graphqlEnum } from '../../platform/enums.js';
import { sql } from '../../platform/sql.js';
import { readEntry, timelineRows, type WrittenEntry } from '../../platform/timeline.js';
import { customerPart } from '../customers/graphql.js';
import { TimelineConnection } from './timeline.type.js';

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
    const name = sql.raw(asks('actorName') ? '(SELECT u.name FROM app_user u WHERE u.id = e."actorId")' : 'NULL');
    return sql`(SELECT coalesce(json_agg(json_build_array(e.entry, ${name})), '[]'::json) FROM (${rows}) e)`;
  },
  finish: (rows: readonly NamedEntry[] | null, { first, after }) =>
    pageOf(
      rows ?? [],
      pageSize(first),
      after,
      ([[at, id]]) => [new Date(at).toISOString(), id],
      ([entry, actorName]) => readEntry(entry, actorName),
    ),
});

/** An entry with the name of who did it. */
type NamedEntry = readonly [WrittenEntry, string | null];
