import { RankTerm, Severity } from '@kehu/schema';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { getFragmentData, type FragmentType } from '../../gql/fragment-masking.js';
import type { QueueRowFragment } from '../../gql/graphql.js';
import { Panel } from '../../ui/panel.js';
import { Empty } from '../../ui/states.js';
import { EnumTag, EnumText } from '../../ui/tag.js';
import { Clock, RelativeTime } from '../../ui/time.js';
import { VipMark } from '../../ui/vip-mark.js';
import { QueueRow } from './queue.graphql.js';

type Terms = QueueRowFragment['terms'];

/** Every term of the priority: a bar in proportion, and the points that add up to the sum. */
function Why({ terms }: { terms: Terms }) {
  const { t } = useTranslation('service-desk');
  const given = terms.filter((term) => term.points !== 0);
  const positive = given.reduce((all, term) => all + Math.max(term.points, 0), 0);
  const total = terms.reduce((sum, term) => sum + term.points, 0);
  return (
    <div className="k-why">
      <span className="k-terms" aria-hidden="true">
        {given.map(({ term, points }) => (
          <i key={term} data-term={term} style={{ width: `${(100 * Math.max(points, 0)) / Math.max(positive, 1)}%` }} />
        ))}
      </span>
      <ul>
        <li className="k-strong">{t('waiting.priority', { points: total })}</li>
        {given.map(({ term, points }) => (
          <li key={term}>
            <i data-term={term} aria-hidden="true" />
            <EnumText of={RankTerm} value={term} /> <span className="k-num">{String(points).replace('-', '−')}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function WaitingRow({
  item,
  place,
  isTaken,
}: {
  item: FragmentType<typeof QueueRow>;
  place: number;
  isTaken: boolean;
}) {
  const { t } = useTranslation('service-desk');
  const row = getFragmentData(QueueRow, item);
  return (
    <li className="k-waiting-row" data-taken={isTaken}>
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
          {row.expectedWaitMinutes !== null && ` · ${t('waiting.eta', { count: row.expectedWaitMinutes })}`}
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
  isTaking,
}: {
  items: readonly (FragmentType<typeof QueueRow> & { id: string })[];
  waiting: number;
  isTaking: boolean;
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
            <WaitingRow key={item.id} item={item} place={index + 1} isTaken={isTaking && index === 0} />
          ))}
        </ol>
      )}
    </Panel>
  );
}
