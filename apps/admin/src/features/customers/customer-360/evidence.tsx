import { metricRegistry, type MetricKey } from '@kehu/schema';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CustomerInsightFragment } from '../../../gql/graphql.js';
import { useInLanguage } from '../../../lib/enum-label.js';
import { useFormula } from '../../../ui/metric-label.js';

type Rest = NonNullable<CustomerInsightFragment['insight']>['persona'][number]['evidence'][number];

/** The panel of the 360 that shows a metric; the others stand with the value. */
const panelOf: Partial<Record<MetricKey, string>> = {
  cycleDays: 'rhythm',
  nextExpectedOn: 'rhythm',
  purchaseDays: 'rhythm',
  orders90: 'rhythm',
  churnProbability: 'churn',
  interactions90: 'happened',
  lastContactAt: 'happened',
  firstOrderAt: 'happened',
  completeness: 'profile',
};

const isMetric = (key: string): key is MetricKey => Object.hasOwn(metricRegistry, key);

/** Where one piece of evidence is seen, and what it is called; null for what has no place of its own. */
function usePlace(): (rest: Rest) => { to: string; name: string; title?: string } | null {
  const { t } = useTranslation('customers');
  const inLanguage = useInLanguage();
  const formula = useFormula();
  return ({ kind, key, refId }) => {
    if (kind === 'METRIC' && isMetric(key)) {
      const { zh, en } = metricRegistry[key];
      return { to: `#${panelOf[key] ?? 'value'}`, name: inLanguage(zh, en), title: formula(key) };
    }
    if (kind === 'TICKET' && refId) return { to: `/queue?ticket=${refId}`, name: t('evidence.ticket') };
    if (kind === 'ORDER') return { to: '?tab=orders#happened', name: t('evidence.order') };
    if (kind === 'NEED') return { to: '#wishes', name: t('evidence.need') };
    return key === 'stage' ? { to: '?tab=history#happened', name: t('evidence.stage') } : null;
  };
}

/** What a sentence rests on: each figure or record opens where it is shown; a figure tells its formula on hover. */
export function Evidence({ of }: { of: readonly Rest[] }) {
  const { t } = useTranslation('customers');
  const placeOf = usePlace();
  const places = of.flatMap((rest) => placeOf(rest) ?? []);
  if (places.length === 0) return null;
  return (
    <span className="k-evidence" role="group" aria-label={t('evidence.label')}>
      {places.map(({ to, name, title }) =>
        to.startsWith('#') ? (
          <a key={name} href={to} title={title}>
            {name}
          </a>
        ) : (
          <Link key={name} to={to}>
            {name}
          </Link>
        ),
      )}
    </span>
  );
}
