import type { DocumentNode } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { ClaimNext } from '../lib/claim.graphql.js';
import { useMay } from '../lib/session/viewer.js';
import { useShortcut } from '../lib/shortcuts.js';
import { toast } from './toast.js';

/**
 * Taking the ticket at the head of a queue: by `c` wherever the queue is shown, for those who may serve. `shows` are the
 * documents of the screen that change by it.
 */
export function useClaim(
  queueId: string | undefined,
  shows: readonly DocumentNode[],
  onClaimed: (ticketId: string) => void,
): { mayClaim: boolean; claimNext: () => void; isClaiming: boolean } {
  const { t } = useTranslation();
  const mayClaim = useMay('tickets:write') && queueId !== undefined;
  const [claim, { loading }] = useMutation(ClaimNext, { refetchQueries: [...shows] });
  async function take(): Promise<void> {
    const { data } = await claim({ variables: { input: { queueId: queueId ?? '' } } });
    const { ticket, userErrors } = data!.ticketClaimNext;
    userErrors.forEach((error) => toast.problem(error.code === 'QUEUE_EMPTY' ? t('claim.none') : error.message));
    if (!ticket) return;
    toast.done(t('claim.done', { number: ticket.number }));
    onClaimed(ticket.id);
  }
  const claimNext = (): void => void take().catch(() => toast.problem(t('claim.failed')));
  useShortcut('c', t('claim.next'), claimNext, mayClaim);
  return { mayClaim, claimNext, isClaiming: loading };
}
