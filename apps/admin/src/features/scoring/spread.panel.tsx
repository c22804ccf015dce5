import type { MetricKey } from '@kehu/schema';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useLanguage } from '../../lib/i18n/i18n.js';
import { formatNumber } from '../../lib/money.js';
import { axis } from '../../ui/chart-axes.js';
import { Chart } from '../../ui/chart.js';
import { MetricLabel } from '../../ui/metric-label.js';
import { Panel } from '../../ui/panel.js';
import { Empty } from '../../ui/states.js';

/** The customers whose figure lies within one step. */
interface Step {
  readonly name: string;
  readonly customers: number;
  /** The list of these customers. */
  readonly list: string;
  /** What the table says of them besides their number. */
  readonly more?: ReactNode;
}

interface Props {
  readonly of: MetricKey;
  readonly title: string;
  /** What the chart shows. */
  readonly chart: string;
  /** Said where there are no steps. */
  readonly empty: string;
  readonly steps: readonly Step[];
  /** The heading of the steps, and that of `more` where they have it. */
  readonly headings: readonly [string, string?];
}

/** How a figure is spread over customers; a bar opens its list. */
export function SpreadPanel({ of, title, chart, empty, steps, headings: [step, more] }: Props) {
  const { t } = useTranslation('scoring');
  const language = useLanguage();
  const navigate = useNavigate();
  const customers = t('predicted.customers');
  return (
    <Panel title={title} extra={<MetricLabel of={of} />}>
      {steps.length === 0 ? (
        <Empty inline title={empty} />
      ) : (
        <Chart
          title={chart}
          onOpen={(place) => void navigate(steps[place]!.list)}
          table={{
            columns: [step, customers, ...(more === undefined ? [] : [more])],
            rows: steps.map((one) => [
              one.name,
              <Link key="list" to={one.list}>
                {formatNumber(one.customers, language)}
              </Link>,
              ...(more === undefined ? [] : [one.more]),
            ]),
          }}
          option={(colours) => ({
            grid: { left: 52, right: 16, top: 12, bottom: 64 },
            tooltip: { trigger: 'axis' },
            xAxis: {
              type: 'category',
              data: steps.map(({ name }) => name),
              ...axis(colours),
              axisLabel: { color: colours.text, rotate: 30 },
            },
            yAxis: { type: 'value', ...axis(colours) },
            series: [
              {
                type: 'bar',
                name: customers,
                data: steps.map((one) => one.customers),
                itemStyle: { color: colours.first },
              },
            ],
          })}
        />
      )}
    </Panel>
  );
}
