import { useQuery } from '@apollo/client/react';
import {
  AuthorKind,
  ClockMetric,
  ClockState,
  MessageVisibility,
  Severity,
  TicketStatus,
  TicketType,
} from '@kehu/schema';
import { useEffect, useEffectEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { TicketConversationQuery } from '../../gql/graphql.js';
import { useRemembered } from '../../lib/recent.js';
import { useLive } from '../../lib/apollo/live.js';
import { runningClocks } from '../../lib/next-due.js';
import { Panel } from '../../ui/panel.js';
import { Answer, Empty, SkeletonLines } from '../../ui/states.js';
import { EnumTag, EnumText } from '../../ui/tag.js';
import { Clock, RelativeTime } from '../../ui/time.js';
import { Button } from '../../ui/button.js';
import { useSeenMentions } from './casework/use-seen-mentions.js';
import { TicketTabs } from './casework/ticket-tabs.js';
import { ClockHistoryDetails } from './clock-history.js';
import { TicketChanged } from './desk-watch.graphql.js';
import { ReplyBox } from './reply-box.js';
import { TicketConversation } from './tickets.graphql.js';

type Ticket = NonNullable<TicketConversationQuery['ticket']>;

const isDone = (status: string): boolean => status === 'RESOLVED' || status === 'CLOSED' || status === 'CANCELLED';

function Clocks({ clocks }: { clocks: Ticket['clocks'] }) {
  const running = runningClocks(clocks);
  return (
    <div className="k-ticket-clocks">
      {clocks.map((clock) => {
        const due = running.find((one) => one.metric === clock.metric)?.dueAt;
        return (
          <span key={clock.metric} className="k-row">
            <span className="k-muted">
              <EnumText of={ClockMetric} value={clock.metric} />
            </span>
            {due ? <Clock dueAt={due} /> : <EnumText of={ClockState} value={clock.state} />}
          </span>
        );
      })}
    </div>
  );
}

function Messages({ messages }: { messages: Ticket['messages'] }) {
  const { t } = useTranslation('service-desk');
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    list.current?.scrollTo({ top: list.current.scrollHeight });
  }, [messages.length]);
  return (
    <ol className="k-messages" ref={list} tabIndex={0} aria-label={t('talk.messages')}>
      {messages.map((message) => (
        <li
          key={message.id}
          className="k-message"
          data-author={message.author}
          data-internal={message.visibility === 'INTERNAL'}
        >
          <header>
            <span>{message.authorName ?? <EnumText of={AuthorKind} value={message.author} />}</span>
            {message.visibility === 'INTERNAL' && <EnumText of={MessageVisibility} value="INTERNAL" />}
            <RelativeTime at={message.at} />
          </header>
          {message.body}
        </li>
      ))}
    </ol>
  );
}

function Talk({ ticket, onOpen, onLeave }: { ticket: Ticket; onOpen: (id: string) => void; onLeave: () => void }) {
  const { t } = useTranslation('service-desk');
  useRemembered(`/queue?ticket=${ticket.id}`, () => `${ticket.number} ${ticket.subject}`);
  return (
    <section className="k-panel k-talk" aria-label={ticket.subject}>
      <div className="k-panel-head">
        <h2>{ticket.subject}</h2>
        <span className="k-row">
          {ticket.severity !== 'NORMAL' && <EnumTag of={Severity} value={ticket.severity} />}
          <EnumTag of={TicketStatus} value={ticket.status} />
        </span>
      </div>
      <div className="k-panel-body">
        <div className="k-row k-row-wrap k-spread">
          <span className="k-muted">
            {ticket.number} · <EnumText of={TicketType} value={ticket.type} /> · <RelativeTime at={ticket.openedAt} />
          </span>
          <Clocks clocks={ticket.clocks} />
        </div>
        <ClockHistoryDetails ticketId={ticket.id} />
        {ticket.mergedIntoId && (
          <Button look="quiet" size="small" onClick={() => onOpen(ticket.mergedIntoId!)}>
            {t('case.merged-into')}
          </Button>
        )}
        <TicketTabs ticketId={ticket.id} onOpen={onOpen}>
          <Messages messages={ticket.messages} />
          {!isDone(ticket.status) && (
            <ReplyBox ticketId={ticket.id} isComplaint={ticket.type === 'COMPLAINT'} onLeave={onLeave} />
          )}
        </TicketTabs>
      </div>
    </section>
  );
}

/** One ticket as a conversation, with its clocks and the box to answer. */
export function Conversation({
  ticketId,
  onCustomer,
  onOpen,
  onLeave,
}: {
  ticketId: string;
  onCustomer: (customerId: string | null) => void;
  /** Goes to another ticket. */
  onOpen: (ticketId: string) => void;
  onLeave: () => void;
}) {
  const { t } = useTranslation('service-desk');
  const answer = useQuery(TicketConversation, { variables: { id: ticketId } });
  useLive(TicketChanged, { id: ticketId }, () => void answer.refetch());
  useSeenMentions(ticketId);
  const customerId = answer.data?.ticket?.customer?.id ?? null;
  const tellCustomer = useEffectEvent(onCustomer);
  useEffect(() => tellCustomer(customerId), [customerId]);
  return (
    <Answer
      of={answer}
      skeleton={
        <Panel title={t('talk.title')}>
          <SkeletonLines lines={10} />
        </Panel>
      }
    >
      {({ ticket }) =>
        ticket ? <Talk ticket={ticket} onOpen={onOpen} onLeave={onLeave} /> : <Empty title={t('talk.unknown')} />
      }
    </Answer>
  );
}
