import { ImportState } from '@kehu/schema';
import { useTranslation } from 'react-i18next';
import type { ImportsQuery } from '../../gql/graphql.js';
import { useEnumLabel } from '../../lib/enum-label.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { Facts } from '../../ui/panel.js';
import { ExactTime } from '../../ui/time.js';
import { CountsOfRows, RejectedLink, Remarks } from './import-counts.js';

/** One import of files. */
export type Import = ImportsQuery['importJobs']['edges'][number]['node'];

/** What became of every row of an import, and why some were left out. */
export function ImportDialog({ of, onClose }: { of: Import; onClose: () => void }) {
  const { t } = useTranslation('data');
  const label = useEnumLabel();
  return (
    <Dialog title={`${of.fileName} · ${label(ImportState, of.state)}`} onClose={onClose}>
      <Facts
        of={[
          [t('imports.mapping'), of.mapping],
          [t('imports.at'), <ExactTime key="at" at={of.startedAt} />],
          [t('imports.ended'), of.finishedAt && <ExactTime key="ended" at={of.finishedAt} />],
          [t('imports.failure'), of.failure],
        ]}
      />
      {of.counts.length > 0 && <CountsOfRows counts={of.counts} />}
      <Remarks remarks={of.remarks} />
      <div className="k-dialog-foot">
        <RejectedLink of={of} />
        <Button onClick={onClose}>{t('close')}</Button>
      </div>
    </Dialog>
  );
}
