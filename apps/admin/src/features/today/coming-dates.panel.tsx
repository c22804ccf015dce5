import { useQuery } from '@apollo/client/react';
import { ImportantDateKind } from '@kehu/schema';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { TodayDatesQuery } from '../../gql/graphql.js';
import { dayAsDate, formatMonthDay } from '../../lib/dates.js';
import { useLanguage } from '../../lib/i18n/i18n.js';
import { Panel } from '../../ui/panel.js';
import { Answer, Empty, SkeletonLines } from '../../ui/states.js';
import { EnumTag } from '../../ui/tag.js';
import { VipMark } from '../../ui/vip-mark.js';
import { TodayDates } from './today.graphql.js';

type Coming = TodayDatesQuery['upcomingDates'][number];
const shown = 8;

function ComingRow({ coming }: { coming: Coming }) {
  const { t } = useTranslation('today');
  const language = useLanguage();
  return (
    <li>
      <Link to={`/customers/${coming.customer.id}`} className="k-list-row">
        <span className="k-days-left">
          {coming.daysLeft === 0 ? (
            <strong>{t('dates.today')}</strong>
          ) : (
            <>
              <strong className="k-num">{coming.daysLeft}</strong>
              <span>{t('dates.days', { count: coming.daysLeft })}</span>
            </>
          )}
        </span>
        <span className="k-list-title k-strong">{coming.customer.name}</span>
        <VipMark tier={coming.customer.vipTier} />
        <EnumTag of={ImportantDateKind} value={coming.kind} />
        <span className="k-muted">
          {formatMonthDay(dayAsDate(coming.date), language)}
          {coming.calendar === 'LUNAR' && coming.lunarLabel && ` · ${coming.lunarLabel}`}
        </span>
      </Link>
    </li>
  );
}

/** Birthdays and other days of my customers in the next two weeks. */
export function ComingDates() {
  const { t } = useTranslation('today');
  const dates = useQuery(TodayDates);
  return (
    <Panel title={t('dates.title')}>
      <Answer of={dates} skeleton={<SkeletonLines lines={5} />}>
        {({ upcomingDates }) =>
          upcomingDates.length === 0 ? (
            <Empty inline title={t('dates.empty')} />
          ) : (
            <>
              <ul className="k-list">
                {upcomingDates.slice(0, shown).map((coming) => (
                  <ComingRow key={`${coming.customer.id}-${coming.kind}-${coming.date}`} coming={coming} />
                ))}
              </ul>
              {upcomingDates.length > shown && (
                <p className="k-muted">{t('dates.more', { count: upcomingDates.length - shown })}</p>
              )}
            </>
          )
        }
      </Answer>
    </Panel>
  );
}
