import { useMutation, useQuery } from '@apollo/client/react';
import { ComplaintConfirmation, ComplaintDeviation, ComplaintRemedy } from '@kehu/schema';
import { useTranslation } from 'react-i18next';
import { useEnumLabel, useInLanguage } from '../../../lib/enum-label.js';
import { useLanguage } from '../../../lib/i18n/i18n.js';
import { joinWords } from '../../../lib/i18n/join-words.js';
import { useMay } from '../../../lib/session/viewer.js';
import { Button } from '../../../ui/button.js';
import { ChoiceField, EnumField, FormErrors, TextField, useForm } from '../../../ui/form.js';
import { Form } from '../../../ui/form-frame.js';
import { Money } from '../../../ui/money.js';
import { EnumText, Tag } from '../../../ui/tag.js';
import { Clock, RelativeTime } from '../../../ui/time.js';
import { toast } from '../../../ui/toast.js';
import type { Case } from '../casework/ticket-tabs.js';
import { TicketCase } from '../casework/casework.graphql.js';
import { TicketConversation } from '../tickets.graphql.js';
import { ComplaintCodes, ConfirmComplaint, UpdateComplaint } from './complaints.graphql.js';

type Complaint = NonNullable<Case['complaint']>;

function Standard({ complaint: { code, deviations, missingWords } }: { complaint: Complaint }) {
  const { t } = useTranslation('service-desk');
  const label = useEnumLabel();
  const language = useLanguage();
  if (!code) return <p className="k-muted">{t('complaint.no-code')}</p>;
  return (
    <div className="k-standard">
      <p>
        {t('complaint.answer-within', { count: code.answerMinutes })}
        {code.remedies.length > 0 && ` · ${code.remedies.map((remedy) => label(ComplaintRemedy, remedy)).join(' / ')}`}
        {code.limit && (
          <>
            {' · '}
            {t('complaint.limit')} <Money value={code.limit} />
          </>
        )}
      </p>
      {missingWords.length > 0 && (
        <p className="k-muted">
          {t('complaint.must-say')}{' '}
          {joinWords(
            missingWords.map((ways) => ways.split('|')[0] ?? ''),
            language,
          )}
        </p>
      )}
      {deviations.length === 0 ? (
        <p>
          <Tag tone="good">{t('complaint.by-standard')}</Tag>
        </p>
      ) : (
        <p className="k-row k-row-wrap">
          {deviations.map((one) => (
            <Tag key={one} tone="warn" title={ComplaintDeviation.values[one].description}>
              <EnumText of={ComplaintDeviation} value={one} />
            </Tag>
          ))}
        </p>
      )}
    </div>
  );
}

function FactsForm({ ticket, complaint }: { ticket: Case; complaint: Complaint }) {
  const { t } = useTranslation('service-desk');
  const inLanguage = useInLanguage();
  const codes = useQuery(ComplaintCodes, { fetchPolicy: 'cache-first' });
  const [update] = useMutation(UpdateComplaint, { refetchQueries: [TicketCase] });
  const form = useForm(async (values) => {
    const input = {
      ticketId: ticket.id,
      codeId: values['codeId'] ?? null,
      productId: values['productId'] ?? null,
      remedy: (values['remedy'] as ComplaintRemedy | undefined) ?? null,
      compensation: values['compensation'] ?? null,
      deviationReason: values['deviationReason'] ?? null,
    };
    const { data } = await update({ variables: { input } });
    const refusals = data?.complaintUpdate.userErrors ?? [];
    if (refusals.length === 0) toast.done(t('complaint.saved'));
    return refusals;
  });
  const none = { id: '', name: t('complaint.none') };
  const kinds = (codes.data?.complaintCodes ?? [])
    .filter(({ id, isActive }) => isActive || id === complaint.code?.id)
    .map(({ id, key, nameZh, nameEn }) => ({ id, name: `${key} ${inLanguage(nameZh, nameEn)}` }));
  const products = new Map(
    (ticket.lines ?? []).flatMap(({ productId, name }) => (productId ? [[productId, name ?? '']] : [])),
  );
  if (complaint.product) products.set(complaint.product.id, complaint.product.name);
  if (!codes.data) return null;
  return (
    <Form
      of={form}
      key={`${complaint.code?.id}-${complaint.product?.id}-${complaint.remedy}-${complaint.compensation?.amount}`}
      className="k-stack"
    >
      <ChoiceField
        label={t('complaint.code')}
        name="codeId"
        choices={[none, ...kinds]}
        defaultValue={complaint.code?.id ?? ''}
        errors={form.errors}
      />
      <ChoiceField
        label={t('complaint.product')}
        name="productId"
        choices={[none, ...[...products].map(([id, name]) => ({ id, name }))]}
        defaultValue={complaint.product?.id ?? ''}
        errors={form.errors}
      />
      <EnumField
        label={t('complaint.remedy')}
        name="remedy"
        of={ComplaintRemedy}
        empty={t('complaint.none')}
        defaultValue={complaint.remedy ?? ''}
        errors={form.errors}
      />
      <TextField
        label={t('complaint.compensation')}
        name="compensation"
        inputMode="decimal"
        defaultValue={complaint.compensation?.amount ?? ''}
        errors={form.errors}
      />
      <TextField
        label={t('complaint.reason')}
        name="deviationReason"
        defaultValue={complaint.deviationReason ?? ''}
        errors={form.errors}
      />
      <FormErrors errors={form.errors} fields={['codeId', 'productId', 'remedy', 'compensation', 'deviationReason']} />
      <div>
        <Button type="submit" busy={form.busy}>
          {t('case.save')}
        </Button>
      </div>
    </Form>
  );
}

function Confirm({ ticketId, silentAt }: { ticketId: string; silentAt: string }) {
  const { t } = useTranslation('service-desk');
  const [confirm] = useMutation(ConfirmComplaint, { refetchQueries: [TicketCase, TicketConversation] });
  const send = async (isSatisfied: boolean, words: string | undefined) => {
    const { data } = await confirm({ variables: { input: { ticketId, isSatisfied, words: words ?? null } } });
    return data?.complaintConfirm.userErrors ?? [];
  };
  const form = useForm((values) => send(false, values['words']));
  return (
    <Form of={form} className="k-stack">
      <p>
        {t('complaint.waits')} <Clock dueAt={silentAt} />
      </p>
      <TextField label={t('complaint.words')} name="words" errors={form.errors} />
      <FormErrors errors={form.errors} fields={['words']} />
      <div className="k-row k-row-wrap">
        <Button
          look="primary"
          onClick={() =>
            void send(true, undefined)
              .then((errors) => errors.forEach((error) => toast.problem(error.message)))
              .catch(() => toast.problem(t('case.failed')))
          }
        >
          {t('complaint.confirmed')}
        </Button>
        <Button type="submit" busy={form.busy}>
          {t('complaint.not-good')}
        </Button>
      </div>
    </Form>
  );
}

/** What a complaint is about, its answer standard, what differs from it, and what the customer says to the solution. */
export function ComplaintTab({ ticket }: { ticket: Case }) {
  const { t } = useTranslation('service-desk');
  const mayWrite = useMay('tickets:write');
  const { complaint, status } = ticket;
  if (!complaint) return null;
  const hasEnded = status === 'CLOSED' || status === 'CANCELLED';
  return (
    <>
      <Standard complaint={complaint} />
      {complaint.confirmedBy && complaint.confirmedAt && (
        <p>
          <Tag tone="good">
            <EnumText of={ComplaintConfirmation} value={complaint.confirmedBy} />
          </Tag>{' '}
          <RelativeTime at={complaint.confirmedAt} />
        </p>
      )}
      {complaint.silentAt && mayWrite && <Confirm ticketId={ticket.id} silentAt={complaint.silentAt} />}
      {hasEnded ? (
        <p className="k-muted">
          {[complaint.product?.name, complaint.deviationReason].filter(Boolean).join(' · ') || t('complaint.ended')}
        </p>
      ) : (
        mayWrite && <FactsForm ticket={ticket} complaint={complaint} />
      )}
    </>
  );
}
