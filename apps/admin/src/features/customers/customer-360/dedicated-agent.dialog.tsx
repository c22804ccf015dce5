import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { SetDedicatedAgent } from '../../../lib/dedicated-agent.graphql.js';
import { Dialog } from '../../../ui/dialog.js';
import { FormErrors, FormFoot, useForm } from '../../../ui/form.js';
import { Form } from '../../../ui/form-frame.js';
import { PersonField } from '../../../ui/person-field.js';
import type { Choice } from '../../../ui/search-field.js';

interface Props {
  readonly customerId: string;
  readonly primary: Choice | null;
  readonly backup: Choice | null;
  onClose(): void;
  onChanged(): void;
}

/** Who serves the customer before all others, and who stands behind them. */
export function DedicatedAgentDialog({ customerId, primary, backup, onClose, onChanged }: Props) {
  const { t } = useTranslation('customers');
  const [set] = useMutation(SetDedicatedAgent);
  const form = useForm(async (values) => {
    const input = { customerId, primaryId: values['primaryId'] ?? null, backupId: values['backupId'] ?? null };
    const refusals = (await set({ variables: { input } })).data?.dedicatedAgentSet.userErrors ?? [];
    if (refusals.length === 0) {
      onChanged();
      onClose();
    }
    return refusals;
  });
  return (
    <Dialog title={t('tier.agent')} onClose={onClose}>
      <Form of={form}>
        <PersonField
          label={t('tier.agent')}
          name="primaryId"
          chosen={primary}
          none={t('tier.nobody')}
          errors={form.errors}
        />
        <PersonField
          label={t('tier.backup')}
          name="backupId"
          chosen={backup}
          none={t('tier.nobody')}
          errors={form.errors}
        />
        <FormErrors errors={form.errors} fields={['primaryId', 'backupId']} />
        <FormFoot submit={t('tier.save')} busy={form.busy} onCancel={onClose} />
      </Form>
    </Dialog>
  );
}
