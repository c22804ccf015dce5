import { useMutation, useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../lib/session/viewer.js';
import { Chip } from '../../ui/tabs.js';
import { toast } from '../../ui/toast.js';
import { QueueBoard, SetPresence } from './queue.graphql.js';

/** Says whether I take tickets now. */
export function PresenceSwitch({ queueId }: { queueId: string }) {
  const { t } = useTranslation('service-desk');
  const { id } = useViewer();
  const board = useQuery(QueueBoard, { variables: { id: queueId }, fetchPolicy: 'cache-only' });
  const online = board.data?.queue?.agents.find((agent) => agent.user.id === id)?.isOnline ?? false;
  const [send] = useMutation(SetPresence, { refetchQueries: [QueueBoard] });
  async function change(): Promise<void> {
    const { data } = await send({ variables: { input: { online: !online } } });
    data?.presenceSet.userErrors.forEach((error) => toast.problem(error.message));
  }
  return (
    <Chip on={online} onClick={() => void change().catch(() => toast.problem(t('presence.failed')))}>
      <span className="k-dot" data-on={online} aria-hidden="true" />
      {t(online ? 'presence.online' : 'presence.offline')}
    </Chip>
  );
}
