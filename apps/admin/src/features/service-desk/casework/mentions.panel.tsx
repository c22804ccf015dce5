import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useLive } from '../../../lib/apollo/live.js';
import { Panel } from '../../../ui/panel.js';
import { RelativeTime } from '../../../ui/time.js';
import { QueueChanged } from '../queue.graphql.js';
import { MyMentions } from './mentions.graphql.js';

/** Notes that name me and that I have not looked at; nothing while there are none. Opening one is looking at it. */
export function MentionsPanel({ queueId, onOpen }: { queueId: string; onOpen: (ticketId: string) => void }) {
  const { t } = useTranslation('service-desk');
  const mentions = useQuery(MyMentions);
  useLive(QueueChanged, { id: queueId }, () => void mentions.refetch());
  const rows = mentions.data?.ticketMentions ?? [];
  if (rows.length === 0) return null;
  return (
    <Panel title={t('mentions.title')} extra={<span className="k-muted k-num">{rows.length}</span>}>
      <ul className="k-list k-mine-list">
        {rows.map(({ id, body, byName, at, ticket }) =>
          ticket ? (
            <li key={id}>
              <button type="button" className="k-mine" onClick={() => onOpen(ticket.id)}>
                <span className="k-list-title">
                  <span className="k-strong">{byName}</span> {body}
                </span>
                <span className="k-muted">
                  {ticket.number} <RelativeTime at={at} />
                </span>
              </button>
            </li>
          ) : null,
        )}
      </ul>
    </Panel>
  );
}
