import type { RequestContext } from '../../platform/context.js';
import { memoryOf } from '../../platform/memory.js';
import { SETTINGS_TOPIC, settingInForce } from '../../platform/settings.js';
import { completenessShape, type CompletenessRules } from './completeness-templates.policy.js';

const memories = memoryOf([SETTINGS_TOPIC], async (ctx): Promise<CompletenessRules> =>
  completenessShape.parse((await settingInForce(ctx, 'COMPLETENESS')).value),
);

/** How complete records are reckoned by now, without a statement of its own while nothing changes. */
export function completenessRules(ctx: RequestContext): CompletenessRules | Promise<CompletenessRules> {
  const memory = memories(ctx.services.live);
  return memory.current?.value ?? memory.read(ctx);
}

/** The same read again: for work that was asked for by a change. */
export function completenessRulesAnew(ctx: RequestContext): Promise<CompletenessRules> {
  const memory = memories(ctx.services.live);
  memory.forget();
  return memory.read(ctx);
}
