import { MembershipCause } from '@kehu/schema';
import { useTranslation } from 'react-i18next';
import type { SegmentMovesQuery } from '../../gql/graphql.js';
import { useList } from '../../lib/apollo/use-list-query.js';
import { markColumn, nameColumn, timeColumn } from '../../ui/columns.js';
import { Panel } from '../../ui/panel.js';
import { PagedTable } from '../../ui/paged-table.js';
import { Empty } from '../../ui/states.js';
import { columnOf, type Column } from '../../ui/table.js';
import { Tag } from '../../ui/tag.js';
import { SegmentMoves } from './segment-members.graphql.js';

type Move = NonNullable<SegmentMovesQuery['segment']>['moves']['edges'][number]['node'];

function useColumns(): Column<Move>[] {
  const { t } = useTranslation('segments');
  const what = (row: Move) => <Tag>{t(row.hasEntered ? 'moves.entered' : 'moves.left')}</Tag>;
  return [
    nameColumn('name', t('member.name'), 'minmax(160px, 1fr)', (row) => row.customer?.name ?? '–'),
    columnOf('what', t('moves.what'), '110px', what, { card: 'below' }),
    markColumn('cause', t('moves.cause'), '140px', MembershipCause, (row) => row.cause),
    timeColumn('at', t('moves.at'), '120px', (row) => row.at, { card: 'aside' }),
  ];
}

/** Who entered and left, newest first, and why. */
export function SegmentMovesPanel({ segmentId }: { segmentId: string }) {
  const { t } = useTranslation('segments');
  const columns = useColumns();
  const list = useList(SegmentMoves, { id: segmentId }, ({ segment }) => segment?.moves);
  return (
    <Panel title={t('moves.title')}>
      <div className="k-members">
        <PagedTable
          list={list}
          label={t('moves.title')}
          columns={columns}
          rowKey={(row) => row.id}
          to={({ customer }) => customer && `/customers/${customer.id}`}
          empty={<Empty title={t('moves.empty')} />}
        />
      </div>
    </Panel>
  );
}
