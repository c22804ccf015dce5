import { useLazyQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.js';
import { FormErrors, TextField, useForm } from '../../ui/form.js';
import { Form } from '../../ui/form-frame.js';
import { PreviewSetting } from './score-rules.graphql.js';
import type { ChangeOf, Setting } from './score-rules.tab.js';
import { SettingPreview } from './setting-preview.js';

/** Those that belong together beside each other. */
const order = [
  ...['overdue', 'frequencyDrop', 'amountDrop', 'interactionDrop', 'satisfaction', 'complaints', 'usageDrop'],
  ...['leastWeight', 'overdueSpan', 'satisfactionBelow', 'complaintsMany', 'mediumFrom', 'highAbove'],
  ...['ratingWeight', 'complaintWeight', 'settledScore', 'brokenScore', 'halfLifeDays', 'priorWeight'],
  ...['riskScore', 'overdueRatio', 'loyalDaysInYear', 'loyalSinceDays', 'loyalSatisfaction'],
  ...['churnCycles', 'churnLeastDays', 'churnMostDays', 'churnNoCycleDays'],
  ...['leadCompleteness', 'leadContacts', 'leadContactsFull', 'leadNeed', 'qualifiedFrom'],
];

/** Weights and limits, each with its name; who would move is shown before they are in force. */
export function SettingNumbers({ setting, change }: { setting: Setting; change: ChangeOf }) {
  const { t } = useTranslation('lifecycle');
  const given = setting.value as Record<string, number>;
  const [value, setValue] = useState(given);
  const [look, preview] = useLazyQuery(PreviewSetting, { fetchPolicy: 'network-only' });
  const form = useForm(() => change(setting, value));
  const known = order.filter((name) => name in given);
  const names = [...known, ...Object.keys(given).filter((name) => !known.includes(name))];
  const isChanged = names.some((name) => value[name] !== given[name]);
  return (
    <Form of={form}>
      <div className="k-setting-numbers">
        {names.map((name) => (
          <TextField
            key={name}
            label={t(`setting.${name}`)}
            name={name}
            type="number"
            step="any"
            min={0}
            required
            value={value[name]}
            errors={form.errors}
            onChange={(event) => setValue({ ...value, [name]: Number(event.target.value) })}
          />
        ))}
      </div>
      <FormErrors errors={form.errors} fields={names} />
      <div className="k-row">
        <Button busy={preview.loading} onClick={() => void look({ variables: { kind: setting.kind, value } })}>
          {t('setting.preview')}
        </Button>
        <Button type="submit" look="primary" busy={form.busy} disabled={!isChanged}>
          {t('rule.save')}
        </Button>
      </div>
      {preview.error && <p role="alert">{preview.error.message}</p>}
      {preview.data && <SettingPreview kind={setting.kind} preview={preview.data.settingPreview} />}
    </Form>
  );
}
