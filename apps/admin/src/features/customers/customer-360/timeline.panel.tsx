import { useQuery } from '@apollo/client/react';
import { Channel, TimelineKind } from '@kehu/schema';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { getFragmentData } from '../../../gql/fragment-masking.js';
import type { TimelinePageFragment } from '../../../gql/graphql.js';
import { usePages } from '../../../lib/apollo/use-pages.js';
import { useEnumLabel } from '../../../lib/enum-label.js';
import { formatDay, formatTime } from '../../../lib/dates.js';
import { useLanguage } from '../../../lib/i18n/i18n.js';
import { Button } from '../../../ui/button.js';
import { Money } from '../../../ui/money.js';
import { Answer, Empty, SkeletonLines } from '../../../ui/states.js';
import { Chip, Chips } from '../../../ui/tabs.js';
import { EnumTag, EnumText } from '../../../ui/tag.js';
import { TimelinePage } from './customer-360.graphql.js';
import { CustomerTimeline } from './customer-moves.graphql.js';
import { RevealButton } from './reveal.button.js';
import { statusEnums, titleEnums } from './timeline-words.js';

type Entry = TimelinePageFragment['edges'][number]['node'];

/** Title and small print of an entry, in words. */
function useEntryWords({ kind, title, detail, status, channel, actorName }: Entry) {
  const label = useEnumLabel();
  const [titles, statuses] = [titleEnums[kind], statusEnums[kind]];
  const small = [
    detail === title ? null : detail,
    statuses && status ? label(statuses, status) : null,
    actorName,
    channel ? label(Channel, channel) : null,
  ];
  return { title: titles ? label(titles, title) : title, small: small.filter(Boolean).join(' · ') };
}

/** What stands for a sensitive text. */
const MASK = '****';

function EntryLine({ entry, customerId }: { entry: Entry; customerId: string }) {
  const language = useLanguage();
  const { title, small } = useEntryWords(entry);
  const [note, setNote] = useState<string | null>(null);
  return (
    <li data-kind={entry.kind}>
      <div className="k-timeline-line">
        <span className="k-list-title">{note ?? title}</span>
        {entry.kind === 'NOTE' && title === MASK && note === null && (
          <RevealButton
            customerId={customerId}
            kind="NOTE"
            recordId={entry.id}
            onShown={({ notes }) => setNote(notes.find(({ id }) => id === entry.id)?.body ?? null)}
          />
        )}
        {entry.amount && <Money value={entry.amount} />}
        <EnumTag of={TimelineKind} value={entry.kind} />
        <time className="k-muted" dateTime={entry.at}>
          {formatTime(new Date(entry.at), language)}
        </time>
      </div>
      {small && (
        <div className="k-muted k-ellipsis" title={small}>
          {small}
        </div>
      )}
    </li>
  );
}

/** Entries under the day they belong to. */
function byDay(entries: readonly Entry[], nameOf: (at: Date) => string): [day: string, entries: Entry[]][] {
  const days = new Map<string, Entry[]>();
  for (const entry of entries) {
    const day = nameOf(new Date(entry.at));
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  return [...days];
}

/** Asks for more when the end of the list comes into view. */
function More({ onSeen, label }: { onSeen: () => void; label: string }) {
  const mark = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = mark.current;
    if (!element || typeof IntersectionObserver === 'undefined') return;
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && onSeen(), { rootMargin: '400px' });
    observer.observe(element);
    return () => observer.disconnect();
  }, [onSeen]);
  return (
    <div ref={mark}>
      <Button look="quiet" onClick={onSeen}>
        {label}
      </Button>
    </div>
  );
}

function KindFilter({
  kinds,
  onKind,
}: {
  kinds: readonly TimelineKind[] | undefined;
  onKind: (kind: '' | TimelineKind) => void;
}) {
  const { t } = useTranslation('customers');
  return (
    <Chips label={t('timeline.filter')}>
      <Chip on={!kinds} onClick={() => onKind('')}>
        {t('all')}
      </Chip>
      {TimelineKind.keys.map((kind) => (
        <Chip key={kind} on={kinds?.includes(kind) ?? false} onClick={() => onKind(kinds?.includes(kind) ? '' : kind)}>
          <EnumText of={TimelineKind} value={kind} />
        </Chip>
      ))}
    </Chips>
  );
}

/** Everything that happened, newest first; its first page came with the 360. */
export function TimelinePanel({
  customerId,
  kinds,
  onKind,
}: {
  customerId: string;
  kinds: TimelineKind[] | undefined;
  onKind: (kind: '' | TimelineKind) => void;
}) {
  const { t } = useTranslation('customers');
  const language = useLanguage();
  const timeline = useQuery(CustomerTimeline, { variables: { id: customerId, kinds }, fetchPolicy: 'cache-first' });
  const pages = usePages(timeline, ({ customer }) => customer && getFragmentData(TimelinePage, customer.timeline));
  return (
    <div className="k-stack" style={{ paddingTop: 12 }}>
      <KindFilter kinds={kinds} onKind={onKind} />
      <Answer of={timeline} skeleton={<SkeletonLines lines={10} />}>
        {() =>
          pages.rows.length === 0 ? (
            <Empty title={t('timeline.empty')}>{t('timeline.empty-hint')}</Empty>
          ) : (
            <div className="k-stack">
              {byDay(pages.rows, (at) => formatDay(at, language)).map(([day, entries]) => (
                <section key={day} aria-label={day} className="k-timeline-of-day">
                  <h3 className="k-timeline-day">{day}</h3>
                  <ol className="k-timeline">
                    {entries.map((entry) => (
                      <EntryLine key={`${entry.kind}-${entry.id}`} entry={entry} customerId={customerId} />
                    ))}
                  </ol>
                </section>
              ))}
              {pages.pending > 0 && <More onSeen={pages.more} label={t('timeline.more')} />}
            </div>
          )
        }
      </Answer>
    </div>
  );
}
