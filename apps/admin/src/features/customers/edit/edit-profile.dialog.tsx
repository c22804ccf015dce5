import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../ui/dialog.js';
import { FormErrors, FormFoot, useForm } from '../../../ui/form.js';
import { Facts } from '../../../ui/panel.js';
import { Answer, SkeletonLines } from '../../../ui/states.js';
import { toast } from '../../../ui/toast.js';
import { CustomerToEdit, UpdateCustomer } from './customer-edit.graphql.js';
import { ProfileFields, profileFields, profileOf, type Profile } from './profile-fields.js';

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
  const [isOvertaken, setOvertaken] = useState(false);
  const form = useForm(async (values) => {
    const input = { ...profileOf(values), expectedVersion: profile.version };
    const { data } = await update({ variables: { id: profile.id, input } });
    const errors = data?.customerUpdate.userErrors ?? [];
    if (errors.some((error) => error.code === 'CONFLICT')) {
      setProfile(await askAgain());
      setOvertaken(true);
    }
    if (errors.length === 0) {
      toast.done(t('edit.saved'));
      onSaved();
    }
    return errors;
  });
  return (
    <form className="k-stack k-stack-wide" onSubmit={(event) => void form.onSubmit(event)}>
      <ProfileFields kind={profile.kind} profile={profile} errors={form.errors} />
      {isOvertaken && (
        <section className="k-edit-theirs" aria-label={t('edit.theirs')}>
          <strong>{t('edit.theirs')}</strong>
          <Facts
            of={[
              [t('edit.name'), profile.name],
              [t('who.industry'), profile.industry],
              [t('who.size'), profile.companySize],
              [t('who.website'), profile.website],
              [t('column.owner'), profile.owner?.name],
              [t('who.region'), profile.region?.name],
            ]}
          />
        </section>
      )}
      <FormErrors errors={form.errors} fields={profileFields} />
      <FormFoot submit={isOvertaken ? t('edit.save-anyway') : t('edit.save')} busy={form.busy} onCancel={onClose} />
    </form>
  );
}
