import { useLayoutEffect, useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button.js';

/** What a field holds: a text or number, whether a box is ticked, or a record with its name. */
type Value = string | number | boolean | { readonly id: string; readonly name: string } | null | undefined;

/** The values of a record, by the names of the form's fields. */
export type Values = Readonly<Record<string, Value>>;

/** What somebody else saved meanwhile, and what stood there before they did. */
export interface Collision {
  readonly was: Values;
  readonly now: Values;
}

/** Tells a field whose value is not its text to take another one; `detail` is that value. */
export const takeEvent = 'k-take';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

interface Difference {
  control: Control;
  label: string;
  mine: string;
  theirs: string;
  value: Value;
}

const isBox = (control: Control): control is HTMLInputElement => control.type === 'checkbox';

/** A value as the field holds it. */
function heldOf(value: Value): string {
  if (typeof value === 'object') return value?.id ?? '';
  return value === true ? 'on' : value === false || value === undefined ? '' : String(value);
}

const holds = (control: Control): string => (isBox(control) ? heldOf(control.checked) : control.value);

function labelOf(control: Control, name: string): string {
  const own =
    control.dataset['label'] ?? control.labels?.[0]?.textContent ?? control.getAttribute('aria-label') ?? name;
  const group = control.closest('fieldset')?.querySelector('legend')?.textContent;
  return group ? `${group} · ${own.trim()}` : own.trim();
}

/** A value as people read it: the text of the choice, not its key. */
function shown(control: Control, value: string): string {
  if (isBox(control)) return value === '' ? '☐' : '☑';
  if (!(control instanceof HTMLSelectElement)) return value;
  return [...control.options].find((option) => option.value === value)?.text ?? value;
}

/** What the other person changed, and what was not typed the same here. What only this person changed collides with nothing. */
function differences(form: HTMLFormElement, { was, now }: Collision): Difference[] {
  return Object.entries(now).flatMap(([name, value]) => {
    const control = form.elements.namedItem(name) as Control | null;
    const held = heldOf(value);
    if (!control || !('value' in control) || holds(control) === held || heldOf(was[name]) === held) return [];
    const mine = control.dataset['shown'] ?? shown(control, holds(control));
    const theirs = value !== null && typeof value === 'object' ? value.name : shown(control, held);
    return [{ control, label: labelOf(control, name), mine, theirs, value }];
  });
}

/** Puts a value into a field as if it had been typed, so that whoever follows the field hears of it. */
function put(control: Control, value: Value): void {
  const held = heldOf(value);
  if (isBox(control)) {
    if (holds(control) !== held) control.click();
    return;
  }
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), 'value')?.set?.call(control, held);
  for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }));
  control.dispatchEvent(new CustomEvent(takeEvent, { detail: value }));
}

/** Somebody else saved first: what they changed stands beside what was typed, and either can be kept. */
export function Overtaken({ form, by }: { form: RefObject<HTMLFormElement | null>; by: Collision }) {
  const { t } = useTranslation();
  const [rows, setRows] = useState<Difference[]>([]);
  useLayoutEffect(() => setRows(form.current ? differences(form.current, by) : []), [form, by]);
  function take({ control, value }: Difference): void {
    put(control, value);
    setRows(rows.filter((row) => row.control !== control));
    // The button goes with its row; the field it filled is where the person is now.
    if (control.type === 'hidden') form.current?.querySelector<HTMLElement>('[type="submit"]')?.focus();
    else control.focus();
  }
  return (
    <section className="k-overtaken" role="alert" aria-label={t('overtaken.title')}>
      <strong>{t('overtaken.title')}</strong>
      <p>{rows.length === 0 ? t('overtaken.same') : t('overtaken.hint')}</p>
      {rows.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{t('overtaken.field')}</th>
              <th scope="col">{t('overtaken.mine')}</th>
              <th scope="col">{t('overtaken.theirs')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.control.name}>
                <th scope="row">{row.label}</th>
                <td>{row.mine || '–'}</td>
                <td>
                  {row.theirs || '–'}{' '}
                  <Button size="small" onClick={() => take(row)}>
                    {t('overtaken.take')}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
