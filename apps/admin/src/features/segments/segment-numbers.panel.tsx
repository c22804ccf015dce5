import { AbcClass, BaseClass, LifecycleStage, type Enumeration } from '@kehu/schema';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { getFragmentData, type FragmentType } from '../../gql/fragment-masking.js';
import type { CustomerFilter, SegmentNumbersFragment } from '../../gql/graphql.js';
import { allOf, listOf } from '../../lib/customer-filter.js';
import { useLanguage } from '../../lib/i18n/i18n.js';
import { formatAlignedShare, formatShare } from '../../lib/money.js';
import { Count, Money } from '../../ui/money.js';
import { Figure } from '../../ui/panel.js';
import { EnumText } from '../../ui/tag.js';
import { SegmentNumbers } from './segments.graphql.js';

type Numbers = SegmentNumbersFragment;

/** One split as bars; each opens the list behind it. */
function Split({
  title,
  of,
  rows,
  size,
  linkOf,
}: {
  title: string;
  of: Enumeration;
  rows: Numbers['byBaseClass'];
  size: number;
  linkOf: (key: string) => string;
}) {
  const language = useLanguage();
  const known = of.keys
    .map((key) => ({ key, count: rows.find((row) => row.key === key)?.count ?? 0 }))
    .filter((row) => row.count > 0);
  if (known.length === 0) return null;
  return (
    <div className="k-split">
      <h3>{title}</h3>
      <ul>
        {known.map(({ key, count }) => (
          <li key={key}>
            <Link to={linkOf(key)} className="k-split-row">
              <span className="k-ellipsis">
                <EnumText of={of} value={key} />
              </span>
              <span className="k-meter" aria-hidden="true">
                <i style={{ width: `${(100 * count) / Math.max(size, 1)}%` }} />
              </span>
              <Count value={count} />
              <span className="k-muted k-num">{formatAlignedShare(count / Math.max(size, 1), language)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Figures({ numbers, filter }: { numbers: Numbers; filter: CustomerFilter }) {
  const { t } = useTranslation('segments');
  const language = useLanguage();
  return (
    <div className="k-figures">
      <Link to={listOf(filter)} className="k-figure">
        <span>{t('stats.size')}</span>
        <strong>
          <Count value={numbers.size} />
        </strong>
      </Link>
      <Figure label={t('stats.revenue')}>
        <Money value={numbers.revenue} whole />
      </Figure>
      {numbers.averageValue && (
        <Figure label={t('stats.value')}>
          <Money value={numbers.averageValue} whole />
        </Figure>
      )}
      {numbers.averageOrderValue && (
        <Figure label={t('stats.order-value')}>
          <Money value={numbers.averageOrderValue} whole />
        </Figure>
      )}
      {typeof numbers.averageChurnScore === 'number' && (
        <Figure label={t('stats.churn-score')}>
          <Count value={numbers.averageChurnScore} />
        </Figure>
      )}
      <Figure label={t('stats.churned')}>
        {numbers.size > 0 ? formatShare(numbers.churned / numbers.size, language) : '–'}
      </Figure>
    </div>
  );
}

/** What a group of customers amounts to, and how it splits; every number opens its list. */
export function SegmentNumbersView({
  stats,
  filter,
}: {
  stats: FragmentType<typeof SegmentNumbers>;
  filter: CustomerFilter;
}) {
  const { t } = useTranslation('segments');
  const numbers = getFragmentData(SegmentNumbers, stats);
  const within = (part: CustomerFilter) => listOf(allOf(filter, part) ?? {});
  return (
    <div className="k-stack k-stack-wide">
      <Figures numbers={numbers} filter={filter} />
      <div className="k-splits">
        <Split
          title={t('stats.by-class')}
          of={BaseClass}
          rows={numbers.byBaseClass}
          size={numbers.size}
          linkOf={(key) => within({ baseClass: { eq: key as BaseClass } })}
        />
        <Split
          title={t('stats.by-abc')}
          of={AbcClass}
          rows={numbers.byAbc}
          size={numbers.size}
          linkOf={(key) => within({ abcClass: { eq: key as AbcClass } })}
        />
        <Split
          title={t('stats.by-stage')}
          of={LifecycleStage}
          rows={numbers.byStage}
          size={numbers.size}
          linkOf={(key) => within({ stage: { eq: key as LifecycleStage } })}
        />
      </div>
    </div>
  );
}
