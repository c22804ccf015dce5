import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useLive } from '../../../lib/apollo/live.js';
import { text, useUrlState } from '../../../lib/url-state.js';
import type { SupervisorBoardQuery } from '../../../gql/graphql.js';
import { Count } from '../../../ui/money.js';
import { Page } from '../../../ui/page.js';
import { Figure, Panel } from '../../../ui/panel.js';
import { Answer, Empty, SkeletonLines } from '../../../ui/states.js';
import { RelativeTime } from '../../../ui/time.js';
import { useClaim } from '../../../ui/use-claim.js';
import { DeskLinks } from '../desk-links.js';
import { QueueChoice } from '../queue-choice.js';
import { QueueChanged, QueueNames } from '../queue.graphql.js';
import { ServedFigures } from '../served-figures.js';
import { CrewPanel } from './crew.panel.js';
import { HoursPanel } from './hours.panel.js';
import { PushPanel } from './push.panel.js';
import { UnservedPanel } from './unserved.panel.js';
import { SupervisorBoard } from './supervisor.graphql.js';
import '../my-tickets.css';
import '../queue.css';
import '../levels.css';

type Queue = NonNullable<SupervisorBoardQuery['queue']>;
const address = { queue: text };

function Today({ queue }: { queue: Queue }) {
  const { t } = useTranslation('service-desk');
  const abandoned = queue.hours.reduce((sum, hour) => sum + hour.abandoned, 0);
  const longest = queue.items.edges.map(({ node }) => node.enqueuedAt).sort()[0];
  return (
    <Panel title={t('served.title')}>
      <div className="k-figures">
        <Figure label={t('waiting.title')}>
          <Count value={queue.waiting} />
        </Figure>
        <Figure label={t('supervisor.longest')}>{longest ? <RelativeTime at={longest} /> : '–'}</Figure>
        <ServedFigures served={queue.servedToday} />
        <Figure label={t('supervisor.abandoned')}>
          <Count value={abandoned} />
        </Figure>
      </div>
    </Panel>
  );
}

function Board({ queueId }: { queueId: string }) {
  const { t } = useTranslation('service-desk');
  const board = useQuery(SupervisorBoard, { variables: { id: queueId } });
  useLive(QueueChanged, { id: queueId }, () => void board.refetch());
  return (
    <Answer of={board} skeleton={<SkeletonLines lines={12} />}>
      {({ queue }) =>
        queue ? (
          <>
            <Today queue={queue} />
            <div className="k-desk-columns">
              <PushPanel queue={queue} />
              <CrewPanel agents={queue.agents} days={queue.agentDays} />
            </div>
            <HoursPanel hours={queue.hours} />
          </>
        ) : (
          <Empty title={t('queue.unknown')} />
        )
      }
    </Answer>
  );
}

/** How the desk does at this moment and today: who waits, who works, where it is late; tickets are pushed and pulled. */
export function Component() {
  const { t } = useTranslation('service-desk');
  const [{ queue }, change] = useUrlState(address);
  const names = useQuery(QueueNames);
  const first = names.data?.queues[0]?.id;
  const queueId = queue || first;
  const navigate = useNavigate();
  useClaim(queueId, [SupervisorBoard], (ticketId) => void navigate(`/queue?ticket=${ticketId}`));
  return (
    <Page title={t('supervisor.title')} hint={t('supervisor.hint')}>
      <DeskLinks />
      {queueId ? (
        <>
          <QueueChoice chosen={queueId} onChoose={(id) => change({ queue: id })} />
          <Board queueId={queueId} />
        </>
      ) : (
        <SkeletonLines lines={12} />
      )}
      <UnservedPanel />
    </Page>
  );
}
