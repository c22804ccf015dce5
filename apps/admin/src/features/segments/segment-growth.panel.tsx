import { useMutation, useQuery } from '@apollo/client/react';
import { CountState } from '@kehu/schema';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { SegmentGrowthQuery } from '../../gql/graphql.js';
import { useMay } from '../../lib/session/viewer.js';
import { Button } from '../../ui/button.js';
import { Count } from '../../ui/money.js';
import { Figure, Panel } from '../../ui/panel.js';
import { Sparkline } from '../../ui/sparkline.js';
import { Answer, SkeletonLines } from '../../ui/states.js';
import { EnumTag } from '../../ui/tag.js';
import { RelativeTime } from '../../ui/time.js';
import { CountSegmentAgain, SegmentGrowth, StopSegmentCount } from './segment-members.graphql.js';

/** How often a count that runs or waits is looked at. */
const LOOK_AGAIN_MS = 2_000;

type Segment = NonNullable<SegmentGrowthQuery['segment']>;

function CountActions({ id, state }: { id: string; state: Segment['count']['state'] }) {
  const { t } = useTranslation('segments');
  const refetchQueries = [SegmentGrowth];
  const [again, { loading: asking }] = useMutation(CountSegmentAgain, { variables: { id }, refetchQueries });
  const [stop, { loading: stopping }] = useMutation(StopSegmentCount, { variables: { id }, refetchQueries });
  if (state === 'WAITING' || state === 'RUNNING') {
    return (
      <Button busy={stopping} onClick={() => void stop()}>
        {t('count.stop')}
      </Button>
    );
  }
  return (
    <Button busy={asking} onClick={() => void again()}>
      {t('count.again')}
    </Button>
  );
}

function Growth({ segment: { count, growth } }: { segment: Segment }) {
  const { t } = useTranslation('segments');
  const bars = growth.map(({ day, members, entered, left }) => ({
    key: day,
    value: members,
    label: t('growth.day', { day, members, entered, left }),
  }));
  const sum = (of: 'entered' | 'left') => growth.reduce((total, day) => total + day[of], 0);
  return (
    <div className="k-stack k-stack-wide">
      <div className="k-figures">
        <Figure label={t('count.state')}>
          <EnumTag of={CountState} value={count.state} />
          {count.percent !== null && (
            <span className="k-row">
              <progress max={100} value={count.percent} aria-label={t('count.progress')} />
              <span className="k-num k-muted">{count.percent} %</span>
            </span>
          )}
        </Figure>
        <Figure label={t('count.at')}>{count.countedAt ? <RelativeTime at={count.countedAt} /> : '–'}</Figure>
        <Figure label={t('count.cost')}>
          {count.costMs === null ? '–' : t('count.cost-of', { ms: count.costMs })}
        </Figure>
        <Figure label={t('count.rows')}>{count.costRows === null ? '–' : <Count value={count.costRows} />}</Figure>
        <Figure label={t('growth.entered')}>
          <Count value={sum('entered')} />
        </Figure>
        <Figure label={t('growth.left')}>
          <Count value={sum('left')} />
        </Figure>
      </div>
      {bars.length > 1 && <Sparkline title={t('growth.chart')} bars={bars} />}
    </div>
  );
}

/** How many members there were day by day, how fresh the count is and what it costs. */
export function SegmentGrowthPanel({ segmentId }: { segmentId: string }) {
  const { t } = useTranslation('segments');
  const mayWrite = useMay('segments:write');
  const growth = useQuery(SegmentGrowth, { variables: { id: segmentId } });
  const state = growth.data?.segment?.count.state;
  const { startPolling, stopPolling } = growth;
  const isUnderWay = state === 'WAITING' || state === 'RUNNING';
  useEffect(() => {
    if (isUnderWay) startPolling(LOOK_AGAIN_MS);
    return stopPolling;
  }, [isUnderWay, startPolling, stopPolling]);
  return (
    <Panel title={t('growth.title')} extra={mayWrite && state && <CountActions id={segmentId} state={state} />}>
      <Answer of={growth} skeleton={<SkeletonLines lines={4} />}>
        {({ segment }) => segment && <Growth segment={segment} />}
      </Answer>
    </Panel>
  );
}
