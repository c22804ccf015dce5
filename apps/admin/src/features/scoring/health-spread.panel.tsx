import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import type { ValueBoardQuery } from '../../gql/graphql.js';
import { listOf } from '../../lib/customer-filter.js';
import { useLanguage } from '../../lib/i18n/i18n.js';
import { formatNumber } from '../../lib/money.js';
import { axis } from '../../ui/chart-axes.js';
import { Chart } from '../../ui/chart.js';
import { MetricLabel } from '../../ui/metric-label.js';
import { Panel } from '../../ui/panel.js';
import { Empty } from '../../ui/states.js';

type Step = ValueBoardQuery['valueBoard']['health'][number];

const listBehind = ({ from, to }: Step): string => listOf({ health: { gte: from, lte: to } });
const nameOf = ({ from, to }: Step): string => `${from}–${to}`;

/** How the health of customers is spread; a bar opens its list. */
export function HealthSpreadPanel({ steps }: { steps: readonly Step[] }) {
  const { t } = useTranslation('scoring');
  const language = useLanguage();
  const navigate = useNavigate();
  return (
    <Panel title={t('health.title')} extra={<MetricLabel of="health" />}>
      {steps.length === 0 ? (
        <Empty inline title={t('health.empty')} />
      ) : (
        <Chart
          title={t('health.chart')}
          onOpen={(place) => void navigate(listBehind(steps[place]!))}
          table={{
            columns: [t('health.step'), t('predicted.customers')],
            rows: steps.map((step) => [
              nameOf(step),
              <Link key="list" to={listBehind(step)}>
                {formatNumber(step.customers, language)}
              </Link>,
            ]),
          }}
          option={(colours) => ({
            grid: { left: 52, right: 16, top: 12, bottom: 64 },
            tooltip: { trigger: 'axis' },
            xAxis: {
              type: 'category',
              data: steps.map(nameOf),
              ...axis(colours),
              axisLabel: { color: colours.text, rotate: 30 },
            },
            yAxis: { type: 'value', ...axis(colours) },
            series: [
              {
                type: 'bar',
                name: t('predicted.customers'),
                data: steps.map(({ customers }) => customers),
                itemStyle: { color: colours.first },
              },
            ],
          })}
        />
      )}
    </Panel>
  );
}
