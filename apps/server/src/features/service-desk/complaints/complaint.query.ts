import type { RequestContext } from '../../../platform/context.js';
import { isId } from '../../../platform/cursor.js';
import { toMoney, type Money } from '../../../platform/money.js';
import { sql, type Sql } from '../../../platform/sql.js';
import { visibleCustomer } from '../../access/index.js';
import { openStatuses } from '../ticket.policy.js';
import type { ComplaintCode } from './complaint-code.entity.js';
import type { ComplaintFilter } from './complaint.input.js';
import type { ComplaintCodeType, ComplaintReportRow, ComplaintReportType } from './complaint.type.js';

const MOST_ROWS = 200;
const DEVIATES = sql.raw(`cardinality(k.deviations) > 0 AND t.status IN ('RESOLVED', 'CLOSED')`);

/** Conditions on the complaint of a ticket row `t`, for the list that each figure of the report leads to. */
export function ofComplaint(filter: ComplaintFilter): Sql {
  const all: Sql[] = [];
  const is = (column: string, id: string): Sql => (isId(id) ? sql`${sql.raw(column)} = ${id}::uuid` : sql.raw('false'));
  if (filter.codeId) all.push(is('k.code_id', filter.codeId));
  if (filter.isWithoutCode) all.push(sql.raw('k.code_id IS NULL'));
  if (filter.productId) all.push(is('k.product_id', filter.productId));
  if (filter.isWithoutProduct) all.push(sql.raw('k.product_id IS NULL'));
  if (filter.isDeviating) all.push(DEVIATES);
  if (filter.isReopened) all.push(sql.raw('t.reopen_count > 0'));
  if (filter.isLost)
    all.push(sql`EXISTS (SELECT 1 FROM customer l WHERE l.id = t.customer_id AND l.stage = 'CHURNED')`);
  return sql`t.type = 'COMPLAINT' AND EXISTS (SELECT 1 FROM (SELECT 1) one
    LEFT JOIN complaint k ON k.ticket_id = t.id AND k.customer_id = t.customer_id WHERE ${sql.and(all)})`;
}

/** A kind of complaint as it is shown. */
export function shownCode(row: ComplaintCode, currency: string): ComplaintCodeType {
  const { id, key, nameZh, nameEn, cause, answerMinutes, remedies, mustSay, articleId, isActive, version } = row;
  const limit = toMoney(row.limitMinor, currency);
  return { id, key, nameZh, nameEn, cause, answerMinutes, remedies, limit, mustSay, articleId, isActive, version };
}

/** The JSON of a kind of complaint, for a row `d`; its amount in minor units. */
export const codeJson = sql.raw(`CASE WHEN d.id IS NOT NULL THEN json_build_object('id', d.id, 'key', d.key,
  'nameZh', d.name_zh, 'nameEn', d.name_en, 'cause', d.cause, 'answerMinutes', d.answer_minutes, 'remedies', d.remedies,
  'limitMinor', d.limit_minor::text, 'mustSay', d.must_say, 'articleId', d.article_id, 'isActive', d.is_active,
  'version', d.version) END`);

interface Row extends Omit<ComplaintReportRow, 'code'> {
  readonly code: ComplaintCode | null;
  readonly isTotal: boolean;
  readonly compensationMinor: string;
  readonly medianMinutes: number | null;
}

/** Complaints opened in a time, by kind and product, among those the actor may see. */
export async function complaintReport(
  ctx: RequestContext,
  { from, before }: { from: Date; before: Date },
): Promise<ComplaintReportType> {
  const { currency } = ctx.services.config;
  const [[total], rows] = await Promise.all([
    ctx.figures<Omit<ComplaintReportType, 'rows' | 'compensation'> & { compensationMinor: string }>(
      sql`SELECT ${figures} FROM ${complaintsIn(ctx, from, before)}`,
    ),
    ctx.figures<Row>(grouped(ctx, from, before)),
  ]);
  const { compensationMinor, ...sums } = total!;
  const compensation: Money = toMoney(compensationMinor, currency);
  const shown = rows.map(({ code, ...row }) => ({ ...row, code: code && shownCode(code, currency) }));
  return { ...sums, compensation, rows: shown };
}

const figures = sql`count(*)::integer AS complaints, count(DISTINCT t.customer_id)::integer AS customers,
  count(*) FILTER (WHERE t.status = ANY(${openStatuses}::text[]))::integer AS open,
  count(*) FILTER (WHERE ${DEVIATES})::integer AS deviating,
  count(*) FILTER (WHERE t.reopen_count > 0)::integer AS reopened,
  count(*) FILTER (WHERE c.stage = 'CHURNED')::integer AS lost,
  coalesce(sum(k.compensation_minor), 0)::text AS "compensationMinor",
  (percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM t.resolved_at - t.opened_at) / 60))::integer AS "medianMinutes"`;

function complaintsIn(ctx: RequestContext, from: Date, before: Date): Sql {
  return sql`ticket t
    JOIN customer c ON c.id = t.customer_id AND c.status = 'ACTIVE' AND ${visibleCustomer(ctx, sql.raw('c'), 'tickets:read')}
    LEFT JOIN complaint k ON k.ticket_id = t.id AND k.customer_id = t.customer_id
    WHERE t.type = 'COMPLAINT' AND t.opened_at >= ${from}::timestamptz AND t.opened_at < ${before}::timestamptz`;
}

/** Who bought a product and did not complain about it: whether they leave less often. */
function grouped(ctx: RequestContext, from: Date, before: Date): Sql {
  return sql`WITH chain AS (
      SELECT k.code_id, k.product_id, ${figures} FROM ${complaintsIn(ctx, from, before)}
      GROUP BY k.code_id, k.product_id ORDER BY complaints DESC, k.code_id, k.product_id LIMIT ${MOST_ROWS}::integer
    ), other AS (
      SELECT b.product_id, count(*)::integer AS buyers, count(*) FILTER (WHERE c.stage = 'CHURNED')::integer AS lost
      FROM (SELECT DISTINCT l.product_id, l.customer_id FROM order_line l
            WHERE l.product_id IN (SELECT product_id FROM chain) AND l.return_of_line_id IS NULL) b
      JOIN customer c ON c.id = b.customer_id AND c.status = 'ACTIVE'
        AND ${visibleCustomer(ctx, sql.raw('c'), 'orders:read')}
      WHERE NOT EXISTS (SELECT 1 FROM complaint x WHERE x.customer_id = b.customer_id AND x.product_id = b.product_id)
      GROUP BY b.product_id
    )
    SELECT ${codeJson} AS code, CASE WHEN p.id IS NOT NULL THEN json_build_object('id', p.id, 'name', p.name) END AS product,
      h.complaints, h.customers, h.open, h.deviating, h.reopened, h.lost, o.buyers AS "otherBuyers", o.lost AS "otherLost"
    FROM chain h LEFT JOIN complaint_code d ON d.id = h.code_id LEFT JOIN product p ON p.id = h.product_id
    LEFT JOIN other o ON o.product_id = h.product_id
    ORDER BY h.complaints DESC, d.key, p.name`;
}
