import { SegmentKind } from '@kehu/schema';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { SegmentListQuery } from '../../gql/graphql.js';
import { useListQuery } from '../../lib/apollo/use-list-query.js';
import { usePages } from '../../lib/apollo/use-pages.js';
import { useInLanguage } from '../../lib/enum-label.js';
import { useMay } from '../../lib/session/viewer.js';
import { ButtonLink } from '../../ui/button.js';
import { Count, Money } from '../../ui/money.js';
import { Page } from '../../ui/page.js';
import { PagedTable } from '../../ui/paged-table.js';
import { Empty } from '../../ui/states.js';
import type { Column } from '../../ui/table.js';
import { EnumTag } from '../../ui/tag.js';
import { RelativeTime } from '../../ui/time.js';
import { SegmentList } from './segments.graphql.js';

type Row = SegmentListQuery['segments']['edges'][number]['node'];

function useColumns(): Column<Row>[] {
  const { t } = useTranslation('segments');
  const inLanguage = useInLanguage();
  return [
    {
      key: 'name',
      title: t('column.name'),
      width: 'minmax(160px, 1fr)',
      card: 'title',
      cell: (row) => <span className="k-strong">{row.name}</span>,
    },
    {
      key: 'size',
      title: t('column.size'),
      width: '92px',
      align: 'right',
      card: 'aside',
      cell: (row) => <Count value={row.stats.size} />,
    },
    {
      key: 'revenue',
      title: t('column.revenue'),
      width: '132px',
      align: 'right',
      card: 'below-aside',
      cell: (row) => <Money value={row.stats.revenue} whole />,
    },
    {
      key: 'rule',
      title: t('column.rule'),
      width: 'minmax(220px, 2.4fr)',
      card: 'below',
      cell: (row) => (
        <span title={inLanguage(row.sentenceZh, row.sentenceEn)}>{inLanguage(row.sentenceZh, row.sentenceEn)}</span>
      ),
    },
    {
      key: 'kind',
      title: t('column.kind'),
      width: '92px',
      cell: (row) => <EnumTag of={SegmentKind} value={row.kind} />,
    },
    { key: 'fresh', title: t('column.fresh'), width: '110px', cell: (row) => <RelativeTime at={row.stats.asOf} /> },
  ];
}

/** The saved segments: how large, how fresh, what rule. */
export function Component() {
  const { t } = useTranslation('segments');
  const navigate = useNavigate();
  const columns = useColumns();
  const mayRead = useMay('segments:read');
  const mayWrite = useMay('segments:write');
  const list = useListQuery(SegmentList, {});
  const pages = usePages(list, (data) => data.segments);
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
        of={list}
        pages={pages}
        name="segments"
        label={t('title')}
        columns={columns}
        rowKey={(row) => row.id}
        onOpen={(row) => void navigate(`/segments/${row.id}`)}
        empty={<Empty title={t('empty.title')}>{t('empty.hint')}</Empty>}
      />
    </Page>
  );
}
