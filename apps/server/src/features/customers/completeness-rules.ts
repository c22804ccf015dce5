import type { RequestContext } from '../../platform/context.js';
import { memoryOf } from '../../platform/memory.js';
import { SETTINGS_TOPIC, settingInForce } from '../../platform/settings.js';
import { completenessShape, type CompletenessRules } from './completeness-templates.policy.js';

const memory = memoryOf([SETTINGS_TOPIC], async (ctx): Promise<CompletenessRules> =>
  completenessShape.parse((await settingInForce(ctx, 'COMPLETENESS')).value),
);

/** How complete records are reckoned by now, without a statement of its own while nothing changes. */
export function completenessRules(ctx: RequestContext): CompletenessRules | Promise<CompletenessRules> {
  return memory(ctx.services.live).value(ctx);
}

/** The same read again: for work that was asked for by a change. */
export function completenessRulesAnew(ctx: RequestContext): Promise<CompletenessRules> {
  return memory(ctx.services.live).readAnew(ctx);
}
