import { moneyJson } from '../../platform/money.js';
import { sql, type Sql } from '../../platform/sql.js';

/** The fields of `ProductType`, for a product `p` with its category `g`. */
export const productColumns: Sql = sql`p.id, p.sku, p.name, p.status, p.version, p.replenish_days AS "replenishDays",
  CASE WHEN g.id IS NULL THEN NULL
    ELSE json_build_object('id', g.id, 'code', g.code, 'name', g.name, 'parentId', g.parent_id) END AS category,
  ${moneyJson(sql.raw('p.price_minor'), sql.raw('p.currency::text'))} AS price,
  ${moneyJson(sql.raw('p.cost_minor'), sql.raw('p.currency::text'))} AS cost`;
