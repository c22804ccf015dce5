import { useMutation } from '@apollo/client/react';
import { TicketLinkKind, TicketStatus } from '@kehu/schema';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../lib/session/viewer.js';
import { Button } from '../../../ui/button.js';
import { Money } from '../../../ui/money.js';
import { EnumTag, EnumText, Tag } from '../../../ui/tag.js';
import { RelativeTime } from '../../../ui/time.js';
import { toast } from '../../../ui/toast.js';
import { MyTickets, TicketConversation } from '../tickets.graphql.js';
import { MergeTicket, TicketCase, UnlinkTicket } from './casework.graphql.js';
import { LinesDialog } from './lines.dialog.js';
import { LinkForm } from './link-form.js';
import { RatingPart } from './rating-part.js';
import type { Case } from './ticket-tabs.js';

const open = ['NEW', 'OPEN', 'PENDING_CUSTOMER', 'PENDING_THIRD_PARTY', 'ON_HOLD'];

function Part({ title, extra, children }: { title: string; extra?: ReactNode; children: ReactNode }) {
  return (
    <section className="k-case-part">
      <header className="k-row k-spread">
        <h3>{title}</h3>
        {extra}
      </header>
      {children}
    </section>
  );
}

interface OtherProps {
  other: { id: string; number: string; subject: string; status?: string };
  onOpen: (id: string) => void;
  before?: ReactNode;
  after?: ReactNode;
}

function Other({ other, onOpen, before, after }: OtherProps) {
  return (
    <li className="k-row">
      {before}
      <button type="button" className="k-mine" onClick={() => onOpen(other.id)}>
        <span className="k-list-title">
          <span className="k-muted">{other.number}</span> {other.subject}
        </span>
        {other.status && <EnumTag of={TicketStatus} value={other.status} />}
      </button>
      {after}
    </li>
  );
}

/** Says what became of a change, and reads the ticket anew. */
function useChange() {
  const { t } = useTranslation('service-desk');
  const refetchQueries = [TicketCase, TicketConversation, MyTickets];
  const [merge] = useMutation(MergeTicket, { refetchQueries });
  const [unlink] = useMutation(UnlinkTicket, { refetchQueries });
  const told = (errors: readonly { message: string }[] | undefined): void =>
    errors?.forEach((error) => toast.problem(error.message));
  const failed = (): void => toast.problem(t('case.failed'));
  return {
    merge: (ticketId: string, intoTicketId: string) =>
      void merge({ variables: { input: { ticketId, intoTicketId } } })
        .then(({ data }) => {
          told(data?.ticketMerge.userErrors);
          if (data?.ticketMerge.userErrors.length === 0) toast.done(t('case.merged'));
        })
        .catch(failed),
    unlink: (ticketId: string, otherTicketId: string) =>
      void unlink({ variables: { input: { ticketId, otherTicketId } } })
        .then(({ data }) => told(data?.ticketUnlink.userErrors))
        .catch(failed),
  };
}

function Duplicates({ ticket, onOpen }: { ticket: Case; onOpen: (id: string) => void }) {
  const { t } = useTranslation('service-desk');
  const mayWrite = useMay('tickets:write') && open.includes(ticket.status);
  const { merge } = useChange();
  if (ticket.duplicates.length === 0) return null;
  return (
    <Part title={t('case.duplicates')}>
      <ul className="k-list">
        {ticket.duplicates.map(({ ticket: other, likeness }) => (
          <Other
            key={other.id}
            other={other}
            onOpen={onOpen}
            before={<Tag tone="warn">{t('case.percent', { percent: likeness })}</Tag>}
            after={
              mayWrite && (
                <Button size="small" onClick={() => merge(other.id, ticket.id)}>
                  {t('case.merge-here')}
                </Button>
              )
            }
          />
        ))}
      </ul>
    </Part>
  );
}

function Links({ ticket, onOpen }: { ticket: Case; onOpen: (id: string) => void }) {
  const { t } = useTranslation('service-desk');
  const mayWrite = useMay('tickets:write');
  const { unlink } = useChange();
  return (
    <Part title={t('case.links')}>
      <ul className="k-list">
        {ticket.links.map(({ kind, ticket: other }) => (
          <Other
            key={other.id}
            other={other}
            onOpen={onOpen}
            before={
              <Tag tone={kind === 'BLOCKED_BY' ? 'warn' : 'outline'}>
                <EnumText of={TicketLinkKind} value={kind} />
              </Tag>
            }
            after={
              mayWrite && (
                <Button look="quiet" size="small" onClick={() => unlink(ticket.id, other.id)}>
                  {t('case.unlink')}
                </Button>
              )
            }
          />
        ))}
      </ul>
      {mayWrite && <LinkForm ticketId={ticket.id} />}
    </Part>
  );
}

function Lines({ ticket }: { ticket: Case }) {
  const { t } = useTranslation('service-desk');
  const mayWrite = useMay('tickets:write');
  const [isChoosing, choose] = useState(false);
  if (ticket.lines === null) return null;
  const { lines } = ticket;
  const change = mayWrite && (
    <Button size="small" onClick={() => choose(true)}>
      {t('case.choose-lines')}
    </Button>
  );
  return (
    <Part title={t('case.lines')} extra={change}>
      {lines.length === 0 && <p className="k-muted">{t('case.no-lines')}</p>}
      <ul className="k-list">
        {lines.map((line) => (
          <li key={line.id} className="k-row k-case-line">
            <span className="k-list-title">
              <span className="k-strong">{line.name}</span> × {Number(line.quantity)}
            </span>
            <span className="k-muted">
              {line.orderNumber} · <RelativeTime at={line.orderedAt} />
            </span>
            <Money value={line.net} />
          </li>
        ))}
      </ul>
      {isChoosing && (
        <LinesDialog ticketId={ticket.id} chosen={lines.map(({ id }) => id)} onClose={() => choose(false)} />
      )}
    </Part>
  );
}

/** What the ticket has to do with others, which order lines it is about, how the customer rated it. */
export function CaseTab({ ticket, onOpen }: { ticket: Case; onOpen: (id: string) => void }) {
  const { t } = useTranslation('service-desk');
  return (
    <>
      <Duplicates ticket={ticket} onOpen={onOpen} />
      <Links ticket={ticket} onOpen={onOpen} />
      {ticket.mergedTickets.length > 0 && (
        <Part title={t('case.merged-list')}>
          <ul className="k-list">
            {ticket.mergedTickets.map((other) => (
              <Other key={other.id} other={other} onOpen={onOpen} />
            ))}
          </ul>
        </Part>
      )}
      <Lines ticket={ticket} />
      <Part title={t('rating.title')}>
        <RatingPart ticket={ticket} />
      </Part>
    </>
  );
}
