import { InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';

/** How many days a window has; none is ever, where that is allowed. */
export function DaysInput({
  value,
  onChange,
  optional,
}: {
  value: unknown;
  onChange: (days: number | null) => void;
  optional?: boolean;
}) {
  const { t } = useTranslation('segments');
  return (
    <InputNumber<number>
      className="k-rule-number"
      aria-label={t('rule.days')}
      min={1}
      max={36_500}
      precision={0}
      suffix={t('rule.days')}
      placeholder={optional ? t('rule.ever') : undefined}
      value={typeof value === 'number' ? value : null}
      onChange={onChange}
    />
  );
}
