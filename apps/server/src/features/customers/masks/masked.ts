import type { MaskedKind } from '@kehu/schema';
import type { RequestContext } from '../../../platform/context.js';
import { sql, type Sql } from '../../../platform/sql.js';
import { isMasked } from '../../access/index.js';
import { MASK } from './mask.js';
import { revealed } from './revealed.js';

/** How a kind of value is shown to an actor. */
export interface Masking {
  /** Whether the record at hand is shown masked. */
  readonly isMasked: Sql;
  /** A column of text as the actor may see it; null stays null. */
  text(column: string): Sql;
  /** A column of any type; null where it is masked. */
  value(column: string): Sql;
}

/** Whether a record was shown in full by `valueReveal` in this request. */
export const wasRevealed = (ctx: RequestContext, id: Sql): Sql =>
  sql`${id} = ANY(${sql.own(ctx, (one: RequestContext): string[] => [...one.loader(revealed)])}::uuid[])`;

/** The mask of the actor's role over the record with this id; one that was revealed in this request is shown. */
export function maskOf(ctx: RequestContext, kind: MaskedKind, id: Sql): Masking {
  if (!isMasked(ctx, kind)) return { isMasked: sql.raw('false'), text: sql.raw, value: sql.raw };
  const isHidden = sql`NOT ${wasRevealed(ctx, id)}`;
  return {
    isMasked: isHidden,
    text: (column) =>
      sql`CASE WHEN ${isHidden} AND ${sql.raw(column)} IS NOT NULL THEN ${MASK} ELSE ${sql.raw(column)} END`,
    value: (column) => sql`CASE WHEN ${isHidden} THEN NULL ELSE ${sql.raw(column)} END`,
  };
}
