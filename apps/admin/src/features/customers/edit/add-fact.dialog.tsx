import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newKey } from '../../../lib/mutation-key.js';
import { Dialog } from '../../../ui/dialog.js';
import { FormErrors, FormFoot, useForm } from '../../../ui/form.js';
import { Form } from '../../../ui/form-frame.js';
import { Tabs } from '../../../ui/tabs.js';
import { toast } from '../../../ui/toast.js';
import { factNames, factOf, type FactName } from './facts.js';

interface Adding {
  customerId: string;
  onClose: () => void;
  onAdded: () => void;
}

/** Adds one more thing we know of the customer: an identity, a contact, an address, a date, a need, a preference. */
export function AddFactDialog(adding: Adding) {
  const { t } = useTranslation('customers');
  const [name, setName] = useState<FactName>('identity');
  return (
    <Dialog title={t('fact.add')} onClose={adding.onClose}>
      <Tabs
        label={t('fact.add')}
        tabs={factNames.map((key) => ({ key, title: t(`fact.of-${key}`) }))}
        active={name}
        onChange={setName}
      />
      <FactForm key={name} name={name} {...adding} />
    </Dialog>
  );
}

function FactForm({ name, customerId, onClose, onAdded }: Adding & { name: FactName }) {
  const { t } = useTranslation('customers');
  const { document, input, fields, Fields } = factOf(name);
  const [add] = useMutation(document);
  const form = useForm(async (values) => {
    const whole = { ...input(values), customerId, clientMutationKey: newKey() };
    const { data } = await add({ variables: { input: whole as never } });
    const errors = data?.added.userErrors ?? [];
    if (errors.length === 0) {
      toast.done(t('fact.added'));
      onAdded();
      onClose();
    }
    return errors;
  });
  return (
    <Form of={form}>
      <Fields errors={form.errors} />
      <FormErrors errors={form.errors} fields={fields} />
      <FormFoot submit={t('fact.save')} busy={form.busy} onCancel={onClose} />
    </Form>
  );
}
