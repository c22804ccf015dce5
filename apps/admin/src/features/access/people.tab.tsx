import { useQuery } from '@apollo/client/react';
import { UserStatus } from '@kehu/schema';
import { useTranslation } from 'react-i18next';
import type { PeopleQuery } from '../../gql/graphql.js';
import { usePages } from '../../lib/apollo/use-pages.js';
import { useInLanguage } from '../../lib/enum-label.js';
import { Empty, Trouble } from '../../ui/states.js';
import { Table, type Column } from '../../ui/table.js';
import { EnumTag } from '../../ui/tag.js';
import { People } from './settings.graphql.js';

type Person = PeopleQuery['users']['edges'][number]['node'];

function useColumns(): Column<Person>[] {
  const { t } = useTranslation('access');
  const inLanguage = useInLanguage();
  return [
    {
      key: 'name',
      title: t('people.name'),
      width: 'minmax(110px, 1fr)',
      card: 'title',
      cell: (row) => <span className="k-strong">{row.name}</span>,
    },
    { key: 'email', title: t('people.email'), width: 'minmax(190px, 1.5fr)', card: 'below', cell: (row) => row.email },
    {
      key: 'role',
      title: t('people.role'),
      width: '150px',
      card: 'aside',
      cell: (row) => row.role && inLanguage(row.role.nameZh, row.role.nameEn),
    },
    { key: 'team', title: t('people.team'), width: '140px', cell: (row) => row.team?.name },
    { key: 'region', title: t('people.region'), width: '120px', cell: (row) => row.region?.name },
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
  const columns = useColumns();
  const people = useQuery(People);
  const pages = usePages(people, (data) => data.users);
  if (people.error && !people.data) return <Trouble error={people.error} onRetry={() => void people.refetch()} />;
  return (
    <Table
      label={t('settings.people')}
      columns={columns}
      rows={pages.rows}
      pending={pages.pending}
      rowKey={(row) => row.id}
      onEnd={pages.more}
      empty={<Empty title={t('people.empty')} />}
    />
  );
}
