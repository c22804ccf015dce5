import type { RequestContext } from '../../../platform/context.js';
import { previewInBatches, type SettingPreview } from '../../scoring/index.js';
import type { LifecycleService } from '../lifecycle.service.js';
import { movesOf, type StageLimits } from '../stage.policy.js';

/** Who time would move tonight by other limits, of those the actor may see. Changes nothing. */
export function previewStages(
  ctx: RequestContext,
  lifecycle: LifecycleService,
  limits: StageLimits,
): Promise<SettingPreview> {
  return previewInBatches(ctx, async (customerIds) =>
    (await lifecycle.read(ctx, customerIds)).map((row) => ({
      customerId: row.customerId,
      from: row.stage,
      to: movesOf(row, row, 'TIME', limits).at(-1)?.to ?? row.stage,
    })),
  );
}
