/** A refusal of a mutation, as the API gives it. */
export interface FieldError {
  code: string;
  message: string;
  field?: readonly string[] | null;
}

/** Whether a refusal is about a field: named by the last part of its path, or (`lines.0.quantity`) by its end. */
export const isAbout = ({ field }: FieldError, name: string): boolean =>
  field?.at(-1) === name || field?.slice(-name.split('.').length).join('.') === name;

/** The refusal of a field. */
export const errorOf = (errors: readonly FieldError[], name: string): string | null =>
  errors.find((error) => isAbout(error, name))?.message ?? null;
