import { useEffect, useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button.js';

/** What stands there now: a text, or a record that was chosen. */
export type Theirs = Readonly<
  Record<string, string | { readonly id: string; readonly name: string } | null | undefined>
>;

/** Tells a field whose value is not its text to take another one; `detail` is the record. */
export const takeEvent = 'k-take';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

interface Difference {
  control: Control;
  label: string;
  mine: string;
  theirs: string;
  value: Theirs[string];
}

const textOf = (value: Theirs[string]): string => (typeof value === 'object' ? (value?.id ?? '') : (value ?? ''));

/** A value as people read it: the text of the choice, not its key. */
function shown(control: Control, value: string): string {
  if (!(control instanceof HTMLSelectElement)) return value;
  return [...control.options].find((option) => option.value === value)?.text ?? value;
}

function differences(form: HTMLFormElement, theirs: Theirs): Difference[] {
  return Object.entries(theirs).flatMap(([name, value]) => {
    const control = form.elements.namedItem(name) as Control | null;
    if (!control || !('value' in control) || control.value === textOf(value)) return [];
    const { label = control.labels?.[0]?.textContent ?? name, shown: mine = shown(control, control.value) } =
      control.dataset;
    return [
      {
        control,
        label,
        mine,
        theirs: typeof value === 'object' ? (value?.name ?? '') : shown(control, textOf(value)),
        value,
      },
    ];
  });
}

/** Somebody else saved first: where their version differs from what was typed, both stand here, and either can be kept. */
export function Overtaken({ form, theirs }: { form: RefObject<HTMLFormElement | null>; theirs: Theirs }) {
  const { t } = useTranslation();
  const [rows, setRows] = useState<Difference[]>([]);
  useEffect(() => setRows(form.current ? differences(form.current, theirs) : []), [form, theirs]);
  function take({ control, value }: Difference): void {
    control.value = textOf(value);
    control.dispatchEvent(new CustomEvent(takeEvent, { detail: value }));
    setRows(rows.filter((row) => row.control !== control));
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
              <tr key={row.label}>
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
