import { DomainError, type Refusal } from '../../platform/errors.js';
import type { Accepted, RefusedValue } from './checked.policy.js';

/** A refused value with the path from the input to it. */
export interface FieldRefused extends RefusedValue {
  readonly path: readonly string[];
}

/** What a rule refused. */
export const refusalOf = ({ messageZh, messageEn, path }: FieldRefused): Refusal => ({
  code: 'BAD_INPUT',
  message: messageEn,
  messageZh,
  field: path,
});

/** The value in the form it is stored. @throws a BAD_INPUT refusal that names the field */
export function accepted<T>(checked: Accepted<T> | RefusedValue, path: readonly string[]): T {
  if (checked.ok) return checked.value;
  throw new DomainError([refusalOf({ ...checked, path })]);
}
