import { useLanguage } from '../../lib/i18n/i18n.js';
import { formatNumber } from '../../lib/money.js';

const units = ['B', 'KB', 'MB', 'GB', 'TB'] as const;

/** Writes bytes in the largest unit that leaves at least one. */
export function useBytes(): (bytes: number) => string {
  const language = useLanguage();
  return (bytes) => {
    const power = bytes < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log(bytes) / Math.log(1024)));
    return `${formatNumber(bytes / 1024 ** power, language, 1)} ${units[power]}`;
  };
}
