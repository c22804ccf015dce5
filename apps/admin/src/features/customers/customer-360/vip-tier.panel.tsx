import { useMutation } from '@apollo/client/react';
import { VipTier } from '@kehu/schema';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { getFragmentData, type FragmentType } from '../../../gql/fragment-masking.js';
import type { CustomerTierFragment } from '../../../gql/graphql.js';
import { useInLanguage } from '../../../lib/enum-label.js';
import { SetDedicatedAgent } from '../../../lib/dedicated-agent.graphql.js';
import { useMay, useViewer } from '../../../lib/session/viewer.js';
import { Button } from '../../../ui/button.js';
import { Facts, Panel } from '../../../ui/panel.js';
import { Empty } from '../../../ui/states.js';
import { EnumTag, EnumText, Tag } from '../../../ui/tag.js';
import { Day } from '../../../ui/time.js';
import { toast } from '../../../ui/toast.js';
import { DedicatedAgentDialog } from './dedicated-agent.dialog.js';
import { VipBudgets } from './vip-budgets.js';
import { CustomerTier } from './vip-tier.graphql.js';

type Standing = NonNullable<CustomerTierFragment['vipStanding']>;

interface Props {
  readonly customer: FragmentType<typeof CustomerTier>;
  /** Another agent was chosen. */
  onChanged(): void;
}

function Moves({ moves }: { moves: Standing['moves'] }) {
  const { t } = useTranslation('customers');
  const inLanguage = useInLanguage();
  return (
    <details>
      <summary className="k-muted">{t('tier.history')}</summary>
      <ol className="k-list">
        {moves.map((move) => (
          <li key={move.movedAt} className="k-stack" style={{ padding: '4px 0' }}>
            <span className="k-row k-spread">
              <span>
                {move.from && <EnumText of={VipTier} value={move.from} />} →{' '}
                {move.to && <EnumText of={VipTier} value={move.to} />}
              </span>
              <span className="k-muted">
                <Day at={move.movedAt} />
              </span>
            </span>
            <span className="k-muted">{inLanguage(move.reasonZh, move.reasonEn)}</span>
          </li>
        ))}
      </ol>
    </details>
  );
}

interface TierProps {
  readonly standing: Standing;
  readonly customer: CustomerTierFragment;
  onChanged(): void;
}

/** Nobody serves the customer yet: whoever may serve them can take it on. */
function Nobody({ customerId, onChanged }: { customerId: string; onChanged: () => void }) {
  const { t } = useTranslation('customers');
  const { id: primaryId } = useViewer();
  const mayServe = useMay('tickets:write');
  const [set, { loading }] = useMutation(SetDedicatedAgent);
  async function take(): Promise<void> {
    const { data } = await set({ variables: { input: { customerId, primaryId } } });
    data?.dedicatedAgentSet.userErrors.forEach(({ message }) => toast.problem(message));
    onChanged();
  }
  return (
    <span className="k-row k-row-wrap">
      <Tag tone="warn">{t('tier.missing-agent')}</Tag>
      {mayServe && (
        <Button size="small" busy={loading} onClick={() => void take().catch(() => toast.problem(t('state.failed')))}>
          {t('tier.take')}
        </Button>
      )}
    </span>
  );
}

function Tier({ standing, customer, onChanged }: TierProps) {
  const { t } = useTranslation('customers');
  const inLanguage = useInLanguage();
  const { tier, since, leavingTo, leavesOn, benefits, next, moves } = standing;
  const reason = moves[0];
  const dedicated = customer.dedicatedAgents;
  const names = [dedicated?.primary?.name, dedicated?.backup?.name].filter(Boolean).join(' / ');
  return (
    <div className="k-stack">
      <span className="k-row k-row-wrap">
        {tier === 'NONE' ? <EnumText of={VipTier} value={tier} /> : <EnumTag of={VipTier} value={tier} />}
        <span className="k-muted">
          {t('tier.since')} <Day at={since} />
        </span>
      </span>
      {leavingTo && leavesOn && (
        <Tag tone="warn">
          {t('tier.leaves')} <Day at={leavesOn} /> → <EnumText of={VipTier} value={leavingTo} />
        </Tag>
      )}
      <Facts
        of={[
          [t('tier.why'), reason && inLanguage(reason.reasonZh, reason.reasonEn)],
          [
            t('tier.agent'),
            names || (benefits.dedicatedAgent && <Nobody customerId={customer.id} onChanged={onChanged} />) || null,
          ],
          [
            t('tier.next'),
            next && (
              <>
                <EnumText of={VipTier} value={next.tier} />: {inLanguage(next.missingZh, next.missingEn)}
              </>
            ),
          ],
        ]}
      />
      <VipBudgets standing={standing} customerId={customer.id} onChanged={onChanged} />
      {moves.length > 1 && <Moves moves={moves} />}
    </div>
  );
}

/** The VIP tier: why, what it brings, what may take it away, what is missing to the next. */
export function VipTierPanel({ customer: given, onChanged }: Props) {
  const { t } = useTranslation('customers');
  const [isOpen, setOpen] = useState(false);
  const mayWrite = useMay('customers:write');
  const customer = getFragmentData(CustomerTier, given);
  const dedicated = customer.dedicatedAgents;
  return (
    <Panel
      title={t('tier.title')}
      part="vipStanding"
      extra={
        mayWrite && (
          <Button look="quiet" size="small" onClick={() => setOpen(true)}>
            {t('tier.choose-agent')}
          </Button>
        )
      }
    >
      {customer.vipStanding ? (
        <Tier standing={customer.vipStanding} customer={customer} onChanged={onChanged} />
      ) : (
        <Empty inline title={t('tier.none')} />
      )}
      {isOpen && (
        <DedicatedAgentDialog
          customerId={customer.id}
          primary={dedicated?.primary ?? null}
          backup={dedicated?.backup ?? null}
          onClose={() => setOpen(false)}
          onChanged={onChanged}
        />
      )}
    </Panel>
  );
}
