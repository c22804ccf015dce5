import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Chip } from '../../ui/tabs.js';
import { toast } from '../../ui/toast.js';
import { QueueBoard, SetPresence } from './queue.graphql.js';

/** Says whether I take tickets now. */
export function PresenceSwitch() {
  const { t } = useTranslation('service-desk');
  const [online, setOnline] = useState(false);
  const [send] = useMutation(SetPresence, { refetchQueries: [QueueBoard] });
  async function change(): Promise<void> {
    const { data } = await send({ variables: { input: { online: !online } } });
    const refusals = data?.presenceSet.userErrors ?? [];
    refusals.forEach((error) => toast.problem(error.message));
    if (refusals.length === 0) setOnline(!online);
  }
  return (
    <Chip on={online} onClick={() => void change().catch(() => toast.problem(t('presence.failed')))}>
      <span className="k-dot" data-on={online} aria-hidden="true" />
      {t(online ? 'presence.online' : 'presence.offline')}
    </Chip>
  );
}
