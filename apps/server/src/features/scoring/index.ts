export { CustomerMetric } from './customer-metric.entity.js';
export { fitLifetimeModel, type LifetimeModel } from './models/lifetime-model.js';
export { ScoreBaseline } from './score-baseline.entity.js';
export { ScoringService } from './scoring.service.js';
