import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { Facts } from '../../ui/panel.js';
import { ExactTime } from '../../ui/time.js';
import { useLanguage } from '../../lib/i18n/i18n.js';
import { usePermissionName } from '../../lib/session/permission-name.js';
import { useActionWords } from './action-words.js';
import type { AuditWish } from './audit-filter.js';
import type { AuditRow } from './audit.tab.js';
import { valueWords } from './value-words.js';

function Changes({ entry }: { entry: AuditRow }) {
  const { t } = useTranslation('audit');
  const words = useActionWords();
  const language = useLanguage();
  const permission = usePermissionName();
  if (!entry.changes)
    return <p className="k-muted">{t('entry.only-fields', { fields: words.fields(entry.fields) })}</p>;
  const known = { language, permission, yes: t('value.yes'), no: t('value.no') };
  return (
    <div className="k-audit-changes">
      <table>
        <thead>
          <tr>
            <th scope="col">{t('entry.field')}</th>
            <th scope="col">{t('entry.before')}</th>
            <th scope="col">{t('entry.after')}</th>
          </tr>
        </thead>
        <tbody>
          {entry.changes.map(({ field, before, after }) => (
            <tr key={field}>
              <th scope="row" title={field}>
                {words.field(field)}
              </th>
              <td>{valueWords(entry.object, field, before, known)}</td>
              <td>{valueWords(entry.object, field, after, known)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** One entry with the values before and after; what is clicked on becomes a filter. */
export function AuditEntryDialog({
  entry,
  onClose,
  onFilter,
}: {
  entry: AuditRow;
  onClose: () => void;
  onFilter: (only: Partial<AuditWish>) => void;
}) {
  const { t } = useTranslation('audit');
  const words = useActionWords();
  const { objectId, customerId } = entry;
  const only = (label: string, wish: Partial<AuditWish>) => (
    <Button look="quiet" size="small" title={t('entry.only')} onClick={() => onFilter(wish)}>
      {label}
    </Button>
  );
  return (
    <Dialog title={`${words.object(entry.object)} · ${words.action(entry.action)}`} onClose={onClose}>
      <div className="k-audit-entry">
        <Facts
          of={[
            [t('column.at'), <ExactTime key="at" at={entry.at} />],
            [t('column.who'), only(entry.actorName, { who: entry.actorId })],
            [t('column.action'), only(words.action(entry.action), { action: entry.action })],
            [
              t('column.object'),
              objectId && only(`${words.object(entry.object)} …${objectId.slice(-8)}`, { record: objectId }),
            ],
            [
              t('entry.customer'),
              customerId && (
                <span key="customer" className="k-row">
                  <Link to={`/customers/${customerId}`}>{t('entry.open-customer')}</Link>
                  {only(t('entry.all-of-customer'), { customer: customerId })}
                </span>
              ),
            ],
            [t('column.address'), entry.address],
            [t('entry.request'), <code key="request">{entry.requestId}</code>],
            [t('entry.place'), <code key="place">{entry.id}</code>],
          ]}
        />
      </div>
      <Changes entry={entry} />
      <div className="k-dialog-foot">
        <Button onClick={onClose}>{t('close')}</Button>
      </div>
    </Dialog>
  );
}
