import { useLanguage } from '../lib/i18n/i18n.js';
import { formatMoney, formatNumber, type MoneyValue } from '../lib/money.js';

/** An amount of money; rounded ones tell the exact amount on hover. */
export function Money({ value, whole, compact }: { value: MoneyValue; whole?: boolean; compact?: boolean }) {
  const language = useLanguage();
  const exact = formatMoney(value, language);
  return (
    <span className="k-num" title={whole || compact ? exact : undefined}>
      {formatMoney(value, language, { whole, compact })}
    </span>
  );
}

/** A number with the language's separators. */
export function Count({ value, digits = 1 }: { value: number; digits?: number }) {
  return <span className="k-num">{formatNumber(value, useLanguage(), digits)}</span>;
}
