import type { RequestContext } from '../../../platform/context.js';
import { decimalsOf } from '../../../platform/money.js';
import type { CompileSettings } from '../filter/compile.js';
import type { Among } from '../filter/measures.js';
import type { SavedRules } from '../saved-rules.js';

/** How rules are asked for the members that are stored: by set, other segments by their stored members. */
export function memberSettings(ctx: RequestContext, segments: SavedRules, among?: Among): CompileSettings {
  const { timezone, currency } = ctx.services.config;
  const settings = { now: ctx.now, timezone, decimals: decimalsOf(currency), segments, mode: 'set' as const };
  return { ...settings, byMembers: true, ...(among ? { among } : {}) };
}
