import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import type { CustomerFilter } from '../../gql/graphql.js';
import { useInLanguage } from '../../lib/enum-label.js';
import { useDebounced } from '../../lib/use-debounced.js';
import { Panel } from '../../ui/panel.js';
import { Empty, SkeletonLines, Trouble } from '../../ui/states.js';
import { SegmentNumbersView } from './segment-numbers.panel.js';
import { PreviewSegment } from './segments.graphql.js';

/** What the rule in the builder means right now: a sentence, a count, the figures. Old numbers fade while new ones come. */
export function LivePreview({ filter }: { filter: CustomerFilter | null }) {
  const { t } = useTranslation('segments');
  const inLanguage = useInLanguage();
  const key = useDebounced(JSON.stringify(filter), 300);
  const asked = JSON.parse(key) as CustomerFilter | null;
  const preview = useQuery(PreviewSegment, { variables: { filter: asked ?? {} }, skip: !asked });
  const stats = (preview.data ?? preview.previousData)?.segmentPreview;
  return (
    <Panel title={t('preview.title')}>
      {!filter && <Empty title={t('preview.empty')}>{t('preview.empty-hint')}</Empty>}
      {filter && preview.error && <Trouble error={preview.error} onRetry={() => void preview.refetch()} />}
      {filter && !preview.error && !stats && <SkeletonLines lines={8} />}
      {filter && !preview.error && stats && (
        <div
          className="k-stack k-stack-wide k-fresh"
          data-stale={preview.loading || JSON.stringify(filter) !== key}
          aria-live="polite"
        >
          <p className="k-sentence">{inLanguage(stats.sentenceZh, stats.sentenceEn)}</p>
          <SegmentNumbersView stats={stats} filter={asked ?? {}} />
        </div>
      )}
    </Panel>
  );
}
