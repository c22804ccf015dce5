import { useId, useState, type ComponentProps, type FormEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { troubleOf } from '../lib/apollo/trouble.js';
import { useEnumLabel } from '../lib/enum-label.js';
import type { Enumeration } from '@kehu/schema';
import { Button } from './button.js';
import { errorOf, type FieldError } from './user-errors.js';

/** A labelled field with its refusal under it. */
function Field({
  label,
  error,
  children,
}: {
  label: string;
  error?: string | null;
  children: (props: { id: string; 'aria-invalid': boolean; 'aria-describedby': string | undefined }) => ReactNode;
}) {
  const id = useId();
  const errorId = `${id}-error`;
  return (
    <div className="k-field">
      <label htmlFor={id}>{label}</label>
      {children({ id, 'aria-invalid': Boolean(error), 'aria-describedby': error ? errorId : undefined })}
      {error && (
        <span id={errorId} className="k-field-error" role="alert">
          {error}
        </span>
      )}
    </div>
  );
}

interface NamedField {
  label: string;
  name: string;
  errors: readonly FieldError[];
}

/** A one-line field of a form. */
export function TextField({ label, name, errors, ...rest }: NamedField & ComponentProps<'input'>) {
  return (
    <Field label={label} error={errorOf(errors, name)}>
      {(props) => <input {...rest} {...props} name={name} className="k-input" />}
    </Field>
  );
}

/** A field of several lines. */
export function TextAreaField({ label, name, errors, ...rest }: NamedField & ComponentProps<'textarea'>) {
  return (
    <Field label={label} error={errorOf(errors, name)}>
      {(props) => <textarea rows={3} {...rest} {...props} name={name} className="k-input" />}
    </Field>
  );
}

/** A choice among the values of an enum; `empty` is the word for none of them. */
export function EnumField({
  label,
  name,
  errors,
  of,
  empty,
  ...rest
}: NamedField & { of: Enumeration; empty?: string } & ComponentProps<'select'>) {
  const enumLabel = useEnumLabel();
  return (
    <Field label={label} error={errorOf(errors, name)}>
      {(props) => (
        <select {...rest} {...props} name={name} className="k-input">
          {empty && <option value="">{empty}</option>}
          {of.keys.map((key) => (
            <option key={key} value={key}>
              {enumLabel(of, key)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** A choice among records. */
export function ChoiceField({
  label,
  name,
  errors,
  choices,
  ...rest
}: NamedField & { choices: readonly { id: string; name: string }[] } & ComponentProps<'select'>) {
  return (
    <Field label={label} error={errorOf(errors, name)}>
      {(props) => (
        <select {...rest} {...props} name={name} className="k-input">
          {choices.map((choice) => (
            <option key={choice.id} value={choice.id}>
              {choice.name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** What was typed, by the names of the fields; an empty field is not there. */
export type FormValues = Readonly<Record<string, string | undefined>>;

/** Sends a form's fields as texts; keeps the refusals to show at the fields, and what was typed. */
export function useForm(send: (values: FormValues) => Promise<readonly FieldError[]>) {
  const { t } = useTranslation();
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [busy, setBusy] = useState(false);
  async function onSubmit(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const form = event.currentTarget;
    const typed = [...new FormData(form)].map(([key, value]) => [key, String(value)] as const);
    const values = Object.fromEntries(typed.filter(([, value]) => value.trim() !== ''));
    setBusy(true);
    try {
      const refusals = await send(values);
      setErrors(refusals);
      if (refusals.length === 0) form.reset();
    } catch (error) {
      const isRefused = troubleOf(error).kind === 'refused';
      setErrors([{ code: 'FAILED', message: isRefused ? t('state.refused-action') : t('state.failed-action') }]);
    } finally {
      setBusy(false);
    }
  }
  return { errors, busy, onSubmit };
}

/** Refusals that name no field of the form. */
export function FormErrors({ errors, fields }: { errors: readonly FieldError[]; fields: readonly string[] }) {
  const others = errors.filter((error) => !error.field || !fields.includes(error.field.at(-1) ?? ''));
  return others.map((error) => (
    <p key={error.message} className="k-field-error" role="alert">
      {error.message}
    </p>
  ));
}

/** What ends a form in a dialog: sending it, and leaving it where it can be left otherwise than by Esc. */
export function FormFoot({ submit, busy, onCancel }: { submit: string; busy: boolean; onCancel?: () => void }) {
  const { t } = useTranslation();
  return (
    <div className="k-dialog-foot">
      {onCancel && <Button onClick={onCancel}>{t('cancel')}</Button>}
      <Button type="submit" look="primary" busy={busy}>
        {submit}
      </Button>
    </div>
  );
}
