import { isId } from '../../platform/cursor.js';
import type { RequestContext } from '../../platform/context.js';
import { refuse } from '../../platform/errors.js';
import { once } from '../../platform/idempotency.js';
import { newId } from '../../platform/ids.js';
import { sql } from '../../platform/sql.js';
import { changeAccess } from './access-change.js';
import type { Authentication } from './authentication.js';
import type { NodeRow } from './rows.js';

export interface NewPlace {
  readonly name: string;
  readonly parentId?: string | null;
  readonly clientMutationKey?: string | null;
}

/** The trees of teams and regions. */
export class PlaceService {
  constructor(private readonly authentication: Authentication) {}

  /** All nodes of a tree, by name. */
  list(ctx: RequestContext, tree: 'team' | 'region'): Promise<NodeRow[]> {
    return ctx.rows(sql`SELECT id, name, parent_id AS "parentId" FROM ${sql.raw(tree)} ORDER BY name, id`);
  }

  create(ctx: RequestContext, tree: 'team' | 'region', given: NewPlace): Promise<NodeRow> {
    const table = sql.raw(tree);
    const name = given.name.trim();
    if (name === '') throw refuse('BAD_INPUT', 'This is required.', ['name']);
    const parentId = given.parentId ?? null;
    return changeAccess(this.authentication, ctx, (tx) =>
      once(tx, `${tree}Create`, given.clientMutationKey, given, async () => {
        const [parent] =
          parentId !== null && isId(parentId) ? await tx.rows(sql`SELECT 1 FROM ${table} WHERE id = ${parentId}`) : [];
        if (parentId !== null && !parent) throw refuse('NOT_FOUND', `There is no such ${tree}.`, ['parentId']);
        const id = newId(tx.now.getTime());
        await tx.rows(
          sql`INSERT INTO ${table} (id, parent_id, name, created_at) VALUES (${id}, ${parentId}, ${name}, ${tx.now})`,
        );
        return { id, name, parentId };
      }),
    );
  }
}
