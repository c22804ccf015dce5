import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import type { CompareSegmentsQuery } from '../../gql/graphql.js';
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
  if (!data.segmentCompare) return <Empty title={t('unknown')} />;
  const { onlyA, both, onlyB } = data.segmentCompare;
  const parts = [
    { key: 'a', count: onlyA, label: t('compare.only', { name: data.a?.name }) },
    { key: 'both', count: both, label: t('compare.both') },
    { key: 'b', count: onlyB, label: t('compare.only', { name: data.b?.name }) },
  ];
  return (
    <div className="k-venn">
      {parts.map(({ key, count, label }) => (
        <div key={key}>
          <strong>
            <Count value={count} />
          </strong>
          {label}
        </div>
      ))}
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
