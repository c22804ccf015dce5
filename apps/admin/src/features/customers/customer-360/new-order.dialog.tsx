import { useMutation } from '@apollo/client/react';
import { Channel, orderCreateRules, OrderStatus, PaymentMethod } from '@kehu/schema';
import { useTranslation } from 'react-i18next';
import { useEnumLabel } from '../../../lib/enum-label.js';
import { newKey } from '../../../lib/mutation-key.js';
import { Dialog } from '../../../ui/dialog.js';
import { ChoiceField, EnumField, FormErrors, FormFoot, TextField, useForm, type FormValues } from '../../../ui/form.js';
import { Form } from '../../../ui/form-frame.js';
import { toast } from '../../../ui/toast.js';
import type { FieldError } from '../../../ui/user-errors.js';
import { CreateOrder } from './new-order.graphql.js';
import { lineField, OrderLines } from './order-lines.js';

/** How far a new order can have come. */
const statuses = ['PENDING', 'PAID', 'COMPLETED'] as const;
const fields = ['channel', 'status', 'paymentMethod', 'discount', 'place', 'productId', 'quantity', 'unitPrice'];

/** The lines that were filled in, from the first on without a gap: the form numbers them by what it shows. */
function linesOf(values: FormValues) {
  const lines = [];
  for (let place = 0; values[lineField(place, 'quantity')] !== undefined; place++) {
    const at = (field: string) => values[lineField(place, field)];
    lines.push({
      productId: at('productId'),
      quantity: at('quantity')!,
      unitPrice: at('unitPrice'),
      discount: at('discount'),
    });
  }
  return lines;
}

/** What a line lacks is a product: the form has no field for a description. */
const atProduct = (error: FieldError): FieldError =>
  error.field?.at(-1) === 'description' ? { ...error, field: [...error.field.slice(0, -1), 'productId'] } : error;

/** Records what the customer bought; each refusal stands at the field it is about. */
export function NewOrderDialog({
  customerId,
  onClose,
  onRecorded,
}: {
  customerId: string;
  onClose: () => void;
  onRecorded: () => void;
}) {
  const { t } = useTranslation('customers');
  const label = useEnumLabel();
  const [create] = useMutation(CreateOrder);
  const form = useForm(async (values) => {
    const input = {
      customerId,
      clientMutationKey: newKey(),
      lines: linesOf(values),
      discount: values['discount'],
      channel: values['channel'] as Channel,
      status: values['status'] as OrderStatus,
      paymentMethod: values['paymentMethod'] as PaymentMethod | undefined,
      place: values['place'],
    };
    const { data } = await create({ variables: { input } });
    const answer = data?.orderCreate;
    if (answer?.order) {
      toast.done(t('order.recorded', { number: answer.order.number }));
      onRecorded();
      onClose();
    }
    return (answer?.userErrors ?? []).map(atProduct);
  });
  return (
    <Dialog title={t('order.new')} onClose={onClose}>
      <Form of={form} rules={orderCreateRules}>
        <OrderLines />
        <div className="k-fields">
          <EnumField label={t('orders.channel')} name="channel" of={Channel} defaultValue="STORE" />
          <ChoiceField
            label={t('orders.status')}
            name="status"
            choices={statuses.map((status) => ({ id: status, name: label(OrderStatus, status) }))}
            defaultValue="PAID"
          />
          <EnumField label={t('order.paid-by')} name="paymentMethod" of={PaymentMethod} empty={t('edit.unknown')} />
          <TextField
            label={t('order.discount-all')}
            name="discount"
            type="number"
            min="0"
            step="any"
            errors={form.errors.filter(({ field }) => field?.[0] !== 'lines')}
          />
          <TextField label={t('order.place')} name="place" />
        </div>
        <FormErrors errors={form.errors} fields={fields} />
        <FormFoot submit={t('order.record')} busy={form.busy} onCancel={onClose} />
      </Form>
    </Dialog>
  );
}
