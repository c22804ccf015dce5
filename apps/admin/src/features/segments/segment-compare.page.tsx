import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CompareSegmentsQuery, CustomerFilter } from '../../gql/graphql.js';
import { listOf } from '../../lib/customer-filter.js';
import { text, useUrlState } from '../../lib/url-state.js';
import { ChoiceField } from '../../ui/form.js';
import { Count } from '../../ui/money.js';
import { Page } from '../../ui/page.js';
import { Panel } from '../../ui/panel.js';
import { Answer, Empty, SkeletonLines } from '../../ui/states.js';
import { SegmentNumbersView } from './segment-numbers.panel.js';
import { CompareSegments, SegmentList } from './segments.graphql.js';
import './segments.css';

const address = { a: text, b: text };

function Overlap({ data }: { data: CompareSegmentsQuery }) {
  const { t } = useTranslation('segments');
  const { a, b, segmentOverlap } = data;
  if (!segmentOverlap || !a || !b) return <Empty title={t('unknown')} />;
  const parts = [
    { ids: [a.id], label: t('compare.only', { name: a.name }) },
    { ids: [a.id, b.id], label: t('compare.both') },
    { ids: [b.id], label: t('compare.only', { name: b.name }) },
  ];
  return (
    <div className="k-venn">
      {parts.map(({ ids, label }) => {
        const found = segmentOverlap.find(({ segmentIds }) => segmentIds.join() === ids.join());
        return (
          <div key={ids.join()}>
            <strong>
              {found ? (
                <Link to={listOf(found.filter as CustomerFilter)}>
                  <Count value={found.count} />
                </Link>
              ) : (
                <Count value={0} />
              )}
            </strong>
            {label}
          </div>
        );
      })}
    </div>
  );
}

function Comparison({ a, b }: { a: string; b: string }) {
  const comparison = useQuery(CompareSegments, { variables: { a, b } });
  return (
    <Answer of={comparison} skeleton={<SkeletonLines lines={10} />}>
      {(data) => (
        <>
          <Overlap data={data} />
          {[data.a, data.b].map(
            (segment) =>
              segment && (
                <Panel key={segment.id} title={segment.name}>
                  <SegmentNumbersView stats={segment.stats} filter={{ inSegment: { id: segment.id } }} />
                </Panel>
              ),
          )}
        </>
      )}
    </Answer>
  );
}

/** Two segments beside each other: who is in one, the other, both. */
export function Component() {
  const { t } = useTranslation('segments');
  const [{ a, b }, change] = useUrlState(address);
  const list = useQuery(SegmentList);
  const segments = list.data?.segments.edges.map((edge) => edge.node) ?? [];
  const choices = [{ id: '', name: t('compare.choose') }, ...segments];
  return (
    <Page title={t('compare.title')} hint={t('compare.hint')}>
      <div className="k-fields k-row k-row-wrap">
        <ChoiceField
          label={t('compare.first')}
          name="a"
          choices={choices}
          value={a}
          errors={[]}
          onChange={(event) => change({ a: event.target.value })}
        />
        <ChoiceField
          label={t('compare.second')}
          name="b"
          choices={choices}
          value={b}
          errors={[]}
          onChange={(event) => change({ b: event.target.value })}
        />
      </div>
      {a && b ? <Comparison a={a} b={b} /> : <Empty title={t('compare.choose-two')} />}
    </Page>
  );
}
