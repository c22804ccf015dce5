import { useMutation, useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../ui/dialog.js';
import { ChoiceField, FormErrors, FormFoot, useForm } from '../../../ui/form.js';
import { Answer, SkeletonLines } from '../../../ui/states.js';
import { DeskColleagues, SetDedicatedAgent } from './vip-tier.graphql.js';

interface Props {
  readonly customerId: string;
  readonly primaryId: string | null;
  readonly backupId: string | null;
  onClose(): void;
  onChanged(): void;
}

/** Who serves the customer before all others, and who stands behind them. */
export function DedicatedAgentDialog({ customerId, primaryId, backupId, onClose, onChanged }: Props) {
  const { t } = useTranslation('customers');
  const colleagues = useQuery(DeskColleagues);
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
      <Answer of={colleagues} skeleton={<SkeletonLines lines={4} />}>
        {({ users }) => {
          const active = users.edges.map(({ node }) => node).filter(({ status }) => status === 'ACTIVE');
          const choices = [{ id: '', name: t('tier.nobody') }, ...active];
          return (
            <form className="k-stack k-stack-wide" onSubmit={(event) => void form.onSubmit(event)}>
              <ChoiceField
                label={t('tier.agent')}
                name="primaryId"
                choices={choices}
                defaultValue={primaryId ?? ''}
                errors={form.errors}
              />
              <ChoiceField
                label={t('tier.backup')}
                name="backupId"
                choices={choices}
                defaultValue={backupId ?? ''}
                errors={form.errors}
              />
              <FormErrors errors={form.errors} fields={['primaryId', 'backupId']} />
              <FormFoot submit={t('tier.save')} busy={form.busy} onCancel={onClose} />
            </form>
          );
        }}
      </Answer>
    </Dialog>
  );
}
