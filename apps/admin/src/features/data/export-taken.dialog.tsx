import { ExportColumn, ExportList, ExportState } from '@kehu/schema';
import { useTranslation } from 'react-i18next';
import type { ExportsQuery } from '../../gql/graphql.js';
import { useEnumLabel, useInLanguage } from '../../lib/enum-label.js';
import { useLanguage } from '../../lib/i18n/i18n.js';
import { joinWords } from '../../lib/i18n/join-words.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { Facts } from '../../ui/panel.js';
import { ExactTime } from '../../ui/time.js';

export type Taken = ExportsQuery['listExports']['edges'][number]['node'];

/** One list that was taken away: by whom, why, and what stood in it. */
export function TakenDialog({ taken, onClose }: { taken: Taken; onClose: () => void }) {
  const { t } = useTranslation('data');
  const inLanguage = useInLanguage();
  const label = useEnumLabel();
  const language = useLanguage();
  return (
    <Dialog title={`${taken.actorName} · ${label(ExportState, taken.state)}`} onClose={onClose}>
      <Facts
        of={[
          [t('exports.at'), <ExactTime key="at" at={taken.createdAt} />],
          [t('exports.address'), taken.address],
          [t('exports.reason'), taken.reason],
          [t('exports.list'), label(ExportList, taken.list)],
          [t('exports.what'), inLanguage(taken.sentenceZh, taken.sentenceEn)],
          [t('exports.search'), taken.search],
          [
            t('exports.columns'),
            joinWords(
              taken.columns.map((column) => label(ExportColumn, column)),
              language,
            ),
          ],
          [t('exports.expected'), taken.rowsExpected],
          [t('exports.taken'), taken.rowsTaken],
          [t('exports.secret'), taken.inFull ? t('exports.in-full') : t('exports.masked')],
          [t('exports.id'), <code key="id">{taken.id}</code>],
        ]}
      />
      <div className="k-dialog-foot">
        <Button onClick={onClose}>{t('close')}</Button>
      </div>
    </Dialog>
  );
}
