import { useMutation, useQuery } from '@apollo/client/react';
import { LifecycleStage } from '@kehu/schema';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PoolQuery, PoolRuleInput } from '../../gql/graphql.js';
import { useEnumLabel } from '../../lib/enum-label.js';
import { useMay } from '../../lib/session/viewer.js';
import { useDebounced } from '../../lib/use-debounced.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { FormErrors, FormFoot, TextField, useForm } from '../../ui/form.js';
import { Form } from '../../ui/form-frame.js';
import { Chip, Chips } from '../../ui/tabs.js';
import { toast } from '../../ui/toast.js';
import { ChangePoolRule, Pool, PoolPreview } from './lifecycle.graphql.js';

type State = PoolQuery['pool'];

const numbers = ['idleDays', 'claimsADay', 'blockedHours', 'protectedDays'] as const;

function RuleDialog({ pool, onClose }: { pool: State; onClose: () => void }) {
  const { t } = useTranslation('lifecycle');
  const { __typename: _, ...given } = pool.rule;
  const [rule, setRule] = useState<PoolRuleInput>({ ...given, stages: [...given.stages] });
  const preview = useQuery(PoolPreview, { variables: { rule: useDebounced(rule) } });
  const [change] = useMutation(ChangePoolRule, { refetchQueries: [Pool] });
  const form = useForm(async () => {
    const { data } = await change({ variables: { input: { ...rule, expectedVersion: pool.version } } });
    const errors = data?.poolRuleChange.userErrors ?? [];
    if (errors.length === 0) {
      toast.done(t('rule.saved'));
      onClose();
    }
    return errors;
  });
  const count = (preview.data ?? preview.previousData)?.poolPreview;
  return (
    <Dialog title={t('rule.title')} onClose={onClose}>
      <Form of={form}>
        <Chips label={t('rule.is-on')}>
          {([true, false] as const).map((isOn) => (
            <Chip key={String(isOn)} on={rule.isOn === isOn} onClick={() => setRule({ ...rule, isOn })}>
              {isOn ? t('rule.on') : t('rule.is-off')}
            </Chip>
          ))}
        </Chips>
        {numbers.map((name) => (
          <TextField
            key={name}
            label={t(`rule.${name}`)}
            name={name}
            type="number"
            min={0}
            required
            value={rule[name]}
            errors={form.errors}
            onChange={(event) => setRule({ ...rule, [name]: Number(event.target.value) })}
          />
        ))}
        {count !== undefined && <p role="status">{t('rule.preview', { count })}</p>}
        <FormErrors errors={form.errors} fields={numbers} />
        <FormFoot submit={t('rule.save')} busy={form.busy} onCancel={onClose} />
      </Form>
    </Dialog>
  );
}

/** The rule in force in one sentence; who keeps settings changes it, and sees first whom it would take. */
export function PoolRulePart({ pool }: { pool: State }) {
  const { t } = useTranslation('lifecycle');
  const label = useEnumLabel();
  const mayChange = useMay('settings:write');
  const [isOpen, setOpen] = useState(false);
  const { rule, version } = pool;
  const stages = rule.stages.map((stage) => label(LifecycleStage, stage)).join(' / ');
  const [idle, claims] = [rule.idleDays, rule.claimsADay];
  const [blocked, protect] = [rule.blockedHours, rule.protectedDays];
  return (
    <div className="k-row k-spread k-pool-rule">
      <span className="k-muted">
        {t('rule.sentence', { stages, idle, claims, blocked, protect })} {!rule.isOn && t('rule.off')}{' '}
        {t('rule.version', { version })}
      </span>
      {mayChange && <Button onClick={() => setOpen(true)}>{t('rule.open')}</Button>}
      {isOpen && <RuleDialog pool={pool} onClose={() => setOpen(false)} />}
    </div>
  );
}
