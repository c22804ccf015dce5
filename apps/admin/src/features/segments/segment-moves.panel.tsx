import { MembershipCause } from '@kehu/schema';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { SegmentMovesQuery } from '../../gql/graphql.js';
import { useListQuery } from '../../lib/apollo/use-list-query.js';
import { usePages } from '../../lib/apollo/use-pages.js';
import { Panel } from '../../ui/panel.js';
import { PagedTable } from '../../ui/paged-table.js';
import { Empty } from '../../ui/states.js';
import type { Column } from '../../ui/table.js';
import { EnumTag, Tag } from '../../ui/tag.js';
import { RelativeTime } from '../../ui/time.js';
import { SegmentMoves } from './segment-members.graphql.js';

type Move = NonNullable<SegmentMovesQuery['segment']>['moves']['edges'][number]['node'];

function useColumns(): Column<Move>[] {
  const { t } = useTranslation('segments');
  return [
    {
      key: 'name',
      title: t('member.name'),
      width: 'minmax(160px, 1fr)',
      card: 'title',
      cell: (row) => <span className="k-strong">{row.customer?.name ?? '–'}</span>,
    },
    {
      key: 'what',
      title: t('moves.what'),
      width: '110px',
      card: 'below',
      cell: (row) => <Tag>{t(row.hasEntered ? 'moves.entered' : 'moves.left')}</Tag>,
    },
    {
      key: 'cause',
      title: t('moves.cause'),
      width: '140px',
      cell: (row) => <EnumTag of={MembershipCause} value={row.cause} />,
    },
    {
      key: 'at',
      title: t('moves.at'),
      width: '120px',
      card: 'aside',
      cell: (row) => <RelativeTime at={row.at} />,
    },
  ];
}

/** Who entered and left, newest first, and why. */
export function SegmentMovesPanel({ segmentId }: { segmentId: string }) {
  const { t } = useTranslation('segments');
  const navigate = useNavigate();
  const columns = useColumns();
  const moves = useListQuery(SegmentMoves, { id: segmentId });
  const pages = usePages(moves, ({ segment }) => segment?.moves);
  return (
    <Panel title={t('moves.title')}>
      <div className="k-members">
        <PagedTable
          of={moves}
          pages={pages}
          label={t('moves.title')}
          columns={columns}
          rowKey={(row) => row.id}
          onOpen={(row) => row.customer && void navigate(`/customers/${row.customer.id}`)}
          empty={<Empty title={t('moves.empty')} />}
        />
      </div>
    </Panel>
  );
}
