import { on } from '../../platform/events.js';
import { ScoreSetting } from '../../platform/score-setting.entity.js';
import { sql } from '../../platform/sql.js';
import type { Feature } from '../../platform/feature.js';
import { enqueue } from '../../platform/jobs.js';
import type { TransactionContext } from '../../platform/transaction.js';
import { customerChanged, customersCreated } from '../customers/index.js';
import { interactionsLogged } from '../interactions/index.js';
import { stageMoved } from '../lifecycle/index.js';
import { ordersChanged, type ChangedOrder } from '../orders/index.js';
import { customerChurnRisk, customerHealth, customerMetrics } from './customer-metrics.part.js';
import { CustomerMetric } from './customer-metric.entity.js';
import { CustomerMetricDaily } from './predictions/customer-metric-daily.entity.js';
import { CustomerPrediction } from './predictions/customer-prediction.entity.js';
import { ModelResolver } from './predictions/model.resolver.js';
import { customerInsight, customerPrediction } from './predictions/prediction.part.js';
import type { PredictionService } from './predictions/prediction.service.js';
import { ScoreModel } from './predictions/score-model.entity.js';
import { customerMetricHistory } from './metrics/metric-history.part.js';
import { MetricResolver } from './metrics/metric.resolver.js';
import { ChurnBandsResolver } from './settings/churn-bands.resolver.js';
import { ScoreBaseline } from './score-baseline.entity.js';
import { earlyBoundariesJob, nightlyJob, recomputeJob } from './scoring.jobs.js';
import { ValueBoardResolver } from './value/value-board.resolver.js';
import { FIGURED_AT_ONCE, type ScoringService } from './scoring.service.js';

const SLOT_MS = 10_000;

/** The same moment for all orders of ten seconds, so that orders that keep coming do not put it off for ever. */
const nextSlot = (now: Date): Date => new Date((Math.floor(now.getTime() / SLOT_MS) + 1) * SLOT_MS);

/** What it means in figures: one row a customer, right at every commit. */
export function scoringFeature(scoring: ScoringService, predictions: PredictionService): Feature {
  const later = recomputeJob(scoring);
  const early = earlyBoundariesJob(scoring);
  let isMeasured = false;
  /** While few have bought, the boundaries all scores come from are measured soon after an order, not only at night. */
  const follow = async (
    tx: TransactionContext,
    { orders }: { readonly orders: readonly ChangedOrder[] },
  ): Promise<void> => {
    await scoring.followOrders(
      tx,
      orders.map(({ customerId }) => customerId),
    );
    isMeasured ||= await scoring.isMeasured(tx);
    if (!isMeasured) await enqueue(tx, early, {}, { key: early.name, runAt: nextSlot(tx.now) });
  };
  const soon = (tx: TransactionContext, { customerIds }: { readonly customerIds: readonly string[] }): Promise<void> =>
    customerIds.length > FIGURED_AT_ONCE
      ? enqueue(tx, later, { customerIds: [...customerIds] })
      : scoring.refresh(tx, customerIds);
  return {
    name: 'scoring',
    entities: [CustomerMetric, ScoreBaseline, CustomerPrediction, CustomerMetricDaily, ScoreModel, ScoreSetting],
    resolvers: [
      new ModelResolver(predictions),
      new MetricResolver(),
      new ValueBoardResolver(),
      new ChurnBandsResolver(),
    ],
    partResolvers: [
      customerMetrics,
      customerChurnRisk,
      customerHealth,
      customerPrediction,
      customerInsight,
      customerMetricHistory,
    ],
    listeners: [
      on(ordersChanged, follow),
      on(interactionsLogged, soon),
      on(customersCreated, (tx, { customerIds, completeness }) =>
        completeness ? scoring.begin(tx, completeness) : scoring.recompute(tx, customerIds),
      ),
      on(customerChanged, (tx, { customerId }) => scoring.refreshCompleteness(tx, [customerId])),
      on(stageMoved, (tx, { customerIds }) => scoring.refreshCompleteness(tx, customerIds)),
    ],
    underWay: (ctx) =>
      ctx.may('metrics:read')
        ? sql`SELECT id::text, 'MODEL_FIT', kind, progress::integer, started_at FROM score_model WHERE state = 'RUNNING'`
        : null,
    jobs: [later, early, nightlyJob(scoring), predictions.job],
  };
}
