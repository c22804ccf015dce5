import type { RequestContext } from '../../../platform/context.js';
import { previewAdvice, previewLifetime } from '../predictions/setting-previews.js';
import { previewChurn } from './churn-preview.js';
import { previewAbc, previewRfm } from './class-previews.js';
import { previewCompleteness } from './completeness-preview.js';
import { previewHealth } from './health-preview.js';
import type { SettingPreview } from './preview.js';
import { previewSatisfaction } from './satisfaction-preview.js';
import type { RuleKind } from './setting-shapes.js';

const previews = {
  CHURN: previewChurn,
  SATISFACTION: previewSatisfaction,
  HEALTH: previewHealth,
  RFM: previewRfm,
  ABC: previewAbc,
  COMPLETENESS: previewCompleteness,
  LIFETIME: previewLifetime,
  ADVICE: previewAdvice,
} as const satisfies Partial<Record<RuleKind, (ctx: RequestContext, value: never) => Promise<SettingPreview>>>;

/** Who would move by another value of a setting; null where figures do not hang on it. Changes nothing. */
export function previewScores(ctx: RequestContext, kind: RuleKind, value: never): Promise<SettingPreview> | null {
  return kind in previews ? previews[kind as keyof typeof previews](ctx, value) : null;
}
