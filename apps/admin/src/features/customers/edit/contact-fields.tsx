import { CustomerSource } from '@kehu/schema';
import { useTranslation } from 'react-i18next';
import { EnumField, TextField } from '../../../ui/form.js';

/** How somebody new is reached, and where they came from. */
export function ContactFields() {
  const { t } = useTranslation('customers');
  return (
    <div className="k-fields">
      <TextField label={t('edit.phone')} name="phone" type="tel" />
      <TextField label={t('edit.email')} name="email" inputMode="email" />
      <EnumField label={t('who.source')} name="source" of={CustomerSource} empty={t('edit.unknown')} />
    </div>
  );
}
