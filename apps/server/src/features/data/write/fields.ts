import { valueOf, type Expression } from '../mapping/mapping.policy.js';
import type { InputRow } from '../read/row.js';

/** Reads a row by the fields of a step: trimmed, undefined where there is nothing. */
export function fieldsOf<F extends string>(
  fields: Readonly<Partial<Record<F, Expression>>>,
  { values }: InputRow,
): (field: F) => string | undefined {
  return (field) => valueOf(fields[field], values)?.trim() || undefined;
}
