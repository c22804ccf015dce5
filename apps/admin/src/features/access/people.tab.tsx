import { UserStatus } from '@kehu/schema';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useList } from '../../lib/apollo/use-list-query.js';
import { useMay } from '../../lib/session/viewer.js';
import { Button } from '../../ui/button.js';
import { useInLanguage } from '../../lib/enum-label.js';
import { markColumn } from '../../ui/columns.js';
import { PagedTable } from '../../ui/paged-table.js';
import { Empty } from '../../ui/states.js';
import { columnOf, type Column } from '../../ui/table.js';
import { People } from './people.graphql.js';
import { RecentHandOversPanel } from './recent-hand-overs.js';
import { UserImportDialog } from './user-import.dialog.js';
import { Invite, PersonDialog, type Person } from './person.dialog.js';

function useColumns(onOpen: (person: Person) => void): Column<Person>[] {
  const mayWrite = useMay('users:write');
  const { t } = useTranslation('access');
  const inLanguage = useInLanguage();
  const name = (row: Person) =>
    mayWrite ? (
      <Button look="quiet" size="small" onClick={() => onOpen(row)}>
        {row.name}
      </Button>
    ) : (
      <span className="k-strong">{row.name}</span>
    );
  const role = (row: Person) => row.role && inLanguage(row.role.nameZh, row.role.nameEn);
  return [
    columnOf('name', t('people.name'), 'minmax(110px, 1fr)', name, { card: 'title' }),
    columnOf('email', t('people.email'), 'minmax(190px, 1.5fr)', (row) => row.email, { card: 'below' }),
    columnOf('role', t('people.role'), '172px', role, { card: 'aside' }),
    columnOf('team', t('people.team'), '140px', (row) => row.team?.name),
    columnOf('region', t('people.region'), '104px', (row) => row.region?.name),
    columnOf('capacity', t('people.capacity'), '96px', (row) => row.capacity, { align: 'right' }),
    markColumn('status', t('people.status'), '96px', UserStatus, (row) => row.status, { card: 'below-aside' }),
  ];
}

/** Who works here. */
export function PeopleTab() {
  const { t } = useTranslation('access');
  const [openId, setOpenId] = useState<string | null>(null);
  const [isImporting, setImporting] = useState(false);
  const mayWrite = useMay('users:write');
  const columns = useColumns((person) => setOpenId(person.id));
  const list = useList(People, {}, (data) => data.users);
  const open = list.pages.rows.find(({ id }) => id === openId);
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
        list={list}
        rowKey={(row) => row.id}
        empty={<Empty title={t('people.empty')} />}
      />
      {mayWrite && <RecentHandOversPanel />}
      {open && <PersonDialog key={open.id} person={open} onClose={() => setOpenId(null)} />}
    </>
  );
}
