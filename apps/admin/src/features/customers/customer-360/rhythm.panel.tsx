import { useTranslation } from 'react-i18next';
import { getFragmentData, type FragmentType } from '../../../gql/fragment-masking.js';
import type { CustomerRhythmFragment } from '../../../gql/graphql.js';
import { dayAsDate, formatDay } from '../../../lib/dates.js';
import { useLanguage } from '../../../lib/i18n/i18n.js';
import { formatMoney, formatNumber } from '../../../lib/money.js';
import { Facts, Panel } from '../../../ui/panel.js';
import { Sparkline } from '../../../ui/sparkline.js';
import { Empty } from '../../../ui/states.js';
import { Tag } from '../../../ui/tag.js';
import { RelativeTime } from '../../../ui/time.js';
import { CustomerRhythm } from './customer-360.graphql.js';

type Metrics = NonNullable<CustomerRhythmFragment['metrics']>;

/** From here on a purchase counts as overdue. */
const overdueFrom = 1.5;

function useMonthBars(metrics: Metrics) {
  const { t } = useTranslation('customers');
  const language = useLanguage();
  return metrics.recentMonths.map(({ month, orders, revenue }) => ({
    key: month,
    value: Number(revenue.amount),
    label: t('rhythm.month', { month, revenue: formatMoney(revenue, language, { whole: true }), count: orders }),
  }));
}

function Rhythm({ metrics, lastOrderAt }: { metrics: Metrics; lastOrderAt: string | null | undefined }) {
  const { t } = useTranslation('customers');
  const language = useLanguage();
  const bars = useMonthBars(metrics);
  const { cycleDays, cycleSpread, nextExpectedOn, overdueRatio } = metrics;
  const cycle =
    cycleDays &&
    t('rhythm.days', {
      days: formatNumber(cycleDays, language, 0),
      spread: cycleSpread ? ` ± ${formatNumber(cycleSpread, language, 0)}` : '',
    });
  return (
    <div className="k-stack k-stack-wide">
      <Sparkline title={t('rhythm.chart')} bars={bars} />
      <Facts
        of={[
          [t('rhythm.cycle'), cycle],
          [t('rhythm.last'), lastOrderAt && <RelativeTime at={lastOrderAt} />],
          [t('rhythm.next'), nextExpectedOn && formatDay(dayAsDate(nextExpectedOn), language)],
          [
            t('rhythm.overdue'),
            overdueRatio && (
              <Tag tone={overdueRatio >= overdueFrom ? 'warn' : 'plain'}>
                {t('rhythm.times', { ratio: formatNumber(overdueRatio, language) })}
              </Tag>
            ),
          ],
        ]}
      />
    </div>
  );
}

/** How regularly the customer buys, and when the next purchase is due. */
export function RhythmPanel({ customer }: { customer: FragmentType<typeof CustomerRhythm> }) {
  const { t } = useTranslation('customers');
  const { metrics, lastOrderAt } = getFragmentData(CustomerRhythm, customer);
  return (
    <Panel title={t('rhythm.title')} part="metrics" anchor="rhythm">
      {metrics && metrics.purchaseDays > 0 ? (
        <Rhythm metrics={metrics} lastOrderAt={lastOrderAt} />
      ) : (
        <Empty inline title={t('rhythm.empty')} />
      )}
    </Panel>
  );
}
