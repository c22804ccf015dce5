import { useMutation } from '@apollo/client/react';
import { BaseClass, CustomerKind, IdentityKind, LifecycleStage } from '@kehu/schema';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { getFragmentData, type FragmentType } from '../../../gql/fragment-masking.js';
import type { CustomerHeadFragment } from '../../../gql/graphql.js';
import { shownPhone } from '../../../lib/phone.js';
import { useMay } from '../../../lib/session/viewer.js';
import { Avatar } from '../../../ui/avatar.js';
import { Button } from '../../../ui/button.js';
import { EnumTag, EnumText, Tag } from '../../../ui/tag.js';
import { RelativeTime } from '../../../ui/time.js';
import { toast } from '../../../ui/toast.js';
import { VipMark } from '../../../ui/vip-mark.js';
import { CustomerHead } from './customer-360.graphql.js';
import { RevealIdentity } from './customer-moves.graphql.js';
import { AddFactDialog } from '../edit/add-fact.dialog.js';
import { EditProfileDialog } from '../edit/edit-profile.dialog.js';
import { TagsDialog } from '../edit/tags.dialog.js';
import { NewTicketDialog } from './new-ticket.dialog.js';

/** Sold by few in the console: loaded when opened. */
const NewOrderDialog = lazy(() => import('./new-order.dialog.js').then((form) => ({ default: form.NewOrderDialog })));

type Identity = CustomerHeadFragment['identities'][number];

/** A phone, a mail address …; a masked one can be shown, which is logged. */
function IdentityLine({ identity, customerId }: { identity: Identity; customerId: string }) {
  const { t } = useTranslation('customers');
  const [reveal, { loading }] = useMutation(RevealIdentity);
  const inFull = identity.kind === 'PHONE' ? shownPhone(identity.value) : identity.value;
  async function show(): Promise<void> {
    const { data } = await reveal({ variables: { input: { customerId, identityId: identity.id } } });
    data?.identityReveal.userErrors.forEach((error) => toast.problem(error.message));
  }
  return (
    <span>
      <span className="k-muted">
        <EnumText of={IdentityKind} value={identity.kind} />{' '}
      </span>
      <span className="k-num">{identity.isMasked ? identity.masked : inFull}</span>
      {identity.isMasked && (
        <button
          type="button"
          disabled={loading}
          onClick={() => void show().catch(() => toast.problem(t('reveal.failed')))}
        >
          {t('reveal.show')}
        </button>
      )}
    </span>
  );
}

/** Whether tier or stage already say what the class says. */
const isSaidBy = ({ baseClass, vipTier, stage }: CustomerHeadFragment): boolean =>
  (baseClass === 'VIP' && vipTier !== 'NONE') || baseClass === stage;

function Marks({ head }: { head: CustomerHeadFragment }) {
  return (
    <span className="k-row k-row-wrap">
      <VipMark tier={head.vipTier} />
      {!isSaidBy(head) && <EnumTag of={BaseClass} value={head.baseClass} />}
      <EnumTag of={LifecycleStage} value={head.stage} />
      <EnumTag of={CustomerKind} value={head.kind} />
      {head.tags.map((tag) => (
        <Tag key={tag.id} tone="outline">
          {tag.name}
        </Tag>
      ))}
    </span>
  );
}

type Doing = 'order' | 'ticket' | 'profile' | 'fact' | 'tags';

/** What can be done with the customer, each in a dialog of its own. */
function Actions({ customerId, onChanged }: { customerId: string; onChanged: () => void }) {
  const { t } = useTranslation('customers');
  const mayWrite = useMay('customers:write');
  const mayOpen = useMay('tickets:write');
  const maySell = useMay('orders:write');
  const [doing, setDoing] = useState<Doing | null>(null);
  const dialog = { customerId, onClose: () => setDoing(null) };
  return (
    <div className="k-360-do">
      {mayWrite && (
        <>
          <Button onClick={() => setDoing('profile')}>{t('edit.title')}</Button>
          <Button onClick={() => setDoing('fact')}>{t('fact.add')}</Button>
          <Button onClick={() => setDoing('tags')}>{t('tags.title')}</Button>
        </>
      )}
      {maySell && <Button onClick={() => setDoing('order')}>{t('order.new')}</Button>}
      {mayOpen && <Button onClick={() => setDoing('ticket')}>{t('ticket.new')}</Button>}
      <Button look="quiet" onClick={() => window.print()}>
        {t('print')}
      </Button>
      {doing === 'order' && (
        <Suspense fallback={null}>
          <NewOrderDialog {...dialog} onRecorded={onChanged} />
        </Suspense>
      )}
      {doing === 'ticket' && <NewTicketDialog {...dialog} onOpened={onChanged} />}
      {doing === 'profile' && <EditProfileDialog {...dialog} onChanged={onChanged} />}
      {doing === 'fact' && <AddFactDialog {...dialog} onAdded={onChanged} />}
      {doing === 'tags' && <TagsDialog {...dialog} />}
    </div>
  );
}

/** Name, class, tier, stage, owner, identities, and what can be done. */
export function CustomerHeadPanel({
  customer,
  onChanged,
}: {
  customer: FragmentType<typeof CustomerHead>;
  onChanged: () => void;
}) {
  const { t } = useTranslation('customers');
  const head = getFragmentData(CustomerHead, customer);
  useEffect(() => {
    document.title = `${head.name} · Kehu`;
  }, [head.name]);
  return (
    <header className="k-360-head" data-vip={head.vipTier !== 'NONE'}>
      <Avatar name={head.name} />
      <div className="k-360-name">
        <div className="k-row k-row-wrap">
          <h1>{head.name}</h1>
          <Marks head={head} />
        </div>
        <div className="k-identities">
          {head.identities.map((identity) => (
            <IdentityLine key={identity.id} identity={identity} customerId={head.id} />
          ))}
        </div>
        <div className="k-row k-row-wrap k-muted">
          <span>{t('head.code', { code: head.code })}</span>
          <span>{head.owner ? t('head.owner', { name: head.owner.name }) : t('no-owner')}</span>
          {head.team && <span>{head.team.name}</span>}
          {head.lastContactAt && (
            <span>
              {t('head.last-contact')} <RelativeTime at={head.lastContactAt} />
            </span>
          )}
        </div>
      </div>
      <Actions customerId={head.id} onChanged={onChanged} />
    </header>
  );
}
