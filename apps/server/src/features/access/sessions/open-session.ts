import type { RequestContext } from '../../../platform/context.js';
import { newId } from '../../../platform/ids.js';
import { hashSecret, newSecret } from '../secret.js';
import { Session } from '../session.entity.js';

export const SESSION_DAYS = 14;
const DAY_MS = 86_400_000;

/** A new session of a user whose identity is proved; answers its secret, which is kept nowhere. */
export async function openSession(ctx: RequestContext, userId: string): Promise<{ id: string; secret: string }> {
  const secret = newSecret('ks_');
  const from = { ip: ctx.transport?.ip ?? null, userAgent: ctx.transport?.userAgent ?? null };
  const id = newId();
  const expiresAt = new Date(ctx.now.getTime() + SESSION_DAYS * DAY_MS);
  const times = { createdAt: ctx.now, lastSeenAt: ctx.now, expiresAt };
  await ctx.db.getRepository(Session).insert({ id, userId, tokenHash: hashSecret(secret), ...times, ...from });
  return { id, secret };
}
