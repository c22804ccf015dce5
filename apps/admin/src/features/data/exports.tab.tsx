import { ExportList, ExportState } from '@kehu/schema';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInLanguage } from '../../lib/enum-label.js';
import { useList } from '../../lib/apollo/use-list-query.js';
import { nameColumn, wordColumn } from '../../ui/columns.js';
import { Count } from '../../ui/money.js';
import { PagedTable } from '../../ui/paged-table.js';
import { Empty } from '../../ui/states.js';
import { columnOf, type Column } from '../../ui/table.js';
import { EnumText, Tag } from '../../ui/tag.js';
import { ExactTime } from '../../ui/time.js';
import { TakenDialog, type Taken } from './export-taken.dialog.js';
import { ExportLimitsForm } from './export-limits.form.js';
import { Exports } from './exports.graphql.js';

const tone = (state: Taken['state']) =>
  state === 'REFUSED' ? 'danger' : state === 'BROKEN' ? 'warn' : state === 'DONE' ? 'good' : 'outline';

function useColumns(): Column<Taken>[] {
  const { t } = useTranslation('data');
  const inLanguage = useInLanguage();
  const rows = ({ state, rowsTaken, rowsExpected }: Taken) => (
    <Count value={state === 'DONE' || state === 'BROKEN' ? rowsTaken : rowsExpected} />
  );
  const state = (row: Taken) => (
    <Tag tone={tone(row.state)}>
      <EnumText of={ExportState} value={row.state} />
    </Tag>
  );
  const what = ({ sentenceZh, sentenceEn, search }: Taken) => (
    <span className="k-ellipsis">{[inLanguage(sentenceZh, sentenceEn), search].filter(Boolean).join(' · ')}</span>
  );
  const reason = (row: Taken) => <span className="k-muted k-ellipsis">{row.reason}</span>;
  const secret = (row: Taken) => row.inFull && <Tag tone="warn">{t('exports.in-full')}</Tag>;
  return [
    columnOf('at', t('exports.at'), '190px', (row) => <ExactTime at={row.createdAt} />, { card: 'aside' }),
    nameColumn('who', t('exports.who'), 'minmax(110px, 1fr)', (row) => row.actorName),
    wordColumn('list', t('exports.list'), '84px', ExportList, (row) => row.list),
    columnOf('rows', t('exports.rows'), '80px', rows, { align: 'right', card: 'below-aside' }),
    columnOf('state', t('exports.state'), '100px', state, { card: 'title' }),
    columnOf('what', t('exports.what'), 'minmax(160px, 2fr)', what, { card: 'below' }),
    columnOf('reason', t('exports.reason'), 'minmax(140px, 1.5fr)', reason),
    columnOf('secret', t('exports.secret'), '90px', secret),
  ];
}

/** Lists that were taken away, by whom and why; how much one person may take. */
export function ExportsTab() {
  const { t } = useTranslation('data');
  const [open, setOpen] = useState<Taken | null>(null);
  const columns = useColumns();
  const list = useList(Exports, {}, (data) => data.listExports);
  return (
    <>
      <ExportLimitsForm />
      <PagedTable
        name="exports"
        label={t('exports.title')}
        columns={columns}
        list={list}
        rowKey={(row) => row.id}
        onOpen={setOpen}
        empty={<Empty title={t('exports.empty')}>{t('exports.empty-hint')}</Empty>}
      />
      {open && <TakenDialog taken={open} onClose={() => setOpen(null)} />}
    </>
  );
}
