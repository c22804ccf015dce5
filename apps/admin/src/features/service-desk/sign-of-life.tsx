import { useMutation } from '@apollo/client/react';
import { useEffect, useEffectEvent } from 'react';
import { useViewer } from '../../lib/session/viewer.js';
import { isAtWork, LEASE_SECONDS, rememberAtWork } from './at-work.js';
import { SetPresence } from './queue.graphql.js';

const REPEATED_MS = 20_000;

/** As long as any page is open, somebody who is at work stays so: nobody loses tickets by reading a customer's page. */
export function SignOfLife() {
  const { id } = useViewer();
  const [send] = useMutation(SetPresence);
  async function give(): Promise<void> {
    if (!isAtWork(id)) return;
    await send({ variables: { input: { online: true, leaseSeconds: LEASE_SECONDS } } });
    // Another page may have said good-bye meanwhile.
    if (isAtWork(id)) rememberAtWork(id, true);
  }
  const repeat = useEffectEvent(() => void give().catch(() => undefined));
  useEffect(() => {
    repeat();
    const timer = setInterval(() => repeat(), REPEATED_MS);
    return () => clearInterval(timer);
  }, []);
  return null;
}
