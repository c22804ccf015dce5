import { ClockMetric, Severity, TicketStatus } from '@kehu/schema';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { getFragmentData, type FragmentType } from '../../../gql/fragment-masking.js';
import type { CustomerOpenTicketsFragment } from '../../../gql/graphql.js';
import { runningClocks } from '../../../lib/next-due.js';
import { Panel } from '../../../ui/panel.js';
import { Empty } from '../../../ui/states.js';
import { EnumTag, EnumText } from '../../../ui/tag.js';
import { Clock } from '../../../ui/time.js';
import { CustomerOpenTickets } from './customer-360.graphql.js';

type Ticket = NonNullable<CustomerOpenTicketsFragment['openTickets']>[number];

function TicketLine({ ticket }: { ticket: Ticket }) {
  const running = runningClocks(ticket.clocks);
  return (
    <li className="k-stack" style={{ padding: '6px 0' }}>
      <span className="k-row">
        <Link to={`/queue?ticket=${ticket.id}`} className="k-list-title">
          {ticket.subject}
        </Link>
        {ticket.severity !== 'NORMAL' && <EnumTag of={Severity} value={ticket.severity} />}
      </span>
      <span className="k-row k-row-wrap k-muted">
        <span>{ticket.number}</span>
        <EnumText of={TicketStatus} value={ticket.status} />
        {running.map((clock) => (
          <span key={clock.metric}>
            <EnumText of={ClockMetric} value={clock.metric} /> <Clock dueAt={clock.dueAt} />
          </span>
        ))}
      </span>
    </li>
  );
}

/** What the customer waits for, with the clocks that run. */
export function OpenTicketsPanel({ customer }: { customer: FragmentType<typeof CustomerOpenTickets> }) {
  const { t } = useTranslation('customers');
  const openTickets = getFragmentData(CustomerOpenTickets, customer).openTickets ?? [];
  return (
    <Panel title={t('tickets.open')} part="openTickets">
      {openTickets.length === 0 ? (
        <Empty inline title={t('tickets.none')} />
      ) : (
        <ul className="k-list">
          {openTickets.map((ticket) => (
            <TicketLine key={ticket.id} ticket={ticket} />
          ))}
        </ul>
      )}
    </Panel>
  );
}
