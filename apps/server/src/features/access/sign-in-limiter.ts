import { createHash } from 'node:crypto';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { requestError } from '../../platform/errors.js';

const ATTEMPTS = 10;
const WINDOW_SECONDS = 15 * 60;

/**
 * Slows down whoever tries passwords: so many attempts for one account from one address of the network. Counted for each
 * account and address together, so that nobody can lock somebody else out; before the password is looked at, so that
 * parallel attempts count too. Kept in the memory of this process.
 */
export class SignInLimiter {
  private readonly attempts = new RateLimiterMemory({ points: ATTEMPTS, duration: WINDOW_SECONDS });

  /** @throws RATE_LIMITED with the seconds to wait */
  async admit(account: string, address: string): Promise<void> {
    try {
      await this.attempts.consume(keyOf(account, address));
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      const seconds = Math.ceil(refused.msBeforeNext / 1000);
      throw requestError('RATE_LIMITED', `Too many attempts. Try again in ${seconds} seconds.`);
    }
  }

  /** The password was right: the attempts before it no longer count. */
  async forgive(account: string, address: string): Promise<void> {
    await this.attempts.delete(keyOf(account, address));
  }
}

const keyOf = (account: string, address: string): string =>
  createHash('sha256').update(account).update('\0').update(address).digest('base64url');
