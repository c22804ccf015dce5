import { PrivacyRequestKind, PrivacyRequestState } from '@kehu/schema';
import { useTranslation } from 'react-i18next';
import type { PrivacyRequestFilter, PrivacyRequestsQuery } from '../../gql/graphql.js';
import { useList } from '../../lib/apollo/use-list-query.js';
import { oneOf, useUrlState } from '../../lib/url-state.js';
import { markColumn, nameColumn, wordColumn } from '../../ui/columns.js';
import { PagedTable } from '../../ui/paged-table.js';
import { Empty } from '../../ui/states.js';
import { columnOf, type Column } from '../../ui/table.js';
import { Chip, Chips } from '../../ui/tabs.js';
import { Tag } from '../../ui/tag.js';
import { Day, RelativeTime } from '../../ui/time.js';
import { PrivacyRequests } from './privacy.graphql.js';

type Request = PrivacyRequestsQuery['privacyRequests']['edges'][number]['node'];

const views = ['open', 'overdue', 'closed', 'all'] as const;
const address = { show: oneOf(views, 'open') };
const filters: Record<(typeof views)[number], PrivacyRequestFilter> = {
  open: { isOpen: true },
  overdue: { isOverdue: true },
  closed: { isOpen: false },
  all: {},
};

function Due({ request }: { request: Request }) {
  if (request.closedAt) return <Day at={request.closedAt} />;
  if (!request.isOverdue) return <RelativeTime at={request.dueAt} />;
  return (
    <Tag tone="danger">
      <RelativeTime at={request.dueAt} />
    </Tag>
  );
}

function useColumns(): Column<Request>[] {
  const { t } = useTranslation('privacy');
  const due = (row: Request) => <Due request={row} />;
  return [
    nameColumn(
      'customer',
      t('request.customer'),
      'minmax(120px, 1fr)',
      (row) => row.customer?.name ?? t('request.gone'),
    ),
    wordColumn('kind', t('request.kind'), '130px', PrivacyRequestKind, (row) => row.kind, { card: 'below' }),
    markColumn('state', t('request.state'), '130px', PrivacyRequestState, (row) => row.state, { card: 'aside' }),
    columnOf('received', t('request.received'), '136px', (row) => <Day at={row.receivedAt} />),
    columnOf('due', t('request.due'), '130px', due, { card: 'below-aside' }),
    columnOf('owner', t('request.owner'), '120px', (row) => row.owner?.name),
  ];
}

/** What customers ask about their own data, the most urgent first. */
export function RequestsTab() {
  const { t } = useTranslation('privacy');
  const columns = useColumns();
  const [{ show }, change] = useUrlState(address);
  const list = useList(PrivacyRequests, { filter: filters[show] }, (data) => data.privacyRequests);
  return (
    <>
      <Chips label={t('request.show')}>
        {views.map((view) => (
          <Chip key={view} on={view === show} onClick={() => change({ show: view })}>
            {t(`request.show-${view}`)}
          </Chip>
        ))}
      </Chips>
      <PagedTable
        name="privacy-requests"
        label={t('tab.requests')}
        columns={columns}
        list={list}
        rowKey={(row) => row.id}
        to={(row) => `/privacy/requests/${row.id}`}
        empty={<Empty title={t('request.empty')}>{t('request.empty-hint')}</Empty>}
      />
    </>
  );
}
