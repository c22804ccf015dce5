import { useMutation } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useShortcut } from '../../lib/shortcuts.js';
import { Button } from '../../ui/button.js';
import { FormErrors, TextAreaField, useForm } from '../../ui/form.js';
import { Chip, Chips } from '../../ui/tabs.js';
import { toast } from '../../ui/toast.js';
import { QueueBoard } from './queue.graphql.js';
import { ResolveDialog } from './resolve.dialog.js';
import { HandBackTicket, MyTickets, ReplyToTicket, TicketConversation } from './tickets.graphql.js';

/** Answers the customer or leaves a note for colleagues; `r` starts writing, Ctrl/⌘ Enter sends. */
export function ReplyBox({
  ticketId,
  isComplaint,
  onLeave,
}: {
  ticketId: string;
  isComplaint: boolean;
  onLeave: () => void;
}) {
  const { t } = useTranslation('service-desk');
  const formElement = useRef<HTMLFormElement>(null);
  const [isPublic, setPublic] = useState(true);
  const [isResolving, setResolving] = useState(false);
  const [reply] = useMutation(ReplyToTicket, { refetchQueries: [TicketConversation, MyTickets, QueueBoard] });
  const [handBack, handingBack] = useMutation(HandBackTicket, { refetchQueries: [MyTickets, QueueBoard] });
  const form = useForm(async (values) => {
    const { data } = await reply({
      variables: { input: { ticketId, body: values['body'] ?? '', visibility: isPublic ? 'PUBLIC' : 'INTERNAL' } },
    });
    return data?.ticketReply.userErrors ?? [];
  });
  useShortcut('r', t('reply.write'), () => formElement.current?.querySelector('textarea')?.focus());
  useShortcut('e', t('resolve.title'), () => setResolving(true));

  async function giveBack(): Promise<void> {
    const { data } = await handBack({ variables: { input: { ticketId } } });
    const refusals = data?.ticketHandBack.userErrors ?? [];
    refusals.forEach((error) => toast.problem(error.message));
    if (refusals.length === 0) onLeave();
  }
  return (
    <form ref={formElement} className="k-stack" onSubmit={(event) => void form.onSubmit(event)}>
      <Chips label={t('reply.to')}>
        <Chip on={isPublic} onClick={() => setPublic(true)}>
          {t('reply.public')}
        </Chip>
        <Chip on={!isPublic} onClick={() => setPublic(false)}>
          {t('reply.internal')}
        </Chip>
      </Chips>
      <TextAreaField
        label={t(isPublic ? 'reply.write' : 'reply.note')}
        name="body"
        required
        errors={form.errors}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) formElement.current?.requestSubmit();
        }}
      />
      <FormErrors errors={form.errors} fields={['body']} />
      <div className="k-row k-row-wrap">
        <Button type="submit" look="primary" busy={form.busy}>
          {t(isPublic ? 'reply.send' : 'reply.save')}
        </Button>
        <Button hotkey="E" onClick={() => setResolving(true)}>
          {t('resolve.title')}
        </Button>
        <Button
          look="quiet"
          busy={handingBack.loading}
          onClick={() => void giveBack().catch(() => toast.problem(t('reply.failed')))}
        >
          {t('reply.hand-back')}
        </Button>
      </div>
      {isResolving && (
        <ResolveDialog ticketId={ticketId} isComplaint={isComplaint} onClose={() => setResolving(false)} />
      )}
    </form>
  );
}
