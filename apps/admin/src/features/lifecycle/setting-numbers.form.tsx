import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NumberField } from '../../ui/form.js';
import { Form } from '../../ui/form-frame.js';
import { SettingEnd } from './setting-end.js';
import { useSettingForm, type Setting } from './use-setting-form.js';

/** Those that belong together beside each other. */
const order = [
  ...['overdue', 'frequencyDrop', 'amountDrop', 'interactionDrop', 'satisfaction', 'complaints', 'usageDrop'],
  ...['leastWeight', 'overdueSpan', 'satisfactionBelow', 'complaintsMany', 'mediumFrom', 'highAbove'],
  ...['ratingWeight', 'complaintWeight', 'settledScore', 'brokenScore', 'halfLifeDays', 'priorWeight'],
  ...['riskScore', 'overdueRatio', 'loyalDaysInYear', 'loyalSinceDays', 'loyalSatisfaction'],
  ...['churnCycles', 'churnLeastDays', 'churnMostDays', 'churnNoCycleDays'],
  ...['retention', 'contentment', 'engagement', 'trend', 'engagementFull', 'shareA', 'shareB'],
  ...['months', 'discountPercent', 'leastBuyers', 'leastHistoryDays', 'lastOrderDays', 'leastFrequent'],
  ...['winBackScore', 'winBackProbability', 'dueFrom', 'dueTo', 'newFromDays', 'newToDays'],
  ...['leadCompleteness', 'leadContacts', 'leadContactsFull', 'leadNeed', 'qualifiedFrom'],
];

/** Weights and limits, each with its name; who would move is shown before they are in force. */
export function SettingNumbers({ setting }: { setting: Setting }) {
  const { t } = useTranslation('lifecycle');
  const given = setting.value as Record<string, number>;
  const [value, setValue] = useState(given);
  const form = useSettingForm(setting, value, (now) => now as Record<string, number>);
  const known = order.filter((name) => name in given);
  const names = [...known, ...Object.keys(given).filter((name) => !known.includes(name))];
  const isChanged = names.some((name) => value[name] !== given[name]);
  return (
    <Form of={form}>
      <div className="k-setting-numbers">
        {names.map((name) => (
          <NumberField
            key={name}
            label={t(`setting.${name}`)}
            name={name}
            step="any"
            required
            value={value[name]}
            onNumber={(number) => setValue({ ...value, [name]: number })}
          />
        ))}
      </div>
      <SettingEnd setting={setting} value={value} isChanged={isChanged} form={form} names={names} />
    </Form>
  );
}
