import { useQuery } from '@apollo/client/react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive } from '../../lib/apollo/live.js';
import { useShortcut } from '../../lib/shortcuts.js';
import { text, useUrlState } from '../../lib/url-state.js';
import { Button } from '../../ui/button.js';
import { useNarrow } from '../../ui/narrow.js';
import { Page } from '../../ui/page.js';
import { Panel } from '../../ui/panel.js';
import { Answer, Empty, SkeletonLines } from '../../ui/states.js';
import { useClaim } from '../../ui/use-claim.js';
import { MentionsPanel } from './casework/mentions.panel.js';
import { AlertsPanel } from './alerts.panel.js';
import { AgentsPanel } from './agents.panel.js';
import { Conversation } from './conversation.panel.js';
import { MyTicketsPanel } from './my-tickets.panel.js';
import { ServiceAlerts } from './desk-watch.graphql.js';
import { Offers } from './offers.js';
import { PresenceSwitch } from './presence-switch.js';
import { DeskLinks } from './desk-links.js';
import { QueueChoice } from './queue-choice.js';
import { QueueBoard, QueueChanged, QueueNames } from './queue.graphql.js';
import { MyTickets } from './tickets.graphql.js';
import { WaitingPanel } from './waiting.panel.js';
import './queue.css';

const address = { queue: text, ticket: text };

/** Everything of one queue that changes by itself. */
function useBoard(queueId: string) {
  const board = useQuery(QueueBoard, { variables: { id: queueId } });
  useLive(QueueChanged, { id: queueId }, () => void board.refetch());
  return board;
}

/** On a telephone the conversation stands above the lists: whoever opens a ticket further down is brought there. */
function useTalkInView(ticket: string) {
  const talk = useRef<HTMLDivElement>(null);
  const isNarrow = useNarrow();
  useEffect(() => {
    if (isNarrow && ticket !== '') talk.current?.scrollIntoView({ block: 'start' });
  }, [isNarrow, ticket]);
  return talk;
}

interface DeskProps {
  queueId: string;
  /** Draws the customer beside the conversation; given by the application, which knows both areas. */
  customerPanel: (customerId: string) => ReactNode;
  /** Whether the head of the queue is being taken: it leaves the board at once, and comes back when it was not to be had. */
  isTaking: boolean;
}

/** Without an open ticket the board has the room; with one, the conversation and its customer have it. */
function Desk({ queueId, customerPanel, isTaking }: DeskProps) {
  const { t } = useTranslation('service-desk');
  const [{ ticket }, change] = useUrlState(address);
  const [customerId, setCustomerId] = useState<string | null>(null);
  const board = useBoard(queueId);
  const talk = useTalkInView(ticket);
  const mine = <MyTicketsPanel open={ticket} onOpen={(id) => change({ ticket: id })} />;
  const waiting = (
    <Answer
      of={board}
      skeleton={
        <Panel title={t('waiting.title')}>
          <SkeletonLines lines={8} />
        </Panel>
      }
    >
      {({ queue }) =>
        queue ? (
          <WaitingPanel
            items={queue.items.edges.map((edge) => edge.node)}
            waiting={queue.waiting}
            isTaking={isTaking}
          />
        ) : (
          <Empty title={t('queue.unknown')} />
        )
      }
    </Answer>
  );
  const alerts = useQuery(ServiceAlerts);
  useLive(QueueChanged, { id: queueId }, () => void alerts.refetch());
  const open = (id: string): void => change({ ticket: id });
  const alarm = (
    <>
      <MentionsPanel queueId={queueId} onOpen={open} />
      <AlertsPanel alerts={alerts.data?.serviceAlerts ?? []} onOpen={open} />
    </>
  );
  const queue = board.data?.queue;
  const agents = queue && <AgentsPanel agents={queue.agents} served={queue.servedToday} />;
  if (ticket === '') {
    return (
      <div className="k-queue" data-open={false}>
        <div className="k-queue-column k-queue-board">{waiting}</div>
        <div className="k-queue-column" role="group" aria-label={t('mine.title')} tabIndex={0}>
          {alarm}
          {mine}
          {agents}
        </div>
      </div>
    );
  }
  return (
    <div className="k-queue" data-open={true}>
      <div className="k-queue-column k-queue-board">
        {mine}
        {alarm}
        {waiting}
        {agents}
      </div>
      <div className="k-queue-column" ref={talk}>
        <Conversation
          key={ticket}
          ticketId={ticket}
          onCustomer={setCustomerId}
          onOpen={open}
          onLeave={() => change({ ticket: '' })}
        />
      </div>
      <div className="k-queue-column k-queue-customer">{customerId && customerPanel(customerId)}</div>
    </div>
  );
}

function DeskScreen({ customerPanel, firstQueue }: Pick<DeskProps, 'customerPanel'> & { firstQueue: string }) {
  const { t } = useTranslation('service-desk');
  const [{ queue, ticket }, change] = useUrlState(address);
  const queueId = queue || firstQueue;
  const shows = [QueueBoard, MyTickets];
  const { mayClaim, claimNext, isClaiming } = useClaim(queueId, shows, (claimed) => change({ ticket: claimed }));
  useShortcut('Escape', t('talk.close'), () => change({ ticket: '' }), ticket !== '');
  const actions = mayClaim && (
    <>
      <PresenceSwitch queueId={queueId} />
      <Button look="primary" hotkey="C" busy={isClaiming} onClick={claimNext}>
        {t('claim.next')}
      </Button>
    </>
  );
  return (
    <Page title={t('queue.title')} actions={actions} fill>
      <DeskLinks />
      <QueueChoice chosen={queueId} onChoose={(id) => change({ queue: id })} />
      {mayClaim && <Offers queueId={queueId} onTaken={(taken) => change({ ticket: taken })} />}
      <Desk queueId={queueId} customerPanel={customerPanel} isTaking={isClaiming} />
    </Page>
  );
}

/** The desk: who waits and why in this order, the conversation, the customer beside it. */
export function QueuePage({ customerPanel }: Pick<DeskProps, 'customerPanel'>) {
  const { t } = useTranslation('service-desk');
  const names = useQuery(QueueNames);
  return (
    <Answer
      of={names}
      skeleton={
        <Page title={t('queue.title')}>
          <SkeletonLines lines={10} />
        </Page>
      }
    >
      {({ queues }) =>
        queues[0] ? (
          <DeskScreen customerPanel={customerPanel} firstQueue={queues[0].id} />
        ) : (
          <Page title={t('queue.title')}>
            <Empty title={t('queue.none')} />
          </Page>
        )
      }
    </Answer>
  );
}
