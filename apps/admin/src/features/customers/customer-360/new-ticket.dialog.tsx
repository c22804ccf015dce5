import { useMutation } from '@apollo/client/react';
import { Channel, Severity, TicketType, ticketOpenRules } from '@kehu/schema';
import { useTranslation } from 'react-i18next';
import { newKey } from '../../../lib/mutation-key.js';
import { Dialog } from '../../../ui/dialog.js';
import { EnumField, FormErrors, FormFoot, TextAreaField, TextField, useForm } from '../../../ui/form.js';
import { Form } from '../../../ui/form-frame.js';
import { toast } from '../../../ui/toast.js';
import { OpenTicket } from './quick-log.graphql.js';

const fields = ['subject', 'body', 'type', 'severity', 'channel'];

/** Opens a ticket for the customer. */
export function NewTicketDialog({
  customerId,
  onClose,
  onOpened,
}: {
  customerId: string;
  onClose: () => void;
  onOpened: () => void;
}) {
  const { t } = useTranslation('customers');
  const [open] = useMutation(OpenTicket);
  const form = useForm(async (values) => {
    const input = {
      customerId,
      clientMutationKey: newKey(),
      subject: values['subject'] ?? '',
      body: values['body'] ?? '',
      type: values['type'] as TicketType,
      severity: values['severity'] as Severity,
      channel: values['channel'] as Channel,
    };
    const { data } = await open({ variables: { input } });
    const answer = data?.ticketOpen;
    if (answer?.ticket) {
      toast.done(t('ticket.opened', { number: answer.ticket.number }));
      onOpened();
      onClose();
    }
    return answer?.userErrors ?? [];
  });
  return (
    <Dialog title={t('ticket.new')} onClose={onClose}>
      <Form of={form} rules={ticketOpenRules}>
        <TextField label={t('ticket.subject')} name="subject" required autoFocus errors={form.errors} />
        <TextAreaField label={t('ticket.body')} name="body" required errors={form.errors} />
        <div className="k-fields">
          <EnumField label={t('ticket.type')} name="type" of={TicketType} errors={form.errors} />
          <EnumField
            label={t('ticket.severity')}
            name="severity"
            of={Severity}
            defaultValue="NORMAL"
            errors={form.errors}
          />
          <EnumField label={t('ticket.channel')} name="channel" of={Channel} errors={form.errors} />
        </div>
        <FormErrors errors={form.errors} fields={fields} />
        <FormFoot submit={t('ticket.open')} busy={form.busy} onCancel={onClose} />
      </Form>
    </Dialog>
  );
}
