import { useQuery } from '@apollo/client/react';
import { Channel, PrivacyRequestKind, PrivacyRequestState } from '@kehu/schema';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { OnePrivacyRequestQuery } from '../../gql/graphql.js';
import { useEnumLabel } from '../../lib/enum-label.js';
import { ButtonLink } from '../../ui/button.js';
import { Page } from '../../ui/page.js';
import { Facts, Panel } from '../../ui/panel.js';
import { Answer, Empty, SkeletonLines } from '../../ui/states.js';
import { EnumTag, EnumText, Tag } from '../../ui/tag.js';
import { ExactTime } from '../../ui/time.js';
import { ErasurePanel } from './erasure.panel.js';
import { OnePrivacyRequest } from './privacy.graphql.js';
import { RequestSteps } from './request-steps.js';
import './privacy.css';

type Request = NonNullable<OnePrivacyRequestQuery['privacyRequest']>;

function WhatIsKnown({ request }: { request: Request }) {
  const { t } = useTranslation('privacy');
  const { customer } = request;
  return (
    <Panel title={t('request.asked')}>
      <Facts
        of={[
          [
            t('request.customer'),
            customer ? <Link to={`/customers/${customer.id}`}>{customer.name}</Link> : t('request.gone'),
          ],
          [t('request.state'), <EnumTag key="state" of={PrivacyRequestState} value={request.state} />],
          [t('request.channel'), <EnumText key="channel" of={Channel} value={request.channel} />],
          [t('request.received'), <ExactTime key="received" at={request.receivedAt} />],
          [
            t('request.due'),
            <span key="due">
              <ExactTime at={request.dueAt} /> {request.isOverdue && <Tag tone="danger">{t('request.overdue')}</Tag>}
            </span>,
          ],
          [t('request.owner'), request.owner?.name],
          [t('request.wish'), request.wish],
          [t('request.check'), request.identityCheck],
          [t('request.verified-by'), request.verifiedBy?.name],
          [t('request.started'), request.startedAt && <ExactTime at={request.startedAt} />],
          [t('request.outcome'), request.outcome],
          [t('request.refusal'), request.refusal],
          [t('request.closed'), request.closedAt && <ExactTime at={request.closedAt} />],
          [t('request.closed-by'), request.closedBy?.name],
        ]}
      />
    </Panel>
  );
}

/** One request: what was asked, what happened, what is to be done next. */
export function Component() {
  const { t } = useTranslation('privacy');
  const label = useEnumLabel();
  const id = useParams()['id'] ?? '';
  const request = useQuery(OnePrivacyRequest, { variables: { id } });
  const isErasing = request.data?.privacyRequest?.state === 'RUNNING' && request.data.privacyRequest.kind === 'ERASURE';
  if (isErasing) request.startPolling(1_000);
  else request.stopPolling();
  return (
    <Answer of={request} skeleton={<SkeletonLines lines={10} />}>
      {({ privacyRequest: found }) =>
        found ? (
          <Page
            title={`${label(PrivacyRequestKind, found.kind)} · ${found.customer?.name ?? t('request.gone')}`}
            actions={<ButtonLink to="/privacy">{t('request.all')}</ButtonLink>}
          >
            <div className="k-request">
              <WhatIsKnown request={found} />
              <div className="k-stack">
                <RequestSteps request={found} onMoved={() => void request.refetch()} />
                {found.erasure && <ErasurePanel request={found} steps={found.erasure} />}
              </div>
            </div>
          </Page>
        ) : (
          <Page title={t('title')}>
            <Empty title={t('request.unknown')}>
              <ButtonLink to="/privacy">{t('request.all')}</ButtonLink>
            </Empty>
          </Page>
        )
      }
    </Answer>
  );
}
