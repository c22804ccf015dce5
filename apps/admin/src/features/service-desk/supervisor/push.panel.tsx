import { useMutation } from '@apollo/client/react';
import { Severity } from '@kehu/schema';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { SupervisorBoardQuery } from '../../../gql/graphql.js';
import { useMay } from '../../../lib/session/viewer.js';
import { Panel } from '../../../ui/panel.js';
import { Empty } from '../../../ui/states.js';
import { EnumTag } from '../../../ui/tag.js';
import { Clock, RelativeTime } from '../../../ui/time.js';
import { toast } from '../../../ui/toast.js';
import { VipMark } from '../../../ui/vip-mark.js';
import { PushTicket, SupervisorBoard } from './supervisor.graphql.js';

type Queue = NonNullable<SupervisorBoardQuery['queue']>;
type Item = Queue['items']['edges'][number]['node'];

function Push({ item, agents }: { item: Item; agents: Queue['agents'] }) {
  const { t } = useTranslation('service-desk');
  const [push, { loading }] = useMutation(PushTicket, { refetchQueries: [SupervisorBoard] });
  async function give(userId: string): Promise<void> {
    const { data } = await push({ variables: { input: { ticketId: item.ticket.id, userId, takeOver: true } } });
    const { ticket, userErrors } = data!.ticketAssign;
    userErrors.forEach((error) => toast.problem(error.message));
    if (ticket) toast.done(t('supervisor.pushed', { number: ticket.number }));
  }
  return (
    <select
      className="k-input k-push"
      aria-label={t('supervisor.push-of', { name: item.customer.name })}
      value=""
      disabled={loading}
      onChange={(event) => void give(event.target.value).catch(() => toast.problem(t('supervisor.push-failed')))}
    >
      <option value="" disabled>
        {t('supervisor.push')}
      </option>
      {agents.map(({ user, assigned, capacity }) => (
        <option key={user.id} value={user.id} disabled={assigned >= capacity}>
          {user.name} {assigned}/{capacity}
        </option>
      ))}
    </select>
  );
}

/** The head of the queue; each ticket can be given to an agent. */
export function PushPanel({ queue }: { queue: Queue }) {
  const { t } = useTranslation('service-desk');
  const mayPush = useMay('tickets:write');
  const online = queue.agents.filter(({ isOnline }) => isOnline);
  return (
    <Panel
      title={t('waiting.title')}
      extra={<span className="k-muted k-num">{t('waiting.count', { count: queue.waiting })}</span>}
    >
      {queue.items.edges.length === 0 ? (
        <Empty inline title={t('waiting.empty')} />
      ) : (
        <ol className="k-list">
          {queue.items.edges.map(({ node: item }, i) => (
            <li key={item.id} className="k-list-row k-row-wrap k-waiting-of-board">
              <span className="k-place">{i + 1}</span>
              <VipMark tier={item.customer.vipTier} />
              <Link to={`/queue?ticket=${item.ticket.id}`} className="k-list-title">
                <span className="k-strong">{item.customer.name}</span> {item.ticket.subject}
              </Link>
              {item.ticket.severity !== 'NORMAL' && <EnumTag of={Severity} value={item.ticket.severity} />}
              {item.dueAt ? <Clock dueAt={item.dueAt} /> : <RelativeTime at={item.enqueuedAt} />}
              {mayPush && <Push item={item} agents={online} />}
            </li>
          ))}
        </ol>
      )}
    </Panel>
  );
}
