import type { RequestContext } from '../../platform/context.js';
import { sql } from '../../platform/sql.js';
import { churnReasonsOf } from './churn-reasons.policy.js';
import { storedVitals } from './customer-metrics.part.js';
import { healthPartsOf, type StoredVitals } from './health-parts.policy.js';
import type { naiveMetrics } from './scoring.test-support.js';
import { scoreRules } from './settings/settings.js';

/** The stored row in the words of the twin. */
export async function storedMetrics(ctx: RequestContext, customerId: string) {
  const [row] = await ctx.rows<
    Omit<ReturnType<typeof naiveMetrics>, 'healthParts' | 'churnReasons'> & {
      churnReasons: number[] | null;
      healthParts: StoredVitals | null;
    }
  >(
    sql`SELECT orders, units::float8 AS units, purchase_days AS "purchaseDays", gross_minor::float8 AS gross,
          net_minor::float8 AS net, returned_minor::float8 AS returned, margin_minor::float8 AS margin,
          (extract(epoch FROM first_order_at) * 1000)::float8 AS "firstOrderAt",
          (extract(epoch FROM last_order_at) * 1000)::float8 AS "lastOrderAt", cycle_days::float8 AS "cycleDays",
          cycle_spread::float8 AS "cycleSpread", next_expected_on AS "nextExpectedOn", orders_90 AS "orders90",
          orders_90_before::float8 AS "orders90Before", net_90_minor::float8 AS net90,
          net_90_before_minor::float8 AS "net90Before", days_365 AS "days365", orders_365 AS "orders365",
          net_365_minor::float8 AS net365, interactions_90 AS "interactions90",
          interactions_90_before::float8 AS "interactions90Before", usage_90 AS "usage90",
          usage_90_before::float8 AS "usage90Before", satisfaction::float8 AS satisfaction,
          satisfaction_confidence::float8 AS "satisfactionConfidence", complaints_90 AS "complaints90",
          open_complaints AS "openComplaints", severe_complaints AS "severeComplaints",
          worst_complaint AS "worstComplaint", r_score AS r, f_score AS f, m_score AS m,
          rfm_segment AS "rfmSegment", abc_class AS abc, churn_score AS "churnScore",
          churn_band AS "churnBand", churn_points AS "churnReasons", health, ${storedVitals} AS "healthParts",
          greatest(as_of, (SELECT rebuilt_on FROM score_baseline ORDER BY version DESC LIMIT 1)) AS "asOf"
        FROM customer_metric m WHERE customer_id = ${customerId}`,
  );
  const { health } = await scoreRules(ctx);
  if (!row) return null;
  return {
    ...row,
    churnReasons: churnReasonsOf(row.churnReasons),
    healthParts: healthPartsOf(row.healthParts, health),
  };
}
