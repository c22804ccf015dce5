import BellOutlined from '@ant-design/icons-svg/es/asn/BellOutlined';
import { useMutation, useQuery } from '@apollo/client/react';
import { ImportState, NotificationKind } from '@kehu/schema';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { NewsQuery } from '../gql/graphql.js';
import { useEnumLabel } from '../lib/enum-label.js';
import { News, SeeNews } from '../lib/workspace/notifications.graphql.js';
import { Icon } from '../ui/icon.js';
import { closeMenu, useCloseOutside } from '../ui/menu.js';
import { EnumText } from '../ui/tag.js';
import { RelativeTime } from '../ui/time.js';

type Notification = NewsQuery['notifications'][number];

const askedEvery = 60_000;

function placeOf({ kind, ticketId, customerId }: Notification): string {
  if (ticketId) return `/queue?ticket=${ticketId}`;
  if (customerId) return `/customers/${customerId}`;
  if (kind === 'IMPORT_ENDED') return '/settings?tab=imports';
  return kind === 'WORK_RECEIVED' ? '/customers?owner=mine' : '/';
}

/** What it is about beside its title: the customer, how much, how it ended. */
function useDetail(): (one: Notification) => string | null {
  const { t } = useTranslation();
  const label = useEnumLabel();
  return ({ kind, detail }) => {
    if (kind === 'WORK_RECEIVED') return t('news.records', { count: Number(detail) });
    return kind === 'IMPORT_ENDED' && detail ? label(ImportState, detail) : (detail ?? null);
  };
}

/** What happened for the person; opening it means having seen it. */
export function Bell() {
  const { t } = useTranslation();
  const menu = useCloseOutside();
  const detailOf = useDetail();
  const { data, refetch } = useQuery(News, { pollInterval: askedEvery, skipPollAttempt: () => document.hidden });
  const [see] = useMutation(SeeNews);
  const news = data?.notifications ?? [];
  const fresh = news.filter(({ isNew }) => isNew).length;
  function opened(): void {
    if (fresh === 0) return;
    // What is new stays marked while it is read.
    if (menu.current?.open) see().catch(() => undefined);
    else void refetch();
  }
  return (
    <details className="k-menu k-bell" ref={menu} onToggle={opened}>
      <summary aria-label={t('news.title', { count: fresh })}>
        <Icon of={BellOutlined} />
        {fresh > 0 && <span className="k-bell-count">{fresh}</span>}
      </summary>
      <div className="k-menu-card k-menu-list k-news">
        {news.length === 0 && <p className="k-muted">{t('news.none')}</p>}
        {news.map((one) => (
          <Link key={one.key} to={placeOf(one)} data-new={one.isNew} onClick={() => closeMenu(menu)}>
            <span className="k-row k-spread k-muted">
              <EnumText of={NotificationKind} value={one.kind} />
              <RelativeTime at={one.at} />
            </span>
            <span className="k-strong">{one.title}</span>
            <span className="k-muted">{detailOf(one)}</span>
          </Link>
        ))}
      </div>
    </details>
  );
}
