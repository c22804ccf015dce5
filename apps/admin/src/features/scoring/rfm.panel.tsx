import { RfmSegment } from '@kehu/schema';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ValueBoardQuery } from '../../gql/graphql.js';
import { listOf } from '../../lib/customer-filter.js';
import { useEnumLabel } from '../../lib/enum-label.js';
import { useLanguage } from '../../lib/i18n/i18n.js';
import { formatMoney, formatNumber } from '../../lib/money.js';
import { MetricLabel } from '../../ui/metric-label.js';
import { Panel } from '../../ui/panel.js';
import { Empty } from '../../ui/states.js';

type Cell = ValueBoardQuery['valueBoard']['rfm'][number];

const scores = [1, 2, 3, 4, 5] as const;

function RfmCell({ cell, top }: { cell: Cell | undefined; top: number }) {
  const { t } = useTranslation('scoring');
  const label = useEnumLabel();
  const language = useLanguage();
  if (!cell) return <td className="k-rfm-cell" aria-label={t('rfm.nobody')} />;
  const depth = Math.round(8 + (72 * cell.customers) / Math.max(top, 1));
  const segment = label(RfmSegment, cell.segment);
  const filter = { recencyScore: { eq: cell.recency }, frequencyScore: { eq: cell.frequency } };
  return (
    <td
      className="k-rfm-cell"
      style={{ background: `color-mix(in srgb, var(--accent) ${depth / 2}%, var(--surface))` }}
    >
      <Link to={listOf(filter)} title={`${segment} · ${formatMoney(cell.revenue, language, { compact: true })}`}>
        <strong className="k-num">{formatNumber(cell.customers, language)}</strong>
        <span>{segment}</span>
      </Link>
    </td>
  );
}

/** Recency by frequency: how many customers stand in each cell; each opens its list. */
export function RfmPanel({ cells }: { cells: readonly Cell[] }) {
  const { t } = useTranslation('scoring');
  const top = Math.max(...cells.map(({ customers }) => customers), 0);
  const at = (recency: number, frequency: number) =>
    cells.find((cell) => cell.recency === recency && cell.frequency === frequency);
  return (
    <Panel title={t('rfm.title')}>
      {cells.length === 0 ? (
        <Empty inline title={t('rfm.empty')} />
      ) : (
        <table className="k-rfm-grid">
          <caption className="k-visually-hidden">{t('rfm.title')}</caption>
          <thead>
            <tr>
              <th scope="col">
                <MetricLabel of="recencyScore">R</MetricLabel> \ <MetricLabel of="frequencyScore">F</MetricLabel>
              </th>
              {scores.map((frequency) => (
                <th key={frequency} scope="col">
                  {frequency}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[...scores].reverse().map((recency) => (
              <tr key={recency}>
                <th scope="row">{recency}</th>
                {scores.map((frequency) => (
                  <RfmCell key={frequency} cell={at(recency, frequency)} top={top} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  );
}
