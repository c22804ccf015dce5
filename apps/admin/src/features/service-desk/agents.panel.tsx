import { useTranslation } from 'react-i18next';
import type { QueueBoardQuery } from '../../gql/graphql.js';
import { useLanguage } from '../../lib/i18n/i18n.js';
import { formatShare } from '../../lib/money.js';
import { Count } from '../../ui/money.js';
import { Figure, Panel } from '../../ui/panel.js';
import { Empty } from '../../ui/states.js';

type Queue = NonNullable<QueueBoardQuery['queue']>;

function Served({ served }: { served: Queue['servedToday'] }) {
  const { t } = useTranslation('service-desk');
  const language = useLanguage();
  // What was promised for today and is decided: answered in time, or overdue.
  const told = served.withinTarget + served.breached;
  return (
    <div className="k-figures">
      <Figure label={t('served.answered')}>
        <Count value={served.answered} />
      </Figure>
      <Figure label={t('served.in-time')}>{told > 0 ? formatShare(served.withinTarget / told, language) : '–'}</Figure>
      <Figure label={t('served.breached')}>
        <Count value={served.breached} />
      </Figure>
    </div>
  );
}

/** Who is there to help, how busy they are, and today's service level. */
export function AgentsPanel({ agents, served }: { agents: Queue['agents']; served: Queue['servedToday'] }) {
  const { t } = useTranslation('service-desk');
  const sorted = [...agents].sort((a, b) => Number(b.isOnline) - Number(a.isOnline) || a.assigned - b.assigned);
  return (
    <>
      <Panel title={t('served.title')}>
        <Served served={served} />
      </Panel>
      <Panel
        title={t('agents.title')}
        extra={
          <span className="k-muted">
            {t('agents.online', { count: agents.filter((agent) => agent.isOnline).length })}
          </span>
        }
      >
        {sorted.length === 0 ? (
          <Empty inline title={t('agents.none')} />
        ) : (
          <ul className="k-agents">
            {sorted.map(({ user, isOnline, assigned, capacity }) => (
              <li key={user.id}>
                <span className="k-dot" data-on={isOnline} aria-hidden="true" />
                <span className="k-list-title">{user.name}</span>
                <span className="k-visually-hidden">{t(isOnline ? 'agents.is-online' : 'agents.is-offline')}</span>
                <span
                  className={assigned >= capacity ? 'k-meter k-meter-warn' : 'k-meter'}
                  style={{ width: 60 }}
                  aria-hidden="true"
                >
                  <i style={{ width: `${Math.min(100, (100 * assigned) / Math.max(capacity, 1))}%` }} />
                </span>
                <span className="k-num k-muted" title={t('agents.load')}>
                  {assigned}/{capacity}
                </span>
              </li>
            ))}
          </ul>
        )}
      </Panel>
    </>
  );
}
