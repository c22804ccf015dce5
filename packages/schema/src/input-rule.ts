/** What one field of an input allows; lengths in characters. */
export interface InputRule {
  readonly required?: boolean;
  readonly isWhole?: boolean;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly min?: number;
  readonly max?: number;
}

/** What the fields of an input allow, by their names. */
export type InputRules = Readonly<Record<string, InputRule | undefined>>;
