import { randomBytes } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';

const PERIOD = 30;
const RECOVERY_CODES = 10;

/** The secret an app makes codes from: 160 random bits, in base32. */
export const newTotpSecret = (): string => new Secret({ size: 20 }).base32;

const totpOf = (secret: string, label = ''): TOTP =>
  new TOTP({ issuer: 'Kehu', label, secret: Secret.fromBase32(secret), digits: 6, period: PERIOD, algorithm: 'SHA1' });

/** The address that an app reads from a picture. */
export const totpUri = (secret: string, account: string): string => totpOf(secret, account).toString();

/** The half minute whose code this is, counted from 1970; null when it is none of now, the one before or the one after. */
export function stepOfCode(secret: string, code: string, now: Date): number | null {
  const delta = totpOf(secret).validate({ token: code, timestamp: now.getTime(), window: 1 });
  return delta === null ? null : Math.floor(now.getTime() / 1000 / PERIOD) + delta;
}

/** Ten new recovery codes of 80 random bits: `abcd-efgh-jkmn-pqrs`. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: RECOVERY_CODES }, () => {
    const letters = new Secret({ buffer: Uint8Array.from(randomBytes(10)).buffer }).base32.toLowerCase();
    return letters.match(/.{4}/g)?.join('-') ?? letters;
  });
}

/** A recovery code as it is hashed, however it was typed. */
export const plainCode = (code: string): string => code.toLowerCase().replace(/[\s-]/g, '');
