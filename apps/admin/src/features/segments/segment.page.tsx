import { useMutation, useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { CustomerFilter, SegmentDetailQuery } from '../../gql/graphql.js';
import { useInLanguage } from '../../lib/enum-label.js';
import { listOf } from '../../lib/customer-filter.js';
import { useMay } from '../../lib/session/viewer.js';
import { oneOf, useUrlState } from '../../lib/url-state.js';
import { Button, ButtonLink } from '../../ui/button.js';
import { useAgain } from '../../ui/edit-form.js';
import { Page } from '../../ui/page.js';
import { Panel } from '../../ui/panel.js';
import { Answer, Empty, SkeletonLines } from '../../ui/states.js';
import { RelativeTime } from '../../ui/time.js';
import { SegmentEditor, type SegmentDraft } from './segment-editor.js';
import { SegmentGrowthPanel } from './segment-growth.panel.js';
import { SegmentMembersPanel } from './segment-members.panel.js';
import { SegmentMovesPanel } from './segment-moves.panel.js';
import { SegmentNumbersView } from './segment-numbers.panel.js';
import { SegmentDetail, UpdateSegment } from './segments.graphql.js';
import './segments.css';

type Segment = NonNullable<SegmentDetailQuery['segment']>;

const address = { mode: oneOf(['view', 'edit'], 'view') };

function EditSegment({ segment, onDone }: { segment: Segment; onDone: () => void }) {
  const inLanguage = useInLanguage();
  const draftOf = ({ name, description, filter, version, sentenceZh, sentenceEn }: Segment): SegmentDraft => ({
    ...{ name, description: description ?? '', filter: filter as CustomerFilter, version },
    sentence: inLanguage(sentenceZh, sentenceEn),
  });
  const again = useAgain(SegmentDetail, (data) => data.segment && draftOf(data.segment), { id: segment.id });
  const [update] = useMutation(UpdateSegment, { refetchQueries: [SegmentDetail] });
  return (
    <SegmentEditor
      draft={draftOf(segment)}
      again={again}
      back={`/segments/${segment.id}`}
      onSave={async ({ name, description, filter, version = segment.version }) => {
        const input = { expectedVersion: version, name, description: description || null, filter };
        const { data } = await update({ variables: { id: segment.id, input } });
        const refusals = data?.segmentUpdate.userErrors ?? [];
        if (refusals.length === 0) onDone();
        return refusals;
      }}
    />
  );
}

function ViewSegment({ segment }: { segment: Segment }) {
  const { t } = useTranslation('segments');
  const inLanguage = useInLanguage();
  return (
    <>
      <p className="k-sentence">{inLanguage(segment.sentenceZh, segment.sentenceEn)}</p>
      <Panel title={t('stats.title')}>
        <SegmentNumbersView stats={segment.stats} filter={segment.filter as CustomerFilter} />
      </Panel>
      <SegmentGrowthPanel segmentId={segment.id} />
      <SegmentMembersPanel segmentId={segment.id} />
      <SegmentMovesPanel segmentId={segment.id} />
    </>
  );
}

function SegmentScreen({ segment }: { segment: Segment }) {
  const { t } = useTranslation('segments');
  const [{ mode }, change] = useUrlState(address);
  const mayWrite = useMay('segments:write');
  const mayTake = useMay('customers:export');
  const hint = (
    <>
      {segment.description && `${segment.description} · `}
      {t('updated')} <RelativeTime at={segment.updatedAt} />
    </>
  );
  const actions = (
    <>
      <ButtonLink to={`/segments/compare?a=${segment.id}`}>{t('compare.open')}</ButtonLink>
      {mayTake && <ButtonLink to={`${listOf({ inSegment: { id: segment.id } })}&export=1`}>{t('export')}</ButtonLink>}
      {mayWrite && mode === 'view' && <Button onClick={() => change({ mode: 'edit' })}>{t('edit')}</Button>}
    </>
  );
  return (
    <Page title={segment.name} hint={hint} actions={actions}>
      {mode === 'edit' ? (
        <EditSegment segment={segment} onDone={() => change({ mode: 'view' })} />
      ) : (
        <ViewSegment segment={segment} />
      )}
    </Page>
  );
}

/** One segment: its rule as a sentence, its figures, its members. */
export function Component() {
  const { t } = useTranslation('segments');
  const id = useParams()['id'] ?? '';
  const answer = useQuery(SegmentDetail, { variables: { id } });
  return (
    <Answer
      of={answer}
      skeleton={
        <Page title={t('title')}>
          <SkeletonLines lines={12} />
        </Page>
      }
    >
      {({ segment }) =>
        segment ? (
          <SegmentScreen segment={segment} />
        ) : (
          <Page title={t('title')}>
            <Empty title={t('unknown')} />
          </Page>
        )
      }
    </Answer>
  );
}
