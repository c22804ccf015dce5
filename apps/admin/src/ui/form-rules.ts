import type { InputRule } from '@kehu/schema';

/** What the browser checks before anything is sent, from what the input type allows. */
export interface Limits {
  required?: boolean;
  maxLength?: number;
  minLength?: number;
  min?: number;
  max?: number;
  inputMode?: 'numeric';
}

/** The limits of a field, as attributes. */
export function limitsOf(rule: InputRule | undefined): Limits {
  if (!rule) return {};
  const { required, maxLength, minLength, min, max, isWhole } = rule;
  const given = { required, maxLength, minLength, min, max, ...(isWhole && { inputMode: 'numeric' as const }) };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}
