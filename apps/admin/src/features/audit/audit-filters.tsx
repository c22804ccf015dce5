import { useTranslation } from 'react-i18next';
import { Chip, Chips } from '../../ui/tabs.js';
import { useActionWords } from './action-words.js';
import type { AuditWish } from './audit-filter.js';

const objects = [
  'customer',
  'identity',
  'contact',
  'order',
  'ticket',
  'interaction',
  'segment',
  'user',
  'role',
  'setting',
  'class',
  'servicePolicy',
  'retentionRule',
  'privacyRequest',
  'apiToken',
  'session',
  'export',
  'import',
  'consent',
  'key',
  'job',
] as const;

type Change = (change: Partial<AuditWish>) => void;

/** What was clicked on in an entry, each to be taken away again. */
function Given({ wish, onChange }: { wish: AuditWish; onChange: Change }) {
  const { t } = useTranslation('audit');
  const words = useActionWords();
  const given = (['who', 'record', 'customer', 'action'] as const).filter((key) => wish[key] !== '');
  return given.map((key) => (
    <Chip key={key} on onClick={() => onChange({ [key]: '' })}>
      <span className="k-ellipsis k-audit-given">
        {t(`only.${key}`)} {key === 'action' ? words.action(wish.action) : <code>{wish[key].slice(-12)}</code>}
      </span>
      <span aria-hidden="true">×</span>
      <span className="k-visually-hidden">{t('only.clear')}</span>
    </Chip>
  ));
}

/** The filters of the audit, and the same entries as files. */
export function AuditFilters({
  wish,
  onChange,
  files,
}: {
  wish: AuditWish;
  onChange: Change;
  files: { csv: string; jsonl: string };
}) {
  const { t } = useTranslation('audit');
  const words = useActionWords();
  return (
    <div className="k-audit-filters">
      <select
        className="k-input k-audit-choice"
        aria-label={t('column.object')}
        value={wish.object}
        onChange={(event) => onChange({ object: event.target.value })}
      >
        <option value="">{t('any-object')}</option>
        {objects.map((object) => (
          <option key={object} value={object}>
            {words.object(object)}
          </option>
        ))}
      </select>
      {(['from', 'until'] as const).map((key) => (
        <label key={key} className="k-row k-muted">
          {t(`day.${key}`)}
          <input
            className="k-input k-audit-choice"
            type="date"
            value={wish[key]}
            onChange={(event) => onChange({ [key]: event.target.value })}
          />
        </label>
      ))}
      <Chips label={t('filters')}>
        <Chip on={wish.reads === '1'} onClick={() => onChange({ reads: wish.reads === '1' ? '' : '1' })}>
          {t('reads')}
        </Chip>
        <Given wish={wish} onChange={onChange} />
      </Chips>
      <span className="k-audit-files">
        <a className="k-button" href={files.csv} download>
          {t('export-csv')}
        </a>
        <a className="k-button" href={files.jsonl} download>
          {t('export-jsonl')}
        </a>
      </span>
    </div>
  );
}
