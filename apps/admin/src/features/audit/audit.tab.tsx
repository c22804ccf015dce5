import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AuditEntriesQuery } from '../../gql/graphql.js';
import { useListQuery } from '../../lib/apollo/use-list-query.js';
import { usePages } from '../../lib/apollo/use-pages.js';
import { useUrlState } from '../../lib/url-state.js';
import { PagedTable } from '../../ui/paged-table.js';
import { Empty } from '../../ui/states.js';
import type { Column } from '../../ui/table.js';
import { ExactTime } from '../../ui/time.js';
import { useActionWords } from './action-words.js';
import { AuditCheckPanel } from './audit-check.panel.js';
import { AuditEntryDialog } from './audit-entry.dialog.js';
import { auditAddress, fileOf, filterOf } from './audit-filter.js';
import { AuditFilters } from './audit-filters.js';
import { AuditEntries } from './audit.graphql.js';
import './audit.css';

export type AuditRow = AuditEntriesQuery['auditEntries']['edges'][number]['node'];

function useColumns(): Column<AuditRow>[] {
  const { t } = useTranslation('audit');
  const words = useActionWords();
  return [
    { key: 'at', title: t('column.at'), width: '190px', card: 'aside', cell: (row) => <ExactTime at={row.at} /> },
    {
      key: 'who',
      title: t('column.who'),
      width: 'minmax(120px, 1fr)',
      card: 'below',
      cell: (row) => <span title={row.actorId}>{row.actorName}</span>,
    },
    {
      key: 'action',
      title: t('column.action'),
      width: 'minmax(120px, 1fr)',
      card: 'title',
      cell: (row) => (
        <span className="k-strong" title={row.action}>
          {words.action(row.action)}
        </span>
      ),
    },
    {
      key: 'object',
      title: t('column.object'),
      width: '120px',
      card: 'title',
      cell: (row) => <span title={row.objectId ?? ''}>{words.object(row.object)}</span>,
    },
    {
      key: 'fields',
      title: t('column.fields'),
      width: 'minmax(140px, 2fr)',
      cell: (row) => <span className="k-muted k-ellipsis">{row.fields.join(', ')}</span>,
    },
    {
      key: 'address',
      title: t('column.address'),
      width: '120px',
      card: 'below-aside',
      cell: (row) => <code className="k-muted">{row.address}</code>,
    },
  ];
}

/** What was done, by whom, when and from where; whether it stands as it was written. */
export function AuditTab() {
  const { t } = useTranslation('audit');
  const [wish, change] = useUrlState(auditAddress);
  const [open, setOpen] = useState<AuditRow | null>(null);
  const columns = useColumns();
  const key = JSON.stringify(filterOf(wish));
  const filter = useMemo(() => JSON.parse(key) as ReturnType<typeof filterOf>, [key]);
  const list = useListQuery(AuditEntries, { filter });
  const pages = usePages(list, (data) => data.auditEntries);
  return (
    <>
      <AuditCheckPanel />
      <AuditFilters
        wish={wish}
        onChange={change}
        files={{ csv: fileOf(filter, 'csv'), jsonl: fileOf(filter, 'jsonl') }}
      />
      <PagedTable
        of={list}
        pages={pages}
        name="audit"
        label={t('title')}
        columns={columns}
        rowKey={(row) => row.id}
        onOpen={setOpen}
        empty={<Empty title={t('empty')}>{t('empty-hint')}</Empty>}
      />
      {open && (
        <AuditEntryDialog
          entry={open}
          onClose={() => setOpen(null)}
          onFilter={(only) => {
            change(only);
            setOpen(null);
          }}
        />
      )}
    </>
  );
}
