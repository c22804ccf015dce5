import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { UnservedVipsQuery } from '../../../gql/graphql.js';
import { SetDedicatedAgent } from '../../../lib/dedicated-agent.graphql.js';
import { useMay } from '../../../lib/session/viewer.js';
import { Button } from '../../../ui/button.js';
import { Dialog } from '../../../ui/dialog.js';
import { FormErrors, FormFoot, useForm } from '../../../ui/form.js';
import { Form } from '../../../ui/form-frame.js';
import { Panel } from '../../../ui/panel.js';
import { PersonField } from '../../../ui/person-field.js';
import { Answer, Empty, SkeletonLines } from '../../../ui/states.js';
import { VipMark } from '../../../ui/vip-mark.js';
import { UnservedVips } from './supervisor.graphql.js';

type Vip = UnservedVipsQuery['unservedVips']['edges'][number]['node'];
type Customer = NonNullable<Vip['customer']>;

function AssignDialog({ vip, customer, onClose }: { vip: Vip; customer: Customer; onClose: () => void }) {
  const { t } = useTranslation('service-desk');
  const [set] = useMutation(SetDedicatedAgent, { refetchQueries: [UnservedVips] });
  const form = useForm(async ({ primaryId }) => {
    const backupId = vip.backup && vip.backup.id !== primaryId ? vip.backup.id : null;
    const input = { customerId: customer.id, primaryId: primaryId ?? null, backupId };
    const refusals = (await set({ variables: { input } })).data?.dedicatedAgentSet.userErrors ?? [];
    if (refusals.length === 0) onClose();
    return refusals;
  });
  return (
    <Dialog title={t('unserved.assign-to', { name: customer.name })} onClose={onClose}>
      <Form of={form}>
        <PersonField label={t('unserved.agent')} name="primaryId" chosen={vip.backup} errors={form.errors} />
        <FormErrors errors={form.errors} fields={['primaryId']} />
        <FormFoot submit={t('unserved.assign')} busy={form.busy} onCancel={onClose} />
      </Form>
    </Dialog>
  );
}

function VipRow({ vip }: { vip: Vip }) {
  const { t } = useTranslation('service-desk');
  const mayAssign = useMay('customers:write');
  const [isOpen, setOpen] = useState(false);
  const { customer, former, backup } = vip;
  if (!customer) return null;
  return (
    <li className="k-list-row k-row-wrap">
      <VipMark tier={customer.vipTier} />
      <Link to={`/customers/${customer.id}`} className="k-list-title">
        {customer.name}
      </Link>
      <span className="k-muted">
        {former ? t('unserved.former', { name: former.name }) : t('unserved.nobody')}
        {backup && ` · ${t('unserved.backup', { name: backup.name })}`}
      </span>
      {mayAssign && (
        <Button size="small" onClick={() => setOpen(true)}>
          {t('unserved.assign')}
        </Button>
      )}
      {isOpen && <AssignDialog vip={vip} customer={customer} onClose={() => setOpen(false)} />}
    </li>
  );
}

/** VIPs who are due a dedicated agent and have none at work here; each can be given one. */
export function UnservedPanel() {
  const { t } = useTranslation('service-desk');
  const answer = useQuery(UnservedVips);
  return (
    <Panel
      title={t('unserved.title')}
      extra={<span className="k-muted k-num">{answer.data?.unservedVips.totalCount?.value}</span>}
    >
      <Answer of={answer} skeleton={<SkeletonLines lines={3} />}>
        {({ unservedVips: { edges } }) =>
          edges.length === 0 ? (
            <Empty inline title={t('unserved.none')} />
          ) : (
            <ul className="k-list">
              {edges.map(({ cursor, node }) => (
                <VipRow key={cursor} vip={node} />
              ))}
            </ul>
          )
        }
      </Answer>
    </Panel>
  );
}
