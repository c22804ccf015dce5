import type { RequestContext } from '../../../platform/context.js';
import { jsonRows } from '../../../platform/parts.js';
import { sql, type Sql } from '../../../platform/sql.js';
import { isMasked, visibleCustomer } from '../../access/index.js';
import { customerPart } from '../customer-parts.js';
import { openSealed } from '../keys/data-keys.js';
import { wasRevealed } from '../masks/masked.js';
import { NoteType } from './note.type.js';

type NoteRow = Omit<NoteType, 'isMasked'> & {
  customerId: string;
  /** In hexadecimal, with the key to it; null where the text is not sensitive, or the actor may not see it. */
  sealed: string | null;
  wrapped: string | null;
};

/** Fields made of the columns behind. */
const made: ReadonlySet<string> = new Set(['isMasked']);
const sources = ['customerId', 'body', 'isSensitive', 'sealed', 'wrapped'];

/** What colleagues wrote down; older notes than the last hundred stand in the timeline. */
export const notesPart = customerPart({
  field: 'notes',
  type: () => [NoteType],
  description: 'What colleagues wrote down: pinned notes first, then the newest; at most 100.',
  permission: null,
  sql: ({ parent, ctx, fields }) => {
    const mayRead = inFull(ctx, parent);
    const read = fields();
    return jsonRows(
      sql`SELECT n.id, n.customer_id AS "customerId", n.body, n.words_sealed IS NOT NULL AS "isSensitive",
        CASE WHEN n.words_sealed IS NOT NULL AND ${mayRead} THEN encode(n.words_sealed, 'hex') END AS sealed,
        CASE WHEN n.words_sealed IS NOT NULL AND ${mayRead} THEN (SELECT encode(k.wrapped, 'hex') FROM customer_key k
          WHERE k.customer_id = ${parent}.id AND k.generation = get_byte(n.words_sealed, 0)) END AS wrapped,
        (SELECT u.name FROM app_user u WHERE u.id = n.author_id) AS "authorName",
        n.is_pinned AS "isPinned", n.version, n.created_at AS "createdAt", n.updated_at AS "updatedAt"
      FROM note n WHERE n.customer_id = ${parent}.id ORDER BY n.is_pinned DESC, n.created_at DESC, n.id DESC LIMIT 100`,
      read && [...new Set([...read.filter((field) => !made.has(field)), ...sources])],
    );
  },
  finish: (rows: NoteRow[] | null, _args, ctx) => rows?.map((row) => shown(row, ctx)) ?? null,
});

/** Whether a sensitive text is shown: where values are seen in full, unless the role masks them and nobody asked for it by name. */
function inFull(ctx: RequestContext, parent: Sql): Sql {
  const mayUnmask = visibleCustomer(ctx, parent, 'customers:unmask');
  return isMasked(ctx, 'NOTE') ? sql`${mayUnmask} AND ${wasRevealed(ctx, sql.raw('n.id'))}` : mayUnmask;
}

function shown(row: NoteRow, ctx: RequestContext): NoteType {
  const { id, isSensitive, authorName, isPinned, version, createdAt, updatedAt } = row;
  const words = openSealed(ctx, row, row.customerId);
  const body = words ?? row.body;
  const isMasked = isSensitive && words === null;
  return { id, body, isSensitive, isMasked, authorName, isPinned, version, createdAt, updatedAt };
}
