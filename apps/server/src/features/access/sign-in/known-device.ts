import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { RequestContext } from '../../../platform/context.js';

export const DEVICE_COOKIE = 'kehu_device';
const DEVICE_SECONDS = 400 * 86_400;
const ACCOUNTS = 5;

const proofOf = (ctx: RequestContext, nonce: string, account: string): string =>
  ctx.services.keys.blind('known device', `${nonce}\0${account}`).toString('base64url');

const read = (ctx: RequestContext): string[] =>
  ctx.transport
    ?.cookie(DEVICE_COOKIE)
    ?.split('.')
    .slice(0, 1 + ACCOUNTS) ?? [];

/**
 * The browser's own mark when somebody signed in to this account with it before; null otherwise. It opens nothing: it
 * only keeps strangers' wrong passwords from counting against this browser.
 */
export function knownDevice(ctx: RequestContext, account: string): string | null {
  const [nonce, ...proofs] = read(ctx);
  if (nonce === undefined || nonce.length > 64) return null;
  const right = Buffer.from(proofOf(ctx, nonce, account));
  const isKnown = proofs.some((proof) => proof.length === right.length && timingSafeEqual(Buffer.from(proof), right));
  return isKnown ? nonce : null;
}

/** The browser is known for this account from now on. */
export function rememberDevice(ctx: RequestContext, account: string): void {
  const [old, ...proofs] = read(ctx);
  const nonce = old !== undefined && /^[\w-]{22}$/.test(old) ? old : randomBytes(16).toString('base64url');
  const mine = proofOf(ctx, nonce, account);
  const kept = nonce === old ? proofs.filter((proof) => proof !== mine) : [];
  const value = [nonce, mine, ...kept].slice(0, 1 + ACCOUNTS).join('.');
  ctx.transport?.setCookie(DEVICE_COOKIE, value, DEVICE_SECONDS);
}
