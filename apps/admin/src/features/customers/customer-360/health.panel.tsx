import { HealthPart } from '@kehu/schema';
import { useTranslation } from 'react-i18next';
import { getFragmentData, type FragmentType } from '../../../gql/fragment-masking.js';
import { useEnumLabel } from '../../../lib/enum-label.js';
import { useLanguage } from '../../../lib/i18n/i18n.js';
import { formatNumber } from '../../../lib/money.js';
import { MetricLabel } from '../../../ui/metric-label.js';
import { Panel } from '../../../ui/panel.js';
import { Empty } from '../../../ui/states.js';
import { CustomerChurn } from './customer-meaning.graphql.js';
import { HealthTrend } from './health-trend.js';

/** How well things stand with the customer: the score, what each part brings to it, and what is not known. */
export function HealthPanel({ customer }: { customer: FragmentType<typeof CustomerChurn> }) {
  const { t } = useTranslation('customers');
  const label = useEnumLabel();
  const language = useLanguage();
  const { health } = getFragmentData(CustomerChurn, customer);
  const number = (value: number): string => formatNumber(value, language);
  const parts = health?.parts ?? [];
  const unknown = HealthPart.keys.filter((key) => !parts.some(({ part }) => part === key));
  const isKnown = typeof health?.score === 'number';
  return (
    <Panel
      title={t('health.title')}
      part="health"
      anchor="health"
      extra={
        isKnown && (
          <span className="k-strong k-num">
            <MetricLabel of="health">{t('health.part-value', { value: health.score })}</MetricLabel>
          </span>
        )
      }
    >
      {isKnown ? (
        <div className="k-stack k-stack-wide">
          <HealthTrend score={health.score!} trend={health.trend} />
          <ul className="k-reasons">
            {parts.map(({ part, value, points, most }) => (
              <li key={part} className="k-reason">
                <span className="k-row k-spread">
                  <span className="k-strong">{label(HealthPart, part)}</span>
                  <span className="k-muted k-num">
                    {t('health.of', { points: number(points), most: number(most) })}
                  </span>
                </span>
                <span className="k-meter" aria-hidden="true">
                  <i style={{ width: `${value}%` }} />
                </span>
              </li>
            ))}
          </ul>
          {unknown.length > 0 && (
            <span className="k-muted">
              {t('health.unknown', { parts: unknown.map((part) => label(HealthPart, part)).join(' · ') })}
            </span>
          )}
        </div>
      ) : (
        <Empty inline title={t('health.empty', { need: number(health?.need ?? 0) })} />
      )}
    </Panel>
  );
}
