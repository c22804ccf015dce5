import { useTranslation } from 'react-i18next';
import { useInLanguage } from '../../lib/enum-label.js';
import type { Scheme } from './classes.page.js';
import type { Rules } from './rules.js';

/** Names the classes of a scheme by its rules in force; none is said so. */
export function useClassName(scheme: Scheme | undefined): (key: string | null | undefined) => string {
  const { t } = useTranslation('classes');
  const inLanguage = useInLanguage();
  const rules = scheme?.published?.rules as Rules | undefined;
  return (key) => {
    if (!key) return t('preview.nothing');
    const found = rules?.classes.find((one) => one.key === key);
    return found ? inLanguage(found.zh, found.en) : key;
  };
}
