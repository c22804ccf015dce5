import { useMutation } from '@apollo/client/react';
import { Direction, type Channel, type InteractionKind, type TaskKind } from '@kehu/schema';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newKey } from '../../../lib/mutation-key.js';
import { Button } from '../../../ui/button.js';
import { FormErrors, useForm, type FormValues } from '../../../ui/form.js';
import { Form } from '../../../ui/form-frame.js';
import { EnumText } from '../../../ui/tag.js';
import { Chip, Chips } from '../../../ui/tabs.js';
import { toast } from '../../../ui/toast.js';
import type { FieldError } from '../../../ui/user-errors.js';
import { AddNote, AddTask, LogInteraction } from './quick-log.graphql.js';

const kinds = ['call', 'message', 'note', 'task'] as const;
type Kind = (typeof kinds)[number];

const interactions: Record<'call' | 'message', { kind: InteractionKind; channel: Channel }> = {
  call: { kind: 'CALL', channel: 'PHONE' },
  message: { kind: 'CHAT', channel: 'WECHAT' },
};

/** Tomorrow at nine, as a `datetime-local` field writes it. */
function tomorrowMorning(): string {
  const at = new Date();
  at.setDate(at.getDate() + 1);
  return `${at.getFullYear()}-${String(at.getMonth() + 1).padStart(2, '0')}-${String(at.getDate()).padStart(2, '0')}T09:00`;
}

/** The first line is the subject, the rest the body. */
function subjectAndBody(text: string): { subject: string; body?: string } {
  const [subject = '', ...rest] = text.trim().split('\n');
  const body = rest.join('\n').trim();
  return body ? { subject, body } : { subject };
}

/** Sends what was typed to where its kind belongs. */
function useSend(customerId: string, kind: Kind): (values: FormValues) => Promise<readonly FieldError[]> {
  const [log] = useMutation(LogInteraction);
  const [note] = useMutation(AddNote);
  const [task] = useMutation(AddTask);
  return async (values) => {
    const text = values['body'] ?? '';
    if (kind === 'note') {
      const { data } = await note({
        variables: { input: { customerId, body: text, isSensitive: values['isSensitive'] === 'on' } },
      });
      return data?.noteAdd.userErrors ?? [];
    }
    if (kind === 'task') {
      const dueAt = new Date(values['dueAt'] ?? '').toISOString();
      const input = { customerId, kind: 'CALL' as TaskKind, title: text, dueAt };
      const { data } = await task({ variables: { input } });
      return data?.taskCreate.userErrors ?? [];
    }
    const direction = values['direction'] as Direction;
    const input = {
      customerId,
      ...interactions[kind],
      direction,
      ...subjectAndBody(text),
      clientMutationKey: newKey(),
    };
    const { data } = await log({ variables: { input } });
    return data?.interactionLog.userErrors ?? [];
  };
}

function DirectionChoice() {
  const { t } = useTranslation('customers');
  return (
    <fieldset className="k-log-direction">
      <legend className="k-visually-hidden">{t('log.direction')}</legend>
      {Direction.keys.toReversed().map((direction, place) => (
        <label key={direction}>
          <input type="radio" name="direction" value={direction} defaultChecked={place === 0} />
          <EnumText of={Direction} value={direction} />
        </label>
      ))}
    </fieldset>
  );
}

/** Records a call, a message, a note or a follow-up at once. */
export function QuickLog({ customerId, onLogged }: { customerId: string; onLogged: () => void }) {
  const { t } = useTranslation('customers');
  const [kind, setKind] = useState<Kind>('call');
  const send = useSend(customerId, kind);
  const form = useForm(async (values) => {
    const refusals = await send(values);
    if (refusals.length === 0) {
      toast.done(t(`log.done-${kind}`));
      onLogged();
    }
    return refusals;
  });
  return (
    <section className="k-panel" aria-label={t('log.title')}>
      <Form of={form} className="k-panel-body k-log">
        <div className="k-row k-row-wrap k-spread">
          <Chips label={t('log.title')}>
            {kinds.map((one) => (
              <Chip key={one} on={one === kind} onClick={() => setKind(one)}>
                {t(`log.${one}`)}
              </Chip>
            ))}
          </Chips>
          {(kind === 'call' || kind === 'message') && <DirectionChoice />}
          {kind === 'note' && (
            <label className="k-row">
              <input type="checkbox" name="isSensitive" />
              <span>{t('log.sensitive')}</span>
            </label>
          )}
          {kind === 'task' && (
            <input
              className="k-input k-log-when"
              type="datetime-local"
              name="dueAt"
              aria-label={t('log.due')}
              required
              defaultValue={tomorrowMorning()}
            />
          )}
        </div>
        <div className="k-fields">
          <textarea
            className="k-input"
            name="body"
            required
            rows={2}
            aria-label={t(`log.what-${kind}`)}
            placeholder={t(`log.what-${kind}`)}
          />
          <Button type="submit" look="primary" busy={form.busy}>
            {t('log.save')}
          </Button>
        </div>
        <FormErrors errors={form.errors} fields={[]} />
      </Form>
    </section>
  );
}
