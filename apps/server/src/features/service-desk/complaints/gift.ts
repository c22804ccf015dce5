import type { RequestContext } from '../../../platform/context.js';
import { refuse } from '../../../platform/errors.js';
import { toMinor } from '../../../platform/money.js';

/** What a customer is given, in minor units of the workspace's currency; null for nothing. @throws BAD_INPUT naming the field */
export function gift(ctx: RequestContext, amount: string | null | undefined, field: string): string | null {
  if (!amount) return null;
  const minor = toMinor(amount, ctx.services.config.currency, [field]);
  if (minor < 0n) throw refuse('BAD_INPUT', 'The amount must not be negative.', [field]);
  return minor.toString();
}
