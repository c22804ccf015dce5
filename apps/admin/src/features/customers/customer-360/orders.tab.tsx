import { Channel, OrderStatus } from '@kehu/schema';
import { useTranslation } from 'react-i18next';
import type { CustomerOrdersQuery } from '../../../gql/graphql.js';
import { useListQuery } from '../../../lib/apollo/use-list-query.js';
import { usePages } from '../../../lib/apollo/use-pages.js';
import { useLanguage } from '../../../lib/i18n/i18n.js';
import { joinWords } from '../../../lib/i18n/join-words.js';
import type { Language } from '../../../lib/i18n/languages.js';
import { Money } from '../../../ui/money.js';
import { PagedTable } from '../../../ui/paged-table.js';
import { Empty, Refused } from '../../../ui/states.js';
import type { Column } from '../../../ui/table.js';
import { EnumTag, EnumText } from '../../../ui/tag.js';
import { Day } from '../../../ui/time.js';
import { CustomerOrders } from './customer-lists.graphql.js';

type Order = NonNullable<NonNullable<CustomerOrdersQuery['customer']>['orders']>['edges'][number]['node'];

const contentsOf = (order: Order, language: Language): string =>
  joinWords(
    order.lines.flatMap((line) => line.product?.name ?? line.description ?? []),
    language,
  );

function useColumns(): Column<Order>[] {
  const { t } = useTranslation('customers');
  const language = useLanguage();
  return [
    { key: 'number', title: t('orders.number'), width: '104px', card: 'title', cell: (row) => row.number },
    { key: 'day', title: t('orders.day'), width: '108px', card: 'below', cell: (row) => <Day at={row.orderedAt} /> },
    {
      key: 'net',
      title: t('orders.net'),
      width: '104px',
      align: 'right',
      card: 'aside',
      cell: (row) => <Money value={row.net} />,
    },
    {
      key: 'contents',
      title: t('orders.contents'),
      width: 'minmax(96px, 1fr)',
      cell: (row) => (
        <span title={contentsOf(row, language)}>
          <span className="k-muted">
            <EnumText of={Channel} value={row.channel} /> ·
          </span>{' '}
          {contentsOf(row, language)}
        </span>
      ),
    },
    {
      key: 'status',
      title: t('orders.status'),
      width: '84px',
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
