import { useMutation, useQuery } from '@apollo/client/react';
import { importPlanSaveRules } from '@kehu/schema';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { Form } from '../../ui/form-frame.js';
import { FormErrors, FormFoot, TextField, useForm } from '../../ui/form.js';
import { Menu } from '../../ui/menu.js';
import { toast } from '../../ui/toast.js';
import { DropPlan, KeepPlan, KeptPlans } from './import-upload.graphql.js';
import { planOf, type Plan, type Upload } from './plan.js';

function KeepDialog({ plan, name, onClose }: { plan: Plan; name: string; onClose: () => void }) {
  const { t } = useTranslation('data');
  const [keep] = useMutation(KeepPlan, { refetchQueries: [KeptPlans] });
  const form = useForm(async ({ name: called = '' }) => {
    const { data } = await keep({ variables: { input: { name: called, plan } } });
    const refusals = data?.importPlanSave.userErrors ?? [];
    if (refusals.length === 0) {
      toast.done(t('plans.kept', { name: called }));
      onClose();
    }
    return refusals;
  });
  return (
    <Dialog title={t('plans.keep')} onClose={onClose}>
      <Form of={form} rules={importPlanSaveRules}>
        <TextField label={t('plans.name')} name="name" defaultValue={name} autoFocus required />
        <p className="k-muted">{t('plans.hint')}</p>
        <FormErrors errors={form.errors} fields={['name']} />
        <FormFoot submit={t('plans.keep')} busy={form.busy} onCancel={onClose} />
      </Form>
    </Dialog>
  );
}

/** Plans that are kept: to take one that fits the file, to keep the present one, to drop one. */
export function PlanChoice({ plan, upload, onChoose }: { plan: Plan; upload: Upload; onChoose: (plan: Plan) => void }) {
  const { t } = useTranslation('data');
  const [isKeeping, setKeeping] = useState(false);
  const plans = useQuery(KeptPlans).data?.importPlans ?? [];
  const [drop] = useMutation(DropPlan, { refetchQueries: [KeptPlans] });
  const names = new Set(upload.columns.map(({ name }) => name));
  const fits = ({ columns }: Plan): boolean => columns.every(({ column }) => names.has(column));
  return (
    <>
      <Menu label={t('plans.title')}>
        {plans.map((kept) => (
          <span key={kept.id} className="k-row">
            <button
              type="button"
              className="k-menu-item"
              disabled={!fits(kept.plan)}
              title={fits(kept.plan) ? undefined : t('plans.other-columns')}
              onClick={() => onChoose(planOf(kept.plan))}
            >
              <span className="k-list-title">{kept.name}</span>
            </button>
            <Button
              look="quiet"
              size="small"
              aria-label={t('plans.drop', { name: kept.name })}
              onClick={() =>
                void drop({ variables: { id: kept.id } }).catch(() => toast.problem(t('upload.failed-action')))
              }
            >
              ×
            </Button>
          </span>
        ))}
        {plans.length === 0 && <span className="k-menu-item k-muted">{t('plans.none')}</span>}
        <button type="button" className="k-menu-item" onClick={() => setKeeping(true)}>
          {t('plans.keep')}
        </button>
      </Menu>
      {isKeeping && <KeepDialog plan={plan} name={upload.planName ?? ''} onClose={() => setKeeping(false)} />}
    </>
  );
}
