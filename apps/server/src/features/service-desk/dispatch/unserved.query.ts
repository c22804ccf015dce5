import { VipTier } from '@kehu/schema';
import type { RequestContext } from '../../../platform/context.js';
import { isId, readCursor } from '../../../platform/cursor.js';
import { pageOf, pageSize, type PageArgs } from '../../../platform/connection.js';
import { requestError } from '../../../platform/errors.js';
import { sql, type Sql } from '../../../platform/sql.js';
import { userJson, visibleCustomer } from '../../access/index.js';
import { vipBenefits } from '../../classes/index.js';
import type { UnservedVipType } from './unserved.type.js';

type Row = UnservedVipType & { readonly valueMinor: string };

/**
 * Who is due a dedicated agent by their tier and has none at work here, the most valuable first. Everybody with a tier is of
 * the class of VIPs, whose index has this order: nobody else is looked at.
 */
export async function unservedVips(ctx: RequestContext, page: PageArgs, isCounted: boolean) {
  const benefits = await vipBenefits(ctx);
  const tiers = VipTier.keys.filter((tier) => benefits?.[tier].dedicatedAgent);
  const size = pageSize(page.first);
  const from = sql`FROM customer c LEFT JOIN dedicated_agent d ON d.customer_id = c.id
    LEFT JOIN app_user u ON u.id = d.primary_id
    WHERE c.status = 'ACTIVE' AND c.base_class = 'VIP' AND c.vip_tier = ANY(${tiers}::text[]) AND u.status IS DISTINCT FROM 'ACTIVE'
      AND ${visibleCustomer(ctx, sql.raw('c'), 'tickets:read')}`;
  const rows = await ctx.rows<Row>(
    sql`SELECT c.id AS "customerId", c.value_minor::text AS "valueMinor", ${userJson(ctx, sql`d.primary_id`)} AS "former",
          ${userJson(ctx, sql`d.backup_id`)} AS "backup"
        ${from} AND ${behind(page.after)} ORDER BY c.value_minor DESC, c.id DESC LIMIT ${size + 1}::integer`,
  );
  const [total] = isCounted ? await ctx.rows<{ value: number }>(sql`SELECT count(*)::integer AS value ${from}`) : [];
  return {
    ...pageOf(
      rows,
      size,
      page.after,
      ({ valueMinor, customerId }) => [valueMinor, customerId],
      (row): UnservedVipType => row,
    ),
    totalCount: total ? { value: total.value, isExact: true } : null,
  };
}

function behind(after: string | null | undefined): Sql {
  if (!after) return sql.raw('true');
  const [value, id] = readCursor(after, 2);
  if (!/^-?\d{1,18}$/.test(String(value)) || !isId(String(id)))
    throw requestError('BAD_USER_INPUT', 'after: is not a cursor of this list.');
  return sql`(c.value_minor, c.id) < (${String(value)}::bigint, ${String(id)}::uuid)`;
}
