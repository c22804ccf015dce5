import type { RequestContext } from '../../platform/context.js';
import { moneyJson } from '../../platform/money.js';
import { sql, type Sql } from '../../platform/sql.js';

/** The columns of `CustomerType`'s own fields, for a customer row of this alias. */
export function profileColumns(ctx: RequestContext, alias = 'c'): Sql {
  const c = sql.raw(alias);
  const currency = sql.raw(`'${ctx.services.config.currency}'::text`);
  return sql`${c}.id, ${c}.code, ${c}.kind, ${c}.name, ${c}.status, ${c}.stage, ${c}.stage_since AS "stageSince", ${c}.base_class AS "baseClass",
    ${c}.vip_tier AS "vipTier", ${c}.gender, ${c}.industry, ${c}.company_size AS "companySize", ${c}.website, ${c}.source,
    ${c}.source_detail AS "sourceDetail", ${c}.first_touch_at AS "firstTouchAt",
    nullif(${c}.last_order_at, '1900-01-01T00:00:00Z') AS "lastOrderAt",
    nullif(${c}.last_contact_at, '1900-01-01T00:00:00Z') AS "lastContactAt",
    ${moneyJson(sql`${c}.value_minor`, currency)} AS value, nullif(${c}.churn_score, -1) AS "churnScore",
    ${c}.version, ${c}.created_at AS "createdAt", ${c}.updated_at AS "updatedAt"`;
}
