import { useQuery } from '@apollo/client/react';
import { LifecycleStage } from '@kehu/schema';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import type { CustomerFilter, StageFlowQuery } from '../../gql/graphql.js';
import { listOf } from '../../lib/customer-filter.js';
import { isoDay } from '../../lib/dates.js';
import { useEnumLabel } from '../../lib/enum-label.js';
import { useLanguage } from '../../lib/i18n/i18n.js';
import { formatNumber } from '../../lib/money.js';
import { text, useUrlState } from '../../lib/url-state.js';
import { Chart } from '../../ui/chart.js';
import { TextField } from '../../ui/form.js';
import { Panel } from '../../ui/panel.js';
import { Answer, Empty, SkeletonLines } from '../../ui/states.js';
import { StageFlow } from './lifecycle.graphql.js';

type Cell = StageFlowQuery['stageFlow']['cells'][number];

const address = { from: text, to: text };
const WINDOW_DAYS = 90;
const NEW = 'NEW';

function Flow({ cells }: { cells: readonly Cell[] }) {
  const { t } = useTranslation('lifecycle');
  const label = useEnumLabel();
  const language = useLanguage();
  const navigate = useNavigate();
  const stageName = (stage: string | null | undefined): string =>
    stage ? label(LifecycleStage, stage) : t('flow.new');
  const listBehind = ({ filter }: Cell): string => listOf(filter as CustomerFilter);
  // Both sides go down in the order of the stages; who was not there yet stands first.
  const inOrder = (of: (cell: Cell) => string | null | undefined): string[] =>
    [NEW, ...LifecycleStage.keys].filter((stage) => cells.some((cell) => (of(cell) ?? NEW) === stage));
  const [before, after] = [inOrder(({ from }) => from), inOrder(({ to }) => to)];
  const name = (side: 'before' | 'after', stage: string): string =>
    t('flow.mark', { stage: stageName(stage === NEW ? null : stage), day: t(`flow.${side}`) });
  if (cells.length === 0) return <Empty inline title={t('flow.empty')} />;
  return (
    <Chart
      title={t('flow.chart')}
      height={380}
      onOpen={(place, isLine) => isLine && void navigate(listBehind(cells[place]!))}
      table={{
        columns: [t('flow.before'), t('flow.after'), t('funnel.customers')],
        rows: cells.map((cell) => [
          stageName(cell.from),
          stageName(cell.to),
          <Link key="list" to={listBehind(cell)}>
            {formatNumber(cell.customers, language)}
          </Link>,
        ]),
      }}
      option={(colours) => ({
        tooltip: { trigger: 'item' },
        series: [
          {
            type: 'sankey',
            left: 8,
            right: 104,
            top: 8,
            bottom: 8,
            nodeGap: 10,
            layoutIterations: 0,
            emphasis: { focus: 'adjacency' },
            lineStyle: { color: 'source', opacity: 0.32, curveness: 0.5 },
            label: { color: colours.text },
            data: [
              ...before.map((stage) => ({
                name: name('before', stage),
                depth: 0,
                itemStyle: { color: stage === NEW ? colours.third : colours.first },
                label: { formatter: stageName(stage === NEW ? null : stage) },
              })),
              ...after.map((stage) => ({
                name: name('after', stage),
                depth: 1,
                itemStyle: { color: colours.second },
                label: { formatter: stageName(stage) },
              })),
            ],
            links: cells.map(({ from, to, customers }) => ({
              source: name('before', from ?? NEW),
              target: name('after', to),
              value: customers,
            })),
          },
        ],
      })}
    />
  );
}

function Sums({ cells }: { cells: readonly Cell[] }) {
  const { t } = useTranslation('lifecycle');
  const language = useLanguage();
  const sum = (of: (cell: Cell) => boolean): string =>
    formatNumber(
      cells.filter(of).reduce((total, { customers }) => total + customers, 0),
      language,
    );
  return (
    <span className="k-muted">
      {t('flow.moved', {
        moved: sum(({ from, to }) => from !== null && from !== to),
        stayed: sum(({ from, to }) => from === to),
        came: sum(({ from }) => from === null),
        all: sum(() => true),
      })}
    </span>
  );
}

/** Who went where between two days; each line opens its customers. */
export function FlowPanel() {
  const { t } = useTranslation('lifecycle');
  const [given, change] = useUrlState(address);
  const from = given.from || isoDay(WINDOW_DAYS);
  const to = given.to && given.to >= from ? given.to : isoDay();
  const flow = useQuery(StageFlow, { variables: { from, to } });
  const days = (
    <div className="k-row k-from-to">
      <TextField
        label={t('flow.from')}
        name="from"
        type="date"
        value={from}
        max={to}
        errors={[]}
        onChange={(event) => event.target.value && change({ from: event.target.value })}
      />
      <TextField
        label={t('flow.to')}
        name="to"
        type="date"
        value={to}
        min={from}
        max={isoDay()}
        errors={[]}
        onChange={(event) => event.target.value && change({ to: event.target.value })}
      />
    </div>
  );
  return (
    <Panel title={t('flow.title')} extra={days}>
      <Answer of={{ ...flow, data: flow.data ?? flow.previousData }} skeleton={<SkeletonLines lines={10} />}>
        {({ stageFlow }) => (
          <div className="k-stack">
            <Sums cells={stageFlow.cells} />
            <Flow cells={stageFlow.cells} />
          </div>
        )}
      </Answer>
    </Panel>
  );
}
