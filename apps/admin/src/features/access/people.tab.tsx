import { UserStatus } from '@kehu/schema';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useListQuery } from '../../lib/apollo/use-list-query.js';
import { usePages } from '../../lib/apollo/use-pages.js';
import { useMay } from '../../lib/session/viewer.js';
import { Button } from '../../ui/button.js';
import { useInLanguage } from '../../lib/enum-label.js';
import { PagedTable } from '../../ui/paged-table.js';
import { Empty } from '../../ui/states.js';
import type { Column } from '../../ui/table.js';
import { EnumTag } from '../../ui/tag.js';
import { People } from './people.graphql.js';
import { RecentHandOversPanel } from './recent-hand-overs.js';
import { UserImportDialog } from './user-import.dialog.js';
import { Invite, PersonDialog, type Person } from './person.dialog.js';

function useColumns(onOpen: (person: Person) => void): Column<Person>[] {
  const mayWrite = useMay('users:write');
  const { t } = useTranslation('access');
  const inLanguage = useInLanguage();
  return [
    {
      key: 'name',
      title: t('people.name'),
      width: 'minmax(110px, 1fr)',
      card: 'title',
      cell: (row) =>
        mayWrite ? (
          <Button look="quiet" size="small" onClick={() => onOpen(row)}>
            {row.name}
          </Button>
        ) : (
          <span className="k-strong">{row.name}</span>
        ),
    },
    { key: 'email', title: t('people.email'), width: 'minmax(190px, 1.5fr)', card: 'below', cell: (row) => row.email },
    {
      key: 'role',
      title: t('people.role'),
      width: '172px',
      card: 'aside',
      cell: (row) => row.role && inLanguage(row.role.nameZh, row.role.nameEn),
    },
    { key: 'team', title: t('people.team'), width: '140px', cell: (row) => row.team?.name },
    { key: 'region', title: t('people.region'), width: '104px', cell: (row) => row.region?.name },
    { key: 'capacity', title: t('people.capacity'), width: '96px', align: 'right', cell: (row) => row.capacity },
    {
      key: 'status',
      title: t('people.status'),
      width: '96px',
      card: 'below-aside',
      cell: (row) => <EnumTag of={UserStatus} value={row.status} />,
    },
  ];
}

/** Who works here. */
export function PeopleTab() {
  const { t } = useTranslation('access');
  const [openId, setOpenId] = useState<string | null>(null);
  const [isImporting, setImporting] = useState(false);
  const mayWrite = useMay('users:write');
  const columns = useColumns((person) => setOpenId(person.id));
  const people = useListQuery(People, {});
  const pages = usePages(people, (data) => data.users);
  const open = pages.rows.find(({ id }) => id === openId);
  return (
    <>
      {mayWrite && (
        <div className="k-row">
          <Invite />
          <Button onClick={() => setImporting(true)}>{t('import.open')}</Button>
          {isImporting && <UserImportDialog onClose={() => setImporting(false)} />}
        </div>
      )}
      <PagedTable
        name="people"
        label={t('settings.people')}
        columns={columns}
        of={people}
        pages={pages}
        rowKey={(row) => row.id}
        empty={<Empty title={t('people.empty')} />}
      />
      {mayWrite && <RecentHandOversPanel />}
      {open && <PersonDialog key={open.id} person={open} onClose={() => setOpenId(null)} />}
    </>
  );
}
