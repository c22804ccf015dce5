import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../../platform/context.js';
import { isId } from '../../platform/cursor.js';
import { sql } from '../../platform/sql.js';
import { visibleCustomer } from '../access/index.js';
import { customerParts } from './customer-parts.js';
import type { CustomerType } from './customer.type.js';

/**
 * The 360: the profile and every selected part in one statement. Null when there is no such customer or none the actor
 * may see. `path` leads from the resolver's field to the customer, e.g. `['customer']` of a payload.
 */
export async function findCustomer(
  ctx: RequestContext,
  id: string,
  info: GraphQLResolveInfo,
  path: readonly string[] = [],
): Promise<CustomerType | null> {
  if (!isId(id)) return null;
  return customerParts.one<CustomerType>(
    info,
    ctx,
    { id, path },
    (columns, own) => sql`SELECT ${columns} FROM customer c
      WHERE c.id = ${own} AND c.status = 'ACTIVE' AND ${visibleCustomer(ctx, sql.raw('c'))}`,
  );
}
