import { useQuery } from '@apollo/client/react';
import { TimelineKind } from '@kehu/schema';
import { lazy, Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'react-router';
import type { Customer360Query } from '../../../gql/graphql.js';
import { refusedParts } from '../../../lib/apollo/trouble.js';
import { useLive } from '../../../lib/apollo/live.js';
import { useMay } from '../../../lib/session/viewer.js';
import { oneOf, useUrlState } from '../../../lib/url-state.js';
import { ButtonLink } from '../../../ui/button.js';
import { Page } from '../../../ui/page.js';
import { Answer, Empty, SkeletonLines } from '../../../ui/states.js';
import { RefusedPartsProvider } from '../../../ui/refused-parts.js';
import { Tabs } from '../../../ui/tabs.js';
import { Customer360 } from './customer-360.graphql.js';
import { CustomerChanged } from './customer-moves.graphql.js';
import { CustomerHeadPanel } from './customer-head.panel.js';
import { Customer360Skeleton } from './customer-360.skeleton.js';
import { CustomerTasksPanel } from './customer-tasks.panel.js';
import { ChurnPanel } from './churn.panel.js';
import { PersonaPanel } from './persona.panel.js';
import { GroupsPanel } from './groups.panel.js';
import { HistoryTab } from './history.tab.js';
import { OpenTicketsPanel } from './open-tickets.panel.js';
import { OrdersTab } from './orders.tab.js';
import { QuickLog } from './quick-log.js';
import { RhythmPanel } from './rhythm.panel.js';
import { TicketsTab } from './tickets.tab.js';
import { TimelinePanel } from './timeline.panel.js';
import { HealthPanel } from './health.panel.js';
import { ValuePanel } from './value.panel.js';
import { VipTierPanel } from './vip-tier.panel.js';
import { WhoPanels } from './who.panels.js';
import './customer-360.css';

/** Asked for by few: loaded when opened. */
const PrivacyTab = lazy(() => import('./privacy.tab.js').then((tab) => ({ default: tab.PrivacyTab })));

type Customer = NonNullable<Customer360Query['customer']>;

const tabs = ['timeline', 'orders', 'tickets', 'privacy', 'history'] as const;
const address = { tab: oneOf(tabs, 'timeline'), kind: oneOf(['', ...TimelineKind.keys], '') };

function Middle({
  customer,
  kinds,
  onKind,
}: {
  customer: Customer;
  kinds: TimelineKind[] | undefined;
  onKind: (kind: '' | TimelineKind) => void;
}) {
  const { t } = useTranslation('customers');
  const [{ tab }, change] = useUrlState(address);
  return (
    <section className="k-panel" aria-label={t('middle')} id="happened" tabIndex={-1}>
      <div className="k-panel-body">
        <Tabs
          label={t('middle')}
          tabs={tabs.map((key) => ({ key, title: t(`tab.${key}`) }))}
          active={tab}
          onChange={(next) => change({ tab: next })}
        />
        {tab === 'timeline' && <TimelinePanel customerId={customer.id} kinds={kinds} onKind={onKind} />}
        {tab === 'orders' && <OrdersTab customerId={customer.id} />}
        {tab === 'tickets' && <TicketsTab customerId={customer.id} />}
        {tab === 'privacy' && (
          <Suspense fallback={<SkeletonLines lines={8} />}>
            <PrivacyTab customerId={customer.id} />
          </Suspense>
        )}
        {tab === 'history' && <HistoryTab customerId={customer.id} />}
      </div>
    </section>
  );
}

/** Who the customer is, what happened, what it means: one request, one screen. */
export function Component() {
  const { t } = useTranslation('customers');
  const id = useParams()['id'] ?? '';
  const mayLog = useMay('interactions:write');
  const [{ kind }, change] = useUrlState(address);
  const kinds = kind === '' ? undefined : [kind];
  const answer = useQuery(Customer360, { variables: { id, kinds } });
  const shown = {
    ...answer,
    data: answer.data ?? (answer.previousData?.customer?.id === id ? answer.previousData : undefined),
  };
  const { hash } = useLocation();
  const isShown = Boolean(shown.data?.customer);
  // A link of the same screen leads to its panel, also while the screen is still loading.
  useEffect(() => {
    if (isShown && hash) document.getElementById(hash.slice(1))?.scrollIntoView({ block: 'start' });
  }, [isShown, hash]);
  useLive(CustomerChanged, { id }, () => void answer.refetch());
  return (
    <Answer of={shown} skeleton={<Customer360Skeleton />}>
      {({ customer }) =>
        customer ? (
          <RefusedPartsProvider value={refusedParts(answer.error)}>
            <div className="k-page">
              <CustomerHeadPanel customer={customer} onChanged={() => void answer.refetch()} />
              <div className="k-360">
                <div className="k-360-column k-360-who">
                  <WhoPanels customer={customer} />
                </div>
                <div className="k-360-column">
                  {mayLog && <QuickLog customerId={customer.id} onLogged={() => void answer.refetch()} />}
                  <Middle customer={customer} kinds={kinds} onKind={(next) => change({ kind: next })} />
                </div>
                <div className="k-360-column k-360-means">
                  <PersonaPanel customer={customer} />
                  <OpenTicketsPanel customer={customer} />
                  <VipTierPanel customer={customer} onChanged={() => void answer.refetch()} />
                  <HealthPanel customer={customer} />
                  <ValuePanel customer={customer} />
                  <RhythmPanel customer={customer} />
                  <ChurnPanel customer={customer} />
                  <CustomerTasksPanel customer={customer} />
                  <GroupsPanel customer={customer} />
                </div>
              </div>
            </div>
          </RefusedPartsProvider>
        ) : (
          <Page title={t('unknown.title')}>
            <Empty title={t('unknown.hint')}>
              <ButtonLink to="/customers">{t('unknown.back')}</ButtonLink>
            </Empty>
          </Page>
        )
      }
    </Answer>
  );
}
