import { BaseClass, LifecycleStage } from '@kehu/schema';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CustomerListQuery } from '../../gql/graphql.js';
import { Money } from '../../ui/money.js';
import { Risk } from '../../ui/risk.js';
import type { Column } from '../../ui/table.js';
import { EnumTag } from '../../ui/tag.js';
import { RelativeTime } from '../../ui/time.js';
import { VipMark } from '../../ui/vip-mark.js';

export type CustomerRow = CustomerListQuery['customers']['edges'][number]['node'];

/** The columns of the customer list. */
export function useCustomerColumns(): Column<CustomerRow>[] {
  const { t } = useTranslation('customers');
  return [
    {
      key: 'name',
      title: t('column.name'),
      width: 'minmax(168px, 2fr)',
      sort: 'NAME',
      card: 'title',
      cell: (row) => (
        <Link to={`/customers/${row.id}`} className="k-strong" tabIndex={-1}>
          {row.name}
        </Link>
      ),
    },
    {
      key: 'class',
      title: t('column.class'),
      width: '104px',
      card: 'below',
      cell: (row) => <EnumTag of={BaseClass} value={row.baseClass} />,
    },
    {
      key: 'stage',
      title: t('column.stage'),
      width: '112px',
      cell: (row) => <EnumTag of={LifecycleStage} value={row.stage} />,
    },
    {
      key: 'tier',
      title: t('column.tier'),
      width: '92px',
      card: 'title',
      cell: (row) => <VipMark tier={row.vipTier} />,
    },
    {
      key: 'value',
      title: t('column.value'),
      width: '120px',
      align: 'right',
      sort: 'VALUE',
      card: 'aside',
      cell: (row) => <Money value={row.value} whole />,
    },
    {
      key: 'churn',
      title: t('column.churn'),
      width: '120px',
      sort: 'CHURN',
      card: 'below-aside',
      cell: (row) => <Risk score={row.churnScore} />,
    },
    {
      key: 'order',
      title: t('column.last-order'),
      width: '108px',
      sort: 'LAST_ORDER',
      cell: (row) => row.lastOrderAt && <RelativeTime at={row.lastOrderAt} />,
    },
    {
      key: 'contact',
      title: t('column.last-contact'),
      width: '108px',
      sort: 'LAST_CONTACT',
      card: 'below',
      cell: (row) => row.lastContactAt && <RelativeTime at={row.lastContactAt} />,
    },
    {
      key: 'owner',
      title: t('column.owner'),
      width: 'minmax(96px, 1fr)',
      cell: (row) => row.owner?.name ?? <span className="k-muted">{t('no-owner')}</span>,
    },
  ];
}
