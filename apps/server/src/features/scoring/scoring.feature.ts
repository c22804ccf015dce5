import { on } from '../../platform/events.js';
import type { Feature } from '../../platform/feature.js';
import { enqueue } from '../../platform/jobs.js';
import type { TransactionContext } from '../../platform/transaction.js';
import { customerChanged, customersCreated } from '../customers/index.js';
import { interactionsLogged } from '../interactions/index.js';
import { stageMoved } from '../lifecycle/index.js';
import { orderChanged } from '../orders/index.js';
import { customerChurnRisk, customerMetrics } from './customer-metrics.part.js';
import { CustomerMetric } from './customer-metric.entity.js';
import { ScoreBaseline } from './score-baseline.entity.js';
import { nightlyJob, recomputeJob } from './scoring.jobs.js';
import type { ScoringService } from './scoring.service.js';

/** Figures of so many customers are put right at once; of more, a moment later, so that a batch of events stays quick. */
const AT_ONCE = 20;

/** What it means in figures: one row a customer, right at every commit. */
export function scoringFeature(scoring: ScoringService): Feature {
  const later = recomputeJob(scoring);
  const soon = (tx: TransactionContext, { customerIds }: { readonly customerIds: readonly string[] }): Promise<void> =>
    customerIds.length > AT_ONCE
      ? enqueue(tx, later, { customerIds: [...customerIds] })
      : scoring.refresh(tx, customerIds);
  return {
    name: 'scoring',
    entities: [CustomerMetric, ScoreBaseline],
    partResolvers: [customerMetrics, customerChurnRisk],
    listeners: [
      on(orderChanged, (tx, { customerId }) => scoring.refresh(tx, [customerId])),
      on(interactionsLogged, soon),
      on(customersCreated, (tx, { customerIds }) => scoring.recompute(tx, customerIds)),
      on(customerChanged, (tx, { customerId }) => scoring.refreshCompleteness(tx, [customerId])),
      on(stageMoved, (tx, { customerIds }) => scoring.refreshCompleteness(tx, customerIds)),
    ],
    jobs: [later, nightlyJob(scoring)],
  };
}
