import { RfmMode } from '@kehu/schema';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EnumField, NumberField } from '../../ui/form.js';
import { Form } from '../../ui/form-frame.js';
import { SettingEnd } from './setting-end.js';
import { useSettingForm, type Setting } from './use-setting-form.js';

type Rules = Readonly<Record<string, number | string>>;

/** The scores above 1 in the order of their thresholds. */
const thresholds = [
  ...(['5', '4', '3', '2'] as const).map((score) => ({ of: 'recency', score })),
  ...(['2', '3', '4', '5'] as const).map((score) => ({ of: 'frequency', score })),
  ...(['2', '3', '4', '5'] as const).map((score) => ({ of: 'monetary', score })),
] as const;

/** How far back RFM looks and what parts its scores: fifths of the buyers, or thresholds, which are shown then. */
export function RfmForm({ setting }: { setting: Setting }) {
  const { t } = useTranslation('lifecycle');
  const given = setting.value as Rules;
  const [value, setValue] = useState(given);
  const form = useSettingForm(setting, value, (now) => now as Rules);
  const put = (name: string, next: number | string): void => setValue({ ...value, [name]: next });
  const names = Object.keys(given);
  return (
    <Form of={form}>
      <div className="k-setting-numbers">
        <NumberField
          label={t('setting.windowDays')}
          name="windowDays"
          required
          value={value.windowDays}
          onNumber={(days) => put('windowDays', days)}
        />
        <EnumField
          label={t('setting.mode')}
          name="mode"
          of={RfmMode}
          value={String(value.mode)}
          onChange={({ target }) => put('mode', target.value)}
        />
      </div>
      {value.mode === 'FIXED' && (
        <div className="k-setting-numbers">
          {thresholds.map(({ of, score }) => (
            <NumberField
              key={of + score}
              label={t(`setting.score-${of}`, { score })}
              name={of + score}
              step="any"
              required
              value={value[of + score]}
              onNumber={(bound) => put(of + score, bound)}
            />
          ))}
        </div>
      )}
      <SettingEnd
        setting={setting}
        value={value}
        isChanged={names.some((name) => value[name] !== given[name])}
        form={form}
        names={value.mode === 'FIXED' ? names : ['windowDays', 'mode']}
      />
    </Form>
  );
}
