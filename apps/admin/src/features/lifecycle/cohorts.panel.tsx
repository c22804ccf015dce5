import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CohortsQuery, CustomerFilter } from '../../gql/graphql.js';
import { listOf } from '../../lib/customer-filter.js';
import { useLanguage } from '../../lib/i18n/i18n.js';
import { formatNumber, formatShare } from '../../lib/money.js';
import { oneOf, useUrlState } from '../../lib/url-state.js';
import { Panel } from '../../ui/panel.js';
import { Answer, Empty, SkeletonLines } from '../../ui/states.js';
import { Chip, Chips } from '../../ui/tabs.js';
import { Cohorts } from './lifecycle.graphql.js';

type Cohort = CohortsQuery['purchaseCohorts'][number];
type Cell = Cohort['cells'][number];

const spans = ['6', '12', '24'] as const;
const address = { months: oneOf(spans, '12') };
/** The first month is the purchase itself: only later ones are coloured, the deeper the more came back, as far as figures stay readable. */
const DEEPEST = 50;

function CohortCell({ month, cell }: { month: string; cell: Cell }) {
  const { t } = useTranslation('lifecycle');
  const language = useLanguage();
  const share = cell.share ?? 0;
  const depth = cell.later === 0 ? 8 : Math.min(DEEPEST, Math.round(share * 90));
  const written = formatShare(share, language);
  return (
    <td style={{ background: `color-mix(in srgb, var(--accent) ${depth}%, var(--surface))` }}>
      <Link
        to={listOf(cell.filter as CustomerFilter)}
        title={t('cohort.cell', { month, later: cell.later, customers: cell.customers, share: written })}
      >
        {formatNumber(Math.round(share * 100), language)}
        <span className="k-visually-hidden">%</span>
      </Link>
    </td>
  );
}

function CohortTable({ cohorts }: { cohorts: readonly Cohort[] }) {
  const { t } = useTranslation('lifecycle');
  const language = useLanguage();
  const most = Math.max(...cohorts.map(({ cells }) => cells.length));
  return (
    <div className="k-stack">
      <p className="k-muted">{t('cohort.hint')}</p>
      <div className="k-cohort-frame" tabIndex={0} role="group" aria-label={t('cohort.title')}>
        <table className="k-cohorts">
          <caption className="k-visually-hidden">{t('cohort.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('cohort.month')}</th>
              <th scope="col">{t('cohort.size')}</th>
              {Array.from({ length: most }, (_, later) => (
                <th key={later} scope="col" title={t('cohort.later', { later })}>
                  {later}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {cohorts.map(({ month, customers, filter, cells }) => (
              <tr key={month}>
                <th scope="row">{month}</th>
                <td className="k-num">
                  <Link to={listOf(filter as CustomerFilter)}>{formatNumber(customers, language)}</Link>
                </td>
                {customers > 0 && cells.map((cell) => <CohortCell key={cell.later} month={month} cell={cell} />)}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

/** Who came back in the months after the first purchase, in percent; each cell opens its customers. */
export function CohortsPanel() {
  const { t } = useTranslation('lifecycle');
  const [{ months }, change] = useUrlState(address);
  const cohorts = useQuery(Cohorts, { variables: { months: Number(months) } });
  const chips = (
    <Chips label={t('cohort.title')}>
      {spans.map((span) => (
        <Chip key={span} on={span === months} onClick={() => change({ months: span })}>
          {t('cohort.months', { months: span })}
        </Chip>
      ))}
    </Chips>
  );
  return (
    <Panel title={t('cohort.title')} extra={chips}>
      <Answer of={{ ...cohorts, data: cohorts.data ?? cohorts.previousData }} skeleton={<SkeletonLines lines={12} />}>
        {({ purchaseCohorts }) =>
          purchaseCohorts.some(({ customers }) => customers > 0) ? (
            <CohortTable cohorts={purchaseCohorts} />
          ) : (
            <Empty inline title={t('cohort.empty')} />
          )
        }
      </Answer>
    </Panel>
  );
}
