import { Channel, OrderStatus } from '@kehu/schema';
import { useTranslation } from 'react-i18next';
import type { CustomerOrdersQuery } from '../../../gql/graphql.js';
import { useList } from '../../../lib/apollo/use-list-query.js';
import { useLanguage } from '../../../lib/i18n/i18n.js';
import { joinWords } from '../../../lib/i18n/join-words.js';
import type { Language } from '../../../lib/i18n/languages.js';
import { markColumn } from '../../../ui/columns.js';
import { Money } from '../../../ui/money.js';
import { PagedTable } from '../../../ui/paged-table.js';
import { Empty, Refused } from '../../../ui/states.js';
import { columnOf, type Column } from '../../../ui/table.js';
import { EnumText } from '../../../ui/tag.js';
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
  const net = (row: Order) => <Money value={row.net} />;
  const contents = (row: Order) => (
    <span title={contentsOf(row, language)}>
      <span className="k-muted">
        <EnumText of={Channel} value={row.channel} /> ·
      </span>{' '}
      {contentsOf(row, language)}
    </span>
  );
  return [
    columnOf('number', t('orders.number'), '96px', (row) => row.number, { card: 'title' }),
    columnOf('day', t('orders.day'), '118px', (row) => <Day at={row.orderedAt} />, { card: 'below' }),
    columnOf('net', t('orders.net'), '122px', net, { align: 'right', card: 'aside' }),
    columnOf('contents', t('orders.contents'), 'minmax(80px, 1fr)', contents, { card: 'below' }),
    markColumn('status', t('orders.status'), '84px', OrderStatus, (row) => row.status, { card: 'below-aside' }),
  ];
}

/** The customer's orders and returns, newest first. */
export function OrdersTab({ customerId }: { customerId: string }) {
  const { t } = useTranslation('customers');
  const columns = useColumns();
  const list = useList(CustomerOrders, { id: customerId }, ({ customer }) => customer?.orders);
  if (list.of.data?.customer?.orders === null) return <Refused permission="orders:read" />;
  return (
    <div className="k-tab-frame">
      <PagedTable
        label={t('tab.orders')}
        columns={columns}
        list={list}
        rowKey={(row) => row.id}
        cardsBelow={1400}
        empty={<Empty title={t('orders.empty')} />}
      />
    </div>
  );
}
