import type { RequestContext } from '../../platform/context.js';
import { DomainError, type Refusal } from '../../platform/errors.js';
import type { Accepted, RefusedValue } from './checked.policy.js';

/** A refused value with the path from the input to it. */
export interface FieldRefused extends RefusedValue {
  readonly path: readonly string[];
}

/** What a rule refused, as the caller reads it: in the caller's language. */
export function refusalOf(ctx: RequestContext, { messageZh, messageEn, path }: FieldRefused): Refusal {
  return { code: 'BAD_INPUT', message: ctx.actor.locale === 'ZH_CN' ? messageZh : messageEn, field: path };
}

/** The value in the form it is stored. @throws a BAD_INPUT refusal that names the field */
export function accepted<T>(ctx: RequestContext, checked: Accepted<T> | RefusedValue, path: readonly string[]): T {
  if (checked.ok) return checked.value;
  throw new DomainError([refusalOf(ctx, { ...checked, path })]);
}
