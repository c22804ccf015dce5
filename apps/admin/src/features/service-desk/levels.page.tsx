import { useMutation, useQuery } from '@apollo/client/react';
import {
  BaseClass,
  Channel,
  ClockMetric,
  Severity,
  TicketType,
  TimeKind,
  VipTier,
  type Enumeration,
} from '@kehu/schema';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ServiceLevelsQuery } from '../../gql/graphql.js';
import { useEnumLabel, useInLanguage } from '../../lib/enum-label.js';
import { useMay } from '../../lib/session/viewer.js';
import { Button } from '../../ui/button.js';
import { Page } from '../../ui/page.js';
import { Panel } from '../../ui/panel.js';
import { Answer, SkeletonLines } from '../../ui/states.js';
import { Tag } from '../../ui/tag.js';
import { toast } from '../../ui/toast.js';
import { CalendarDialog, type DeskCalendar } from './calendar.dialog.js';
import { DeskLinks } from './desk-links.js';
import { OrderPolicies, ServiceLevels } from './levels.graphql.js';
import { PolicyDialog, type Policy } from './policy.dialog.js';
import { PublicDaysPanel } from './public-days.panel.js';
import { writeHours } from './written-hours.js';
import './my-tickets.css';
import './levels.css';

const lists: readonly (readonly [keyof Policy['rule'], Enumeration])[] = [
  ['tiers', VipTier],
  ['classes', BaseClass],
  ['types', TicketType],
  ['severities', Severity],
  ['channels', Channel],
];

function Rule({ rule }: { rule: Policy['rule'] }) {
  const { t } = useTranslation('service-desk');
  const label = useEnumLabel();
  const words = lists.flatMap(([list, of]) => {
    const values = (rule[list] as readonly string[] | undefined) ?? [];
    return Array.isArray(values) && values.length > 0 ? [values.map((value) => label(of, value)).join(' / ')] : [];
  });
  return <>{words.length === 0 ? t('policy.everybody') : words.join(' · ')}</>;
}

/** As they come due. */
const inOrder = (targets: Policy['targets']): Policy['targets'] =>
  [...targets].sort((a, b) => ClockMetric.keys.indexOf(a.metric) - ClockMetric.keys.indexOf(b.metric));

interface RowProps {
  policy: Policy;
  onOpen: () => void;
  onUp: (() => void) | null;
}

function PolicyRow({ policy, onOpen, onUp }: RowProps) {
  const { t } = useTranslation('service-desk');
  const label = useEnumLabel();
  const inLanguage = useInLanguage();
  // Whole hours are written as hours.
  const spanOf = ({ critical, low }: { critical: number; low: number }): string =>
    critical % 60 === 0 && low % 60 === 0
      ? t('policy.hours', { critical: critical / 60, low: low / 60 })
      : t('policy.span', { critical, low });
  return (
    <li className="k-policy" data-active={policy.isActive}>
      <button type="button" className="k-mine" onClick={onOpen}>
        <span className="k-place">{policy.place}</span>
        <span className="k-list-title">
          <span className="k-strong">{inLanguage(policy.nameZh, policy.nameEn)}</span>{' '}
          <span className="k-muted">
            <Rule rule={policy.rule} />
          </span>
        </span>
        <span className="k-policy-targets">
          {inOrder(policy.targets).map(({ metric, time, critical, low }) => (
            <span key={metric} title={label(TimeKind, time)}>
              {label(ClockMetric, metric)} <span className="k-num">{spanOf({ critical, low })}</span>
            </span>
          ))}
        </span>
        {!policy.isActive && <Tag tone="outline">{t('policy.inactive')}</Tag>}
      </button>
      {onUp && (
        <Button look="quiet" size="small" aria-label={t('policy.earlier')} onClick={onUp}>
          ↑
        </Button>
      )}
    </li>
  );
}

function Policies({ policies, onOpen }: { policies: readonly Policy[]; onOpen: (policy: Policy) => void }) {
  const { t } = useTranslation('service-desk');
  const mayWrite = useMay('settings:write');
  const [order] = useMutation(OrderPolicies, { refetchQueries: [ServiceLevels] });
  async function moveUp(place: number): Promise<void> {
    const ids = policies.map(({ id }) => id);
    ids.splice(place - 1, 2, ids[place]!, ids[place - 1]!);
    const { data } = await order({ variables: { input: { ids } } });
    data?.servicePolicyOrder.userErrors.forEach((error) => toast.problem(error.message));
  }
  return (
    <ol className="k-list k-mine-list">
      {policies.map((policy, i) => (
        <PolicyRow
          key={policy.id}
          policy={policy}
          onOpen={() => onOpen(policy)}
          onUp={mayWrite && i > 0 ? () => void moveUp(i).catch(() => toast.problem(t('levels.failed'))) : null}
        />
      ))}
    </ol>
  );
}

function CalendarRow({ calendar, onOpen }: { calendar: DeskCalendar; onOpen: () => void }) {
  const { t } = useTranslation('service-desk');
  const inLanguage = useInLanguage();
  const first = calendar.weekly[0];
  const hours = calendar.weekly.filter(({ weekday }) => weekday === first?.weekday);
  const days = new Set(calendar.weekly.map(({ weekday }) => weekday)).size;
  return (
    <li>
      <button type="button" className="k-mine" onClick={onOpen}>
        <span className="k-list-title">
          <span className="k-strong">{inLanguage(calendar.nameZh, calendar.nameEn)}</span>{' '}
          <span className="k-muted">
            {t('calendar.summary', { days, hours: writeHours(hours) })} · {calendar.timezone}
          </span>
        </span>
        {calendar.followsPublicDays && <Tag tone="outline">{t('calendar.follows-short')}</Tag>}
        {calendar.yearsWithoutData.map((year) => (
          <Tag key={year} tone="warn" title={t('calendar.no-data-hint')}>
            {t('calendar.no-data', { year })}
          </Tag>
        ))}
      </button>
    </li>
  );
}

type Opened = { policy: Policy | null } | { calendar: DeskCalendar | null } | null;

function Levels({ data }: { data: ServiceLevelsQuery }) {
  const { t } = useTranslation('service-desk');
  const mayWrite = useMay('settings:write');
  const [opened, open] = useState<Opened>(null);
  const close = (): void => open(null);
  const add = (what: Opened) =>
    mayWrite && (
      <Button size="small" onClick={() => open(what)}>
        {t('levels.add')}
      </Button>
    );
  return (
    <>
      <Panel title={t('policy.title')} extra={add({ policy: null })}>
        <Policies policies={data.servicePolicies} onOpen={(policy) => open({ policy })} />
      </Panel>
      <Panel title={t('calendar.title')} extra={add({ calendar: null })}>
        <ul className="k-list k-mine-list">
          {data.businessCalendars.map((calendar) => (
            <CalendarRow key={calendar.id} calendar={calendar} onOpen={() => open({ calendar })} />
          ))}
        </ul>
      </Panel>
      {opened && 'policy' in opened && (
        <PolicyDialog policy={opened.policy} calendars={data.businessCalendars} onClose={close} />
      )}
      {opened && 'calendar' in opened && <CalendarDialog calendar={opened.calendar} onClose={close} />}
    </>
  );
}

/** What is promised to whom, and when the desk is open. */
export function Component() {
  const { t } = useTranslation('service-desk');
  const levels = useQuery(ServiceLevels);
  return (
    <Page title={t('levels.title')} hint={t('levels.hint')}>
      <DeskLinks />
      <Answer of={levels} skeleton={<SkeletonLines lines={10} />}>
        {(data) => <Levels data={data} />}
      </Answer>
      <PublicDaysPanel />
    </Page>
  );
}
