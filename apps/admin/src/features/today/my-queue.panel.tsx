import { useQuery } from '@apollo/client/react';
import { TicketStatus } from '@kehu/schema';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { getFragmentData, type FragmentType } from '../../gql/fragment-masking.js';
import type { TodayQueueQuery } from '../../gql/graphql.js';
import { useInLanguage } from '../../lib/enum-label.js';
import { HeldTicket } from '../../lib/held-ticket.graphql.js';
import { nextDue } from '../../lib/next-due.js';
import { Button, ButtonLink } from '../../ui/button.js';
import { Panel } from '../../ui/panel.js';
import { Answer, Empty, SkeletonLines } from '../../ui/states.js';
import { EnumTag } from '../../ui/tag.js';
import { Clock } from '../../ui/time.js';
import { useClaim } from '../../ui/use-claim.js';
import { VipMark } from '../../ui/vip-mark.js';
import { TodayQueue } from './today.graphql.js';

function TicketRow({ of: given }: { of: FragmentType<typeof HeldTicket> }) {
  const ticket = getFragmentData(HeldTicket, given);
  const dueAt = nextDue(ticket.clocks);
  return (
    <li>
      <Link to={`/queue?ticket=${ticket.id}`} className="k-list-row">
        {ticket.customer && <VipMark tier={ticket.customer.vipTier} />}
        <span className="k-list-title">
          <span className="k-strong">{ticket.customer?.name}</span> {ticket.subject}
        </span>
        <EnumTag of={TicketStatus} value={ticket.status} />
        {dueAt && <Clock dueAt={dueAt} />}
      </Link>
    </li>
  );
}

function WaitingLine({ queues }: { queues: TodayQueueQuery['queues'] }) {
  const { t } = useTranslation('today');
  const inLanguage = useInLanguage();
  return queues.map((queue) => (
    <p key={queue.id} className="k-muted">
      {t('queue.waiting', { name: inLanguage(queue.nameZh, queue.nameEn), count: queue.waiting })}
    </p>
  ));
}

/** The tickets I work on, with their clocks, and how many wait. */
export function MyQueue() {
  const { t } = useTranslation('today');
  const queue = useQuery(TodayQueue);
  const navigate = useNavigate();
  const first = queue.data?.queues[0]?.id;
  const { mayClaim, claimNext, isClaiming } = useClaim(first, [TodayQueue], (ticketId) => {
    void navigate(`/queue?ticket=${ticketId}`);
  });
  return (
    <Panel
      title={t('queue.title')}
      extra={
        <span className="k-row">
          {mayClaim && (
            <Button size="small" hotkey="C" busy={isClaiming} onClick={claimNext}>
              {t('claim.next')}
            </Button>
          )}
          <ButtonLink to="/queue" look="quiet" size="small">
            {t('queue.open')}
          </ButtonLink>
        </span>
      }
    >
      <Answer of={queue} skeleton={<SkeletonLines lines={4} />}>
        {({ tickets, queues }) => (
          <div className="k-stack">
            {tickets.edges.length === 0 && <Empty inline title={t('queue.empty')} />}
            <ul className="k-list">
              {tickets.edges.map(({ cursor, node }) => (
                <TicketRow key={cursor} of={node} />
              ))}
            </ul>
            <WaitingLine queues={queues} />
          </div>
        )}
      </Answer>
    </Panel>
  );
}
