import { useMutation, useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../lib/session/viewer.js';
import { Chip } from '../../ui/tabs.js';
import { toast } from '../../ui/toast.js';
import { LEASE_SECONDS, rememberAtWork } from './at-work.js';
import { QueueBoard, SetPresence } from './queue.graphql.js';

/** Says whether I am at work, and whether waiting tickets are offered to me. */
export function PresenceSwitch({ queueId }: { queueId: string }) {
  const { t } = useTranslation('service-desk');
  const { id } = useViewer();
  const board = useQuery(QueueBoard, { variables: { id: queueId }, fetchPolicy: 'cache-only' });
  const me = board.data?.queue?.agents.find((agent) => agent.user.id === id);
  const online = me?.isOnline ?? false;
  const takesOffers = me?.takesOffers ?? false;
  const [send] = useMutation(SetPresence);
  async function say(isOnline: boolean, offers: boolean): Promise<void> {
    rememberAtWork(id, isOnline);
    const input = { online: isOnline, takesOffers: offers, leaseSeconds: LEASE_SECONDS };
    const { data } = await send({ variables: { input }, refetchQueries: [QueueBoard] });
    data?.presenceSet.userErrors.forEach((error) => toast.problem(error.message));
  }
  const isKnown = board.data !== undefined;
  useEffect(() => {
    if (isKnown) rememberAtWork(id, online);
  }, [isKnown, id, online]);
  const failed = (): void => toast.problem(t('presence.failed'));
  return (
    <>
      <Chip on={online} onClick={() => void say(!online, false).catch(failed)}>
        <span className="k-dot" data-on={online} aria-hidden="true" />
        {t(online ? 'presence.online' : 'presence.offline')}
      </Chip>
      {online && (
        <Chip on={takesOffers} onClick={() => void say(true, !takesOffers).catch(failed)}>
          {t('presence.offers')}
        </Chip>
      )}
    </>
  );
}
