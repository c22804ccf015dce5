import { LifecycleStage } from '@kehu/schema';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import type { CustomerFilter, LifecycleBoardQuery } from '../../gql/graphql.js';
import { listOf } from '../../lib/customer-filter.js';
import { useEnumLabel } from '../../lib/enum-label.js';
import { useLanguage } from '../../lib/i18n/i18n.js';
import { formatNumber, formatShare } from '../../lib/money.js';
import { axis } from '../../ui/chart-axes.js';
import { Chart } from '../../ui/chart.js';
import { Panel } from '../../ui/panel.js';

type Step = LifecycleBoardQuery['lifecycleBoard']['funnel'][number];

/** The steps from everybody to the loyal ones. */
export function FunnelPanel({ steps }: { steps: readonly Step[] }) {
  const { t } = useTranslation('lifecycle');
  const label = useEnumLabel();
  const language = useLanguage();
  const navigate = useNavigate();
  const listBehind = ({ filter }: Step): string => listOf(filter as CustomerFilter);
  const share = (part: number, of: number): string => (of === 0 ? '–' : formatShare(part / of, language));
  return (
    <Panel title={t('funnel.title')}>
      <Chart
        title={t('funnel.chart')}
        onOpen={(place) => void navigate(listBehind(steps[place]!))}
        table={{
          columns: [t('funnel.stage'), t('funnel.customers'), t('funnel.of-before'), t('funnel.of-all')],
          rows: steps.map((step, place) => [
            label(LifecycleStage, step.stage),
            <Link key="list" to={listBehind(step)}>
              {formatNumber(step.customers, language)}
            </Link>,
            share(step.customers, steps[place - 1]?.customers ?? step.customers),
            share(step.customers, steps[0]?.customers ?? 0),
          ]),
        }}
        option={(colours) => ({
          grid: { left: 96, right: 112, top: 8, bottom: 24 },
          xAxis: { type: 'value', ...axis(colours) },
          yAxis: {
            type: 'category',
            inverse: true,
            data: steps.map(({ stage }) => label(LifecycleStage, stage)),
            ...axis(colours),
          },
          series: [
            {
              type: 'bar',
              itemStyle: { color: colours.first },
              barWidth: '62%',
              cursor: 'pointer',
              data: steps.map(({ customers }, place) => ({
                value: customers,
                label: {
                  show: true,
                  position: 'right',
                  color: colours.text,
                  formatter: `${formatNumber(customers, language)} · ${share(customers, steps[place - 1]?.customers ?? customers)}`,
                },
              })),
            },
          ],
        })}
      />
    </Panel>
  );
}
