import { formatter } from './formatter.js';
import type { Language } from './i18n/languages.js';

/** An amount as the API gives it: a decimal string and its currency. */
export interface MoneyValue {
  amount: string;
  currency: string;
}

interface Style {
  /** Without cents, for tables and headlines. */
  whole?: boolean;
  /** In 万/亿 or K/M, for tight places. */
  compact?: boolean;
}

/**
 * Writes an amount as the language expects. The decimal string goes to the formatter as it is: made a number first it
 * would lose cents beyond 2^53.
 */
export function formatMoney({ amount, currency }: MoneyValue, language: Language, style: Style = {}): string {
  const digits = style.compact ? { maximumFractionDigits: 1 } : style.whole ? { maximumFractionDigits: 0 } : {};
  return formatter(Intl.NumberFormat, language, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    ...(style.compact && { notation: 'compact' as const }),
    ...digits,
  }).format(amount as unknown as number);
}

/** Writes a count with the language's separators. */
export const formatNumber = (value: number, language: Language, maximumFractionDigits = 1): string =>
  formatter(Intl.NumberFormat, language, { maximumFractionDigits }).format(value);

/** Writes a share, 0 to 1, as a percentage. */
export const formatShare = (share: number, language: Language): string =>
  formatter(Intl.NumberFormat, language, { style: 'percent', maximumFractionDigits: 1 }).format(share);

/** The same with one digit always, for shares that stand under each other. */
export const formatAlignedShare = (share: number, language: Language): string =>
  formatter(Intl.NumberFormat, language, {
    style: 'percent',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  }).format(share);
