import { AbcClass, RfmSegment } from '@kehu/schema';
import { useTranslation } from 'react-i18next';
import { getFragmentData, type FragmentType } from '../../../gql/fragment-masking.js';
import type { CustomerValueFragment } from '../../../gql/graphql.js';
import { Count, Money } from '../../../ui/money.js';
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
  const { value, metrics } = getFragmentData(CustomerValue, customer);
  return (
    <Panel
      title={t('value.title')}
      part="metrics"
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
            <Figure label={t('value.total')}>
              <Money value={value} whole />
            </Figure>
            <Figure label={t('value.year')}>
              <Money value={metrics.revenue365} whole />
            </Figure>
            <Figure label={t('value.orders')}>
              <Count value={metrics.orders} />
            </Figure>
            {metrics.averageOrderValue && (
              <Figure label={t('value.average')}>
                <Money value={metrics.averageOrderValue} whole />
              </Figure>
            )}
            {metrics.margin && (
              <Figure label={t('value.margin')}>
                <Money value={metrics.margin} whole />
              </Figure>
            )}
            {Number(metrics.returned.amount) !== 0 && (
              <Figure label={t('value.returned')}>
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
