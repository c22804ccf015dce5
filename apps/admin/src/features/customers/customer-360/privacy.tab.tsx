import { useQuery } from '@apollo/client/react';
import { ConsentPurpose, ConsentState, Channel, ContactRefusal } from '@kehu/schema';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomerConsentsQuery } from '../../../gql/graphql.js';
import { useEnumLabel } from '../../../lib/enum-label.js';
import { useMay } from '../../../lib/session/viewer.js';
import { Button } from '../../../ui/button.js';
import { Answer, Empty, SkeletonLines } from '../../../ui/states.js';
import { EnumText, Tag } from '../../../ui/tag.js';
import { ExactTime } from '../../../ui/time.js';
import { ConsentDialog } from './consent.dialog.js';
import { HoldsAndRequests } from './holds.panel.js';
import { CustomerConsents } from './privacy.graphql.js';

type Permission = CustomerConsentsQuery['contactPermissions'][number];
type Consent = NonNullable<CustomerConsentsQuery['customer']>['consents'][number];

/** The ways people are asked about. */
const channels: Channel[] = ['PHONE', 'SMS', 'EMAIL', 'WECHAT', 'APP'];

function Cell({ permission, onChange }: { permission: Permission; onChange?: (permission: Permission) => void }) {
  const { t } = useTranslation('customers');
  const label = useEnumLabel();
  const { purpose, channel, isAllowed, refusal } = permission;
  const why = refusal ? label(ContactRefusal, refusal) : t('privacy.allowed');
  const tag = (
    <Tag
      tone={isAllowed ? 'good' : 'outline'}
      title={refusal ? ContactRefusal.values[refusal]?.description : undefined}
    >
      {why}
    </Tag>
  );
  if (!onChange) return tag;
  const name = `${label(ConsentPurpose, purpose)} · ${label(Channel, channel)}: ${why}`;
  return (
    <Button look="quiet" size="small" aria-label={name} onClick={() => onChange(permission)}>
      {tag}
    </Button>
  );
}

function Matrix({ of, onChange }: { of: readonly Permission[]; onChange?: (permission: Permission) => void }) {
  const { t } = useTranslation('customers');
  const label = useEnumLabel();
  return (
    <div className="k-consents" tabIndex={0} role="region" aria-label={t('privacy.matrix')}>
      <table>
        <thead>
          <tr>
            <td />
            {channels.map((channel) => (
              <th key={channel} scope="col">
                {label(Channel, channel)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ConsentPurpose.keys.map((purpose) => (
            <tr key={purpose}>
              <th scope="row" title={ConsentPurpose.values[purpose]?.description}>
                {label(ConsentPurpose, purpose)}
              </th>
              {of
                .filter((one) => one.purpose === purpose)
                .map((one) => (
                  <td key={one.channel}>
                    <Cell permission={one} onChange={onChange} />
                  </td>
                ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function History({ consents }: { consents: readonly Consent[] }) {
  const { t } = useTranslation('customers');
  if (consents.length === 0) return <Empty inline title={t('privacy.no-history')} />;
  return (
    <ol className="k-list">
      {consents.map((consent) => (
        <li key={consent.id} className="k-list-row">
          <Tag tone={consent.isCurrent ? 'accent' : 'outline'}>
            <EnumText of={ConsentState} value={consent.state} />
          </Tag>
          <span className="k-list-title" title={consent.evidence ?? undefined}>
            <EnumText of={ConsentPurpose} value={consent.purpose} /> · <EnumText of={Channel} value={consent.channel} />{' '}
            <span className="k-muted">
              {[consent.noticeVersion, consent.evidence, consent.recordedBy].filter(Boolean).join(' · ')}
            </span>
          </span>
          <span className="k-muted">
            <ExactTime at={consent.at} />
          </span>
        </li>
      ))}
    </ol>
  );
}

/** What the customer allows, since when and by what proof; what they asked about their data. */
export function PrivacyTab({ customerId }: { customerId: string }) {
  const { t } = useTranslation('customers');
  const mayWrite = useMay('customers:write');
  const mayKeep = useMay('privacy:write');
  const [asked, setAsked] = useState<Permission | null>(null);
  const known = useQuery(CustomerConsents, { variables: { id: customerId, channels } });
  return (
    <Answer of={known} skeleton={<SkeletonLines lines={8} />}>
      {({ contactPermissions, customer, privacyNotices }) => (
        <div className="k-stack k-stack-wide">
          <Matrix of={contactPermissions} onChange={mayWrite ? setAsked : undefined} />
          {mayKeep && <HoldsAndRequests customerId={customerId} onChanged={() => void known.refetch()} />}
          <h3>{t('privacy.history')}</h3>
          <History consents={customer?.consents ?? []} />
          {asked && (
            <ConsentDialog
              customerId={customerId}
              about={asked}
              notices={privacyNotices}
              onClose={() => setAsked(null)}
              onSaid={() => void known.refetch()}
            />
          )}
        </div>
      )}
    </Answer>
  );
}
