import { on } from '../../platform/events.js';
import type { Feature } from '../../platform/feature.js';
import { orderChanged } from '../orders/index.js';
import { customerChurnRisk, customerMetrics } from './customer-metrics.part.js';
import { CustomerMetric } from './customer-metric.entity.js';
import { ScoreBaseline } from './score-baseline.entity.js';
import { nightlyJob, recomputeJob } from './scoring.jobs.js';
import type { ScoringService } from './scoring.service.js';

/** What it means in figures: one row a customer, right at every commit. */
export function scoringFeature(scoring: ScoringService): Feature {
  return {
    name: 'scoring',
    entities: [CustomerMetric, ScoreBaseline],
    partResolvers: [customerMetrics, customerChurnRisk],
    listeners: [on(orderChanged, (tx, { customerId }) => scoring.refresh(tx, [customerId]))],
    jobs: [recomputeJob(scoring), nightlyJob(scoring)],
  };
}
