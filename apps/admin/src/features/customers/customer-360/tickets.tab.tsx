import { Severity, TicketStatus, TicketType } from '@kehu/schema';
import { useTranslation } from 'react-i18next';
import type { CustomerTicketsQuery } from '../../../gql/graphql.js';
import { useList } from '../../../lib/apollo/use-list-query.js';
import { markColumn, timeColumn, wordColumn } from '../../../ui/columns.js';
import { PagedTable } from '../../../ui/paged-table.js';
import { Empty, Refused } from '../../../ui/states.js';
import { columnOf, type Column } from '../../../ui/table.js';
import { CustomerTickets } from './customer-lists.graphql.js';

type Ticket = NonNullable<NonNullable<CustomerTicketsQuery['customer']>['tickets']>['edges'][number]['node'];

function useColumns(): Column<Ticket>[] {
  const { t } = useTranslation('customers');
  return [
    columnOf('number', t('tickets.number'), '84px', (row) => row.number, { card: 'below' }),
    columnOf('subject', t('tickets.subject'), 'minmax(96px, 1fr)', (row) => row.subject, { card: 'title' }),
    wordColumn('type', t('tickets.type'), '76px', TicketType, (row) => row.type),
    markColumn('severity', t('tickets.severity'), '76px', Severity, (row) => row.severity),
    markColumn('status', t('tickets.status'), '88px', TicketStatus, (row) => row.status, { card: 'aside' }),
    timeColumn('opened', t('tickets.opened'), '96px', (row) => row.openedAt, { card: 'below-aside' }),
  ];
}

/** The customer's tickets, newest first. */
export function TicketsTab({ customerId }: { customerId: string }) {
  const { t } = useTranslation('customers');
  const columns = useColumns();
  const list = useList(CustomerTickets, { id: customerId }, ({ customer }) => customer?.tickets);
  if (list.of.data?.customer?.tickets === null) return <Refused permission="tickets:read" />;
  return (
    <div className="k-tab-frame">
      <PagedTable
        label={t('tab.tickets')}
        columns={columns}
        list={list}
        rowKey={(row) => row.id}
        to={(row) => `/queue?ticket=${row.id}`}
        empty={<Empty title={t('tickets.none-ever')} />}
      />
    </div>
  );
}
