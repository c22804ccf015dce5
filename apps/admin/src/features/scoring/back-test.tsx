import { useTranslation } from 'react-i18next';
import type { ModelCardFragment } from '../../gql/graphql.js';
import { dayAsDate, formatDay } from '../../lib/dates.js';
import { useLanguage } from '../../lib/i18n/i18n.js';
import { formatNumber, formatShare } from '../../lib/money.js';
import { axis, namedAxis } from '../../ui/chart-axes.js';
import { Chart } from '../../ui/chart.js';

type BackTest = NonNullable<ModelCardFragment['backTest']>;

const grid = { left: 44, right: 16, top: 16, bottom: 40 };

function Calibration({ test }: { test: BackTest }) {
  const { t } = useTranslation('scoring');
  const language = useLanguage();
  const percent = (value: number): number => Math.round(value * 1000) / 10;
  return (
    <Chart
      title={t('test.calibration')}
      table={{
        columns: [t('test.said'), t('test.happened'), t('test.interval'), t('test.customers')],
        rows: test.calibration.map(({ predicted, observed, low, high, customers }) => [
          formatShare(predicted, language),
          formatShare(observed, language),
          `${formatShare(low, language)} – ${formatShare(high, language)}`,
          formatNumber(customers, language),
        ]),
      }}
      option={(colours) => ({
        grid,
        tooltip: { trigger: 'item' },
        xAxis: {
          type: 'value',
          min: 0,
          max: 100,
          ...namedAxis(colours, t('test.said')),
        },
        yAxis: { type: 'value', min: 0, max: 100, ...axis(colours) },
        series: [
          {
            type: 'line',
            data: [
              [0, 0],
              [100, 100],
            ],
            symbol: 'none',
            silent: true,
            lineStyle: { type: 'dashed', color: colours.text },
          },
          {
            type: 'line',
            name: t('test.happened'),
            data: test.calibration.map(({ predicted, observed }) => [percent(predicted), percent(observed)]),
            symbolSize: 8,
            itemStyle: { color: colours.first },
            lineStyle: { color: colours.first },
          },
        ],
      })}
    />
  );
}

function Lift({ test }: { test: BackTest }) {
  const { t } = useTranslation('scoring');
  const language = useLanguage();
  return (
    <Chart
      title={t('test.lift')}
      table={{
        columns: [t('test.slice'), t('test.customers'), t('test.precision'), t('test.lift-short'), t('test.recall')],
        rows: test.lift.map(({ slice, customers, rate, lift, captured }) => [
          slice,
          formatNumber(customers, language),
          formatShare(rate, language),
          formatNumber(lift, language, 2),
          formatShare(captured, language),
        ]),
      }}
      option={(colours) => ({
        grid,
        tooltip: { trigger: 'axis' },
        xAxis: {
          type: 'category',
          data: test.lift.map(({ slice }) => String(slice)),
          ...namedAxis(colours, t('test.slice')),
        },
        yAxis: { type: 'value', ...axis(colours) },
        series: [
          {
            type: 'bar',
            name: t('test.lift-short'),
            data: test.lift.map(({ lift }) => Math.round(lift * 100) / 100),
            itemStyle: { color: colours.first },
          },
        ],
      })}
    />
  );
}

function Holdout({ test }: { test: BackTest }) {
  const { t } = useTranslation('scoring');
  const language = useLanguage();
  const rounded = (value: number): number => Math.round(value * 100) / 100;
  return (
    <Chart
      title={t('test.holdout')}
      table={{
        columns: [t('test.repeats'), t('test.customers'), t('test.actual'), t('test.expected')],
        rows: test.holdout.map(({ frequency, customers, actual, expected }) => [
          frequency === 7 ? '7+' : frequency,
          formatNumber(customers, language),
          formatNumber(actual, language, 2),
          formatNumber(expected, language, 2),
        ]),
      }}
      option={(colours) => ({
        grid: { ...grid, top: 32 },
        legend: { textStyle: { color: colours.text }, top: 0 },
        tooltip: { trigger: 'axis' },
        xAxis: {
          type: 'category',
          data: test.holdout.map(({ frequency }) => (frequency === 7 ? '7+' : String(frequency))),
          ...namedAxis(colours, t('test.repeats')),
        },
        yAxis: { type: 'value', ...axis(colours) },
        series: [
          {
            type: 'bar',
            name: t('test.actual'),
            data: test.holdout.map(({ actual }) => rounded(actual)),
            itemStyle: { color: colours.first },
          },
          {
            type: 'bar',
            name: t('test.expected'),
            data: test.holdout.map(({ expected }) => rounded(expected)),
            itemStyle: { color: colours.second },
          },
        ],
      })}
    />
  );
}

/** How a model that knew nothing after a day did in the days after it. */
export function BackTestView({ test }: { test: BackTest }) {
  const { t } = useTranslation('scoring');
  const language = useLanguage();
  const of = {
    day: formatDay(dayAsDate(test.asOf), language),
    days: test.days,
    customers: formatNumber(test.customers, language),
    left: formatNumber(test.left, language),
  };
  return (
    <div className="k-stack k-stack-wide">
      <p className="k-muted">{t('test.about', of)}</p>
      {typeof test.actual === 'number' && typeof test.expected === 'number' && (
        <p className="k-muted">
          {t('test.totals', {
            actual: formatNumber(test.actual, language),
            expected: formatNumber(test.expected, language),
          })}
        </p>
      )}
      <div className="k-back-test">
        <Calibration test={test} />
        {test.lift.length > 0 && <Lift test={test} />}
        {test.holdout.length > 0 && <Holdout test={test} />}
      </div>
    </div>
  );
}
