import { hash, randomBytes } from 'node:crypto';

/** A new secret for a session or token: 256 random bits. Shown once; only its hash is kept. */
export const newSecret = (prefix: string): string => `${prefix}${randomBytes(32).toString('base64url')}`;

/** The hash a secret is found by. It needs no salt: nobody can guess 256 bits. */
export const hashSecret = (secret: string): Buffer => hash('sha256', secret, 'buffer');
