import type { RequestContext } from '../../../platform/context.js';

/** What SQL gave as the hexadecimal of a sealed value, opened; null for null, and where its key is gone. */
export function openSealed(ctx: RequestContext, hex: string | null, customerId: string): string | null {
  if (hex === null) return null;
  try {
    return ctx.services.keys.open(Buffer.from(hex, 'hex'), customerId);
  } catch (err) {
    ctx.log.warn({ err, customerId }, 'a sealed value cannot be opened; it is shown masked');
    return null;
  }
}
