import { useMutation } from '@apollo/client/react';
import { type CustomerSource, leadCaptureRules } from '@kehu/schema';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { newKey } from '../../../lib/mutation-key.js';
import { Dialog } from '../../../ui/dialog.js';
import { FormErrors, FormFoot, TextAreaField, TextField, useForm } from '../../../ui/form.js';
import { Form } from '../../../ui/form-frame.js';
import { Chip } from '../../../ui/tabs.js';
import { toast } from '../../../ui/toast.js';
import { ContactFields } from './contact-fields.js';
import { CaptureLead } from './customer-edit.graphql.js';
import { fieldOf, identitiesOf, identityFields } from './typed-identities.js';

/** Takes a lead in: who is known already gets the contact on their page, anybody else becomes a new customer. */
export function NewLeadDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('customers');
  const navigate = useNavigate();
  const [capture] = useMutation(CaptureLead);
  const [toPool, setToPool] = useState(false);
  const form = useForm(async (values) => {
    const typed = identitiesOf(values);
    const input = {
      name: values['name'] ?? '',
      identities: typed.map(({ kind, value }) => ({ kind, value })),
      source: values['source'] as CustomerSource | undefined,
      message: values['message'],
      clientMutationKey: newKey(),
      ...(toPool && { ownerId: null }),
    };
    const { data } = await capture({ variables: { input } });
    const answer = data?.leadCapture;
    if (answer?.outcome) {
      const { customer, outcome } = answer;
      const { name } = customer ?? {};
      if (name === undefined) toast.done(t('lead.known-elsewhere'));
      else toast.done(outcome === 'CREATED' ? t('lead.created', { name }) : t('lead.known', { name }));
      onClose();
      if (customer) void navigate(`/customers/${customer.id}`);
    }
    return (answer?.userErrors ?? []).map((error) => ({ ...error, field: fieldOf(error.field, typed) }));
  });
  return (
    <Dialog title={t('lead.title')} onClose={onClose}>
      <Form of={form} rules={leadCaptureRules}>
        <TextField label={t('lead.name')} name="name" maxLength={200} />
        <ContactFields />
        <TextAreaField label={t('lead.message')} name="message" />
        <div>
          <Chip on={toPool} onClick={() => setToPool(!toPool)}>
            {t('lead.to-pool')}
          </Chip>
        </div>
        <FormErrors errors={form.errors} fields={['name', ...identityFields, 'source', 'message']} />
        <FormFoot submit={t('lead.save')} busy={form.busy} onCancel={onClose} />
      </Form>
    </Dialog>
  );
}
