import { sql } from '../../../platform/sql.js';
import { timelineSource } from '../../../platform/timeline.js';

/** Notes; the title is how they begin, the detail the text. */
timelineSource({
  kinds: ['NOTE'],
  permission: 'customers:read',
  at: sql.raw('n.created_at'),
  id: sql.raw('n.id'),
  from: ({ customer }) => sql`FROM note n WHERE n.customer_id = ${customer}.id`,
  columns: () => ({
    kind: sql.raw(`'NOTE'`),
    title: sql.raw(`left(split_part(n.body, E'\\n', 1), 120)`),
    detail: sql.raw('left(n.body, 500)'),
    actorId: sql.raw('n.author_id'),
    refId: sql.raw('n.id'),
  }),
});
