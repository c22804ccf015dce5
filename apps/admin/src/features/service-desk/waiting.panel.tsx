import { RankTerm, Severity } from '@kehu/schema';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { getFragmentData, type FragmentType } from '../../gql/fragment-masking.js';
import type { QueueRowFragment } from '../../gql/graphql.js';
import { useEnumLabel } from '../../lib/enum-label.js';
import { Panel } from '../../ui/panel.js';
import { Empty } from '../../ui/states.js';
import { EnumTag, EnumText } from '../../ui/tag.js';
import { Clock, RelativeTime } from '../../ui/time.js';
import { VipMark } from '../../ui/vip-mark.js';
import { QueueRow } from './queue.graphql.js';

type Terms = QueueRowFragment['terms'];

/** The terms of the priority that add to it; the parts of the bar are in proportion. */
function Why({ terms }: { terms: Terms }) {
  const { t } = useTranslation('service-desk');
  const label = useEnumLabel();
  const given = terms.filter((term) => term.points > 0);
  const total = terms.reduce((sum, term) => sum + term.points, 0);
  const sum = given.reduce((all, term) => all + term.points, 0);
  return (
    <details className="k-why">
      <summary>
        <span>
          {t('waiting.priority', {
            points: total,
            first: given.length > 0 ? label(RankTerm, [...given].sort((a, b) => b.points - a.points)[0]!.term) : '',
          })}
        </span>
        <span className="k-terms" aria-hidden="true">
          {given.map(({ term, points }) => (
            <i key={term} data-term={term} style={{ width: `${(100 * points) / Math.max(sum, 1)}%` }} />
          ))}
        </span>
      </summary>
      <dl>
        {terms.map(({ term, points }) => (
          <div key={term} style={{ display: 'contents' }}>
            <dt>
              <EnumText of={RankTerm} value={term} />
            </dt>
            <dd>{points}</dd>
          </div>
        ))}
        <dt className="k-strong">{t('waiting.sum')}</dt>
        <dd className="k-strong">{total}</dd>
      </dl>
    </details>
  );
}

function WaitingRow({ item, place }: { item: FragmentType<typeof QueueRow>; place: number }) {
  const { t } = useTranslation('service-desk');
  const row = getFragmentData(QueueRow, item);
  return (
    <li className="k-stack">
      <div className="k-row">
        <span className="k-place">{row.position ?? place}</span>
        <VipMark tier={row.customer.vipTier} />
        <Link to={`/customers/${row.customer.id}`} className="k-list-title k-strong">
          {row.customer.name}
        </Link>
        {row.ticket.severity !== 'NORMAL' && <EnumTag of={Severity} value={row.ticket.severity} />}
        {row.dueAt && <Clock dueAt={row.dueAt} />}
      </div>
      <div className="k-row k-muted" style={{ paddingLeft: 30 }}>
        <span className="k-list-title">{row.ticket.subject}</span>
        <span>
          {t('waiting.since')} <RelativeTime at={row.enqueuedAt} />
        </span>
      </div>
      <Why terms={row.terms} />
    </li>
  );
}

/** Who waits, in the order of claiming, and why this order. */
export function WaitingPanel({
  items,
  waiting,
}: {
  items: readonly (FragmentType<typeof QueueRow> & { id: string })[];
  waiting: number;
}) {
  const { t } = useTranslation('service-desk');
  return (
    <Panel
      title={t('waiting.title')}
      extra={<span className="k-muted k-num">{t('waiting.count', { count: waiting })}</span>}
    >
      {items.length === 0 ? (
        <Empty title={t('waiting.empty')}>{t('waiting.empty-hint')}</Empty>
      ) : (
        <ol className="k-waiting">
          {items.map((item, index) => (
            <WaitingRow key={item.id} item={item} place={index + 1} />
          ))}
        </ol>
      )}
    </Panel>
  );
}
