import { useMutation } from '@apollo/client/react';
import { ComplaintCause } from '@kehu/schema';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../ui/dialog.js';
import { EnumField, FormErrors, FormFoot, TextAreaField, TextField, useForm } from '../../ui/form.js';
import { Form } from '../../ui/form-frame.js';
import { toast } from '../../ui/toast.js';
import { QueueBoard } from './queue.graphql.js';
import { MyTickets, ResolveTicket, TicketConversation } from './tickets.graphql.js';

/** Closes the matter: what was done; a complaint also says why it happened and how it was made good. */
export function ResolveDialog({
  ticketId,
  isComplaint,
  onClose,
}: {
  ticketId: string;
  isComplaint: boolean;
  onClose: () => void;
}) {
  const { t } = useTranslation('service-desk');
  const [resolve] = useMutation(ResolveTicket, { refetchQueries: [TicketConversation, MyTickets, QueueBoard] });
  const form = useForm(async (values) => {
    const input = {
      ticketId,
      resolution: values['resolution'] ?? '',
      rootCause: (values['rootCause'] as ComplaintCause | undefined) ?? null,
      remedy: values['remedy'] ?? null,
      deviationReason: values['deviationReason'] ?? null,
    };
    const { data } = await resolve({ variables: { input } });
    const refusals = data?.ticketResolve.userErrors ?? [];
    if (refusals.length === 0) {
      toast.done(t('resolve.done'));
      onClose();
    }
    return refusals;
  });
  return createPortal(
    <Dialog title={t('resolve.title')} onClose={onClose}>
      <Form of={form}>
        <TextAreaField label={t('resolve.what')} name="resolution" required autoFocus errors={form.errors} />
        {isComplaint && (
          <EnumField label={t('resolve.cause')} name="rootCause" of={ComplaintCause} errors={form.errors} />
        )}
        <TextField label={t('resolve.remedy')} name="remedy" required={isComplaint} errors={form.errors} />
        {isComplaint && <TextField label={t('complaint.reason')} name="deviationReason" errors={form.errors} />}
        <FormErrors errors={form.errors} fields={['resolution', 'rootCause', 'remedy', 'deviationReason']} />
        <FormFoot submit={t('resolve.title')} busy={form.busy} onCancel={onClose} />
      </Form>
    </Dialog>,
    document.body,
  );
}
