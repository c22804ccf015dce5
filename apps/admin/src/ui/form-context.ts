import type { InputRules } from '@kehu/schema';
import { createContext, use } from 'react';
import type { FieldError } from './user-errors.js';

interface FormOf {
  readonly errors: readonly FieldError[];
  readonly rules?: InputRules | undefined;
  /** Somebody else saved first: sending keeps what stands here instead. */
  readonly isOvertaken?: boolean;
}

const Around = createContext<FormOf>({ errors: [] });

/** Tells the fields below what was refused and what is allowed. */
export const FormProvider = Around.Provider;

/** The form around a field. */
export const useFormOf = (): FormOf => use(Around);
