/** A refusal of a mutation, as the API gives it. */
export interface FieldError {
  code: string;
  message: string;
  field?: readonly string[] | null;
}

/** The refusal of a field, by the last part of its path. */
export const errorOf = (errors: readonly FieldError[], name: string): string | null =>
  errors.find((error) => error.field?.at(-1) === name)?.message ?? null;
