import { useMutation, useQuery } from '@apollo/client/react';
import { TicketStatus } from '@kehu/schema';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { SupervisorBoardQuery } from '../../../gql/graphql.js';
import { useLanguage } from '../../../lib/i18n/i18n.js';
import { formatNumber, formatShare } from '../../../lib/money.js';
import { nextDue } from '../../../lib/next-due.js';
import { useMay } from '../../../lib/session/viewer.js';
import { Button } from '../../../ui/button.js';
import { Panel } from '../../../ui/panel.js';
import { Answer, Empty, SkeletonLines } from '../../../ui/states.js';
import { EnumText, Tag } from '../../../ui/tag.js';
import { Clock } from '../../../ui/time.js';
import { toast } from '../../../ui/toast.js';
import { VipMark } from '../../../ui/vip-mark.js';
import { SkillsDialog, useSkillLabel } from './skills.dialog.js';
import { HandBackTicket } from '../tickets.graphql.js';
import { getFragmentData } from '../../../gql/fragment-masking.js';
import { HeldTicket } from '../../../lib/held-ticket.graphql.js';
import { AgentTickets, SupervisorBoard } from './supervisor.graphql.js';

type Queue = NonNullable<SupervisorBoardQuery['queue']>;

/** What an agent has in hand; a supervisor puts a ticket back to the place it had. */
function InHand({ agentId }: { agentId: string }) {
  const { t } = useTranslation('service-desk');
  const mayPull = useMay('tickets:write');
  const held = useQuery(AgentTickets, { variables: { agentId }, fetchPolicy: 'cache-and-network' });
  const [pull, { loading }] = useMutation(HandBackTicket, { refetchQueries: [SupervisorBoard, AgentTickets] });
  async function back(ticketId: string): Promise<void> {
    const { data } = await pull({ variables: { input: { ticketId, reason: t('supervisor.pull-reason') } } });
    data?.ticketHandBack.userErrors.forEach((error) => toast.problem(error.message));
  }
  return (
    <Answer of={held} skeleton={<SkeletonLines lines={2} />}>
      {({ tickets }) =>
        tickets.edges.length === 0 ? (
          <Empty inline title={t('supervisor.nothing-in-hand')} />
        ) : (
          <ul className="k-list">
            {tickets.edges.map((edge) => {
              const node = getFragmentData(HeldTicket, edge.node);
              const dueAt = nextDue(node.clocks);
              return (
                <li key={node.id} className="k-list-row k-row-wrap">
                  {node.customer && <VipMark tier={node.customer.vipTier} />}
                  <Link to={`/queue?ticket=${node.id}`} className="k-list-title">
                    {node.customer?.name} {node.subject}
                  </Link>
                  {dueAt ? <Clock dueAt={dueAt} /> : <EnumText of={TicketStatus} value={node.status} />}
                  {mayPull && (
                    <Button
                      size="small"
                      look="quiet"
                      busy={loading}
                      onClick={() => void back(node.id).catch(() => toast.problem(t('reply.failed')))}
                    >
                      {t('supervisor.pull')}
                    </Button>
                  )}
                </li>
              );
            })}
          </ul>
        )
      }
    </Answer>
  );
}

function AgentRow({ agent, day }: { agent: Queue['agents'][number]; day: Queue['agentDays'][number] | undefined }) {
  const { t } = useTranslation('service-desk');
  const language = useLanguage();
  const skillLabel = useSkillLabel();
  const mayTeach = useMay('users:write');
  const [isOpen, setOpen] = useState(false);
  const [isTeaching, setTeaching] = useState(false);
  const { user, isOnline, assigned, capacity } = agent;
  return (
    <li>
      <button type="button" className="k-mine k-crew" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <span className="k-dot" data-on={isOnline} aria-hidden="true" />
        <span className="k-list-title k-strong">{user.name}</span>
        <span className="k-visually-hidden">{t(isOnline ? 'agents.is-online' : 'agents.is-offline')}</span>
        <span className="k-num" title={t('agents.load')}>
          {assigned}/{capacity}
        </span>
        {day && (
          <span className="k-muted k-crew-day">
            {t('supervisor.day', { taken: day.taken, done: day.done })}
            {day.meanHandlingMinutes !== null &&
              ` · ${t('supervisor.handling', { minutes: formatNumber(day.meanHandlingMinutes, language, 0) })}`}
            {day.occupancy !== null &&
              ` · ${t('supervisor.occupancy', { share: formatShare(day.occupancy, language) })}`}
          </span>
        )}
      </button>
      {isOpen && (
        <div className="k-stack k-crew-more">
          <div className="k-row k-row-wrap">
            {agent.skills.map((skill) => (
              <Tag key={skill} tone="outline">
                {skillLabel(skill)}
              </Tag>
            ))}
            {mayTeach && (
              <Button size="small" look="quiet" onClick={() => setTeaching(true)}>
                {t('skills.title')}
              </Button>
            )}
          </div>
          {/* Another load is another list. */}
          <InHand key={assigned} agentId={user.id} />
        </div>
      )}
      {isTeaching && <SkillsDialog agent={agent} onClose={() => setTeaching(false)} />}
    </li>
  );
}

/** Who is there, how busy, what they did today, and what each has in hand. */
export function CrewPanel({ agents, days }: Pick<Queue, 'agents'> & { days: Queue['agentDays'] }) {
  const { t } = useTranslation('service-desk');
  return (
    <Panel
      title={t('agents.title')}
      extra={
        <span className="k-muted">
          {t('agents.online', { count: agents.filter(({ isOnline }) => isOnline).length })}
        </span>
      }
    >
      {agents.length === 0 ? (
        <Empty inline title={t('agents.none')} />
      ) : (
        <ul className="k-list">
          {agents.map((agent) => (
            <AgentRow key={agent.user.id} agent={agent} day={days.find(({ user }) => user.id === agent.user.id)} />
          ))}
        </ul>
      )}
    </Panel>
  );
}
