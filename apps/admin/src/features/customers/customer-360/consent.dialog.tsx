import { useMutation } from '@apollo/client/react';
import { Channel, ConsentPurpose, type ConsentState } from '@kehu/schema';
import { useTranslation } from 'react-i18next';
import type { CustomerConsentsQuery } from '../../../gql/graphql.js';
import { useEnumLabel } from '../../../lib/enum-label.js';
import { newKey } from '../../../lib/mutation-key.js';
import { Dialog } from '../../../ui/dialog.js';
import { ChoiceField, FormErrors, FormFoot, TextAreaField, useForm } from '../../../ui/form.js';
import { Form } from '../../../ui/form-frame.js';
import { SetConsent } from './privacy.graphql.js';

const fields = ['state', 'noticeVersion', 'evidence'] as const;

/** Writes down what the customer said about one purpose and channel, with the proof. */
export function ConsentDialog({
  customerId,
  about: { purpose, channel, state },
  notices,
  onClose,
  onSaid,
}: {
  customerId: string;
  about: { purpose: ConsentPurpose; channel: Channel; state: ConsentState };
  notices: CustomerConsentsQuery['privacyNotices'];
  onClose: () => void;
  onSaid: () => void;
}) {
  const { t } = useTranslation('customers');
  const label = useEnumLabel();
  const [set] = useMutation(SetConsent);
  const form = useForm(async (values) => {
    const said = { state: values['state'] as ConsentState, evidence: values['evidence'] };
    const input = { customerId, purpose, channel, ...said, noticeVersion: values['noticeVersion'] };
    const { data } = await set({ variables: { input: { ...input, clientMutationKey: newKey() } } });
    const refusals = data?.consentSet.userErrors ?? [];
    if (refusals.length === 0) {
      onSaid();
      onClose();
    }
    return refusals;
  });
  const said: ConsentState[] = state === 'GRANTED' ? ['WITHDRAWN', 'GRANTED'] : ['GRANTED', 'DENIED'];
  return (
    <Dialog title={`${label(ConsentPurpose, purpose)} · ${label(Channel, channel)}`} onClose={onClose}>
      <Form of={form}>
        <ChoiceField
          label={t('privacy.said')}
          name="state"
          choices={said.map((id) => ({ id, name: t(`privacy.said-${id}`) }))}
          errors={form.errors}
        />
        <ChoiceField
          label={t('privacy.notice')}
          name="noticeVersion"
          choices={[{ id: '', name: t('privacy.no-notice') }, ...notices.map(({ code }) => ({ id: code, name: code }))]}
          defaultValue={notices[0]?.code ?? ''}
          errors={form.errors}
        />
        <TextAreaField label={t('privacy.evidence')} name="evidence" required errors={form.errors} />
        <FormErrors errors={form.errors} fields={fields} />
        <FormFoot submit={t('privacy.write-down')} busy={form.busy} onCancel={onClose} />
      </Form>
    </Dialog>
  );
}
