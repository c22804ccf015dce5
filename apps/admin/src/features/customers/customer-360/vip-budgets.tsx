import { useMutation } from '@apollo/client/react';
import { VipBenefitKind } from '@kehu/schema';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomerTierFragment } from '../../../gql/graphql.js';
import { useMay } from '../../../lib/session/viewer.js';
import { Button } from '../../../ui/button.js';
import { Money } from '../../../ui/money.js';
import { EnumText } from '../../../ui/tag.js';
import { Day } from '../../../ui/time.js';
import { toast } from '../../../ui/toast.js';
import { CancelVipBooking } from './vip-tier.graphql.js';
import { VipBookingDialog } from './vip-booking.dialog.js';

type Standing = NonNullable<CustomerTierFragment['vipStanding']>;
type Budget = Standing['budgets'][number];
type Booking = Standing['bookings'][number];

interface ChangeProps {
  readonly customerId: string;
  onChanged(): void;
}

/** What is left of one budget this year, and a way to spend it. */
function BudgetLine({ budget: { kind, budget, left }, ...rest }: ChangeProps & { budget: Budget }) {
  const { t } = useTranslation('customers');
  const [isOpen, setOpen] = useState(false);
  const isUsedUp = Number(left.amount) === 0;
  return (
    <li className="k-list-row">
      <span className="k-list-title">
        <EnumText of={VipBenefitKind} value={kind} />
      </span>
      <span className={isUsedUp ? 'k-muted' : undefined}>
        {t('tier.left')} <Money value={left} /> / <Money value={budget} />
      </span>
      {useMay('benefits:write') && !isUsedUp && (
        <Button look="quiet" size="small" onClick={() => setOpen(true)}>
          {t('tier.book')}
        </Button>
      )}
      {isOpen && <VipBookingDialog kind={kind} left={left} {...rest} onClose={() => setOpen(false)} />}
    </li>
  );
}

function BookingLine({ booking, onChanged }: Pick<ChangeProps, 'onChanged'> & { booking: Booking }) {
  const { t } = useTranslation('customers');
  const [cancel, { loading }] = useMutation(CancelVipBooking);
  const mayWrite = useMay('benefits:write');
  const { id, kind, name, reason, amount, bookedByName, bookedAt, cancelledAt } = booking;
  async function takeBack(): Promise<void> {
    const { data } = await cancel({ variables: { input: { id } } });
    data?.vipBookingCancel.userErrors.forEach((error) => toast.problem(error.message));
    onChanged();
  }
  return (
    <li className="k-stack" style={{ padding: '4px 0' }}>
      <span className="k-row k-spread">
        <span className={cancelledAt === null ? undefined : 'k-struck'}>
          <EnumText of={VipBenefitKind} value={kind} /> · {name}
        </span>
        <Money value={amount} />
      </span>
      <span className="k-row k-spread k-muted">
        <span>
          {reason} · {bookedByName} <Day at={bookedAt} />
        </span>
        {cancelledAt !== null && t('tier.taken-back')}
        {cancelledAt === null && mayWrite && (
          <Button
            look="quiet"
            size="small"
            busy={loading}
            onClick={() => void takeBack().catch(() => toast.problem(t('tier.failed')))}
          >
            {t('tier.take-back')}
          </Button>
        )}
      </span>
    </li>
  );
}

/** Gifts and events of the year: what is left of each budget, and what was booked. */
export function VipBudgets({ standing, ...rest }: ChangeProps & { standing: Standing }) {
  const { t } = useTranslation('customers');
  const { budgets, bookings } = standing;
  return (
    <>
      {budgets.length > 0 && (
        <ul className="k-list" aria-label={t('tier.budgets')}>
          {budgets.map((budget) => (
            <BudgetLine key={budget.kind} budget={budget} {...rest} />
          ))}
        </ul>
      )}
      {bookings.length > 0 && (
        <details>
          <summary className="k-muted">{t('tier.bookings', { count: bookings.length })}</summary>
          <ol className="k-list">
            {bookings.map((booking) => (
              <BookingLine key={booking.id} booking={booking} onChanged={rest.onChanged} />
            ))}
          </ol>
        </details>
      )}
    </>
  );
}
