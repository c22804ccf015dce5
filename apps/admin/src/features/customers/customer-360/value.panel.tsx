import { AbcClass, RfmSegment } from '@kehu/schema';
import { useTranslation } from 'react-i18next';
import { getFragmentData, type FragmentType } from '../../../gql/fragment-masking.js';
import type { CustomerValueFragment } from '../../../gql/graphql.js';
import { useLanguage } from '../../../lib/i18n/i18n.js';
import { formatShare } from '../../../lib/money.js';
import { Count, Money } from '../../../ui/money.js';
import { MetricLabel } from '../../../ui/metric-label.js';
import { Figure, Panel } from '../../../ui/panel.js';
import { Empty } from '../../../ui/states.js';
import { EnumTag } from '../../../ui/tag.js';
import { CustomerValue } from './customer-360.graphql.js';

type Rfm = NonNullable<NonNullable<CustomerValueFragment['metrics']>['rfm']>;

const scores = ['recency', 'frequency', 'monetary'] as const;

function RfmScores({ rfm }: { rfm: Rfm }) {
  const { t } = useTranslation('customers');
  return (
    <div className="k-rfm" role="group" aria-label={t('value.rfm')}>
      {scores.map((name) => (
        <div key={name} style={{ display: 'contents' }}>
          <span className="k-muted">{t(`value.${name}`)}</span>
          <span className="k-pips" aria-hidden="true">
            {[1, 2, 3, 4, 5].map((step) => (
              <i key={step} data-on={step <= rfm[name]} />
            ))}
          </span>
          <span className="k-num">{rfm[name]}/5</span>
        </div>
      ))}
    </div>
  );
}

/** What the customer is worth: revenue, margin, Pareto class, RFM. */
export function ValuePanel({ customer }: { customer: FragmentType<typeof CustomerValue> }) {
  const { t } = useTranslation('customers');
  const language = useLanguage();
  const { value, metrics, prediction } = getFragmentData(CustomerValue, customer);
  return (
    <Panel
      title={t('value.title')}
      part="metrics"
      anchor="value"
      extra={
        <span className="k-row">
          {metrics?.rfm && <EnumTag of={RfmSegment} value={metrics.rfm.segment} />}
          {metrics?.abcClass && <EnumTag of={AbcClass} value={metrics.abcClass} />}
        </span>
      }
    >
      {metrics && metrics.orders > 0 ? (
        <div className="k-stack k-stack-wide">
          <div className="k-figures">
            <Figure label={<MetricLabel of="netRevenue">{t('value.total')}</MetricLabel>}>
              <Money value={value} whole />
            </Figure>
            <Figure label={<MetricLabel of="revenue365">{t('value.year')}</MetricLabel>}>
              <Money value={metrics.revenue365} whole />
            </Figure>
            <Figure label={<MetricLabel of="orders">{t('value.orders')}</MetricLabel>}>
              <Count value={metrics.orders} />
            </Figure>
            {metrics.averageOrderValue && (
              <Figure label={<MetricLabel of="averageOrderValue">{t('value.average')}</MetricLabel>}>
                <Money value={metrics.averageOrderValue} whole />
              </Figure>
            )}
            {metrics.margin && (
              <Figure label={<MetricLabel of="margin">{t('value.margin')}</MetricLabel>}>
                <Money value={metrics.margin} whole />
              </Figure>
            )}
            {prediction?.value && (
              <Figure label={<MetricLabel of="predictedValue" />}>
                <Money value={prediction.value} whole />
              </Figure>
            )}
            {typeof prediction?.alive === 'number' && (
              <Figure label={<MetricLabel of="alive" />}>{formatShare(prediction.alive, language)}</Figure>
            )}
            {Number(metrics.returned.amount) !== 0 && (
              <Figure label={<MetricLabel of="returned">{t('value.returned')}</MetricLabel>}>
                <Money value={metrics.returned} whole />
              </Figure>
            )}
          </div>
          {metrics.rfm && <RfmScores rfm={metrics.rfm} />}
        </div>
      ) : (
        <Empty inline title={t('value.empty')} />
      )}
    </Panel>
  );
}
