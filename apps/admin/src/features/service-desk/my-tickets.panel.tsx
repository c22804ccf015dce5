import { useQuery } from '@apollo/client/react';
import { TicketStatus } from '@kehu/schema';
import { useTranslation } from 'react-i18next';
import { getFragmentData } from '../../gql/fragment-masking.js';
import { Panel } from '../../ui/panel.js';
import { Answer, Empty, SkeletonLines } from '../../ui/states.js';
import { EnumText } from '../../ui/tag.js';
import { Clock } from '../../ui/time.js';
import { VipMark } from '../../ui/vip-mark.js';
import { useLive } from '../../lib/apollo/live.js';
import { HeldTicket } from '../../lib/held-ticket.graphql.js';
import { nextDue } from '../../lib/next-due.js';
import { QueueChanged, QueueNames } from './queue.graphql.js';
import { MyTickets } from './tickets.graphql.js';
import './my-tickets.css';

/** Hears of one queue: tickets are given and taken by others, too. */
function QueueEar({ queueId, onNews }: { queueId: string; onNews: () => void }) {
  useLive(QueueChanged, { id: queueId }, onNews);
  return null;
}

/** The tickets I work on; one opens its conversation. */
export function MyTicketsPanel({ open, onOpen }: { open: string; onOpen: (id: string) => void }) {
  const { t } = useTranslation('service-desk');
  const mine = useQuery(MyTickets);
  const names = useQuery(QueueNames, { fetchPolicy: 'cache-first' });
  return (
    <Panel title={t('mine.title')}>
      {names.data?.queues.map(({ id }) => (
        <QueueEar key={id} queueId={id} onNews={() => void mine.refetch()} />
      ))}
      <Answer of={mine} skeleton={<SkeletonLines lines={3} />}>
        {({ tickets }) =>
          tickets.edges.length === 0 ? (
            <Empty inline title={t('mine.empty')} />
          ) : (
            <ul className="k-list k-mine-list">
              {tickets.edges.map((edge) => {
                const node = getFragmentData(HeldTicket, edge.node);
                const dueAt = nextDue(node.clocks);
                return (
                  <li key={node.id}>
                    <button
                      type="button"
                      className="k-mine"
                      aria-current={node.id === open}
                      onClick={() => onOpen(node.id)}
                    >
                      {node.customer && <VipMark tier={node.customer.vipTier} />}
                      <span className="k-list-title">
                        <span className="k-strong">{node.customer?.name}</span> {node.subject}
                      </span>
                      {dueAt ? <Clock dueAt={dueAt} /> : <EnumText of={TicketStatus} value={node.status} />}
                    </button>
                  </li>
                );
              })}
            </ul>
          )
        }
      </Answer>
    </Panel>
  );
}
