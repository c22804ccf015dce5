import { PrivacyRequestKind, PrivacyRequestState } from '@kehu/schema';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { PrivacyRequestFilter, PrivacyRequestsQuery } from '../../gql/graphql.js';
import { useListQuery } from '../../lib/apollo/use-list-query.js';
import { usePages } from '../../lib/apollo/use-pages.js';
import { oneOf, useUrlState } from '../../lib/url-state.js';
import { PagedTable } from '../../ui/paged-table.js';
import { Empty } from '../../ui/states.js';
import type { Column } from '../../ui/table.js';
import { Chip, Chips } from '../../ui/tabs.js';
import { EnumTag, EnumText, Tag } from '../../ui/tag.js';
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
  return [
    {
      key: 'customer',
      title: t('request.customer'),
      width: 'minmax(120px, 1fr)',
      card: 'title',
      cell: (row) => <span className="k-strong">{row.customer?.name ?? t('request.gone')}</span>,
    },
    {
      key: 'kind',
      title: t('request.kind'),
      width: '130px',
      card: 'below',
      cell: (row) => <EnumText of={PrivacyRequestKind} value={row.kind} />,
    },
    {
      key: 'state',
      title: t('request.state'),
      width: '130px',
      card: 'aside',
      cell: (row) => <EnumTag of={PrivacyRequestState} value={row.state} />,
    },
    { key: 'received', title: t('request.received'), width: '136px', cell: (row) => <Day at={row.receivedAt} /> },
    {
      key: 'due',
      title: t('request.due'),
      width: '130px',
      card: 'below-aside',
      cell: (row) => <Due request={row} />,
    },
    { key: 'owner', title: t('request.owner'), width: '120px', cell: (row) => row.owner?.name },
  ];
}

/** What customers ask about their own data, the most urgent first. */
export function RequestsTab() {
  const { t } = useTranslation('privacy');
  const navigate = useNavigate();
  const columns = useColumns();
  const [{ show }, change] = useUrlState(address);
  const requests = useListQuery(PrivacyRequests, { filter: filters[show] });
  const pages = usePages(requests, (data) => data.privacyRequests);
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
        of={requests}
        pages={pages}
        rowKey={(row) => row.id}
        onOpen={(row) => void navigate(`/privacy/requests/${row.id}`)}
        empty={<Empty title={t('request.empty')}>{t('request.empty-hint')}</Empty>}
      />
    </>
  );
}
