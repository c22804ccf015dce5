import { NextAction } from '@kehu/schema';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { CustomerFilter, WatchListQuery } from '../../gql/graphql.js';
import { useListQuery } from '../../lib/apollo/use-list-query.js';
import { usePages } from '../../lib/apollo/use-pages.js';
import { useInLanguage } from '../../lib/enum-label.js';
import { useLanguage } from '../../lib/i18n/i18n.js';
import { formatNumber, formatShare } from '../../lib/money.js';
import { oneOf, useUrlState } from '../../lib/url-state.js';
import { customerPeek } from '../../ui/customer-peek.js';
import { Money } from '../../ui/money.js';
import { PagedTable } from '../../ui/paged-table.js';
import { Empty } from '../../ui/states.js';
import { columnOf, type Column } from '../../ui/table.js';
import { Chip, Chips } from '../../ui/tabs.js';
import { EnumTag, Tag } from '../../ui/tag.js';
import { RelativeTime } from '../../ui/time.js';
import { VipMark } from '../../ui/vip-mark.js';
import { WatchList } from './scoring.graphql.js';

type Row = WatchListQuery['customers']['edges'][number]['node'];

const levels = ['0.5', '0.7', '0.9'] as const;
const address = { from: oneOf(levels, '0.7') };
const [likely, veryLikely] = [0.5, 0.8];

function Probability({ value }: { value: number | null | undefined }) {
  const language = useLanguage();
  if (typeof value !== 'number') return <span className="k-muted">–</span>;
  const tone = value >= veryLikely ? 'danger' : value >= likely ? 'warn' : 'plain';
  return <Tag tone={tone}>{formatShare(value, language)}</Tag>;
}

function Reasons({ row }: { row: Row }) {
  const inLanguage = useInLanguage();
  const words = row.prediction?.churnSigns.map(({ sentenceZh, sentence }) => inLanguage(sentenceZh, sentence)) ?? [];
  const all = words.join(inLanguage('；', '; '));
  return (
    <span className="k-ellipsis" title={all}>
      {all}
    </span>
  );
}

function Action({ row }: { row: Row }) {
  const inLanguage = useInLanguage();
  const advice = row.insight?.advice;
  if (!advice) return null;
  return (
    <span title={inLanguage(advice.reasonZh, advice.reason)}>
      <EnumTag of={NextAction} value={advice.action} />
    </span>
  );
}

function useColumns(): Column<Row>[] {
  const { t } = useTranslation('scoring');
  const probability = (row: Row) => <Probability value={row.prediction?.churnProbability} />;
  const name = (row: Row) => (
    <span className="k-row">
      <span className="k-strong k-ellipsis">{row.name}</span>
      <VipMark tier={row.vipTier} />
    </span>
  );
  return [
    columnOf('name', t('watch.name'), 'minmax(190px, 1.2fr)', name, { card: 'title' }),
    columnOf('probability', t('watch.probability'), '140px', probability, { card: 'aside' }),
    columnOf('reasons', t('watch.reasons'), 'minmax(200px, 2fr)', (row) => <Reasons row={row} />, { card: 'below' }),
    columnOf('value', t('watch.value'), '140px', (row) => <Money value={row.value} whole />, {
      align: 'right',
      sort: 'VALUE',
      card: 'below-aside',
    }),
    columnOf('owner', t('watch.owner'), '104px', (row) => row.owner?.name),
    columnOf(
      'contact',
      t('watch.contact'),
      '112px',
      (row) => row.lastContactAt && <RelativeTime at={row.lastContactAt} />,
    ),
    columnOf('action', t('watch.action'), '132px', (row) => <Action row={row} />),
  ];
}

/** Customers who will probably not buy again, the most valuable first, each with why and what to do. */
export function WatchListView() {
  const { t } = useTranslation('scoring');
  const language = useLanguage();
  const navigate = useNavigate();
  const columns = useColumns();
  const [{ from }, change] = useUrlState(address);
  const filter: CustomerFilter = { churnProbability: { gte: Number(from) } };
  const list = useListQuery(WatchList, { filter, orderBy: { field: 'VALUE', direction: 'DESC' } });
  const pages = usePages(list, (data) => data.customers);
  const total = list.data?.customers.totalCount;
  return (
    <>
      <div className="k-row k-spread">
        <Chips label={t('watch.from')}>
          {levels.map((level) => (
            <Chip key={level} on={level === from} onClick={() => change({ from: level })}>
              {t('watch.at-least', { share: formatShare(Number(level), language) })}
            </Chip>
          ))}
        </Chips>
        {total && (
          <span className="k-muted">
            {t('watch.count', { count: total.value, number: formatNumber(total.value, language) })}
          </span>
        )}
      </div>
      <PagedTable
        name="churn"
        label={t('churn.watch')}
        columns={columns}
        of={list}
        pages={pages}
        rowKey={(row) => row.id}
        onOpen={(row) => void navigate(`/customers/${row.id}`)}
        peek={customerPeek}
        empty={<Empty title={t('watch.empty')}>{t('watch.empty-hint')}</Empty>}
      />
    </>
  );
}
