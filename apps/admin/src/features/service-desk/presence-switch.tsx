import { useMutation, useQuery } from '@apollo/client/react';
import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../lib/session/viewer.js';
import { Chip } from '../../ui/tabs.js';
import { toast } from '../../ui/toast.js';
import { QueueBoard, SetPresence } from './queue.graphql.js';

/** A word holds for so long; it is repeated well before. */
const LEASE_SECONDS = 60;
const REPEATED_MS = 20_000;

/** Says whether I am at work, as long as this page is open, and whether waiting tickets are offered to me. */
export function PresenceSwitch({ queueId }: { queueId: string }) {
  const { t } = useTranslation('service-desk');
  const { id } = useViewer();
  const board = useQuery(QueueBoard, { variables: { id: queueId }, fetchPolicy: 'cache-only' });
  const me = board.data?.queue?.agents.find((agent) => agent.user.id === id);
  const online = me?.isOnline ?? false;
  const takesOffers = me?.takesOffers ?? false;
  const [send] = useMutation(SetPresence);
  async function say(isOnline: boolean, offers: boolean): Promise<void> {
    const input = { online: isOnline, takesOffers: offers, leaseSeconds: LEASE_SECONDS };
    const { data } = await send({ variables: { input }, refetchQueries: [QueueBoard] });
    data?.presenceSet.userErrors.forEach((error) => toast.problem(error.message));
  }
  const repeat = useEffectEvent(() => {
    void send({ variables: { input: { online: true, leaseSeconds: LEASE_SECONDS } } }).catch(() => undefined);
  });
  useEffect(() => {
    if (!online) return undefined;
    repeat();
    const timer = setInterval(() => repeat(), REPEATED_MS);
    return () => clearInterval(timer);
  }, [online]);
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
