import { useQuery } from '@apollo/client/react';
import { BaseClass, LifecycleStage } from '@kehu/schema';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { getFragmentData } from '../../../gql/fragment-masking.js';
import { Avatar } from '../../../ui/avatar.js';
import { Answer, Empty, SkeletonLines } from '../../../ui/states.js';
import { EnumTag } from '../../../ui/tag.js';
import { VipMark } from '../../../ui/vip-mark.js';
import { ChurnPanel } from './churn.panel.js';
import { Customer360, CustomerHead } from './customer-360.graphql.js';
import { CustomerTasksPanel } from './customer-tasks.panel.js';
import { RhythmPanel } from './rhythm.panel.js';
import { ValuePanel } from './value.panel.js';
import './customer-360.css';

/** The customer beside a conversation: the same request as the 360, in one narrow column. */
export function CustomerSide({ customerId }: { customerId: string }) {
  const { t } = useTranslation('customers');
  const answer = useQuery(Customer360, { variables: { id: customerId } });
  return (
    <Answer of={answer} skeleton={<SkeletonLines lines={12} />}>
      {({ customer }) => {
        if (!customer) return <Empty title={t('unknown.title')} />;
        const head = getFragmentData(CustomerHead, customer);
        return (
          <div className="k-side-view">
            <section className="k-360-head" data-vip={head.vipTier !== 'NONE'} aria-label={head.name}>
              <Avatar name={head.name} />
              <div className="k-360-name" style={{ flexBasis: 140 }}>
                <Link to={`/customers/${head.id}`} className="k-strong">
                  {head.name}
                </Link>
                <span className="k-row k-row-wrap">
                  <VipMark tier={head.vipTier} />
                  {head.vipTier === 'NONE' && <EnumTag of={BaseClass} value={head.baseClass} />}
                  <EnumTag of={LifecycleStage} value={head.stage} />
                </span>
              </div>
            </section>
            <ValuePanel customer={customer} />
            <RhythmPanel customer={customer} />
            <ChurnPanel customer={customer} />
            <CustomerTasksPanel customer={customer} />
          </div>
        );
      }}
    </Answer>
  );
}
