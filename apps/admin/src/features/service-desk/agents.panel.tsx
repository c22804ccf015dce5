import { useTranslation } from 'react-i18next';
import type { QueueBoardQuery } from '../../gql/graphql.js';
import { Panel } from '../../ui/panel.js';
import { Empty } from '../../ui/states.js';
import { ServedFigures } from './served-figures.js';

type Queue = NonNullable<QueueBoardQuery['queue']>;

/** Who is there to help, how busy they are, and today's service level. */
export function AgentsPanel({ agents, served }: { agents: Queue['agents']; served: Queue['servedToday'] }) {
  const { t } = useTranslation('service-desk');
  const sorted = [...agents].sort((a, b) => Number(b.isOnline) - Number(a.isOnline) || a.assigned - b.assigned);
  return (
    <>
      <Panel title={t('served.title')}>
        <div className="k-figures">
          <ServedFigures served={served} />
        </div>
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
