import { useQuery } from '@apollo/client/react';
import { Severity, TicketStatus, TicketType } from '@kehu/schema';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { TicketFilter, TicketListQuery } from '../../gql/graphql.js';
import { usePages } from '../../lib/apollo/use-pages.js';
import { json, oneOf, useUrlState } from '../../lib/url-state.js';
import { ButtonLink } from '../../ui/button.js';
import { Page } from '../../ui/page.js';
import { PagedTable } from '../../ui/paged-table.js';
import { Empty } from '../../ui/states.js';
import type { Column } from '../../ui/table.js';
import { Chip, Chips } from '../../ui/tabs.js';
import { EnumTag, EnumText } from '../../ui/tag.js';
import { Clock, RelativeTime } from '../../ui/time.js';
import { VipMark } from '../../ui/vip-mark.js';
import { nextDue } from '../../lib/next-due.js';
import { TicketList } from './tickets.graphql.js';

type Row = TicketListQuery['tickets']['edges'][number]['node'];

const views = ['open', 'mine', 'done', 'all'] as const;
const isFilter = (value: unknown): value is TicketFilter => typeof value === 'object' && value !== null;
const address = { view: oneOf(views, 'open'), filter: json(isFilter) };
const filters: Record<(typeof views)[number], TicketFilter> = {
  open: { isOpen: true },
  mine: { isMine: true, isOpen: true },
  done: { isOpen: false },
  all: {},
};

function DueCell({ row }: { row: Row }) {
  const dueAt = nextDue(row.clocks);
  return dueAt ? <Clock dueAt={dueAt} /> : null;
}

function useColumns(): Column<Row>[] {
  const { t } = useTranslation('service-desk');
  return [
    { key: 'number', title: t('column.number'), width: '100px', card: 'below', cell: (row) => row.number },
    {
      key: 'customer',
      title: t('column.customer'),
      width: 'minmax(104px, 1fr)',
      card: 'title',
      cell: (row) => <span className="k-strong">{row.customer?.name}</span>,
    },
    {
      key: 'tier',
      title: t('column.tier'),
      width: '84px',
      card: 'title',
      cell: (row) => row.customer && <VipMark tier={row.customer.vipTier} />,
    },
    {
      key: 'subject',
      title: t('column.subject'),
      width: 'minmax(140px, 2fr)',
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
      width: '80px',
      cell: (row) => <EnumTag of={Severity} value={row.severity} />,
    },
    {
      key: 'status',
      title: t('column.status'),
      width: '136px',
      card: 'aside',
      cell: (row) => <EnumTag of={TicketStatus} value={row.status} />,
    },
    {
      key: 'due',
      title: t('column.due'),
      width: '104px',
      align: 'right',
      card: 'below-aside',
      cell: (row) => <DueCell row={row} />,
    },
    { key: 'opened', title: t('column.opened'), width: '88px', cell: (row) => <RelativeTime at={row.openedAt} /> },
    { key: 'agent', title: t('column.agent'), width: '76px', cell: (row) => row.assignee?.name },
  ];
}

/** Every ticket I may see. */
export function Component() {
  const { t } = useTranslation('service-desk');
  const navigate = useNavigate();
  const columns = useColumns();
  const [{ view, filter }, change] = useUrlState(address);
  const list = useQuery(TicketList, { variables: { filter: { ...filter, ...filters[view] } } });
  const pages = usePages(list, (data) => data.tickets);
  return (
    <Page
      title={t('tickets.title')}
      hint={pages.total && t('tickets.total', { count: pages.total.value })}
      actions={<ButtonLink to="/service-levels">{t('levels.title')}</ButtonLink>}
      fill
    >
      <PagedTable
        of={list}
        pages={pages}
        name="tickets"
        filters={
          <Chips label={t('tickets.views')}>
            {views.map((one) => (
              <Chip key={one} on={one === view} onClick={() => change({ view: one })}>
                {t(`tickets.${one}`)}
              </Chip>
            ))}
            {filter && (
              <Chip on onClick={() => change({ filter: null })}>
                {t('tickets.filtered')}
              </Chip>
            )}
          </Chips>
        }
        label={t('tickets.title')}
        columns={columns}
        rowKey={(row) => row.id}
        onOpen={(row) => void navigate(`/queue?ticket=${row.id}`)}
        empty={<Empty title={t('tickets.empty')}>{t('tickets.empty-hint')}</Empty>}
      />
    </Page>
  );
}
