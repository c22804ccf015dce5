import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { listOf } from '../../lib/customer-filter.js';
import { useLanguage } from '../../lib/i18n/i18n.js';
import { formatNumber, formatShare } from '../../lib/money.js';
import { axis } from '../../ui/chart-axes.js';
import { Chart } from '../../ui/chart.js';
import { Panel } from '../../ui/panel.js';
import { Empty } from '../../ui/states.js';
import { useClassName } from './class-name.js';
import type { Scheme } from './classes.page.js';
import type { Rules } from './rules.js';

/** How many customers stand in each class, in the order of the rules; each opens its list. */
export function SpreadPanel({ of }: { of: Scheme }) {
  const { t } = useTranslation('classes');
  const language = useLanguage();
  const navigate = useNavigate();
  const nameOf = useClassName(of);
  const rules = of.published?.rules as Rules | undefined;
  const rows = (rules?.classes ?? []).map(({ key }) => ({
    key,
    count: of.counts.find((one) => one.key === key)?.count ?? 0,
  }));
  const all = rows.reduce((sum, { count }) => sum + count, 0);
  const listBehind = (key: string): string => listOf({ inClass: { scheme: of.scheme, key } });
  return (
    <Panel title={t('spread.title')}>
      {all === 0 ? (
        <Empty inline title={t('spread.empty')} />
      ) : (
        <Chart
          title={t('spread.chart')}
          height={Math.max(180, rows.length * 34)}
          onOpen={(place) => void navigate(listBehind(rows[place]!.key))}
          table={{
            columns: [t('spread.class'), t('spread.customers'), t('spread.share')],
            rows: rows.map(({ key, count }) => [
              nameOf(key),
              <Link key="list" to={listBehind(key)}>
                {formatNumber(count, language)}
              </Link>,
              formatShare(count / all, language),
            ]),
          }}
          option={(colours) => ({
            grid: { left: 128, right: 96, top: 4, bottom: 24 },
            xAxis: { type: 'value', ...axis(colours) },
            yAxis: { type: 'category', inverse: true, data: rows.map(({ key }) => nameOf(key)), ...axis(colours) },
            series: [
              {
                type: 'bar',
                itemStyle: { color: colours.first },
                barWidth: '62%',
                data: rows.map(({ count }) => ({
                  value: count,
                  label: {
                    show: true,
                    position: 'right',
                    color: colours.text,
                    formatter: `${formatNumber(count, language)} · ${formatShare(count / all, language)}`,
                  },
                })),
              },
            ],
          })}
        />
      )}
    </Panel>
  );
}
