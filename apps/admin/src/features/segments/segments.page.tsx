import { SegmentKind } from '@kehu/schema';
import { useTranslation } from 'react-i18next';
import type { SegmentListQuery } from '../../gql/graphql.js';
import { useList } from '../../lib/apollo/use-list-query.js';
import { useInLanguage } from '../../lib/enum-label.js';
import { useMay } from '../../lib/session/viewer.js';
import { ButtonLink } from '../../ui/button.js';
import { markColumn, moneyColumn, nameColumn, timeColumn } from '../../ui/columns.js';
import { Count } from '../../ui/money.js';
import { Page } from '../../ui/page.js';
import { PagedTable } from '../../ui/paged-table.js';
import { Empty } from '../../ui/states.js';
import { columnOf, type Column } from '../../ui/table.js';
import { SegmentList } from './segments.graphql.js';

type Row = SegmentListQuery['segments']['edges'][number]['node'];

function useColumns(): Column<Row>[] {
  const { t } = useTranslation('segments');
  const inLanguage = useInLanguage();
  const rule = ({ sentenceZh, sentenceEn }: Row) => {
    const sentence = inLanguage(sentenceZh, sentenceEn);
    return <span title={sentence}>{sentence}</span>;
  };
  const size = (row: Row) => <Count value={row.stats.size} />;
  return [
    nameColumn('name', t('column.name'), 'minmax(160px, 1fr)', (row) => row.name),
    columnOf('size', t('column.size'), '92px', size, { align: 'right', card: 'aside' }),
    moneyColumn('revenue', t('column.revenue'), '132px', (row) => row.stats.revenue, { card: 'below-aside' }),
    columnOf('rule', t('column.rule'), 'minmax(220px, 2.4fr)', rule, { card: 'below' }),
    markColumn('kind', t('column.kind'), '92px', SegmentKind, (row) => row.kind),
    timeColumn('fresh', t('column.fresh'), '110px', (row) => row.stats.asOf),
  ];
}

/** The saved segments: how large, how fresh, what rule. */
export function Component() {
  const { t } = useTranslation('segments');
  const columns = useColumns();
  const mayRead = useMay('segments:read');
  const mayWrite = useMay('segments:write');
  const list = useList(SegmentList, {}, (data) => data.segments);
  const actions = (
    <>
      {mayRead && <ButtonLink to="/segments/compare">{t('compare.open')}</ButtonLink>}
      {mayWrite && (
        <ButtonLink to="/segments/new" look="primary">
          {t('new')}
        </ButtonLink>
      )}
    </>
  );
  return (
    <Page title={t('title')} hint={t('hint')} actions={actions} fill>
      <PagedTable
        list={list}
        name="segments"
        label={t('title')}
        columns={columns}
        rowKey={(row) => row.id}
        to={(row) => `/segments/${row.id}`}
        empty={<Empty title={t('empty.title')}>{t('empty.hint')}</Empty>}
      />
    </Page>
  );
}
