import { useTranslation } from 'react-i18next';
import { useEnumLabel, useInLanguage } from '../../lib/enum-label.js';
import { useLanguage } from '../../lib/i18n/i18n.js';
import { formatNumber, formatShare } from '../../lib/money.js';
import { signs, type RuleClass, type RuleTest } from './rules.js';
import { words } from './words.js';

/** Says a comparison of a rule; `classes` are those it may name. */
export function useTestWords(): (test: RuleTest, classes: readonly RuleClass[]) => string {
  const { t } = useTranslation('classes');
  const label = useEnumLabel();
  const inLanguage = useInLanguage();
  const language = useLanguage();
  return ({ fact, op, value, measure, at = 0 }, classes) => {
    const name = t(`fact.${fact}`);
    if (op === 'known' || op === 'unknown') return `${name} ${t(`op.${op}`)}`;
    if (op === 'in') {
      const of = words[fact];
      const nameOf = (key: string): string => {
        const own = classes.find((one) => one.key === key);
        return of ? label(of, key) : own ? inLanguage(own.zh, own.en) : key;
      };
      const named = [value].flat().map((key) => nameOf(String(key)));
      return `${name} ${t('op.in')} ${named.join(' / ')}`;
    }
    const share = formatShare(at, language);
    if (measure !== undefined) return `${name} ${t(`measure.${measure}`, { share })}`;
    return `${name} ${signs[op]} ${formatNumber(Number(value), language, 2)}`;
  };
}

/** Says a class with its ways in, on one line. */
export function useClassWords(): (one: RuleClass, classes: readonly RuleClass[]) => string {
  const { t } = useTranslation('classes');
  const inLanguage = useInLanguage();
  const said = useTestWords();
  return ({ zh, en, ways }, classes) => {
    const all = ways.map((tests) => tests.map((test) => said(test, classes)).join(` ${t('rules.and')} `));
    return `${inLanguage(zh, en)}: ${all.length === 0 ? t('rules.everyone') : all.join(` ${t('rules.or')} `)}`;
  };
}
