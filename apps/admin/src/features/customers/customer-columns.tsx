import { BaseClass, LifecycleStage } from '@kehu/schema';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CustomerListQuery } from '../../gql/graphql.js';
import { markColumn, moneyColumn, timeColumn } from '../../ui/columns.js';
import { Risk } from '../../ui/risk.js';
import { columnOf, type Column } from '../../ui/table.js';
import { VipMark } from '../../ui/vip-mark.js';

export type CustomerRow = CustomerListQuery['customers']['edges'][number]['node'];

/** The columns of the customer list. */
export function useCustomerColumns(): Column<CustomerRow>[] {
  const { t } = useTranslation('customers');
  const name = (row: CustomerRow) => (
    <Link to={`/customers/${row.id}`} className="k-strong" tabIndex={-1}>
      {row.name}
    </Link>
  );
  const tier = (row: CustomerRow) => <VipMark tier={row.vipTier} />;
  const churn = (row: CustomerRow) => <Risk score={row.churnScore} />;
  const owner = (row: CustomerRow) => row.owner?.name ?? <span className="k-muted">{t('no-owner')}</span>;
  const contacted = { sort: 'LAST_CONTACT', card: 'below' } as const;
  return [
    columnOf('name', t('column.name'), 'minmax(168px, 2fr)', name, { sort: 'NAME', card: 'title' }),
    markColumn('class', t('column.class'), '104px', BaseClass, (row) => row.baseClass, { card: 'below' }),
    markColumn('stage', t('column.stage'), '112px', LifecycleStage, (row) => row.stage),
    columnOf('tier', t('column.tier'), '92px', tier, { card: 'title' }),
    moneyColumn('value', t('column.value'), '120px', (row) => row.value, { sort: 'VALUE', card: 'aside' }),
    columnOf('churn', t('column.churn'), '120px', churn, { sort: 'CHURN', card: 'below-aside' }),
    timeColumn('order', t('column.last-order'), '108px', (row) => row.lastOrderAt, { sort: 'LAST_ORDER' }),
    timeColumn('contact', t('column.last-contact'), '108px', (row) => row.lastContactAt, contacted),
    columnOf('owner', t('column.owner'), 'minmax(96px, 1fr)', owner),
  ];
}
