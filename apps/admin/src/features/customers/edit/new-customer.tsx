import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../lib/session/viewer.js';
import { text, useUrlState } from '../../../lib/url-state.js';
import { Button } from '../../../ui/button.js';
import { NewCustomerDialog } from './new-customer.dialog.js';
import { NewLeadDialog } from './new-lead.dialog.js';

const newAddress = { new: text };

/** Makes a customer or a lead, for those who may; a link of another screen can open it (`new=1`). */
export function NewCustomer() {
  const { t } = useTranslation('customers');
  const [{ new: wish }, change] = useUrlState(newAddress);
  const isOpen = wish === '1';
  const setOpen = (open: boolean): void => change({ new: open ? '1' : '' }, { replace: true });
  const [isLead, setLead] = useState(false);
  if (!useMay('customers:write')) return null;
  return (
    <>
      <Button look="primary" onClick={() => setOpen(true)}>
        {t('edit.new')}
      </Button>
      <Button onClick={() => setLead(true)}>{t('lead.new')}</Button>
      {isOpen && <NewCustomerDialog onClose={() => setOpen(false)} />}
      {isLead && <NewLeadDialog onClose={() => setLead(false)} />}
    </>
  );
}
