import { useTranslation } from 'react-i18next';
import type { CustomerFilter } from '../../gql/graphql.js';
import { useList } from '../../lib/apollo/use-list-query.js';
import { useLanguage } from '../../lib/i18n/i18n.js';
import { formatNumber, formatShare } from '../../lib/money.js';
import { oneOf, useUrlState } from '../../lib/url-state.js';
import { customerPeek } from '../../ui/customer-peek.js';
import { moneyColumn, timeColumn } from '../../ui/columns.js';
import { PagedTable } from '../../ui/paged-table.js';
import { Empty } from '../../ui/states.js';
import { columnOf, type Column } from '../../ui/table.js';
import { Chip, Chips } from '../../ui/tabs.js';
import { VipMark } from '../../ui/vip-mark.js';
import { WatchList } from './scoring.graphql.js';
import { Action, Probability, Reasons, type WatchedRow } from './watch-list.cells.js';

const levels = ['0.5', '0.7', '0.9'] as const;
const address = { from: oneOf(levels, '0.7') };
function useColumns(): Column<WatchedRow>[] {
  const { t } = useTranslation('scoring');
  const probability = (row: WatchedRow) => <Probability value={row.prediction?.churnProbability} />;
  const reasons = (row: WatchedRow) => <Reasons row={row} />;
  const name = (row: WatchedRow) => (
    <span className="k-row">
      <span className="k-strong k-ellipsis">{row.name}</span>
      <VipMark tier={row.vipTier} />
    </span>
  );
  return [
    columnOf('name', t('watch.name'), 'minmax(180px, 1.2fr)', name, { card: 'title' }),
    columnOf('probability', t('watch.probability'), '132px', probability, { card: 'aside' }),
    columnOf('reasons', t('watch.reasons'), 'minmax(200px, 2fr)', reasons, { card: 'below' }),
    moneyColumn('value', t('watch.value'), '138px', (row) => row.value, { sort: 'VALUE', card: 'below-aside' }),
    columnOf('owner', t('watch.owner'), '98px', (row) => row.owner?.name),
    timeColumn('contact', t('watch.contact'), '118px', (row) => row.lastContactAt),
    columnOf('action', t('watch.action'), '110px', (row) => <Action row={row} />),
  ];
}

/** Customers who will probably not buy again, the most valuable first, each with why and what to do. */
export function WatchListView() {
  const { t } = useTranslation('scoring');
  const language = useLanguage();
  const columns = useColumns();
  const [{ from }, change] = useUrlState(address);
  const filter: CustomerFilter = { churnProbability: { gte: Number(from) } };
  const orderBy = { field: 'VALUE', direction: 'DESC' } as const;
  const list = useList(WatchList, { filter, orderBy }, (data) => data.customers);
  const { total } = list.pages;
  return (
    <PagedTable
      filters={
        <div className="k-row">
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
      }
      name="churn"
      label={t('churn.watch')}
      columns={columns}
      list={list}
      rowKey={(row) => row.id}
      to={(row) => `/customers/${row.id}`}
      peek={customerPeek}
      empty={<Empty title={t('watch.empty')}>{t('watch.empty-hint')}</Empty>}
    />
  );
}
