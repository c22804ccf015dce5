export { CustomerMetric } from './customer-metric.entity.js';
export { fitLifetimeModel, type LifetimeModel } from './predictions/lifetime-model.js';
export { ScoreBaseline } from './score-baseline.entity.js';
export { figuresRenewed } from './scoring.events.js';
export { FIGURED_AT_ONCE, ScoringService } from './scoring.service.js';
export { PredictionService } from './predictions/prediction.service.js';
export { changeSetting, scoreRules, scoreRulesAnew, settingInForce, type Setting } from './settings/settings.js';
export { previewChurn } from './settings/churn-preview.js';
export { previewSatisfaction } from './settings/satisfaction-preview.js';
export {
  previewMoves,
  SHOWN_MOVERS,
  summed,
  type Mover,
  type SettingPreview,
  type SummedPreview,
} from './settings/preview.js';
export {
  ruleKinds,
  settingShapes,
  type PlaybookSetting,
  type RuleKind,
  type StageSetting,
} from './settings/setting.policy.js';
export { customerRanges } from './customer-ranges.js';
