import { Severity, TicketStatus, TicketType } from '@kehu/schema';
import { useTranslation } from 'react-i18next';
import type { TicketListQuery } from '../../gql/graphql.js';
import { nextDue } from '../../lib/next-due.js';
import type { Column } from '../../ui/table.js';
import { EnumTag, EnumText } from '../../ui/tag.js';
import { Clock, RelativeTime } from '../../ui/time.js';
import { VipMark } from '../../ui/vip-mark.js';

type Row = TicketListQuery['tickets']['edges'][number]['node'];

function DueCell({ row }: { row: Row }) {
  const dueAt = nextDue(row.clocks);
  return dueAt ? <Clock dueAt={dueAt} /> : null;
}

/** The columns of the list of tickets. */
export function useTicketColumns(): Column<Row>[] {
  const { t } = useTranslation('service-desk');
  return [
    { key: 'number', title: t('column.number'), width: '88px', card: 'below', cell: (row) => row.number },
    {
      key: 'customer',
      title: t('column.customer'),
      width: 'minmax(120px, 1.4fr)',
      card: 'title',
      cell: (row) => <span className="k-strong">{row.customer?.name}</span>,
    },
    {
      key: 'tier',
      title: t('column.tier'),
      width: '92px',
      card: 'title',
      cell: (row) => row.customer && <VipMark tier={row.customer.vipTier} />,
    },
    {
      key: 'subject',
      title: t('column.subject'),
      width: 'minmax(120px, 2fr)',
      card: 'below',
      cell: (row) => row.subject,
    },
    {
      key: 'type',
      title: t('column.type'),
      width: '84px',
      cell: (row) => <EnumText of={TicketType} value={row.type} />,
    },
    {
      key: 'severity',
      title: t('column.severity'),
      width: '84px',
      cell: (row) => <EnumTag of={Severity} value={row.severity} />,
    },
    {
      key: 'status',
      title: t('column.status'),
      width: '140px',
      card: 'aside',
      cell: (row) => <EnumTag of={TicketStatus} value={row.status} />,
    },
    {
      key: 'due',
      title: t('column.due'),
      width: '100px',
      align: 'right',
      card: 'below-aside',
      cell: (row) => <DueCell row={row} />,
    },
    {
      key: 'opened',
      title: t('column.opened'),
      width: '124px',
      sort: 'OPENED',
      cell: (row) => <RelativeTime at={row.openedAt} />,
    },
    { key: 'agent', title: t('column.agent'), width: '100px', cell: (row) => row.assignee?.name },
  ];
}
