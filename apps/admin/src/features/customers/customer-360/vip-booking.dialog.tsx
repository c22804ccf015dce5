import { useMutation } from '@apollo/client/react';
import { VipBenefitKind, vipBookingCreateRules } from '@kehu/schema';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useEnumLabel } from '../../../lib/enum-label.js';
import type { MoneyValue } from '../../../lib/money.js';
import { newKey } from '../../../lib/mutation-key.js';
import { Dialog } from '../../../ui/dialog.js';
import { FormErrors, FormFoot, TextField, useForm } from '../../../ui/form.js';
import { Form } from '../../../ui/form-frame.js';
import { CreateVipBooking } from './vip-tier.graphql.js';

interface Props {
  readonly customerId: string;
  readonly kind: VipBenefitKind;
  readonly left: MoneyValue;
  onClose(): void;
  onChanged(): void;
}

/** Books a gift or an event out of what is left of the year. */
export function VipBookingDialog({ customerId, kind, left, onClose, onChanged }: Props) {
  const { t } = useTranslation('customers');
  const label = useEnumLabel();
  const [create] = useMutation(CreateVipBooking);
  const [clientMutationKey] = useState(newKey);
  const form = useForm(async ({ amount = '', name = '', reason = '' }) => {
    const { data } = await create({
      variables: { input: { customerId, kind, amount, name, reason, clientMutationKey } },
    });
    const refusals = data?.vipBookingCreate.userErrors ?? [];
    if (refusals.length === 0) {
      onChanged();
      onClose();
    }
    return refusals;
  });
  return (
    <Dialog title={`${t('tier.book')} · ${label(VipBenefitKind, kind)}`} onClose={onClose}>
      <Form of={form} rules={vipBookingCreateRules}>
        <TextField label={t('tier.booking-name')} name="name" autoFocus errors={form.errors} />
        <TextField
          label={t('tier.booking-amount', { left: left.amount, currency: left.currency })}
          name="amount"
          inputMode="decimal"
          errors={form.errors}
        />
        <TextField label={t('tier.booking-reason')} name="reason" errors={form.errors} />
        <FormErrors errors={form.errors} fields={['amount', 'name', 'reason']} />
        <FormFoot submit={t('tier.book')} busy={form.busy} onCancel={onClose} />
      </Form>
    </Dialog>
  );
}
