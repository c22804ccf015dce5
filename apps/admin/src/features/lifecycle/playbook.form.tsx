import { LifecycleStage, TaskKind } from '@kehu/schema';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInLanguage } from '../../lib/enum-label.js';
import { Button } from '../../ui/button.js';
import { CheckField, EnumField, FormErrors, NumberField, SendButton, TextField } from '../../ui/form.js';
import { Form } from '../../ui/form-frame.js';
import { HeldField } from '../../ui/held-field.js';
import { Empty } from '../../ui/states.js';
import { useSettingForm, type Setting } from './use-setting-form.js';

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

type HeldSteps = { readonly id: string; readonly name: string };

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
      <NumberField
        label={t('playbook.due')}
        name="dueInDays"
        max={365}
        required
        value={step.dueInDays}
        onNumber={(dueInDays) => onChange({ ...step, dueInDays })}
      />
      <Button look="quiet" size="small" onClick={onRemove}>
        {t('playbook.remove')}
      </Button>
    </fieldset>
  );
}

/** Which tasks begin at which stage, for the owner of the customer. */
export function PlaybookForm({ setting }: { setting: Setting }) {
  const { t } = useTranslation('lifecycle');
  const [playbook, setPlaybook] = useState(setting.value as Playbook);
  const inLanguage = useInLanguage();
  const { isOn, steps } = playbook;
  /** All steps as one value: they have no identity but their place. */
  const held = (of: readonly Step[]): HeldSteps => ({
    id: JSON.stringify(of),
    name: of.map(({ titleZh, titleEn }) => inLanguage(titleZh, titleEn)).join(' / '),
  });
  const form = useSettingForm(setting, playbook, (value) => {
    const now = value as Playbook;
    return { isOn: now.isOn, steps: held(now.steps) };
  });
  const put = (next: Step[]) => setPlaybook({ ...playbook, steps: next });
  return (
    <Form of={form}>
      <CheckField
        label={t('playbook.is-on')}
        name="isOn"
        checked={isOn}
        onChange={(event) => setPlaybook({ ...playbook, isOn: event.target.checked })}
      />
      <HeldField<HeldSteps>
        name="steps"
        label={t('playbook.steps')}
        value={held(steps).id}
        shown={held(steps).name}
        onTake={({ id }) => put(JSON.parse(id) as Step[])}
      />
      {steps.map((step, i) => (
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
        <SendButton look="primary" busy={form.busy}>
          {t('rule.save')}
        </SendButton>
      </div>
    </Form>
  );
}
