import { useMutation, useQuery } from '@apollo/client/react';
import { ContactRefusal } from '@kehu/schema';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useEnumLabel } from '../../../lib/enum-label.js';
import { useMay } from '../../../lib/session/viewer.js';
import { Button } from '../../../ui/button.js';
import { RelativeTime } from '../../../ui/time.js';
import { toast } from '../../../ui/toast.js';
import { AskRating, RatingPermission, TicketCase } from './casework.graphql.js';
import { Stars } from './stars.js';
import type { Case } from './ticket-tabs.js';

/** Why no mail asks this customer; nothing where one would. */
function WhyNoMail({ customerId }: { customerId: string }) {
  const { t } = useTranslation('service-desk');
  const label = useEnumLabel();
  const refusal = useQuery(RatingPermission, { variables: { customerId } }).data?.contactPermission?.refusal;
  if (!refusal) return null;
  return <p className="k-muted">{t('rating.refused', { reason: label(ContactRefusal, refusal) })}</p>;
}

/** What the customer said, or the link by which they are asked. The link is told once. */
export function RatingPart({ ticket: { id: ticketId, status, rating, customer } }: { ticket: Case }) {
  const { t } = useTranslation('service-desk');
  const mayAsk = useMay('tickets:write') && (status === 'RESOLVED' || status === 'CLOSED');
  const [ask, { loading }] = useMutation(AskRating, { refetchQueries: [TicketCase] });
  const [link, setLink] = useState<string | null>(null);
  async function makeLink(): Promise<void> {
    const { data } = await ask({ variables: { input: { ticketId } } });
    data?.ticketRatingAsk.userErrors.forEach((error) => toast.problem(error.message));
    setLink(data?.ticketRatingAsk.link ?? null);
  }
  if (rating?.score) {
    return (
      <div className="k-stack">
        <p className="k-row">
          <Stars score={rating.score} />
          <span className="k-muted">
            {rating.agentName} {rating.ratedAt && <RelativeTime at={rating.ratedAt} />}
          </span>
        </p>
        {rating.comment && <blockquote className="k-quote">{rating.comment}</blockquote>}
      </div>
    );
  }
  return (
    <div className="k-stack">
      <p className="k-muted">
        {rating
          ? t(rating.mailedAt ? 'rating.mailed' : 'rating.waiting')
          : t(mayAsk ? 'rating.not-asked' : 'rating.later')}{' '}
        {rating && <RelativeTime at={rating.askedAt} />}
      </p>
      {mayAsk && !rating?.mailedAt && customer && <WhyNoMail customerId={customer.id} />}
      {link && (
        <input
          className="k-input"
          readOnly
          value={link}
          aria-label={t('rating.link')}
          onFocus={(event) => event.target.select()}
        />
      )}
      {mayAsk && (
        <div>
          <Button
            size="small"
            busy={loading}
            onClick={() => void makeLink().catch(() => toast.problem(t('case.failed')))}
          >
            {t(rating ? 'rating.ask-again' : 'rating.ask')}
          </Button>
        </div>
      )}
    </div>
  );
}
