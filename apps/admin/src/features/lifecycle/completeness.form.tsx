import { BaseClass, CustomerKind } from '@kehu/schema';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EnumField, TextField, useForm } from '../../ui/form.js';
import { Form } from '../../ui/form-frame.js';
import type { ChangeOf, Setting } from './score-rules.tab.js';
import { SettingEnd } from './setting-end.js';

type Weights = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, number>>>>>>;
interface Rules {
  readonly freshDays: number;
  readonly stalePercent: number;
  readonly weights: Weights;
}

const fields = [
  ...['NAME', 'PHONE', 'EMAIL', 'WECHAT', 'ADDRESS', 'BIRTHDAY', 'GENDER', 'USCC', 'INDUSTRY', 'COMPANY_SIZE'],
  ...['CONTACT', 'DECISION_MAKER', 'OWNER', 'SOURCE', 'PREFERENCE', 'NEED'],
];
const whole = ['freshDays', 'stalePercent'] as const;

/** What a good record holds, for each kind and class of customer; a field without weight does not count. */
export function CompletenessForm({ setting, change }: { setting: Setting; change: ChangeOf }) {
  const { t } = useTranslation('lifecycle');
  const given = setting.value as Rules;
  const [value, setValue] = useState(given);
  const [kind, setKind] = useState<string>(CustomerKind.keys[0]!);
  const [of, setOf] = useState<string>(BaseClass.keys[0]!);
  const form = useForm(() => change(setting, value));
  const template = value.weights[kind]?.[of] ?? {};
  const weigh = (field: string, weight: number): void => {
    const { [field]: _before, ...others } = template;
    const next = weight > 0 ? { ...others, [field]: weight } : others;
    setValue({ ...value, weights: { ...value.weights, [kind]: { ...value.weights[kind], [of]: next } } });
  };
  return (
    <Form of={form}>
      <div className="k-setting-numbers">
        {whole.map((name) => (
          <TextField
            key={name}
            label={t(`setting.${name}`)}
            name={name}
            type="number"
            min={0}
            required
            value={value[name]}
            errors={form.errors}
            onChange={(event) => setValue({ ...value, [name]: Number(event.target.value) })}
          />
        ))}
        <EnumField
          label={t('completeness.kind')}
          name="kind"
          of={CustomerKind}
          value={kind}
          onChange={({ target }) => setKind(target.value)}
        />
        <EnumField
          label={t('completeness.class')}
          name="class"
          of={BaseClass}
          value={of}
          onChange={({ target }) => setOf(target.value)}
        />
      </div>
      <div className="k-setting-numbers">
        {fields.map((field) => (
          <TextField
            key={field}
            label={t(`completeness.${field}`)}
            name={field}
            type="number"
            step="any"
            min={0}
            value={template[field] ?? 0}
            errors={form.errors}
            onChange={(event) => weigh(field, Number(event.target.value))}
          />
        ))}
      </div>
      <SettingEnd setting={setting} value={value} isChanged={value !== given} form={form} names={whole} />
    </Form>
  );
}
