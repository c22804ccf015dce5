import { LifecycleStage, TaskKind } from '@kehu/schema';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.js';
import { EnumField, FormErrors, TextField, useForm } from '../../ui/form.js';
import { Form } from '../../ui/form-frame.js';
import { Empty } from '../../ui/states.js';
import { Chip, Chips } from '../../ui/tabs.js';
import type { ChangeOf, Setting } from './score-rules.tab.js';

/** A task that begins when somebody comes to a stage. */
interface Step {
  stage: string;
  kind: string;
  titleZh: string;
  titleEn: string;
  dueInDays: number;
}

interface Playbook {
  isOn: boolean;
  steps: Step[];
}

const newStep: Step = { stage: 'FIRST_PURCHASE', kind: 'CALL', titleZh: '', titleEn: '', dueInDays: 3 };

function StepFields({
  step,
  onChange,
  onRemove,
}: {
  step: Step;
  onChange: (step: Step) => void;
  onRemove: () => void;
}) {
  const { t } = useTranslation('lifecycle');
  return (
    <fieldset className="k-playbook-step">
      <EnumField
        label={t('playbook.stage')}
        name="stage"
        of={LifecycleStage}
        value={step.stage}
        onChange={(event) => onChange({ ...step, stage: event.target.value })}
      />
      <EnumField
        label={t('playbook.kind')}
        name="kind"
        of={TaskKind}
        value={step.kind}
        onChange={(event) => onChange({ ...step, kind: event.target.value })}
      />
      <TextField
        label={t('playbook.title-zh')}
        name="titleZh"
        required
        maxLength={200}
        value={step.titleZh}
        onChange={(event) => onChange({ ...step, titleZh: event.target.value })}
      />
      <TextField
        label={t('playbook.title-en')}
        name="titleEn"
        required
        maxLength={200}
        value={step.titleEn}
        onChange={(event) => onChange({ ...step, titleEn: event.target.value })}
      />
      <TextField
        label={t('playbook.due')}
        name="dueInDays"
        type="number"
        min={0}
        max={365}
        required
        value={step.dueInDays}
        onChange={(event) => onChange({ ...step, dueInDays: Number(event.target.value) })}
      />
      <Button look="quiet" size="small" onClick={onRemove}>
        {t('playbook.remove')}
      </Button>
    </fieldset>
  );
}

/** Which tasks begin at which stage, for the owner of the customer. */
export function PlaybookForm({ setting, change }: { setting: Setting; change: ChangeOf }) {
  const { t } = useTranslation('lifecycle');
  const [playbook, setPlaybook] = useState(setting.value as Playbook);
  const form = useForm(() => change(setting, playbook));
  const { isOn, steps } = playbook;
  const put = (next: Step[]) => setPlaybook({ ...playbook, steps: next });
  return (
    <Form of={form}>
      <Chips label={t('playbook.is-on')}>
        {([true, false] as const).map((on) => (
          <Chip key={String(on)} on={isOn === on} onClick={() => setPlaybook({ ...playbook, isOn: on })}>
            {on ? t('rule.on') : t('rule.is-off')}
          </Chip>
        ))}
      </Chips>
      {steps.map((step, i) => (
        // Steps have no identity but their place.
        <StepFields
          key={i}
          step={step}
          onChange={(next) => put(steps.map((one, j) => (j === i ? next : one)))}
          onRemove={() => put(steps.filter((_, j) => j !== i))}
        />
      ))}
      {steps.length === 0 && <Empty inline title={t('playbook.empty')} />}
      <FormErrors errors={form.errors} fields={[]} />
      <div className="k-row">
        <Button onClick={() => put([...steps, newStep])}>{t('playbook.add')}</Button>
        <Button type="submit" look="primary" busy={form.busy}>
          {t('rule.save')}
        </Button>
      </div>
    </Form>
  );
}
