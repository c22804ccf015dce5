import { ImportField, importFields, neededFields } from '@kehu/schema';
import { useTranslation } from 'react-i18next';
import { useEnumLabel } from '../../lib/enum-label.js';
import type { Plan, Upload } from './plan.js';

type Chosen = Plan['columns'];

/** By which column records are found again; it may become something else, too. */
function KeyColumn({
  upload,
  columns,
  onChange,
}: {
  upload: Upload;
  columns: Chosen;
  onChange: (now: Chosen) => void;
}) {
  const { t } = useTranslation('data');
  const key = columns.find(({ field }) => field === 'KEY')?.column ?? '';
  const others = columns.filter(({ field }) => field !== 'KEY');
  return (
    <div className="k-field">
      <label htmlFor="import-key">{t('plan.key')}</label>
      <select
        id="import-key"
        className="k-input"
        value={key}
        onChange={({ target: { value } }) => onChange(value ? [...others, { column: value, field: 'KEY' }] : others)}
      >
        <option value="">{t('plan.no-key')}</option>
        {upload.columns.map(({ name }) => (
          <option key={name}>{name}</option>
        ))}
      </select>
      <span className="k-muted">{t('plan.key-hint')}</span>
    </div>
  );
}

/** What each column becomes; those without a field are left out. */
export function FieldsOfColumns({
  upload,
  plan: { subject, columns },
  onChange,
}: {
  upload: Upload;
  plan: Plan;
  onChange: (now: Chosen) => void;
}) {
  const { t } = useTranslation('data');
  const label = useEnumLabel();
  const fields = importFields[subject].filter((field) => field !== 'KEY');
  const has = (field: ImportField): boolean => columns.some((one) => one.field === field);
  const key = columns.find(({ field }) => field === 'KEY')?.column;
  const missing = neededFields[subject].filter((field) => !has(field));
  function choose(column: string, field: ImportField | ''): void {
    const rest = columns.filter((one) => one.field === 'KEY' || (one.column !== column && one.field !== field));
    onChange(field ? [...rest, { column, field }] : rest);
  }
  return (
    <>
      <KeyColumn upload={upload} columns={columns} onChange={onChange} />
      <table className="k-columns-of-file">
        <thead>
          <tr>
            <th scope="col">{t('plan.column')}</th>
            <th scope="col">{t('plan.becomes')}</th>
            <th scope="col">{t('plan.samples')}</th>
          </tr>
        </thead>
        <tbody>
          {upload.columns.map(({ name, samples }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>
                <select
                  className="k-input"
                  aria-label={t('plan.becomes-of', { column: name })}
                  value={columns.find(({ column, field }) => column === name && field !== 'KEY')?.field ?? ''}
                  onChange={({ target }) => choose(name, target.value as ImportField | '')}
                >
                  <option value="">{name === key ? t('plan.only-key') : t('plan.left-out')}</option>
                  {fields.map((field) => (
                    <option key={field} value={field}>
                      {label(ImportField, field)}
                    </option>
                  ))}
                </select>
              </td>
              <td className="k-muted k-ellipsis">{samples.join(' · ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {missing.length > 0 && (
        <p className="k-field-error" role="status">
          {t('plan.missing', { fields: missing.map((field) => label(ImportField, field)).join(' · ') })}
        </p>
      )}
    </>
  );
}
