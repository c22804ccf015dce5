import { useQuery } from '@apollo/client/react';
import { Severity, TicketStatus, TicketType } from '@kehu/schema';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { nextDue } from '../../lib/next-due.js';
import { Facts } from '../../ui/panel.js';
import { Answer, SkeletonLines } from '../../ui/states.js';
import { EnumTag, EnumText } from '../../ui/tag.js';
import { Clock, RelativeTime } from '../../ui/time.js';
import { TicketConversation } from './tickets.graphql.js';

const latest = 4;

/** A ticket at a glance, beside the list: where it stands, and what was said last. */
export function TicketPeek({ id }: { id: string }) {
  const { t } = useTranslation('service-desk');
  const answer = useQuery(TicketConversation, { variables: { id } });
  return (
    <Answer of={answer} skeleton={<SkeletonLines lines={8} />}>
      {({ ticket }) => {
        if (!ticket) return null;
        const due = nextDue(ticket.clocks);
        const { customer } = ticket;
        return (
          <>
            <span className="k-row k-row-wrap">
              <EnumTag of={TicketStatus} value={ticket.status} />
              <EnumTag of={Severity} value={ticket.severity} />
              {due && <Clock dueAt={due} />}
            </span>
            <Facts
              of={[
                [
                  t('column.customer'),
                  customer && (
                    <Link key="customer" to={`/customers/${customer.id}`}>
                      {customer.name}
                    </Link>
                  ),
                ],
                [t('column.type'), <EnumText key="type" of={TicketType} value={ticket.type} />],
                [t('column.agent'), ticket.assignee?.name],
                [t('column.opened'), <RelativeTime key="opened" at={ticket.openedAt} />],
              ]}
            />
            <h3>{t('peek.latest')}</h3>
            <ul className="k-stack">
              {ticket.messages?.slice(-latest).map((message) => (
                <li key={message.id}>
                  <span className="k-muted">
                    {message.authorName} <RelativeTime at={message.at} />
                  </span>
                  <p>{message.body}</p>
                </li>
              ))}
            </ul>
            {ticket.messages?.length === 0 && <p className="k-muted">{t('peek.silent')}</p>}
          </>
        );
      }}
    </Answer>
  );
}
