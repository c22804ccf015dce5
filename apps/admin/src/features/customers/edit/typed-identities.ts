import type { IdentityKind } from '@kehu/schema';
import type { FormValues } from '../../../ui/form.js';

/** The fields of a form that hold what a customer is known by. */
export const identityFields = ['phone', 'email'] as const;
const kindOf: Record<(typeof identityFields)[number], IdentityKind> = { phone: 'PHONE', email: 'EMAIL' };

/** The identities that were typed, and the field each stands in. */
export const identitiesOf = (values: FormValues) =>
  identityFields.flatMap((field) => (values[field] ? [{ field, kind: kindOf[field], value: values[field] }] : []));

/** `['identities', '1', 'value']` is the field that the second identity was typed in. */
export function fieldOf(
  path: readonly string[] | null | undefined,
  identities: readonly { field: string }[],
): readonly string[] | null {
  const typed = path?.[0] === 'identities' ? identities[Number(path[1])] : undefined;
  return typed ? [typed.field] : (path ?? null);
}
