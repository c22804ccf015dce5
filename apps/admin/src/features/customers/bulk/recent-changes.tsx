import { useQuery } from '@apollo/client/react';
import { BulkChangeKind } from '@kehu/schema';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useEnumLabel } from '../../../lib/enum-label.js';
import { Button } from '../../../ui/button.js';
import { Dialog } from '../../../ui/dialog.js';
import { RelativeTime } from '../../../ui/time.js';
import { BulkChanges } from './bulk.graphql.js';
import { useUndoBulk } from './use-undo-bulk.js';

/** One's own changes of many customers of the last days, each of which can be taken back; nothing when there is none. */
export function RecentChanges() {
  const { t } = useTranslation('customers');
  const label = useEnumLabel();
  const [isOpen, setOpen] = useState(false);
  const { undo, busy } = useUndoBulk();
  const changes = useQuery(BulkChanges).data?.customerBulkChanges ?? [];
  if (changes.length === 0) return null;
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('bulk.recent')}</Button>
      {isOpen && (
        <Dialog title={t('bulk.recent-title')} onClose={() => setOpen(false)}>
          <ul className="k-list">
            {changes.map(({ id, kind, name, changed, createdAt, restored, undoableUntil }) => (
              <li key={id} className="k-list-row">
                <span className="k-list-title">
                  <span className="k-strong">
                    {label(BulkChangeKind, kind)} {name}
                  </span>{' '}
                  <span className="k-muted">{t('bulk.many', { count: changed })}</span>
                </span>
                <span className="k-muted">
                  <RelativeTime at={createdAt} />
                </span>
                {undoableUntil ? (
                  <Button size="small" busy={busy} onClick={() => undo(id)}>
                    {t('bulk.undo')}
                  </Button>
                ) : (
                  <span className="k-muted">{t('bulk.undone', { count: restored ?? 0 })}</span>
                )}
              </li>
            ))}
          </ul>
          <p className="k-muted">{t('bulk.undo-hint')}</p>
          <div className="k-dialog-foot">
            <Button onClick={() => setOpen(false)}>{t('close')}</Button>
          </div>
        </Dialog>
      )}
    </>
  );
}
