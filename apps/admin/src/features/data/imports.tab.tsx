import { ImportState } from '@kehu/schema';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useList } from '../../lib/apollo/use-list-query.js';
import { ButtonLink } from '../../ui/button.js';
import { nameColumn } from '../../ui/columns.js';
import { Count } from '../../ui/money.js';
import { PagedTable } from '../../ui/paged-table.js';
import { Empty } from '../../ui/states.js';
import { columnOf, type Column } from '../../ui/table.js';
import { EnumText, Tag } from '../../ui/tag.js';
import { ExactTime } from '../../ui/time.js';
import { ImportDialog, type Import } from './import.dialog.js';
import { Imports } from './imports.graphql.js';

const tone = (state: Import['state']) =>
  state === 'FAILED' ? 'danger' : state === 'DONE' ? 'good' : state === 'RUNNING' ? 'accent' : 'outline';

const rejectedIn = ({ counts }: Import): number => counts.reduce((sum, { rejected }) => sum + rejected, 0);

function useColumns(): Column<Import>[] {
  const { t } = useTranslation('data');
  const state = ({ state, progress }: Import) => (
    <Tag tone={tone(state)}>
      <EnumText of={ImportState} value={state} />
      {state === 'RUNNING' && ` ${progress} %`}
    </Tag>
  );
  const rows = (row: Import) => <Count value={row.rowsDone} />;
  const rejected = (row: Import) => <Count value={rejectedIn(row)} />;
  return [
    columnOf('at', t('imports.at'), '190px', (row) => <ExactTime at={row.startedAt} />, { card: 'below' }),
    nameColumn('file', t('imports.file'), 'minmax(160px, 2fr)', (row) => row.fileName),
    columnOf('mapping', t('imports.mapping'), 'minmax(110px, 1fr)', (row) => row.mapping),
    columnOf('state', t('imports.state'), '150px', state, { card: 'aside' }),
    columnOf('rows', t('imports.rows'), '110px', rows, { align: 'right', card: 'below-aside' }),
    columnOf('rejected', t('imports.rejected'), '110px', rejected, { align: 'right' }),
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
      <div className="k-row k-row-wrap k-spread">
        <span className="k-muted">
          {t('imports.hint')} <code>npm run kehu -- import customers.csv --as mapping.json</code>
        </span>
        <ButtonLink to="/import" look="primary">
          {t('upload.title')}
        </ButtonLink>
      </div>
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
