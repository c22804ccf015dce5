import { useMutation, useQuery } from '@apollo/client/react';
import { customerUpdateRules } from '@kehu/schema';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../ui/dialog.js';
import { useAgain, useEditForm } from '../../../ui/edit-form.js';
import { FormErrors, FormFoot } from '../../../ui/form.js';
import { Form } from '../../../ui/form-frame.js';
import { Answer, SkeletonLines } from '../../../ui/states.js';
import { toast } from '../../../ui/toast.js';
import { CustomerToEdit, UpdateCustomer } from './customer-edit.graphql.js';
import { ProfileFields, profileFields, profileOf, valuesOf, type Profile } from './profile-fields.js';

/** Changes a profile. When somebody else was quicker, what they wrote is shown beside what was typed. */
export function EditProfileDialog({
  customerId,
  onClose,
  onChanged,
}: {
  customerId: string;
  onClose: () => void;
  onChanged: () => void;
}) {
  const { t } = useTranslation('customers');
  const answer = useQuery(CustomerToEdit, { variables: { id: customerId }, fetchPolicy: 'network-only' });
  return (
    <Dialog title={t('edit.title')} onClose={onClose}>
      <Answer of={answer} skeleton={<SkeletonLines lines={6} />}>
        {({ customer }) =>
          customer && (
            <ProfileForm
              opened={customer}
              onClose={onClose}
              onSaved={() => {
                onChanged();
                onClose();
              }}
            />
          )
        }
      </Answer>
    </Dialog>
  );
}

function ProfileForm({ opened, onClose, onSaved }: { opened: Profile; onClose: () => void; onSaved: () => void }) {
  const { t } = useTranslation('customers');
  const [update] = useMutation(UpdateCustomer);
  const again = useAgain(CustomerToEdit, ({ customer }) => customer, { id: opened.id });
  const form = useEditForm({ opened, again, values: valuesOf }, async (values, { id, version }) => {
    const { data } = await update({ variables: { id, input: { ...profileOf(values), expectedVersion: version } } });
    const errors = data?.customerUpdate.userErrors ?? [];
    if (errors.length === 0) {
      toast.done(t('edit.saved'));
      onSaved();
    }
    return errors;
  });
  return (
    <Form of={form} rules={customerUpdateRules}>
      <ProfileFields kind={opened.kind} profile={opened} errors={form.errors} />
      <FormErrors errors={form.errors} fields={profileFields} />
      <FormFoot submit={t('edit.save')} busy={form.busy} onCancel={onClose} />
    </Form>
  );
}
