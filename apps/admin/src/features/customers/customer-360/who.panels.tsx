import { CustomerSource, FactSource, Gender, ImportantDateKind, NeedClass, RelationType } from '@kehu/schema';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { getFragmentData, type FragmentType } from '../../../gql/fragment-masking.js';
import type { CustomerWhoFragment } from '../../../gql/graphql.js';
import { useInLanguage } from '../../../lib/enum-label.js';
import { dayAsDate, formatDaysLeft, formatMonthDay } from '../../../lib/dates.js';
import { useLanguage } from '../../../lib/i18n/i18n.js';
import { Button } from '../../../ui/button.js';
import { Count } from '../../../ui/money.js';
import { Facts, Panel } from '../../../ui/panel.js';
import { EnumTag, EnumText } from '../../../ui/tag.js';
import { Day } from '../../../ui/time.js';
import { VipMark } from '../../../ui/vip-mark.js';
import { CircleChart } from './circle.chart.js';
import { CustomerWho } from './customer-360.graphql.js';
import { RevealButton } from './reveal.button.js';

type Who = CustomerWhoFragment;
type CustomField = Who['customFields'][number];

const addressLine = ({ province, city, district, street }: Who['addresses'][number]): string =>
  [province, city === province ? null : city, district, street].filter(Boolean).join(' ');

function AddressLine({ address, customerId }: { address: Who['addresses'][number]; customerId: string }) {
  return (
    <>
      {addressLine(address)}
      {address.isMasked && <RevealButton customerId={customerId} kind="ADDRESS" recordId={address.id} />}
    </>
  );
}

const isFilled = ({ value }: CustomField): boolean => value !== null && value !== '';

/** What a field of the company's own holds, written as everything else of its kind. */
function CustomValue({ field: { type, value } }: { field: CustomField }) {
  const { t } = useTranslation('customers');
  if (type === 'BOOLEAN') return String(value) === 'true' ? t('who.yes') : t('who.no');
  if (type === 'DATE') return <Day at={dayAsDate(String(value)).toISOString()} />;
  if (type === 'NUMBER') return <Count value={Number(value)} />;
  return String(value);
}

function Profile({ who }: { who: Who }) {
  const { t } = useTranslation('customers');
  const inLanguage = useInLanguage();
  return (
    <Panel
      title={t('who.profile')}
      anchor="profile"
      extra={
        who.completeness && <span className="k-muted">{t('who.complete', { percent: who.completeness.percent })}</span>
      }
    >
      <Facts
        of={[
          [t('who.gender'), who.gender && <EnumText of={Gender} value={who.gender} />],
          [t('who.industry'), who.industry],
          [t('who.size'), who.companySize && <Count value={who.companySize} />],
          [t('who.website'), who.website],
          [t('who.region'), who.region?.name],
          [t('who.source'), <EnumText key="source" of={CustomerSource} value={who.source} />],
          [t('who.source-detail'), who.sourceDetail],
          [t('who.first-touch'), who.firstTouchAt && <Day at={who.firstTouchAt} />],
          ...who.addresses.map(
            (address) =>
              [t('who.address'), <AddressLine key={address.id} address={address} customerId={who.id} />] as const,
          ),
          ...who.customFields
            .filter(isFilled)
            .map(
              (field) =>
                [inLanguage(field.labelZh, field.labelEn), <CustomValue key={field.key} field={field} />] as const,
            ),
        ]}
      />
    </Panel>
  );
}

function ImportantDates({ who }: { who: Who }) {
  const { t } = useTranslation('customers');
  const language = useLanguage();
  if (who.importantDates.length === 0) return null;
  return (
    <Panel title={t('who.dates')}>
      <ul className="k-list">
        {who.importantDates.map((date) => (
          <li key={date.id} className="k-list-row">
            <span className="k-list-title">
              {date.label ?? <EnumText of={ImportantDateKind} value={date.kind} />}
              {date.lunarLabel && <span className="k-muted"> {date.lunarLabel}</span>}
            </span>
            <span className="k-muted">{date.nextOn && formatMonthDay(dayAsDate(date.nextOn), language)}</span>
            {typeof date.daysLeft === 'number' && (
              <span className="k-num">{formatDaysLeft(date.daysLeft, language)}</span>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function People({ who }: { who: Who }) {
  const { t } = useTranslation('customers');
  const [isDrawn, setDrawn] = useState(false);
  if (who.contacts.length + who.relations.length === 0) return null;
  return (
    <Panel
      title={t('who.people')}
      extra={
        who.relations.length > 0 && (
          <Button look="quiet" size="small" aria-pressed={isDrawn} onClick={() => setDrawn(!isDrawn)}>
            {t('circle.open')}
          </Button>
        )
      }
    >
      {isDrawn && <CircleChart customerId={who.id} />}
      <ul className="k-list">
        {who.contacts.map((contact) => (
          <li key={contact.id} className="k-list-row">
            <span className="k-list-title">
              <span className="k-strong">{contact.name}</span> <span className="k-muted">{contact.title}</span>
            </span>
            <span className="k-num k-muted">{contact.phone ?? contact.email}</span>
            {contact.isMasked && (contact.phone ?? contact.email) && (
              <RevealButton customerId={who.id} kind={contact.phone ? 'PHONE' : 'EMAIL'} recordId={contact.id} />
            )}
          </li>
        ))}
        {who.relations.map(
          (relation) =>
            relation.other && (
              <li key={relation.id} className="k-list-row">
                <EnumTag of={RelationType} value={relation.type} />
                <Link to={`/customers/${relation.other.id}`} className="k-list-title">
                  {relation.other.name}
                </Link>
                <VipMark tier={relation.other.vipTier} />
              </li>
            ),
        )}
      </ul>
    </Panel>
  );
}

function Wishes({ who }: { who: Who }) {
  const { t } = useTranslation('customers');
  if (who.preferences.length + who.needs.length === 0) return null;
  return (
    <Panel title={t('who.wishes')} anchor="wishes">
      <ul className="k-list">
        {who.needs.map((need) => (
          <li key={need.id} className="k-list-row">
            <EnumTag of={NeedClass} value={need.needClass} />
            <span className="k-list-title" title={need.text}>
              {need.text}
            </span>
          </li>
        ))}
        {who.preferences.map((preference) => (
          <li key={preference.id} className="k-list-row">
            <span className="k-list-title">
              <span className="k-muted">{preference.key}</span> {preference.value}
            </span>
            <span className="k-muted">
              <EnumText of={FactSource} value={preference.source} />
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** Who the customer is: profile, dates, people around, needs and preferences. */
export function WhoPanels({ customer }: { customer: FragmentType<typeof CustomerWho> }) {
  const who = getFragmentData(CustomerWho, customer);
  return (
    <>
      <Profile who={who} />
      <ImportantDates who={who} />
      <People who={who} />
      <Wishes who={who} />
    </>
  );
}
