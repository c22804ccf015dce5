import { ExportColumn, ExportList, ExportState } from '@kehu/schema';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExportsQuery } from '../../gql/graphql.js';
import { useEnumLabel, useInLanguage } from '../../lib/enum-label.js';
import { useLanguage } from '../../lib/i18n/i18n.js';
import { joinWords } from '../../lib/i18n/join-words.js';
import { useListQuery } from '../../lib/apollo/use-list-query.js';
import { usePages } from '../../lib/apollo/use-pages.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { Count } from '../../ui/money.js';
import { Facts } from '../../ui/panel.js';
import { PagedTable } from '../../ui/paged-table.js';
import { Empty } from '../../ui/states.js';
import type { Column } from '../../ui/table.js';
import { EnumText, Tag } from '../../ui/tag.js';
import { ExactTime } from '../../ui/time.js';
import { ExportLimitsForm } from './export-limits.form.js';
import { Exports } from './exports.graphql.js';

type Taken = ExportsQuery['listExports']['edges'][number]['node'];

const tone = (state: Taken['state']) =>
  state === 'REFUSED' ? 'danger' : state === 'BROKEN' ? 'warn' : state === 'DONE' ? 'good' : 'outline';

function useColumns(): Column<Taken>[] {
  const { t } = useTranslation('data');
  const inLanguage = useInLanguage();
  return [
    {
      key: 'at',
      title: t('exports.at'),
      width: '190px',
      card: 'aside',
      cell: (row) => <ExactTime at={row.createdAt} />,
    },
    {
      key: 'who',
      title: t('exports.who'),
      width: 'minmax(110px, 1fr)',
      card: 'title',
      cell: (row) => <span className="k-strong">{row.actorName}</span>,
    },
    {
      key: 'list',
      title: t('exports.list'),
      width: '84px',
      cell: (row) => <EnumText of={ExportList} value={row.list} />,
    },
    {
      key: 'rows',
      title: t('exports.rows'),
      width: '80px',
      align: 'right',
      card: 'below-aside',
      cell: (row) => (
        <Count value={row.state === 'DONE' || row.state === 'BROKEN' ? row.rowsTaken : row.rowsExpected} />
      ),
    },
    {
      key: 'state',
      title: t('exports.state'),
      width: '100px',
      card: 'title',
      cell: (row) => (
        <Tag tone={tone(row.state)}>
          <EnumText of={ExportState} value={row.state} />
        </Tag>
      ),
    },
    {
      key: 'what',
      title: t('exports.what'),
      width: 'minmax(160px, 2fr)',
      card: 'below',
      cell: (row) => (
        <span className="k-ellipsis">
          {[inLanguage(row.sentenceZh, row.sentenceEn), row.search].filter(Boolean).join(' · ')}
        </span>
      ),
    },
    {
      key: 'reason',
      title: t('exports.reason'),
      width: 'minmax(140px, 1.5fr)',
      cell: (row) => <span className="k-muted k-ellipsis">{row.reason}</span>,
    },
    {
      key: 'secret',
      title: t('exports.secret'),
      width: '90px',
      cell: (row) => row.inFull && <Tag tone="warn">{t('exports.in-full')}</Tag>,
    },
  ];
}

function TakenDialog({ taken, onClose }: { taken: Taken; onClose: () => void }) {
  const { t } = useTranslation('data');
  const inLanguage = useInLanguage();
  const label = useEnumLabel();
  const language = useLanguage();
  return (
    <Dialog title={`${taken.actorName} · ${label(ExportState, taken.state)}`} onClose={onClose}>
      <Facts
        of={[
          [t('exports.at'), <ExactTime key="at" at={taken.createdAt} />],
          [t('exports.address'), taken.address],
          [t('exports.reason'), taken.reason],
          [t('exports.list'), label(ExportList, taken.list)],
          [t('exports.what'), inLanguage(taken.sentenceZh, taken.sentenceEn)],
          [t('exports.search'), taken.search],
          [
            t('exports.columns'),
            joinWords(
              taken.columns.map((column) => label(ExportColumn, column)),
              language,
            ),
          ],
          [t('exports.expected'), taken.rowsExpected],
          [t('exports.taken'), taken.rowsTaken],
          [t('exports.secret'), taken.inFull ? t('exports.in-full') : t('exports.masked')],
          [t('exports.id'), <code key="id">{taken.id}</code>],
        ]}
      />
      <div className="k-dialog-foot">
        <Button onClick={onClose}>{t('close')}</Button>
      </div>
    </Dialog>
  );
}

/** Lists that were taken away, by whom and why; how much one person may take. */
export function ExportsTab() {
  const { t } = useTranslation('data');
  const [open, setOpen] = useState<Taken | null>(null);
  const columns = useColumns();
  const list = useListQuery(Exports, {});
  const pages = usePages(list, (data) => data.listExports);
  return (
    <>
      <ExportLimitsForm />
      <PagedTable
        name="exports"
        label={t('exports.title')}
        columns={columns}
        of={list}
        pages={pages}
        rowKey={(row) => row.id}
        onOpen={setOpen}
        empty={<Empty title={t('exports.empty')}>{t('exports.empty-hint')}</Empty>}
      />
      {open && <TakenDialog taken={open} onClose={() => setOpen(null)} />}
    </>
  );
}
