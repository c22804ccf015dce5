import { BaseClass, LifecycleStage } from '@kehu/schema';
import { useTranslation } from 'react-i18next';
import type { SegmentMembersQuery } from '../../gql/graphql.js';
import { useList } from '../../lib/apollo/use-list-query.js';
import { customerPeek } from '../../ui/customer-peek.js';
import { markColumn, moneyColumn, nameColumn, timeColumn } from '../../ui/columns.js';
import { Panel } from '../../ui/panel.js';
import { PagedTable } from '../../ui/paged-table.js';
import { Risk } from '../../ui/risk.js';
import { Empty } from '../../ui/states.js';
import { columnOf, type Column } from '../../ui/table.js';
import { VipMark } from '../../ui/vip-mark.js';
import { SegmentMembers } from './segments.graphql.js';

type Member = NonNullable<NonNullable<SegmentMembersQuery['segment']>['members']>['edges'][number]['node'];

function useColumns(): Column<Member>[] {
  const { t } = useTranslation('segments');
  const tier = (row: Member) => <VipMark tier={row.vipTier} />;
  const churn = (row: Member) => <Risk score={row.churnScore} />;
  return [
    nameColumn('name', t('member.name'), 'minmax(160px, 1fr)', (row) => row.name),
    markColumn('class', t('member.class'), '110px', BaseClass, (row) => row.baseClass, { card: 'below' }),
    columnOf('tier', t('member.tier'), '92px', tier, { card: 'title' }),
    markColumn('stage', t('member.stage'), '120px', LifecycleStage, (row) => row.stage),
    moneyColumn('value', t('member.value'), '120px', (row) => row.value, { card: 'aside' }),
    columnOf('churn', t('member.churn'), '120px', churn, { card: 'below-aside' }),
    timeColumn('order', t('member.last-order'), '120px', (row) => row.lastOrderAt),
  ];
}

/** Who belongs to the segment, most valuable first. */
export function SegmentMembersPanel({ segmentId }: { segmentId: string }) {
  const { t } = useTranslation('segments');
  const columns = useColumns();
  const list = useList(SegmentMembers, { id: segmentId }, ({ segment }) => segment?.members);
  return (
    <Panel title={t('members')}>
      <div className="k-members">
        <PagedTable
          list={list}
          name="segment-members"
          label={t('members')}
          columns={columns}
          rowKey={(row) => row.id}
          to={(row) => `/customers/${row.id}`}
          peek={customerPeek}
          empty={<Empty title={t('members-empty')} />}
        />
      </div>
    </Panel>
  );
}
