import { hash, verify } from '@node-rs/argon2';
import { refuse } from '../../../platform/errors.js';
import { faultOfPassword } from './password.policy.js';

/** Verified against when there is no such user, so that both refusals take the same time. */
const nobody = await hash('nobody has this password');

/** Whether it is the password; takes the same time when there is none. */
export async function isPassword(passwordHash: string | null | undefined, password: string): Promise<boolean> {
  const right = await verify(passwordHash ?? nobody, password).catch(() => false);
  return right && passwordHash !== null && passwordHash !== undefined;
}

/** The hash of a new password (argon2id). @throws BAD_INPUT at `field` when it is too easy to guess */
export async function hashPassword(password: string, about: readonly string[], field = 'password'): Promise<string> {
  const fault = faultOfPassword(password, ['kehu', ...about]);
  if (fault !== null) throw refuse('BAD_INPUT', fault, [field]);
  return hash(password);
}
