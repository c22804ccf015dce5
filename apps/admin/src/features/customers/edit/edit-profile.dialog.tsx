import { useMutation, useQuery } from '@apollo/client/react';
import { customerUpdateRules } from '@kehu/schema';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../ui/dialog.js';
import { FormErrors, FormFoot, useForm } from '../../../ui/form.js';
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
              askAgain={async () => (await answer.refetch()).data?.customer ?? customer}
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

/** The change is based on what was shown when the form opened, not on what came in live since: that would hide a collision. */
function ProfileForm({
  opened,
  askAgain,
  onClose,
  onSaved,
}: {
  opened: Profile;
  askAgain: () => Promise<Profile>;
  onClose: () => void;
  onSaved: () => void;
}) {
  const { t } = useTranslation('customers');
  const [update] = useMutation(UpdateCustomer);
  const [profile, setProfile] = useState(opened);
  const form = useForm(
    async (values) => {
      const input = { ...profileOf(values), expectedVersion: profile.version };
      const { data } = await update({ variables: { id: profile.id, input } });
      const errors = data?.customerUpdate.userErrors ?? [];
      if (errors.length === 0) {
        toast.done(t('edit.saved'));
        onSaved();
      }
      return errors;
    },
    {
      theirs: async () => {
        const now = await askAgain();
        setProfile(now);
        return valuesOf(now);
      },
    },
  );
  return (
    <Form of={form} rules={customerUpdateRules}>
      <ProfileFields kind={opened.kind} profile={opened} errors={form.errors} />
      <FormErrors errors={form.errors} fields={profileFields} />
      <FormFoot submit={form.overtaken ? t('edit.save-anyway') : t('edit.save')} busy={form.busy} onCancel={onClose} />
    </Form>
  );
}
