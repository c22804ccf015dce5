import { BaseClass, LifecycleStage } from '@kehu/schema';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { SegmentMembersQuery } from '../../gql/graphql.js';
import { useListQuery } from '../../lib/apollo/use-list-query.js';
import { usePages } from '../../lib/apollo/use-pages.js';
import { customerPeek } from '../../ui/customer-peek.js';
import { Money } from '../../ui/money.js';
import { Panel } from '../../ui/panel.js';
import { PagedTable } from '../../ui/paged-table.js';
import { Risk } from '../../ui/risk.js';
import { Empty } from '../../ui/states.js';
import type { Column } from '../../ui/table.js';
import { EnumTag } from '../../ui/tag.js';
import { RelativeTime } from '../../ui/time.js';
import { VipMark } from '../../ui/vip-mark.js';
import { SegmentMembers } from './segments.graphql.js';

type Member = NonNullable<NonNullable<SegmentMembersQuery['segment']>['members']>['edges'][number]['node'];

function useColumns(): Column<Member>[] {
  const { t } = useTranslation('segments');
  return [
    {
      key: 'name',
      title: t('member.name'),
      width: 'minmax(160px, 1fr)',
      card: 'title',
      cell: (row) => <span className="k-strong">{row.name}</span>,
    },
    {
      key: 'class',
      title: t('member.class'),
      width: '110px',
      card: 'below',
      cell: (row) => <EnumTag of={BaseClass} value={row.baseClass} />,
    },
    {
      key: 'tier',
      title: t('member.tier'),
      width: '92px',
      card: 'title',
      cell: (row) => <VipMark tier={row.vipTier} />,
    },
    {
      key: 'stage',
      title: t('member.stage'),
      width: '120px',
      cell: (row) => <EnumTag of={LifecycleStage} value={row.stage} />,
    },
    {
      key: 'value',
      title: t('member.value'),
      width: '120px',
      align: 'right',
      card: 'aside',
      cell: (row) => <Money value={row.value} whole />,
    },
    {
      key: 'churn',
      title: t('member.churn'),
      width: '120px',
      card: 'below-aside',
      cell: (row) => <Risk score={row.churnScore} />,
    },
    {
      key: 'order',
      title: t('member.last-order'),
      width: '120px',
      cell: (row) => row.lastOrderAt && <RelativeTime at={row.lastOrderAt} />,
    },
  ];
}

/** Who belongs to the segment, most valuable first. */
export function SegmentMembersPanel({ segmentId }: { segmentId: string }) {
  const { t } = useTranslation('segments');
  const navigate = useNavigate();
  const columns = useColumns();
  const members = useListQuery(SegmentMembers, { id: segmentId });
  const pages = usePages(members, ({ segment }) => segment?.members);
  return (
    <Panel title={t('members')}>
      <div className="k-members">
        <PagedTable
          of={members}
          pages={pages}
          name="segment-members"
          label={t('members')}
          columns={columns}
          rowKey={(row) => row.id}
          onOpen={(row) => void navigate(`/customers/${row.id}`)}
          peek={customerPeek}
          empty={<Empty title={t('members-empty')} />}
        />
      </div>
    </Panel>
  );
}
