import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import type { ValueBoardQuery } from '../../gql/graphql.js';
import { listOf } from '../../lib/customer-filter.js';
import { useLanguage } from '../../lib/i18n/i18n.js';
import { formatMoney, formatNumber } from '../../lib/money.js';
import { axis } from '../../ui/chart-axes.js';
import { Chart } from '../../ui/chart.js';
import { MetricLabel } from '../../ui/metric-label.js';
import { Panel } from '../../ui/panel.js';
import { Empty } from '../../ui/states.js';

type Step = ValueBoardQuery['valueBoard']['predicted'][number];

const filterOf = ({ from, to }: Step) => ({
  predictedValue: { ...(from && { gte: from.amount }), ...(to && { lt: to.amount }) },
});

/** How the values of the coming year are spread; a bar opens its list. */
export function PredictedPanel({ steps }: { steps: readonly Step[] }) {
  const { t } = useTranslation('scoring');
  const language = useLanguage();
  const navigate = useNavigate();
  const nameOf = ({ from, to }: Step): string => {
    const money = (value: NonNullable<Step['from']>): string => formatMoney(value, language, { compact: true });
    if (!from) return t('predicted.below', { to: to ? money(to) : '' });
    return to
      ? t('predicted.between', { from: money(from), to: money(to) })
      : t('predicted.above', { from: money(from) });
  };
  return (
    <Panel title={t('predicted.title')} extra={<MetricLabel of="predictedValue" />}>
      {steps.length === 0 ? (
        <Empty inline title={t('predicted.empty')} />
      ) : (
        <Chart
          title={t('predicted.chart')}
          onOpen={(place) => void navigate(listOf(filterOf(steps[place]!)))}
          table={{
            columns: [t('predicted.step'), t('predicted.customers'), t('predicted.value')],
            rows: steps.map((step) => [
              nameOf(step),
              <Link key="list" to={listOf(filterOf(step))}>
                {formatNumber(step.customers, language)}
              </Link>,
              formatMoney(step.value, language, { whole: true }),
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
