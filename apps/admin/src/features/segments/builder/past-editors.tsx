import { ClassScheme, LifecycleStage, type Enumeration } from '@kehu/schema';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useEnumLabel, useInLanguage } from '../../../lib/enum-label.js';
import { DayInput } from './day-input.js';
import { useChoices } from './rule-choices.js';
import type { Past } from './rule-values.js';

interface PastProps {
  value: unknown;
  onChange: (value: unknown) => void;
}

const asPast = (value: unknown): Past => (typeof value === 'object' && value !== null ? (value as Past) : {});

function KeySelect({
  of,
  label,
  value,
  onChange,
}: {
  of: Enumeration;
  label: string;
  value: unknown;
  onChange: (key: string) => void;
}) {
  const labelOf = useEnumLabel();
  return (
    <Select
      className="k-rule-kind"
      aria-label={label}
      placeholder={label}
      options={of.keys.map((key) => ({ value: key, label: labelOf(of, key) }))}
      value={typeof value === 'string' ? value : null}
      onChange={onChange}
    />
  );
}

/** A stage somebody has ever come to. */
export function EnteredStageEditor({ value, onChange }: PastProps) {
  const { t } = useTranslation('segments');
  return <KeySelect of={LifecycleStage} label={t('rule.stage')} value={value} onChange={onChange} />;
}

/** A stage somebody was at when a day ended. */
export function StageOnEditor({ value, onChange }: PastProps) {
  const { t } = useTranslation('segments');
  const now = asPast(value);
  return (
    <span className="k-row k-row-wrap">
      <KeySelect
        of={LifecycleStage}
        label={t('rule.stage')}
        value={now.stage}
        onChange={(stage) => onChange({ ...now, stage })}
      />
      <DayInput label={t('rule.on')} value={now.on} onChange={(on) => onChange({ ...now, on })} />
    </span>
  );
}

/** A class by one classification, now or when a day ended. */
export function InClassEditor({ value, onChange }: PastProps) {
  const { t } = useTranslation('segments');
  const inLanguage = useInLanguage();
  const now = asPast(value);
  const classes = useChoices().classes.filter(({ scheme }) => scheme === now.scheme);
  return (
    <span className="k-row k-row-wrap">
      <KeySelect
        of={ClassScheme}
        label={t('rule.scheme')}
        value={now.scheme}
        onChange={(scheme) => onChange({ ...now, scheme, key: null })}
      />
      <Select
        className="k-rule-kind"
        allowClear
        aria-label={t('rule.class')}
        placeholder={t('rule.any-class')}
        options={classes.map(({ key, zh, en }) => ({ value: key, label: inLanguage(zh, en) }))}
        value={now.key ?? null}
        onChange={(key: string | undefined) => onChange({ ...now, key: key ?? null })}
      />
      <DayInput label={t('rule.on-or-now')} value={now.on} onChange={(on) => onChange({ ...now, on })} />
    </span>
  );
}

/** A purchase on one of some days. */
export function PurchasedEditor({ value, onChange }: PastProps) {
  const { t } = useTranslation('segments');
  const now = asPast(value);
  return (
    <span className="k-row k-row-wrap">
      <DayInput label={t('rule.from')} value={now.from} onChange={(from) => onChange({ ...now, from })} />
      <span aria-hidden="true">–</span>
      <DayInput label={t('rule.to')} value={now.to} onChange={(to) => onChange({ ...now, to })} />
    </span>
  );
}
