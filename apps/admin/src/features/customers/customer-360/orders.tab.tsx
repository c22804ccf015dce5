import { Channel, OrderStatus } from '@kehu/schema';
import { useTranslation } from 'react-i18next';
import type { CustomerOrdersQuery } from '../../../gql/graphql.js';
import { useListQuery } from '../../../lib/apollo/use-list-query.js';
import { usePages } from '../../../lib/apollo/use-pages.js';
import { Money } from '../../../ui/money.js';
import { PagedTable } from '../../../ui/paged-table.js';
import { Empty, Refused } from '../../../ui/states.js';
import type { Column } from '../../../ui/table.js';
import { EnumTag, EnumText } from '../../../ui/tag.js';
import { Day } from '../../../ui/time.js';
import { CustomerOrders } from './customer-lists.graphql.js';

type Order = NonNullable<NonNullable<CustomerOrdersQuery['customer']>['orders']>['edges'][number]['node'];

const contentsOf = (order: Order): string =>
  order.lines
    .map((line) => line.product?.name ?? line.description)
    .filter(Boolean)
    .join('、');

function useColumns(): Column<Order>[] {
  const { t } = useTranslation('customers');
  return [
    { key: 'number', title: t('orders.number'), width: '124px', card: 'title', cell: (row) => row.number },
    { key: 'day', title: t('orders.day'), width: '128px', card: 'below', cell: (row) => <Day at={row.orderedAt} /> },
    {
      key: 'net',
      title: t('orders.net'),
      width: '116px',
      align: 'right',
      card: 'aside',
      cell: (row) => <Money value={row.net} />,
    },
    {
      key: 'contents',
      title: t('orders.contents'),
      width: 'minmax(140px, 1fr)',
      cell: (row) => <span title={contentsOf(row)}>{contentsOf(row)}</span>,
    },
    {
      key: 'channel',
      title: t('orders.channel'),
      width: '84px',
      cell: (row) => <EnumText of={Channel} value={row.channel} />,
    },
    {
      key: 'status',
      title: t('orders.status'),
      width: '92px',
      card: 'below-aside',
      cell: (row) => <EnumTag of={OrderStatus} value={row.status} />,
    },
  ];
}

/** The customer's orders and returns, newest first. */
export function OrdersTab({ customerId }: { customerId: string }) {
  const { t } = useTranslation('customers');
  const columns = useColumns();
  const orders = useListQuery(CustomerOrders, { id: customerId });
  const pages = usePages(orders, ({ customer }) => customer?.orders);
  if (orders.data?.customer?.orders === null) return <Refused permission="orders:read" />;
  return (
    <div className="k-tab-frame">
      <PagedTable
        label={t('tab.orders')}
        columns={columns}
        of={orders}
        pages={pages}
        rowKey={(row) => row.id}
        empty={<Empty title={t('orders.empty')} />}
      />
    </div>
  );
}
