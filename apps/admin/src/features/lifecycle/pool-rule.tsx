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
import { useAgain, useEditForm } from '../../ui/edit-form.js';
import { CheckField, FormErrors, FormFoot, NumberField } from '../../ui/form.js';
import { Form } from '../../ui/form-frame.js';
import { toast } from '../../ui/toast.js';
import { ChangePoolRule, Pool, PoolPreview } from './lifecycle.graphql.js';

type State = PoolQuery['pool'];

const numbers = ['idleDays', 'claimsADay', 'blockedHours', 'protectedDays'] as const;

/** What the form holds of the rule; which stages it looks at is not changed here. */
const valuesOf = ({ rule: { isOn, idleDays, claimsADay, blockedHours, protectedDays } }: State) => ({
  ...{ isOn, idleDays, claimsADay, blockedHours, protectedDays },
});

function RuleDialog({ pool, onClose }: { pool: State; onClose: () => void }) {
  const { t } = useTranslation('lifecycle');
  const { __typename: _, ...given } = pool.rule;
  const [rule, setRule] = useState<PoolRuleInput>({ ...given, stages: [...given.stages] });
  const preview = useQuery(PoolPreview, { variables: { rule: useDebounced(rule) } });
  const [change] = useMutation(ChangePoolRule, { refetchQueries: [Pool] });
  const again = useAgain(Pool, (data) => data.pool);
  const form = useEditForm({ opened: pool, again, values: valuesOf }, async (_, { rule: { stages }, version }) => {
    const { data } = await change({ variables: { input: { ...rule, stages: [...stages], expectedVersion: version } } });
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
        <CheckField
          label={t('rule.is-on')}
          name="isOn"
          checked={rule.isOn}
          onChange={(event) => setRule({ ...rule, isOn: event.target.checked })}
        />
        {numbers.map((name) => (
          <NumberField
            key={name}
            label={t(`rule.${name}`)}
            name={name}
            required
            value={rule[name]}
            onNumber={(number) => setRule({ ...rule, [name]: number })}
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
