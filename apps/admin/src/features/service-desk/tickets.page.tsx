import { useTranslation } from 'react-i18next';
import { useList } from '../../lib/apollo/use-list-query.js';
import { useMay } from '../../lib/session/viewer.js';
import { oneOf, useUrlState } from '../../lib/url-state.js';
import { ButtonLink } from '../../ui/button.js';
import { ExportButton } from '../../ui/list/export.dialog.js';
import { Page } from '../../ui/page.js';
import { PagedTable } from '../../ui/paged-table.js';
import { Empty } from '../../ui/states.js';
import { TicketBulkActions } from './bulk/ticket-bulk-actions.js';
import { useTicketColumns } from './ticket-columns.js';
import { useTicketFilters } from './ticket-filters.js';
import { TicketPeek } from './ticket-peek.js';
import { TicketList } from './tickets.graphql.js';

const address = { dir: oneOf(['DESC', 'ASC'], 'DESC') };

/** Every ticket I may see. */
export function Component() {
  const { t } = useTranslation('service-desk');
  const [{ dir }, change] = useUrlState(address);
  const { filter, shown } = useTicketFilters();
  const columns = useTicketColumns();
  const mayWrite = useMay('tickets:write');
  const listed = { filter, oldestFirst: dir === 'ASC' };
  const list = useList(TicketList, listed, (data) => data.tickets);
  const { total } = list.pages;
  return (
    <Page
      title={t('tickets.title')}
      hint={total && t('tickets.total', { count: total.value, about: total.isExact ? '' : '≈' })}
      actions={
        <>
          <ExportButton listed={{ list: 'TICKETS', ...listed }} />
          <ButtonLink to="/service-levels">{t('levels.title')}</ButtonLink>
        </>
      }
      fill
    >
      <PagedTable
        list={list}
        name="tickets"
        filters={shown}
        label={t('tickets.title')}
        columns={columns}
        rowKey={(row) => row.id}
        to={(row) => `/queue?ticket=${row.id}`}
        peek={(row) => ({
          title: `${row.number} ${row.subject}`,
          to: `/queue?ticket=${row.id}`,
          body: <TicketPeek id={row.id} />,
        })}
        sort={{ field: 'OPENED', direction: dir }}
        onSort={({ direction }) => change({ dir: direction })}
        bulk={mayWrite ? (picked) => <TicketBulkActions picked={picked} filter={filter} /> : undefined}
        empty={<Empty title={t('tickets.empty')}>{t('tickets.empty-hint')}</Empty>}
      />
    </Page>
  );
}
