import type { InputRules } from '@kehu/schema';
import { useEffect, useRef, type ComponentProps, type RefObject } from 'react';
import { forgetForm, setUnsaved } from '../lib/unsaved.js';
import { FormProvider } from './form-context.js';
import type { useForm } from './form.js';
import { Overtaken } from './overtaken.js';

/**
 * A form of `useForm`: it warns before what was typed is lost, shows both versions when somebody else was quicker, and
 * takes the limits of its fields from the input type it sends.
 */
export function Form({
  of,
  rules,
  at,
  className = 'k-stack k-stack-wide',
  onReset,
  children,
  ...rest
}: {
  of: ReturnType<typeof useForm>;
  rules?: InputRules;
  /** Where the element is wanted by who writes into it. */
  at?: RefObject<HTMLFormElement | null>;
} & Omit<ComponentProps<'form'>, 'onSubmit' | 'ref'>) {
  const own = useRef<HTMLFormElement>(null);
  const frame = at ?? own;
  useEffect(() => {
    const form = frame.current;
    return () => {
      if (form) forgetForm(form);
    };
  }, [frame]);
  return (
    <FormProvider value={{ errors: of.errors, rules, isOvertaken: of.overtaken !== null }}>
      <form
        {...rest}
        ref={frame}
        className={className}
        onInput={(event) => setUnsaved(event.currentTarget, true)}
        onReset={(event) => {
          setUnsaved(event.currentTarget, false);
          onReset?.(event);
        }}
        onSubmit={(event) => void of.onSubmit(event)}
      >
        {children}
        {of.overtaken && <Overtaken form={frame} by={of.overtaken} />}
      </form>
    </FormProvider>
  );
}
