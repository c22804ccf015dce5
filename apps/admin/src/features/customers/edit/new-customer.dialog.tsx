import { useMutation } from '@apollo/client/react';
import { CustomerKind, type CustomerSource, customerCreateRules } from '@kehu/schema';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { newKey } from '../../../lib/mutation-key.js';
import { useViewer } from '../../../lib/session/viewer.js';
import { Dialog } from '../../../ui/dialog.js';
import { EnumField, FormErrors, FormFoot, useForm } from '../../../ui/form.js';
import { Form } from '../../../ui/form-frame.js';
import { toast } from '../../../ui/toast.js';
import { ContactFields } from './contact-fields.js';
import { CreateCustomer } from './customer-edit.graphql.js';
import { ProfileFields, profileFields, profileOf } from './profile-fields.js';
import { fieldOf, identitiesOf, identityFields } from './typed-identities.js';

/** Makes a customer, and opens the page; a phone or address that is known leads to who has it. */
export function NewCustomerDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('customers');
  const navigate = useNavigate();
  const viewer = useViewer();
  const [create] = useMutation(CreateCustomer);
  const [kind, setKind] = useState<CustomerKind>('INDIVIDUAL');
  const [existing, setExisting] = useState<string | null>(null);
  const form = useForm(async (values) => {
    const identities = identitiesOf(values);
    const input = {
      ...profileOf(values),
      // Where nothing is said the owner's place counts.
      regionId: values['regionId'],
      kind,
      source: values['source'] as CustomerSource | undefined,
      identities: identities.map(({ kind: of, value }) => ({ kind: of, value })),
      clientMutationKey: newKey(),
    };
    const { data } = await create({ variables: { input } });
    const answer = data?.customerCreate;
    if (answer?.customer) {
      toast.done(t('edit.created', { name: answer.customer.name }));
      onClose();
      void navigate(`/customers/${answer.customer.id}`);
    }
    setExisting(answer?.userErrors.find((error) => error.existingId)?.existingId ?? null);
    return (answer?.userErrors ?? []).map((error) => ({ ...error, field: fieldOf(error.field, identities) }));
  });
  return (
    <Dialog title={t('edit.new')} onClose={onClose}>
      <Form of={form} rules={customerCreateRules}>
        <EnumField
          label={t('edit.kind')}
          name="kind"
          of={CustomerKind}
          value={kind}
          onChange={(event) => setKind(event.target.value as CustomerKind)}
          errors={form.errors}
        />
        <ProfileFields kind={kind} owner={viewer.kind === 'USER' ? viewer : undefined} errors={form.errors} />
        <ContactFields />
        {existing && (
          <Link to={`/customers/${existing}`} onClick={onClose}>
            {t('edit.existing')}
          </Link>
        )}
        <FormErrors errors={form.errors} fields={[...profileFields, ...identityFields, 'kind', 'source']} />
        <FormFoot submit={t('edit.create')} busy={form.busy} onCancel={onClose} />
      </Form>
    </Dialog>
  );
}
