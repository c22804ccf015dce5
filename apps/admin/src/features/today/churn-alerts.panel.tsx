import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CustomerFilter } from '../../gql/graphql.js';
import { useViewer } from '../../lib/session/viewer.js';
import { ButtonLink } from '../../ui/button.js';
import { Count, Money } from '../../ui/money.js';
import { Panel } from '../../ui/panel.js';
import { Answer, Empty, SkeletonLines } from '../../ui/states.js';
import { Tag } from '../../ui/tag.js';
import { RelativeTime } from '../../ui/time.js';
import { VipMark } from '../../ui/vip-mark.js';
import { TodayAlerts } from './today.graphql.js';

const atRisk: CustomerFilter = { churnBand: { eq: 'HIGH' } };

/** Valuable customers who are about to leave, one's own for those who have some; the number opens the list behind it. */
export function ChurnAlerts() {
  const { t } = useTranslation('today');
  const { id, permissions } = useViewer();
  const ownsSome = permissions.some(({ permission, scope }) => permission === 'customers:write' && scope === 'OWN');
  const filter = ownsSome ? { and: [atRisk, { ownerId: { eq: id } }] } : atRisk;
  const alerts = useQuery(TodayAlerts, { variables: { filter } });
  const all = `/customers?sort=VALUE&filter=${encodeURIComponent(JSON.stringify(filter))}`;
  const total = alerts.data?.customers.totalCount?.value;
  return (
    <Panel
      title={ownsSome ? t('churn.mine') : t('churn.title')}
      extra={
        <ButtonLink to={all} look="quiet" size="small">
          {total === undefined ? t('churn.all') : t('churn.all-count', { count: total })}
        </ButtonLink>
      }
    >
      <Answer of={alerts} skeleton={<SkeletonLines lines={5} />}>
        {({ customers }) =>
          customers.edges.length === 0 ? (
            <Empty inline title={t('churn.empty')} />
          ) : (
            <ul className="k-list">
              {customers.edges.map(({ node }) => (
                <li key={node.id}>
                  <Link to={`/customers/${node.id}`} className="k-list-row">
                    <span className="k-score-place">
                      <Tag tone="danger">
                        <Count value={node.churnScore ?? 0} />
                      </Tag>
                    </span>
                    <span className="k-list-title k-strong">{node.name}</span>
                    <VipMark tier={node.vipTier} />
                    {node.lastOrderAt && (
                      <span className="k-muted k-hide-narrow">
                        {t('churn.last-order')} <RelativeTime at={node.lastOrderAt} />
                      </span>
                    )}
                    <Money value={node.value} whole />
                  </Link>
                </li>
              ))}
            </ul>
          )
        }
      </Answer>
    </Panel>
  );
}
