import { useQuery } from '@apollo/client/react';
import { CustomerSource, LifecycleStage, PoolMoveKind } from '@kehu/schema';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../lib/i18n/i18n.js';
import { formatNumber } from '../../lib/money.js';
import { useList } from '../../lib/apollo/use-list-query.js';
import { markColumn, timeColumn, wordColumn } from '../../ui/columns.js';
import { customerPeek } from '../../ui/customer-peek.js';
import { Page } from '../../ui/page.js';
import { PagedTable } from '../../ui/paged-table.js';
import { Empty } from '../../ui/states.js';
import { columnOf, type Column } from '../../ui/table.js';
import { Pool, PoolList } from './lifecycle.graphql.js';
import { Claim, type Row } from './pool-claim.button.js';
import { PoolRulePart } from './pool-rule.js';
import './lifecycle.css';

function useColumns(): Column<Row>[] {
  const { t } = useTranslation('lifecycle');
  const customer = (row: Row) => (
    <span className="k-row">
      <span className="k-strong k-ellipsis">{row.customer?.name}</span>
      <span className="k-muted">{row.customer?.code}</span>
    </span>
  );
  const claim = (row: Row) => <Claim row={row} />;
  return [
    columnOf('name', t('pool.name'), 'minmax(170px, 1.4fr)', customer, { card: 'title' }),
    markColumn('stage', t('pool.stage'), '104px', LifecycleStage, (row) => row.customer?.stage),
    wordColumn('source', t('pool.source'), '104px', CustomerSource, (row) => row.customer?.source),
    columnOf('region', t('pool.region'), '96px', (row) => row.customer?.region?.name),
    timeColumn('contact', t('pool.contact'), '112px', (row) => row.customer?.lastContactAt),
    wordColumn('cause', t('pool.cause'), '112px', PoolMoveKind, (row) => row.cause, { card: 'below' }),
    columnOf('former', t('pool.former'), '128px', (row) => row.formerOwner?.name),
    timeColumn('since', t('pool.since'), '104px', (row) => row.since, { card: 'below-aside' }),
    columnOf('claim', t('pool.claim'), '112px', claim, { card: 'aside', align: 'right' }),
  ];
}

/** Customers who belong to nobody, for whoever takes them first. */
export function Component() {
  const { t } = useTranslation('lifecycle');
  const language = useLanguage();
  const columns = useColumns();
  const list = useList(PoolList, {}, (data) => data.poolCustomers);
  const state = useQuery(Pool);
  const left = state.data && t('pool.left', { left: state.data.pool.claimsLeft });
  const count = list.pages.total;
  const total = count && t('pool.total', { count: count.value, number: formatNumber(count.value, language) });
  return (
    <Page title={t('pool.title')} hint={<>{[t('pool.hint'), total, left].filter(Boolean).join(' · ')}</>} fill>
      {state.data && <PoolRulePart pool={state.data.pool} />}
      <PagedTable
        list={list}
        name="pool"
        label={t('pool.title')}
        columns={columns}
        rowKey={(row) => row.customer?.id ?? row.since}
        to={({ customer }) => customer && `/customers/${customer.id}`}
        peek={(row) => customerPeek(row.customer ?? { id: '', name: '' })}
        empty={<Empty title={t('pool.empty')}>{t('pool.empty-hint')}</Empty>}
      />
    </Page>
  );
}
