import { useId, useState, type ComponentProps, type FormEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormOf } from './form-context.js';
import { limitsOf } from './form-rules.js';
import { troubleOf } from '../lib/apollo/trouble.js';
import { isUnsaved, setUnsaved } from '../lib/unsaved.js';
import { useEnumLabel } from '../lib/enum-label.js';
import type { Enumeration } from '@kehu/schema';
import { Button } from './button.js';
import type { Collision } from './overtaken.js';
import { errorOf, isAbout, type FieldError } from './user-errors.js';

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
  /** Refusals of the form; those of the `Form` around it unless given. */
  errors?: readonly FieldError[];
}

/** What the form around a field says of it: its refusal, and what the input type allows. */
function useNamed(name: string, errors: readonly FieldError[] | undefined) {
  const form = useFormOf();
  return { error: errorOf(errors ?? form.errors, name), limits: limitsOf(form.rules?.[name]) };
}

/** A one-line field of a form. */
export function TextField({ label, name, errors, ...rest }: NamedField & ComponentProps<'input'>) {
  const { error, limits } = useNamed(name, errors);
  return (
    <Field label={label} error={error}>
      {(props) => <input {...limits} {...rest} {...props} name={name} className="k-input" />}
    </Field>
  );
}

/** A field of a number that the screen holds; not below zero unless told. */
export function NumberField({
  onNumber,
  ...rest
}: NamedField & Omit<ComponentProps<'input'>, 'onChange'> & { onNumber: (value: number) => void }) {
  return <TextField type="number" min={0} {...rest} onChange={({ target }) => onNumber(Number(target.value))} />;
}

/** A field of several lines. */
export function TextAreaField({ label, name, errors, ...rest }: NamedField & ComponentProps<'textarea'>) {
  const { error, limits } = useNamed(name, errors);
  return (
    <Field label={label} error={error}>
      {(props) => (
        <textarea
          rows={3}
          maxLength={limits.maxLength}
          required={limits.required}
          {...rest}
          {...props}
          name={name}
          className="k-input"
        />
      )}
    </Field>
  );
}

/** A box to tick. */
export function CheckField({ label, name, ...rest }: { label: string; name: string } & ComponentProps<'input'>) {
  return (
    <label className="k-row">
      <input {...rest} type="checkbox" name={name} />
      {label}
    </label>
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
  const { error } = useNamed(name, errors);
  return (
    <Field label={label} error={error}>
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
  const { error } = useNamed(name, errors);
  return (
    <Field label={label} error={error}>
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

/** What stands in a form right now. */
export function typedIn(form: HTMLFormElement): FormValues {
  const typed = [...new FormData(form)].map(([key, value]) => [key, String(value)] as const);
  return Object.fromEntries(typed.filter(([, value]) => value.trim() !== ''));
}

interface FormWishes {
  /** What somebody else saved: asked for when they were quicker. `useEditForm` knows. */
  overtaken?: () => Promise<Collision>;
}

/** Sends a form's fields as texts; keeps the refusals to show at the fields, and what was typed. */
export function useForm(
  send: (values: FormValues) => Promise<readonly FieldError[]>,
  { overtaken: collision }: FormWishes = {},
) {
  const { t } = useTranslation();
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [busy, setBusy] = useState(false);
  const [overtaken, setOvertaken] = useState<Collision | null>(null);
  async function refused(refusals: readonly FieldError[]): Promise<void> {
    const isOvertaken = collision && refusals.some(({ code }) => code === 'CONFLICT');
    setOvertaken(isOvertaken ? await collision() : null);
    // Both versions, shown side by side, say what the refusal does.
    setErrors(isOvertaken ? refusals.filter(({ code }) => code !== 'CONFLICT') : refusals);
  }
  async function onSubmit(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const form = event.currentTarget;
    const values = typedIn(form);
    setBusy(true);
    // What is being saved is not lost by leaving; it is again when it was refused.
    const wasUnsaved = isUnsaved(form);
    setUnsaved(form, false);
    try {
      const refusals = await send(values);
      await refused(refusals);
      if (refusals.length === 0) form.reset();
      else setUnsaved(form, wasUnsaved);
    } catch (error) {
      const isRefused = troubleOf(error).kind === 'refused';
      setErrors([{ code: 'FAILED', message: isRefused ? t('state.refused-action') : t('state.failed-action') }]);
      setUnsaved(form, wasUnsaved);
    } finally {
      setBusy(false);
    }
  }
  return { errors, busy, onSubmit, overtaken };
}

/** Refusals that name no field of the form. */
export function FormErrors({ errors, fields }: { errors: readonly FieldError[]; fields: readonly string[] }) {
  const others = errors.filter((error) => !fields.some((name) => isAbout(error, name)));
  return others.map((error) => (
    <p key={error.message} className="k-field-error" role="alert">
      {error.message}
    </p>
  ));
}

/** The button that sends the form around it; where somebody else saved first it says that it saves over theirs. */
export function SendButton({ children, ...rest }: ComponentProps<typeof Button>) {
  const { t } = useTranslation();
  const { isOvertaken } = useFormOf();
  return (
    <Button type="submit" {...rest}>
      {isOvertaken ? t('overtaken.save') : children}
    </Button>
  );
}

/** What ends a form in a dialog: sending it, and leaving it where it can be left otherwise than by Esc. */
export function FormFoot({
  submit,
  busy,
  onCancel,
  children,
}: {
  submit: string;
  busy: boolean;
  onCancel?: () => void;
  /** What else can be done with the record. */
  children?: ReactNode;
}) {
  const { t } = useTranslation();
  return (
    <div className="k-dialog-foot">
      {children}
      {onCancel && <Button onClick={onCancel}>{t('cancel')}</Button>}
      <SendButton look="primary" busy={busy}>
        {submit}
      </SendButton>
    </div>
  );
}
