import { Severity, TicketStatus, TicketType } from '@kehu/schema';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { CustomerTicketsQuery } from '../../../gql/graphql.js';
import { useListQuery } from '../../../lib/apollo/use-list-query.js';
import { usePages } from '../../../lib/apollo/use-pages.js';
import { PagedTable } from '../../../ui/paged-table.js';
import { Empty, Refused } from '../../../ui/states.js';
import type { Column } from '../../../ui/table.js';
import { EnumTag, EnumText } from '../../../ui/tag.js';
import { RelativeTime } from '../../../ui/time.js';
import { CustomerTickets } from './customer-lists.graphql.js';

type Ticket = NonNullable<NonNullable<CustomerTicketsQuery['customer']>['tickets']>['edges'][number]['node'];

function useColumns(): Column<Ticket>[] {
  const { t } = useTranslation('customers');
  return [
    { key: 'number', title: t('tickets.number'), width: '84px', card: 'below', cell: (row) => row.number },
    {
      key: 'subject',
      title: t('tickets.subject'),
      width: 'minmax(96px, 1fr)',
      card: 'title',
      cell: (row) => row.subject,
    },
    {
      key: 'type',
      title: t('tickets.type'),
      width: '76px',
      cell: (row) => <EnumText of={TicketType} value={row.type} />,
    },
    {
      key: 'severity',
      title: t('tickets.severity'),
      width: '76px',
      cell: (row) => <EnumTag of={Severity} value={row.severity} />,
    },
    {
      key: 'status',
      title: t('tickets.status'),
      width: '88px',
      card: 'aside',
      cell: (row) => <EnumTag of={TicketStatus} value={row.status} />,
    },
    {
      key: 'opened',
      title: t('tickets.opened'),
      width: '96px',
      card: 'below-aside',
      cell: (row) => <RelativeTime at={row.openedAt} />,
    },
  ];
}

/** The customer's tickets, newest first. */
export function TicketsTab({ customerId }: { customerId: string }) {
  const { t } = useTranslation('customers');
  const navigate = useNavigate();
  const columns = useColumns();
  const tickets = useListQuery(CustomerTickets, { id: customerId });
  const pages = usePages(tickets, ({ customer }) => customer?.tickets);
  if (tickets.data?.customer?.tickets === null) return <Refused permission="tickets:read" />;
  return (
    <div className="k-tab-frame">
      <PagedTable
        label={t('tab.tickets')}
        columns={columns}
        of={tickets}
        pages={pages}
        rowKey={(row) => row.id}
        onOpen={(row) => void navigate(`/queue?ticket=${row.id}`)}
        empty={<Empty title={t('tickets.none-ever')} />}
      />
    </div>
  );
}
