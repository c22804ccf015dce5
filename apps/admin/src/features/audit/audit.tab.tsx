import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AuditEntriesQuery } from '../../gql/graphql.js';
import { useList } from '../../lib/apollo/use-list-query.js';
import { useUrlState } from '../../lib/url-state.js';
import { nameColumn } from '../../ui/columns.js';
import { PagedTable } from '../../ui/paged-table.js';
import { Empty } from '../../ui/states.js';
import { columnOf, type Column } from '../../ui/table.js';
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
  const who = (row: AuditRow) => <span title={row.actorId}>{row.actorName}</span>;
  const object = (row: AuditRow) => <span title={row.objectId ?? ''}>{words.object(row.object)}</span>;
  const fields = (row: AuditRow) => <span className="k-muted k-ellipsis">{words.fields(row.fields)}</span>;
  const address = (row: AuditRow) => <code className="k-muted">{row.address}</code>;
  return [
    columnOf('at', t('column.at'), '190px', (row) => <ExactTime at={row.at} />, { card: 'aside' }),
    columnOf('who', t('column.who'), 'minmax(120px, 1fr)', who, { card: 'below' }),
    nameColumn('action', t('column.action'), 'minmax(120px, 1fr)', (row) => words.action(row.action)),
    columnOf('object', t('column.object'), '120px', object, { card: 'title' }),
    columnOf('fields', t('column.fields'), 'minmax(140px, 2fr)', fields),
    columnOf('address', t('column.address'), '120px', address, { card: 'below-aside' }),
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
  const list = useList(AuditEntries, { filter }, (data) => data.auditEntries);
  return (
    <>
      <AuditCheckPanel />
      <AuditFilters
        wish={wish}
        onChange={change}
        files={{ csv: fileOf(filter, 'csv'), jsonl: fileOf(filter, 'jsonl') }}
      />
      <PagedTable
        list={list}
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
