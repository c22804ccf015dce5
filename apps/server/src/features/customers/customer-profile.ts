import type { RequestContext } from '../../platform/context.js';
import { moneyJson } from '../../platform/money.js';
import { askedColumns, everything, type Asks } from '../../platform/parts.js';
import { sql, type Sql } from '../../platform/sql.js';

/** The columns of `CustomerType`'s own fields, as far as they were asked for, for a customer row of this alias; the id always. */
export function profileColumns(ctx: RequestContext, c = sql.raw('c'), asks: Asks = everything): Sql {
  const currency = sql.raw(`'${ctx.services.config.currency}'::text`);
  const columns = {
    id: sql`${c}.id`,
    code: sql`${c}.code`,
    kind: sql`${c}.kind`,
    name: sql`${c}.name`,
    status: sql`${c}.status`,
    stage: sql`${c}.stage`,
    stageSince: sql`${c}.stage_since`,
    baseClass: sql`${c}.base_class`,
    vipTier: sql`${c}.vip_tier`,
    gender: sql`${c}.gender`,
    industry: sql`${c}.industry`,
    companySize: sql`${c}.company_size`,
    website: sql`${c}.website`,
    source: sql`${c}.source`,
    sourceDetail: sql`${c}.source_detail`,
    firstTouchAt: sql`${c}.first_touch_at`,
    lastOrderAt: sql`nullif(${c}.last_order_at, '1900-01-01T00:00:00Z')`,
    lastContactAt: sql`nullif(${c}.last_contact_at, '1900-01-01T00:00:00Z')`,
    value: moneyJson(sql`${c}.value_minor`, currency),
    churnScore: sql`nullif(${c}.churn_score, -1)`,
    version: sql`${c}.version`,
    createdAt: sql`${c}.created_at`,
    updatedAt: sql`${c}.updated_at`,
  };
  return askedColumns(asks, columns, ['id']);
}
