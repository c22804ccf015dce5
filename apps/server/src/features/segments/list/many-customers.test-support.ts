import type { RequestContext } from '../../../platform/context.js';
import { sql } from '../../../platform/sql.js';

/** How the customers that tests generate are spread: ids of a region, team or owner by number. */
export const placeId = (kind: 'region' | 'team' | 'owner', n: number): string =>
  `00000000-0000-7000-8000-${{ region: '00a', team: '00b', owner: '00c' }[kind]}${String(n).padStart(9, '0')}`;

const idOf = (kind: Parameters<typeof placeId>[0], n: string): string =>
  `('${placeId(kind, 0).slice(0, -9)}' || lpad((${n})::text, 9, '0'))::uuid`;

/**
 * Fills the database with customers, their figures and ten orders each, by SQL alone: believable spreads, nothing
 * written one by one. 30 regions, 100 teams, 1,000 owners; money in the shape of a long tail.
 */
export async function manyCustomers(ctx: RequestContext, count: number, orders = count * 10): Promise<void> {
  await ctx.rows(
    sql.raw(`INSERT INTO customer (id, code, kind, name, name_folded, name_sort, stage, base_class, source, owner_id,
      team_id, region_id, value_minor, churn_score, last_order_at, last_contact_at, created_at, custom)
    SELECT ('00000000-0000-7000-9000-' || lpad(to_hex(n), 12, '0'))::uuid, 'G' || n,
      CASE WHEN n % 10 < 8 THEN 'INDIVIDUAL' ELSE 'CORPORATE' END, 'Customer ' || n, 'customer ' || n, md5(n::text),
      (ARRAY['LEAD','PROSPECT','FIRST_PURCHASE','REPEAT','LOYAL','AT_RISK','CHURNED','REACTIVATED'])[1 + h % 8],
      (ARRAY['PROSPECT','EXISTING','LOYAL','VIP','CHURNED'])[1 + h / 8 % 5],
      (ARRAY['AD','REFERRAL','WEBSITE','SOCIAL'])[1 + h / 40 % 4],
      ${idOf('owner', 'h / 7 % 1000')}, ${idOf('team', 'h / 11 % 100')}, ${idOf('region', 'h / 13 % 30')},
      (1000000 * exp(-ln(1 + h % 5000)) * 50)::bigint + h % 97, h / 3 % 102 - 1,
      CASE WHEN h % 5 = 0 THEN '1900-01-01T00:00:00Z' ELSE now() - (h % 700) * interval '1 day' END,
      CASE WHEN h % 6 = 0 THEN '1900-01-01T00:00:00Z' ELSE now() - (h % 400) * interval '1 day' END,
      now() - (h % 2000) * interval '1 day', '{}'
    FROM (SELECT n, abs(hashint4(n)) AS h FROM generate_series(1, ${count}) n) g`),
  );
  await ctx.rows(
    sql.raw(`INSERT INTO customer_metric (customer_id, orders, purchase_days, net_minor, margin_minor, first_order_at,
      last_order_at, cycle_days, r_score, f_score, m_score, rfm_segment, abc_class, completeness, as_of, formula_version)
    SELECT id, h % 20, h % 18, value_minor, CASE WHEN h % 3 = 0 THEN value_minor / 3 END, created_at,
      nullif(last_order_at, '1900-01-01T00:00:00Z'), CASE WHEN h % 4 > 0 THEN 5 + h % 200 END, 1 + h % 5, 1 + h / 5 % 5,
      1 + h / 25 % 5, (ARRAY['CHAMPION','LOYAL','NEW','AT_RISK','HIBERNATING'])[1 + h % 5],
      (ARRAY['A','B','C'])[1 + h % 3], h % 101, current_date, 1
    FROM (SELECT c.*, abs(hashtext(code)) AS h FROM customer c WHERE code LIKE 'G%') c`),
  );
  await ctx.rows(
    sql.raw(`INSERT INTO sales_order (id, customer_id, number, ordered_at, status, currency, gross_minor, net_minor,
      base_net_minor, units)
    SELECT ('00000000-0000-7000-a000-' || lpad(to_hex(n), 12, '0'))::uuid,
      ('00000000-0000-7000-9000-' || lpad(to_hex(1 + n % ${count}), 12, '0'))::uuid, 'G' || n,
      now() - (h % 1000) * interval '1 day' - (h % 86400) * interval '1 second', 'PAID', 'CNY', h % 90000, h % 90000, h % 90000, 1
    FROM (SELECT n, abs(hashint4(n * 7)) AS h FROM generate_series(1, ${orders}) n) g`),
  );
  await ctx.rows(sql.raw('VACUUM (ANALYZE) customer, customer_metric, sales_order'));
}
