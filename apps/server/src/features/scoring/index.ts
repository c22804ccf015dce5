export { CustomerMetric } from './customer-metric.entity.js';
export { fitLifetimeModel, type LifetimeModel } from './predictions/lifetime-model.js';
export { ScoreBaseline } from './score-baseline.entity.js';
export { figuresRenewed } from './scoring.events.js';
export { ScoringService } from './scoring.service.js';
export { PredictionService } from './predictions/prediction.service.js';
export { changeSetting, settingInForce, type Setting } from './settings/settings.js';
export { customerRanges } from './customer-ranges.js';
