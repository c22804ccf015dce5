import { AbcClass } from '@kehu/schema';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ValueBoardQuery } from '../../gql/graphql.js';
import { listOf } from '../../lib/customer-filter.js';
import { useEnumLabel } from '../../lib/enum-label.js';
import { useLanguage } from '../../lib/i18n/i18n.js';
import { formatShare } from '../../lib/money.js';
import { axis, namedAxis } from '../../ui/chart-axes.js';
import { Chart } from '../../ui/chart.js';
import { MetricLabel } from '../../ui/metric-label.js';
import { Count, Money } from '../../ui/money.js';
import { Panel } from '../../ui/panel.js';
import { Empty } from '../../ui/states.js';

type Board = ValueBoardQuery['valueBoard'];

/** The Pareto curve with what each class amounts to; a class opens its list. */
export function ParetoPanel({ points, classes }: { points: Board['pareto']; classes: Board['abc'] }) {
  const { t } = useTranslation('scoring');
  const label = useEnumLabel();
  const language = useLanguage();
  const percent = (share: number): number => Math.round(share * 1000) / 10;
  return (
    <Panel title={t('pareto.title')} extra={<MetricLabel of="abcClass" />}>
      {points.length === 0 ? (
        <Empty inline title={t('pareto.empty')} />
      ) : (
        <div className="k-stack k-stack-wide">
          <div className="k-figures">
            {classes.map(({ key, customers, revenue }) => (
              <Link key={key} to={listOf({ abcClass: { eq: key } })} className="k-figure">
                <span>
                  {label(AbcClass, key)} · <Money value={revenue} compact />
                </span>
                <strong>
                  <Count value={customers} />
                </strong>
              </Link>
            ))}
          </div>
          <Chart
            title={t('pareto.curve')}
            table={{
              columns: [t('pareto.customers'), t('pareto.revenue')],
              rows: points
                .filter((_, place) => place % 10 === 0)
                .map(({ customers, revenue }) => [formatShare(customers, language), formatShare(revenue, language)]),
            }}
            option={(colours) => ({
              grid: { left: 44, right: 16, top: 12, bottom: 40 },
              tooltip: { trigger: 'axis' },
              xAxis: {
                type: 'value',
                max: 100,
                ...namedAxis(colours, t('pareto.customers')),
                splitLine: { show: false },
              },
              yAxis: { type: 'value', max: 100, ...axis(colours) },
              series: [
                {
                  type: 'line',
                  name: t('pareto.revenue'),
                  symbol: 'none',
                  data: points.map(({ customers, revenue }) => [percent(customers), percent(revenue)]),
                  lineStyle: { color: colours.first, width: 2 },
                  areaStyle: { color: colours.first, opacity: 0.12 },
                },
              ],
            })}
          />
        </div>
      )}
    </Panel>
  );
}
