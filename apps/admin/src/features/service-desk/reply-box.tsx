import { useMutation } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useShortcut, useShortcutNote } from '../../lib/shortcuts.js';
import { Button } from '../../ui/button.js';
import { FormErrors, TextAreaField, useForm } from '../../ui/form.js';
import { Form } from '../../ui/form-frame.js';
import { Chip, Chips } from '../../ui/tabs.js';
import { toast } from '../../ui/toast.js';
import { MentionPicker, type Named } from './casework/mention-picker.js';
import { MacroChoice } from './knowledge/macro-choice.js';
import { QueueBoard } from './queue.graphql.js';
import { ResolveDialog } from './resolve.dialog.js';
import { HandBackTicket, MyTickets, ReplyToTicket, TicketConversation } from './tickets.graphql.js';

/** A note says whom it names. */
function withNames(body: string, named: readonly Named[]): string {
  const missing = named.filter(({ name }) => !body.includes(`@${name}`)).map(({ name }) => `@${name}`);
  return missing.length === 0 ? body : `${missing.join(' ')} ${body}`;
}

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
  const [named, setNamed] = useState<readonly Named[]>([]);
  const [articleIds, setArticleIds] = useState<readonly string[]>([]);
  const [reply] = useMutation(ReplyToTicket, { refetchQueries: [TicketConversation, MyTickets, QueueBoard] });
  const [handBack, handingBack] = useMutation(HandBackTicket, { refetchQueries: [MyTickets, QueueBoard] });
  const form = useForm(async (values) => {
    const { data } = await reply({
      variables: {
        input: isPublic
          ? { ticketId, body: values['body'] ?? '', visibility: 'PUBLIC', articleIds: [...articleIds] }
          : {
              ticketId,
              body: withNames(values['body'] ?? '', named),
              visibility: 'INTERNAL',
              mentionedUserIds: named.map(({ id }) => id),
            },
      },
    });
    const refusals = data?.ticketReply.userErrors ?? [];
    if (refusals.length === 0) {
      setNamed([]);
      setArticleIds([]);
    }
    return refusals;
  });
  useShortcut('r', t('reply.write'), () => formElement.current?.querySelector('textarea')?.focus());
  useShortcut('e', t('resolve.title'), () => setResolving(true));
  useShortcutNote('mod+Enter', t(isPublic ? 'reply.send' : 'reply.save'));

  async function giveBack(): Promise<void> {
    const { data } = await handBack({ variables: { input: { ticketId } } });
    const refusals = data?.ticketHandBack.userErrors ?? [];
    refusals.forEach((error) => toast.problem(error.message));
    if (refusals.length === 0) onLeave();
  }
  return (
    <Form of={form} at={formElement} className="k-stack">
      <Chips label={t('reply.to')}>
        <Chip on={isPublic} onClick={() => setPublic(true)}>
          {t('reply.public')}
        </Chip>
        <Chip on={!isPublic} onClick={() => setPublic(false)}>
          {t('reply.internal')}
        </Chip>
      </Chips>
      {isPublic ? (
        <MacroChoice
          ticketId={ticketId}
          onText={({ text, articleId }) => {
            const area = formElement.current?.querySelector('textarea');
            if (area) area.value = area.value.trim() === '' ? text : `${area.value}\n${text}`;
            area?.focus();
            if (articleId) setArticleIds([...new Set([...articleIds, articleId])]);
          }}
        />
      ) : (
        <MentionPicker ticketId={ticketId} named={named} onChange={setNamed} />
      )}
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
    </Form>
  );
}
