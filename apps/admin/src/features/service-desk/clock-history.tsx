import { useQuery } from '@apollo/client/react';
import { ClockEventKind, ClockMetric } from '@kehu/schema';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClockHistoryQuery } from '../../gql/graphql.js';
import { useInLanguage } from '../../lib/enum-label.js';
import { Answer, SkeletonLines } from '../../ui/states.js';
import { EnumText } from '../../ui/tag.js';
import { ExactTime } from '../../ui/time.js';
import { ClockHistory } from './desk-watch.graphql.js';

type Entry = NonNullable<ClockHistoryQuery['ticket']>['clockEntries'][number];

function Line({ entry }: { entry: Entry }) {
  const { t } = useTranslation('service-desk');
  const inLanguage = useInLanguage();
  const { targetMinutes, consumedMinutes, policyNameZh, policyNameEn, calendarNameZh, calendarNameEn } = entry;
  const policy = policyNameZh && inLanguage(policyNameZh, policyNameEn ?? policyNameZh);
  const hours = calendarNameZh ? inLanguage(calendarNameZh, calendarNameEn ?? calendarNameZh) : t('clock.any-time');
  return (
    <li className="k-clock-entry">
      <ExactTime at={entry.at} />
      <span className="k-strong">
        <EnumText of={ClockMetric} value={entry.metric} /> <EnumText of={ClockEventKind} value={entry.kind} />
      </span>
      <span className="k-muted">
        {t('clock.used', { consumed: consumedMinutes, target: targetMinutes })} · {hours}
        {policy && ` · ${policy}`}
      </span>
      {entry.dueAt && (
        <span>
          {t('clock.due-at')} <ExactTime at={entry.dueAt} />
        </span>
      )}
    </li>
  );
}

function Lines({ ticketId }: { ticketId: string }) {
  const history = useQuery(ClockHistory, { variables: { id: ticketId } });
  return (
    <Answer of={history} skeleton={<SkeletonLines lines={3} />}>
      {({ ticket }) => (
        <ol className="k-clock-entries">
          {ticket?.clockEntries.map((entry) => (
            <Line key={entry.id} entry={entry} />
          ))}
        </ol>
      )}
    </Answer>
  );
}

/** Why a ticket is due when it is: every step of its clocks, asked for when opened. */
export function ClockHistoryDetails({ ticketId }: { ticketId: string }) {
  const { t } = useTranslation('service-desk');
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="k-clock-history" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('clock.why')}</summary>
      {isOpen && <Lines ticketId={ticketId} />}
    </details>
  );
}
