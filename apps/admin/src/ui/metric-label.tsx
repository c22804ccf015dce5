import { metricRegistry, type MetricKey } from '@kehu/schema';
import { useTranslation } from 'react-i18next';
import { useInLanguage } from '../lib/enum-label.js';

/** How a number is worked out, in one text: the formula, when there is none, and the version. */
export function useFormula(): (key: MetricKey) => string {
  const { t } = useTranslation();
  const inLanguage = useInLanguage();
  return (key) => {
    const metric = metricRegistry[key];
    const absent = inLanguage(metric.absentZh ?? '', metric.absentEn ?? '');
    const formula = inLanguage(metric.formulaZh, metric.formulaEn);
    return t('metric.formula', { formula: absent ? `${formula}; ${absent}` : formula, version: metric.version });
  };
}

/** The name of a metric; on hover or focus it tells how the number is worked out. */
export function MetricLabel({ of, children }: { of: MetricKey; children?: string }) {
  const inLanguage = useInLanguage();
  const formula = useFormula()(of);
  const { zh, en } = metricRegistry[of];
  return (
    <abbr className="k-metric" title={formula} aria-description={formula}>
      {children ?? inLanguage(zh, en)}
    </abbr>
  );
}
