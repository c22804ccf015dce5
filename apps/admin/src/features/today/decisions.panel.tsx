import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CustomerFilter, TodayDecisionsQuery } from '../../gql/graphql.js';
import { listOf } from '../../lib/customer-filter.js';
import { useMay, useViewer } from '../../lib/session/viewer.js';
import { Count } from '../../ui/money.js';
import { Panel } from '../../ui/panel.js';
import { Answer, Empty, SkeletonLines } from '../../ui/states.js';
import { TodayDecisions } from './today.graphql.js';

type What = 'alerts' | 'mentions' | 'moves' | 'pins' | 'unserved' | 'requests' | 'articles' | 'ownerless';

interface Waiting {
  readonly what: What;
  readonly count: number;
  readonly to: string;
}

const ownerless: CustomerFilter = { ownerId: { isNull: true } };

/** What was not asked for, because the person has no say in it, counts nothing. */
const waitingIn = (data: TodayDecisionsQuery): Waiting[] => [
  { what: 'alerts', count: data.serviceAlerts?.length ?? 0, to: '/queue' },
  { what: 'mentions', count: data.ticketMentions?.length ?? 0, to: '/queue' },
  { what: 'moves', count: data.classWork?.proposals.filter(({ mayDecide }) => mayDecide).length ?? 0, to: '/classes' },
  { what: 'pins', count: data.classWork?.endingPins.length ?? 0, to: '/classes' },
  { what: 'requests', count: data.privacyRequests?.totalCount?.value ?? 0, to: '/privacy' },
  { what: 'articles', count: data.articles?.edges.length ?? 0, to: '/knowledge?kind=waiting' },
  { what: 'unserved', count: data.unservedVips?.totalCount?.value ?? 0, to: '/supervisor' },
  { what: 'ownerless', count: data.customers?.totalCount?.value ?? 0, to: listOf(ownerless) },
];

/** Whether the person writes for more than their own customers: who leads others gives work out. */
function useLeads(): boolean {
  const { permissions } = useViewer();
  return permissions.some(({ permission, scope }) => permission === 'customers:write' && scope !== 'OWN');
}

/** What somebody must decide or hand out, and this person may; each number opens what it counts. */
export function Decisions() {
  const { t } = useTranslation('today');
  const asked = {
    classes: useMay('classes:write'),
    privacy: useMay('privacy:write'),
    articles: useMay('knowledge:approve'),
    desk: useMay('tickets:write'),
    owners: useLeads(),
  };
  const hasNoSay = !Object.values(asked).includes(true);
  const answer = useQuery(TodayDecisions, { variables: { ...asked, ownerless }, skip: hasNoSay });
  if (hasNoSay) return null;
  return (
    <div className="k-today-wide">
      <Panel title={t('decide.title')}>
        <Answer of={answer} skeleton={<SkeletonLines lines={2} />}>
          {(data) => {
            const waiting = waitingIn(data).filter(({ count }) => count > 0);
            if (waiting.length === 0) return <Empty inline title={t('decide.empty')} />;
            return (
              <div className="k-figures">
                {waiting.map(({ what, count, to }) => (
                  <Link key={what} to={to} className="k-figure">
                    <span>{t(`decide.${what}`)}</span>
                    <strong>
                      <Count value={count} />
                    </strong>
                  </Link>
                ))}
              </div>
            );
          }}
        </Answer>
      </Panel>
    </div>
  );
}
