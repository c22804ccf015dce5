import type { RequestContext } from '../../../platform/context.js';
import { admit, giveBack, type Limit } from '../../../platform/rate-limit.js';
import { knownDevice } from './known-device.js';

const QUARTER = 15 * 60;
const HOUR = 60 * 60;

/** Wrong secrets by one account from one address. */
const pair: Limit = { name: 'try-pair', points: 10, seconds: QUARTER };
/** Wrong secrets from one address, whatever the account. */
const address: Limit = { name: 'try-address', points: 100, seconds: QUARTER };
/** Wrong secrets for one account from everywhere it has never been used from. */
const account: Limit = { name: 'try-account', points: 100, seconds: HOUR };
/** Wrong secrets for one account on a browser that is known for it. */
const device: Limit = { name: 'try-device', points: 10, seconds: QUARTER };

/**
 * Slows down whoever tries secrets of an account: counted before the secret is looked at, so that parallel attempts and
 * aliases of one request count too, and shared by all processes. A browser that signed in to the account before has a
 * count of its own, so nobody can lock it out; one address alone cannot use up the count of an account.
 * @param kind what is tried, such as `password`: each has its own counts
 * @returns what to call when the secret was right: then the attempt does not count
 * @throws RATE_LIMITED with the seconds to wait
 */
export async function admitAttempt(ctx: RequestContext, kind: string, name: string): Promise<() => Promise<void>> {
  const from = ctx.transport?.ip ?? '';
  const known = knownDevice(ctx, name);
  const limits: [Limit, string[]][] =
    known === null
      ? [
          [pair, [kind, name, from]],
          [address, [kind, from]],
          [account, [kind, name]],
        ]
      : [[device, [kind, name, known]]];
  for (const [limit, of] of limits) await admit(ctx, limit, of);
  return async () => {
    for (const [limit, of] of limits) await giveBack(ctx, limit, of);
  };
}

const mailPair: Limit = { name: 'mail-pair', points: 3, seconds: QUARTER };
const mailAddress: Limit = { name: 'mail-address', points: 20, seconds: HOUR };
const mailAccount: Limit = { name: 'mail-account', points: 10, seconds: HOUR };

/** Slows down whoever lets us write to somebody. @throws RATE_LIMITED with the seconds to wait */
export async function admitMail(ctx: RequestContext, name: string): Promise<void> {
  const from = ctx.transport?.ip ?? '';
  await admit(ctx, mailPair, [name, from]);
  await admit(ctx, mailAddress, [from]);
  await admit(ctx, mailAccount, [name]);
}
