import DataLoader from 'dataloader';
import type { RequestContext } from '../../platform/context.js';
import { sql } from '../../platform/sql.js';
import { visibleCustomer } from '../access/index.js';
import { profileColumns } from './customer-profile.js';
import type { CustomerType } from './customer.type.js';

/** Customers by id, each null where the actor may not see it. For nested fields such as `Ticket.customer`. */
export const customersById = (ctx: RequestContext): DataLoader<string, CustomerType | null> =>
  new DataLoader(async (ids) => {
    const rows = await ctx.rows<CustomerType>(
      sql`SELECT ${profileColumns(ctx)} FROM customer c
          WHERE c.id = ANY(${[...ids]}::uuid[]) AND c.status = 'ACTIVE' AND ${visibleCustomer(ctx, sql.raw('c'))}`,
    );
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? null);
  });
