import { isId } from '../../../platform/cursor.js';
import type { RequestContext } from '../../../platform/context.js';
import { refuse } from '../../../platform/errors.js';
import { once } from '../../../platform/idempotency.js';
import { newId } from '../../../platform/ids.js';
import { sql } from '../../../platform/sql.js';
import { inTransaction } from '../../../platform/transaction.js';
import { accepted } from '../checked-values.js';
import { changeCustomer, type Changed } from '../customer-access.js';
import { cleanText } from '../text.policy.js';

export interface NewTag {
  readonly name: string;
  readonly color?: string | null;
  readonly clientMutationKey?: string | null;
}

export interface CustomerTagRef {
  readonly customerId: string;
  readonly tagId: string;
}

export interface TagRow {
  id: string;
  name: string;
  color: string | null;
}

/** Of one customer. */
export const MOST_TAGS = 100;

/** Tags, and what is marked with them. */
export class TagService {
  /** All tags by name. */
  list(ctx: RequestContext): Promise<TagRow[]> {
    return ctx.rows(sql`SELECT id, name, colour AS color FROM tag ORDER BY name, id`);
  }

  async create(ctx: RequestContext, given: NewTag): Promise<TagRow> {
    const name = accepted(cleanText(given.name, { max: 40, required: true }), ['name']);
    const color = colorOf(given.color);
    return inTransaction(ctx, (tx) =>
      once(tx, 'tagCreate', given.clientMutationKey, given, async () => {
        const id = newId(tx.now.getTime());
        const made = await tx.rows(
          sql`INSERT INTO tag (id, name, colour, created_at) VALUES (${id}, ${name}, ${color}, ${tx.now})
              ON CONFLICT DO NOTHING RETURNING id`,
        );
        if (made.length > 0) return { id, name, color };
        const [known] = await tx.rows<TagRow>(sql`SELECT id FROM tag WHERE name = ${name}`);
        throw refuse('CONFLICT', 'There is a tag of this name.', ['name'], known?.id);
      }),
    );
  }

  /** Marks a customer; a tag that is there already stays. */
  mark(ctx: RequestContext, given: CustomerTagRef): Promise<Changed> {
    return changeCustomer(ctx, 'customerTagAdd', given, async (tx, { id: customerId }) => {
      const [tag] = isId(given.tagId) ? await tx.rows(sql`SELECT 1 FROM tag WHERE id = ${given.tagId}`) : [];
      if (!tag) throw refuse('NOT_FOUND', 'There is no such tag.', ['tagId']);
      const [row] = await tx.rows<{ count: string }>(
        sql`SELECT count(*) AS count FROM customer_tag WHERE customer_id = ${customerId} AND tag_id <> ${given.tagId}`,
      );
      if (Number(row?.count) >= MOST_TAGS) throw refuse('PRECONDITION', `At most ${MOST_TAGS} tags for one customer.`);
      await tx.rows(
        sql`INSERT INTO customer_tag (customer_id, tag_id, created_at) VALUES (${customerId}, ${given.tagId}, ${tx.now})
            ON CONFLICT DO NOTHING`,
      );
      return given.tagId;
    });
  }

  unmark(ctx: RequestContext, given: CustomerTagRef): Promise<Changed> {
    return changeCustomer(ctx, 'customerTagRemove', given, async (tx, { id: customerId }) => {
      const removed = isId(given.tagId)
        ? await tx.rows(
            sql`DELETE FROM customer_tag WHERE customer_id = ${customerId} AND tag_id = ${given.tagId} RETURNING tag_id`,
          )
        : [];
      if (removed.length === 0) throw refuse('NOT_FOUND', 'The customer has no such tag.', ['tagId']);
      return null;
    });
  }
}

function colorOf(text: string | null | undefined): string | null {
  if (text === null || text === undefined || text.trim() === '') return null;
  const color = text.trim().toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(color)) return color;
  throw refuse('BAD_INPUT', 'A colour is written #rrggbb.', ['color']);
}
