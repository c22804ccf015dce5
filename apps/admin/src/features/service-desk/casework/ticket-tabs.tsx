import { useQuery } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TicketCaseQuery } from '../../../gql/graphql.js';
import { Tabs, type Tab } from '../../../ui/tabs.js';
import { Answer, SkeletonLines } from '../../../ui/states.js';
import { ComplaintTab } from '../complaints/complaint.tab.js';
import { CaseTab } from './case.tab.js';
import { TicketCase } from './casework.graphql.js';
import { FilesTab } from './files.tab.js';
import './casework.css';

/** A ticket with all that belongs to it. */
export type Case = NonNullable<TicketCaseQuery['ticket']>;

type Shown = 'talk' | 'case' | 'complaint' | 'files';

/** The conversation, and behind it what belongs to the ticket besides. */
export function TicketTabs({
  ticketId,
  onOpen,
  children,
}: {
  ticketId: string;
  onOpen: (ticketId: string) => void;
  children: ReactNode;
}) {
  const { t } = useTranslation('service-desk');
  const [shown, show] = useState<Shown>('talk');
  const answer = useQuery(TicketCase, { variables: { id: ticketId } });
  const ticket = answer.data?.ticket;
  const count = (n: number): string => (n ? ` ${n}` : '');
  const tabs: Tab<Shown>[] = [
    { key: 'talk', title: t('talk.title') },
    {
      key: 'case',
      title:
        t('case.title') +
        count(!ticket ? 0 : ticket.links.length + ticket.mergedTickets.length + (ticket.lines?.length ?? 0)),
    },
    ...(ticket?.complaint ? [{ key: 'complaint' as const, title: t('complaint.title') }] : []),
    { key: 'files', title: t('files.title') + count(ticket?.attachments.length ?? 0) },
  ];
  const [likely] = ticket?.duplicates ?? [];
  return (
    <>
      <Tabs label={t('talk.parts')} tabs={tabs} active={shown} onChange={show} />
      {shown === 'talk' && likely && (
        <button type="button" className="k-likely" onClick={() => show('case')}>
          {t('case.likely', { number: likely.ticket.number, subject: likely.ticket.subject, percent: likely.likeness })}
        </button>
      )}
      {shown === 'talk' ? (
        children
      ) : (
        <div className="k-case" tabIndex={0}>
          <Answer of={answer} skeleton={<SkeletonLines lines={6} />}>
            {(data) =>
              data.ticket && (
                <>
                  {shown === 'case' && <CaseTab ticket={data.ticket} onOpen={onOpen} />}
                  {shown === 'complaint' && <ComplaintTab ticket={data.ticket} />}
                  {shown === 'files' && <FilesTab ticket={data.ticket} />}
                </>
              )
            }
          </Answer>
        </div>
      )}
    </>
  );
}
