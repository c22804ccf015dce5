import { ImportState } from '@kehu/schema';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useList } from '../../lib/apollo/use-list-query.js';
import { Count } from '../../ui/money.js';
import { PagedTable } from '../../ui/paged-table.js';
import { Empty } from '../../ui/states.js';
import type { Column } from '../../ui/table.js';
import { EnumText, Tag } from '../../ui/tag.js';
import { ExactTime } from '../../ui/time.js';
import { ImportDialog, type Import } from './import.dialog.js';
import { Imports } from './imports.graphql.js';

const tone = (state: Import['state']) =>
  state === 'FAILED' ? 'danger' : state === 'DONE' ? 'good' : state === 'RUNNING' ? 'accent' : 'outline';

const rejectedIn = ({ counts }: Import): number => counts.reduce((sum, { rejected }) => sum + rejected, 0);

function useColumns(): Column<Import>[] {
  const { t } = useTranslation('data');
  return [
    {
      key: 'at',
      title: t('imports.at'),
      width: '190px',
      card: 'below',
      cell: (row) => <ExactTime at={row.startedAt} />,
    },
    {
      key: 'file',
      title: t('imports.file'),
      width: 'minmax(160px, 2fr)',
      card: 'title',
      cell: (row) => <span className="k-strong">{row.fileName}</span>,
    },
    { key: 'mapping', title: t('imports.mapping'), width: 'minmax(110px, 1fr)', cell: (row) => row.mapping },
    {
      key: 'state',
      title: t('imports.state'),
      width: '150px',
      card: 'aside',
      cell: (row) => (
        <Tag tone={tone(row.state)}>
          <EnumText of={ImportState} value={row.state} />
          {row.state === 'RUNNING' && ` ${row.progress} %`}
        </Tag>
      ),
    },
    {
      key: 'rows',
      title: t('imports.rows'),
      width: '110px',
      align: 'right',
      card: 'below-aside',
      cell: (row) => <Count value={row.rowsDone} />,
    },
    {
      key: 'rejected',
      title: t('imports.rejected'),
      width: '110px',
      align: 'right',
      cell: (row) => <Count value={rejectedIn(row)} />,
    },
  ];
}

/** Files that were brought in: how far each came, and what became of its rows. */
export function ImportsTab() {
  const { t } = useTranslation('data');
  const [open, setOpen] = useState<Import | null>(null);
  const columns = useColumns();
  const list = useList(Imports, {}, (data) => data.importJobs);
  return (
    <>
      <p className="k-muted">
        {t('imports.hint')} <code>npm run kehu -- import customers.csv --as mapping.json</code>
      </p>
      <PagedTable
        name="imports"
        label={t('imports.title')}
        columns={columns}
        list={list}
        rowKey={(row) => row.id}
        onOpen={setOpen}
        empty={<Empty title={t('imports.empty')}>{t('imports.empty-hint')}</Empty>}
      />
      {open && <ImportDialog of={open} onClose={() => setOpen(null)} />}
    </>
  );
}
