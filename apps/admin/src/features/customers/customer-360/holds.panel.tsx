import { useMutation, useQuery } from '@apollo/client/react';
import { Channel, CustomerHoldKind, PrivacyRequestKind, PrivacyRequestState } from '@kehu/schema';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { newKey } from '../../../lib/mutation-key.js';
import { Button } from '../../../ui/button.js';
import { Dialog } from '../../../ui/dialog.js';
import { EnumField, FormErrors, FormFoot, TextAreaField, useForm } from '../../../ui/form.js';
import { Form } from '../../../ui/form-frame.js';
import { Answer, SkeletonLines } from '../../../ui/states.js';
import { EnumTag, EnumText, Tag } from '../../../ui/tag.js';
import { Day } from '../../../ui/time.js';
import { toast } from '../../../ui/toast.js';
import { CustomerPrivacy, LiftHold, OpenPrivacyRequest, PlaceHold } from './privacy.graphql.js';

interface DialogProps {
  readonly customerId: string;
  onClose(): void;
  onDone(): void;
}

function NewRequest({ customerId, onClose, onDone }: DialogProps) {
  const { t } = useTranslation('customers');
  const [open] = useMutation(OpenPrivacyRequest);
  const form = useForm(async ({ kind, channel, wish = '' }) => {
    const asked = { kind: kind as PrivacyRequestKind, channel: channel as Channel, wish };
    const { data } = await open({ variables: { input: { customerId, ...asked, clientMutationKey: newKey() } } });
    const refusals = data?.privacyRequestOpen.userErrors ?? [];
    if (refusals.length === 0) onDone();
    return refusals;
  });
  return (
    <Dialog title={t('privacy.new-request')} onClose={onClose}>
      <Form of={form}>
        <EnumField label={t('privacy.kind')} name="kind" of={PrivacyRequestKind} errors={form.errors} />
        <EnumField label={t('privacy.channel')} name="channel" of={Channel} defaultValue="EMAIL" errors={form.errors} />
        <TextAreaField label={t('privacy.wish')} name="wish" required minLength={3} errors={form.errors} />
        <FormErrors errors={form.errors} fields={['kind', 'channel', 'wish']} />
        <FormFoot submit={t('privacy.write-down')} busy={form.busy} onCancel={onClose} />
      </Form>
    </Dialog>
  );
}

function NewHold({ customerId, onClose, onDone }: DialogProps) {
  const { t } = useTranslation('customers');
  const [place] = useMutation(PlaceHold);
  const form = useForm(async ({ kind, reason = '' }) => {
    const { data } = await place({ variables: { input: { customerId, kind: kind as CustomerHoldKind, reason } } });
    const refusals = data?.customerHoldPlace.userErrors ?? [];
    if (refusals.length === 0) onDone();
    return refusals;
  });
  return (
    <Dialog title={t('privacy.new-hold')} onClose={onClose}>
      <Form of={form}>
        <EnumField label={t('privacy.hold')} name="kind" of={CustomerHoldKind} errors={form.errors} />
        <TextAreaField label={t('privacy.reason')} name="reason" required minLength={3} errors={form.errors} />
        <FormErrors errors={form.errors} fields={['kind', 'reason']} />
        <FormFoot submit={t('privacy.write-down')} busy={form.busy} onCancel={onClose} />
      </Form>
    </Dialog>
  );
}

const dialogs = { request: NewRequest, hold: NewHold };

/** What keeps the customer's data still, and what was asked about it. */
export function HoldsAndRequests({ customerId, onChanged }: { customerId: string; onChanged: () => void }) {
  const { t } = useTranslation('customers');
  const [open, setOpen] = useState<keyof typeof dialogs | null>(null);
  const known = useQuery(CustomerPrivacy, { variables: { id: customerId }, fetchPolicy: 'cache-and-network' });
  const [lift] = useMutation(LiftHold);
  const changed = (): void => {
    setOpen(null);
    void known.refetch();
    onChanged();
  };
  async function end(kind: CustomerHoldKind): Promise<void> {
    const { data } = await lift({ variables: { input: { customerId, kind } } });
    data?.customerHoldLift.userErrors.forEach((error) => toast.problem(error.message));
    changed();
  }
  const NewOne = open && dialogs[open];
  return (
    <Answer of={known} skeleton={<SkeletonLines lines={2} />}>
      {({ customerHolds, privacyRequests }) => (
        <div className="k-stack">
          <ul className="k-list">
            {customerHolds.map((hold) => (
              <li key={hold.id} className="k-list-row">
                <Tag tone="warn">
                  <EnumText of={CustomerHoldKind} value={hold.kind} />
                </Tag>
                <span className="k-list-title">
                  {hold.reason} <span className="k-muted">{hold.placedBy}</span>
                </span>
                <span className="k-muted">
                  <Day at={hold.at} />
                </span>
                <Button
                  size="small"
                  onClick={() => void end(hold.kind).catch(() => toast.problem(t('privacy.failed')))}
                >
                  {t('privacy.lift')}
                </Button>
              </li>
            ))}
            {privacyRequests.edges.map(({ node: request }) => (
              <li key={request.id} className="k-list-row">
                <EnumTag of={PrivacyRequestState} value={request.state} />
                <Link to={`/privacy/requests/${request.id}`} className="k-list-title">
                  <EnumText of={PrivacyRequestKind} value={request.kind} />
                </Link>
                {request.isOverdue && <Tag tone="danger">{t('privacy.overdue')}</Tag>}
                <span className="k-muted">
                  <Day at={request.dueAt} />
                </span>
              </li>
            ))}
          </ul>
          <div className="k-row k-row-wrap">
            <Button size="small" onClick={() => setOpen('request')}>
              {t('privacy.new-request')}
            </Button>
            <Button size="small" onClick={() => setOpen('hold')}>
              {t('privacy.new-hold')}
            </Button>
          </div>
          {NewOne && <NewOne customerId={customerId} onClose={() => setOpen(null)} onDone={changed} />}
        </div>
      )}
    </Answer>
  );
}
