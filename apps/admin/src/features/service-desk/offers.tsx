import { useMutation, useQuery } from '@apollo/client/react';
import { OfferStage } from '@kehu/schema';
import { useTranslation } from 'react-i18next';
import type { MyOffersQuery } from '../../gql/graphql.js';
import { useLive } from '../../lib/apollo/live.js';
import { useShortcut } from '../../lib/shortcuts.js';
import { Button } from '../../ui/button.js';
import { EnumTag } from '../../ui/tag.js';
import { Clock } from '../../ui/time.js';
import { toast } from '../../ui/toast.js';
import { VipMark } from '../../ui/vip-mark.js';
import { AcceptOffer, DeclineOffer, MyOffers } from './desk-watch.graphql.js';
import { QueueBoard, QueueChanged } from './queue.graphql.js';
import { MyTickets } from './tickets.graphql.js';

type Offer = MyOffersQuery['myOffers'][number];

interface RowProps {
  offer: Offer;
  /** The first is taken by key. */
  isFirst: boolean;
  onTaken: (ticketId: string) => void;
}

function OfferRow({ offer, isFirst, onTaken }: RowProps) {
  const { t } = useTranslation('service-desk');
  const refetchQueries = [MyOffers, QueueBoard, MyTickets];
  const [accept, accepting] = useMutation(AcceptOffer, { refetchQueries });
  const [decline, declining] = useMutation(DeclineOffer, { refetchQueries });
  const variables = { input: { ticketId: offer.ticket.id } };
  async function take(): Promise<void> {
    const { data } = await accept({ variables });
    data?.ticketOfferAccept.userErrors.forEach((error) => toast.problem(error.message));
    if (data?.ticketOfferAccept.ticket) onTaken(data.ticketOfferAccept.ticket.id);
  }
  async function pass(): Promise<void> {
    const { data } = await decline({ variables });
    data?.ticketOfferDecline.userErrors.forEach((error) => toast.problem(error.message));
  }
  const failed = (): void => toast.problem(t('offers.failed'));
  useShortcut('a', t('offers.accept'), () => void take().catch(failed), isFirst);
  return (
    <li className="k-offer">
      <VipMark tier={offer.customer.vipTier} />
      <span className="k-list-title">
        <span className="k-strong">{offer.customer.name}</span> {offer.ticket.subject}
      </span>
      {offer.offerStage && <EnumTag of={OfferStage} value={offer.offerStage} />}
      {offer.offeredUntil && <Clock dueAt={offer.offeredUntil} />}
      <Button
        look="primary"
        size="small"
        {...(isFirst && { hotkey: 'A' })}
        busy={accepting.loading}
        onClick={() => void take().catch(failed)}
      >
        {t('offers.accept')}
      </Button>
      <Button look="quiet" size="small" busy={declining.loading} onClick={() => void pass().catch(failed)}>
        {t('offers.decline')}
      </Button>
    </li>
  );
}

/** What is offered to me now; each offer stands for half a minute. */
export function Offers({ queueId, onTaken }: { queueId: string; onTaken: (ticketId: string) => void }) {
  const { t } = useTranslation('service-desk');
  const offers = useQuery(MyOffers, { pollInterval: 10_000 });
  useLive(QueueChanged, { id: queueId }, () => void offers.refetch());
  const mine = offers.data?.myOffers ?? [];
  if (mine.length === 0) return null;
  return (
    <ul className="k-offers" role="alert" aria-label={t('offers.title')}>
      {mine.map((offer, i) => (
        <OfferRow key={offer.id} offer={offer} isFirst={i === 0} onTaken={onTaken} />
      ))}
    </ul>
  );
}
