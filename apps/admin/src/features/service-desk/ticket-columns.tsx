import { Severity, TicketStatus, TicketType } from '@kehu/schema';
import { useTranslation } from 'react-i18next';
import type { TicketListQuery } from '../../gql/graphql.js';
import { nextDue } from '../../lib/next-due.js';
import { markColumn, nameColumn, timeColumn, wordColumn } from '../../ui/columns.js';
import { columnOf, type Column } from '../../ui/table.js';
import { Clock } from '../../ui/time.js';
import { VipMark } from '../../ui/vip-mark.js';

type Row = TicketListQuery['tickets']['edges'][number]['node'];

function DueCell({ row }: { row: Row }) {
  const dueAt = nextDue(row.clocks);
  return dueAt ? <Clock dueAt={dueAt} /> : null;
}

/** The columns of the list of tickets. */
export function useTicketColumns(): Column<Row>[] {
  const { t } = useTranslation('service-desk');
  const tier = (row: Row) => row.customer && <VipMark tier={row.customer.vipTier} />;
  const due = (row: Row) => <DueCell row={row} />;
  return [
    columnOf('number', t('column.number'), '80px', (row) => row.number, { card: 'below' }),
    nameColumn('customer', t('column.customer'), 'minmax(120px, 1.4fr)', (row) => row.customer?.name),
    columnOf('tier', t('column.tier'), '94px', tier, { card: 'title' }),
    columnOf('subject', t('column.subject'), 'minmax(112px, 2fr)', (row) => row.subject, { card: 'below' }),
    wordColumn('type', t('column.type'), '86px', TicketType, (row) => row.type),
    markColumn('severity', t('column.severity'), '80px', Severity, (row) => row.severity),
    markColumn('status', t('column.status'), '148px', TicketStatus, (row) => row.status, { card: 'aside' }),
    columnOf('due', t('column.due'), '96px', due, { align: 'right', card: 'below-aside' }),
    timeColumn('opened', t('column.opened'), '122px', (row) => row.openedAt, { sort: 'OPENED' }),
    columnOf('agent', t('column.agent'), '98px', (row) => row.assignee?.name),
  ];
}
