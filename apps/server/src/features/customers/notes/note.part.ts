import { jsonRows } from '../../../platform/parts.js';
import { sql } from '../../../platform/sql.js';
import { customerPart } from '../customer-parts.js';
import { NoteType } from './note.type.js';

/** What colleagues wrote down; older notes than the last hundred stand in the timeline. */
export const notesPart = customerPart({
  field: 'notes',
  type: () => [NoteType],
  description: 'What colleagues wrote down: pinned notes first, then the newest; at most 100.',
  permission: null,
  sql: ({ parent, fields }) =>
    jsonRows(
      sql`SELECT n.id, n.body, (SELECT u.name FROM app_user u WHERE u.id = n.author_id) AS "authorName",
        n.is_pinned AS "isPinned", n.version, n.created_at AS "createdAt", n.updated_at AS "updatedAt"
      FROM note n WHERE n.customer_id = ${parent}.id ORDER BY n.is_pinned DESC, n.created_at DESC, n.id DESC LIMIT 100`,
      fields(),
    ),
});
