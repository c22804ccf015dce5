import { LifecycleStage } from '@kehu/schema';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import type { CustomerFilter, LifecycleBoardQuery } from '../../gql/graphql.js';
import { listOf } from '../../lib/customer-filter.js';
import { useEnumLabel } from '../../lib/enum-label.js';
import { useLanguage } from '../../lib/i18n/i18n.js';
import { formatNumber } from '../../lib/money.js';
import { axis } from '../../ui/chart-axes.js';
import { Chart } from '../../ui/chart.js';
import { Panel } from '../../ui/panel.js';

type Stage = LifecycleBoardQuery['lifecycleBoard']['stages'][number];

/** How many stand at each stage, and for how long. */
export function TimePanel({ stages }: { stages: readonly Stage[] }) {
  const { t } = useTranslation('lifecycle');
  const label = useEnumLabel();
  const language = useLanguage();
  const navigate = useNavigate();
  const listBehind = ({ filter }: Stage): string => listOf(filter as CustomerFilter);
  const days = (value: number | null | undefined): string =>
    typeof value === 'number' ? formatNumber(value, language, 0) : '–';
  return (
    <Panel title={t('time.title')}>
      <Chart
        title={t('time.chart')}
        onOpen={(place) => void navigate(listBehind(stages[place]!))}
        table={{
          columns: [t('funnel.stage'), t('time.now'), t('time.median'), t('time.long')],
          rows: stages.map((stage) => [
            label(LifecycleStage, stage.stage),
            <Link key="list" to={listBehind(stage)}>
              {formatNumber(stage.customers, language)}
            </Link>,
            days(stage.medianDays),
            days(stage.longDays),
          ]),
        }}
        option={(colours) => ({
          grid: { left: 96, right: 20, top: 30, bottom: 24 },
          legend: { top: 0, textStyle: { color: colours.text } },
          tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' } },
          xAxis: { type: 'value', ...axis(colours) },
          yAxis: {
            type: 'category',
            inverse: true,
            data: stages.map(({ stage }) => label(LifecycleStage, stage)),
            ...axis(colours),
          },
          series: [
            {
              type: 'bar',
              name: t('time.median'),
              itemStyle: { color: colours.first },
              data: stages.map(({ medianDays }) => Math.round(medianDays ?? 0)),
            },
            {
              type: 'bar',
              name: t('time.long'),
              itemStyle: { color: colours.third },
              data: stages.map(({ longDays }) => Math.round(longDays ?? 0)),
            },
          ],
        })}
      />
    </Panel>
  );
}
