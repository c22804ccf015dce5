import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import type { StaffingForecastQuery } from '../../../gql/graphql.js';
import { useLanguage } from '../../../lib/i18n/i18n.js';
import { formatNumber } from '../../../lib/money.js';
import { text, useUrlState, type Codec } from '../../../lib/url-state.js';
import { Count } from '../../../ui/money.js';
import { Page } from '../../../ui/page.js';
import { Figure, Panel } from '../../../ui/panel.js';
import { Answer, Empty, SkeletonLines } from '../../../ui/states.js';
import { DeskLinks } from '../desk-links.js';
import { QueueChoice } from '../queue-choice.js';
import { QueueNames } from '../queue.graphql.js';
import { StaffingForecast } from './staffing.graphql.js';
import { WeekPanel } from './week.panel.js';

type Forecast = NonNullable<StaffingForecastQuery['staffing']>;

/** A number within bounds; anything else in the address reads as the fallback. */
const number = (fallback: number, min: number, max: number): Codec<number> => ({
  read: (value) => {
    const read = value === null ? NaN : Number(value);
    return read >= min && read <= max ? read : fallback;
  },
  write: (value) => (value === fallback ? null : String(value)),
});

const address = {
  queue: text,
  share: number(80, 1, 99),
  seconds: number(20, 1, 86_400),
  weeks: number(4, 1, 52),
  /** 0: as observed. */
  atOnce: number(0, 0, 50),
};
type Wish = { share: number; seconds: number; weeks: number; atOnce: number };

function Wishes({ wish, onChange }: { wish: Wish; onChange: (changes: Partial<Wish>) => void }) {
  const { t } = useTranslation('service-desk');
  const fields = [
    ['share', 1, 99],
    ['seconds', 1, 86_400],
    ['weeks', 1, 52],
    ['atOnce', 0, 50],
  ] as const;
  return (
    <div className="k-wishes">
      {fields.map(([name, min, max]) => (
        <label key={name}>
          <span className="k-muted">{t(`staffing.${name}`)}</span>
          <input
            type="number"
            className="k-input k-num"
            min={min}
            max={max}
            defaultValue={wish[name]}
            onChange={(event) => onChange({ [name]: Number(event.target.value) })}
          />
        </label>
      ))}
    </div>
  );
}

function Forecasted({ forecast }: { forecast: Forecast }) {
  const { t } = useTranslation('service-desk');
  const language = useLanguage();
  const { weeks, arrivals, handlingMinutes, ticketsAtOnce, hours } = forecast;
  const needed = hours.reduce((most, { agents }) => Math.max(most, agents), 0);
  return (
    <>
      <Panel title={t('staffing.basis')}>
        <div className="k-figures">
          <Figure label={t('staffing.most')}>
            <Count value={needed} />
          </Figure>
          <Figure label={t('staffing.arrivals', { count: weeks })}>
            <Count value={arrivals} />
          </Figure>
          <Figure label={t('staffing.handling')}>
            {handlingMinutes === null
              ? '–'
              : t('supervisor.minutes', { minutes: formatNumber(handlingMinutes, language) })}
          </Figure>
          <Figure label={t('staffing.at-once')}>
            <Count value={ticketsAtOnce} />
          </Figure>
        </div>
      </Panel>
      {hours.length === 0 ? <Empty title={t('staffing.none')} /> : <WeekPanel hours={hours} />}
    </>
  );
}

function ForQueue({ queueId, wish }: { queueId: string; wish: Wish }) {
  const { t } = useTranslation('service-desk');
  const { share, seconds, weeks, atOnce } = wish;
  const variables = { id: queueId, weeks, share: share / 100, seconds, atOnce: atOnce === 0 ? null : atOnce };
  const answer = useQuery(StaffingForecast, { variables });
  return (
    <Answer of={answer} skeleton={<SkeletonLines lines={12} />}>
      {({ staffing }) => (staffing ? <Forecasted forecast={staffing} /> : <Empty title={t('queue.unknown')} />)}
    </Answer>
  );
}

/** Who has to be there when, by Erlang C from the queue's own arrivals and handling times. */
export function Component() {
  const { t } = useTranslation('service-desk');
  const [{ queue, ...wish }, change] = useUrlState(address);
  const names = useQuery(QueueNames);
  const queueId = queue || names.data?.queues[0]?.id;
  return (
    <Page title={t('staffing.title')} hint={t('staffing.hint')}>
      <DeskLinks />
      {queueId ? (
        <>
          <QueueChoice chosen={queueId} onChoose={(id) => change({ queue: id })} />
          <Wishes wish={wish} onChange={(changes) => change(changes)} />
          <ForQueue queueId={queueId} wish={wish} />
        </>
      ) : (
        <SkeletonLines lines={12} />
      )}
    </Page>
  );
}
