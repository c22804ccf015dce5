import { BaseClass, CustomerKind } from '@kehu/schema';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useEnumLabel } from '../../lib/enum-label.js';
import { EnumField, NumberField } from '../../ui/form.js';
import { Form } from '../../ui/form-frame.js';
import { HeldField } from '../../ui/held-field.js';
import { SettingEnd } from './setting-end.js';
import { useSettingForm, type Setting } from './use-setting-form.js';

type Template = Readonly<Record<string, number>>;
type Weights = Readonly<Record<string, Readonly<Record<string, Template>>>>;
type HeldTemplate = { readonly id: string; readonly name: string };
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
/** Each template with the name of its value in the form. */
const templates = CustomerKind.keys.flatMap((kind) =>
  BaseClass.keys.map((of) => ({ kind, of, name: `weights.${kind}.${of}` })),
);

/** What a good record holds, for each kind and class of customer; a field without weight does not count. */
export function CompletenessForm({ setting }: { setting: Setting }) {
  const { t } = useTranslation('lifecycle');
  const given = setting.value as Rules;
  const [value, setValue] = useState(given);
  const [kind, setKind] = useState<string>(CustomerKind.keys[0]!);
  const [of, setOf] = useState<string>(BaseClass.keys[0]!);
  const label = useEnumLabel();
  /** A template as one value, its fields always in the same order. */
  const held = ({ weights }: Rules, templateKind: string, templateOf: string): HeldTemplate => {
    const { [templateOf]: template = {} } = weights[templateKind] ?? {};
    const weighed = fields.flatMap((field) => (template[field] ? [[field, template[field]] as const] : []));
    return {
      id: JSON.stringify(Object.fromEntries(weighed)),
      name: weighed.map(([field, weight]) => `${t(`completeness.${field}`)} ${weight}`).join(' / '),
    };
  };
  const form = useSettingForm(setting, value, (now) => {
    const rules = now as Rules;
    const { freshDays, stalePercent } = rules;
    const all = templates.map((template) => [template.name, held(rules, template.kind, template.of)] as const);
    return { freshDays, stalePercent, ...Object.fromEntries(all) };
  });
  const put = (templateKind: string, templateOf: string, next: Template): void =>
    setValue({
      ...value,
      weights: { ...value.weights, [templateKind]: { ...value.weights[templateKind], [templateOf]: next } },
    });
  const template = value.weights[kind]?.[of] ?? {};
  const weigh = (field: string, weight: number): void => {
    const { [field]: _before, ...others } = template;
    const next = weight > 0 ? { ...others, [field]: weight } : others;
    put(kind, of, next);
  };
  return (
    <Form of={form}>
      <div className="k-setting-numbers">
        {whole.map((name) => (
          <NumberField
            key={name}
            label={t(`setting.${name}`)}
            name={name}
            required
            value={value[name]}
            onNumber={(number) => setValue({ ...value, [name]: number })}
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
          <NumberField
            key={field}
            label={t(`completeness.${field}`)}
            name={field}
            step="any"
            value={template[field] ?? 0}
            onNumber={(weight) => weigh(field, weight)}
          />
        ))}
      </div>
      {templates.map(({ name, ...at }) => (
        <HeldField<HeldTemplate>
          key={name}
          name={name}
          label={`${label(CustomerKind, at.kind)} · ${label(BaseClass, at.of)}`}
          value={held(value, at.kind, at.of).id}
          shown={held(value, at.kind, at.of).name}
          onTake={({ id }) => put(at.kind, at.of, JSON.parse(id) as Template)}
        />
      ))}
      <SettingEnd setting={setting} value={value} isChanged={value !== given} form={form} names={whole} />
    </Form>
  );
}
