import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StaffingForecastQuery } from '../../../gql/graphql.js';
import { useLanguage } from '../../../lib/i18n/i18n.js';
import { formatNumber, formatShare } from '../../../lib/money.js';
import { Panel } from '../../../ui/panel.js';

type Hour = NonNullable<StaffingForecastQuery['staffing']>['hours'][number];

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

/** How many agents each hour of the week needs; an hour that is chosen tells what they achieve. */
export function WeekPanel({ hours }: { hours: readonly Hour[] }) {
  const { t } = useTranslation('service-desk');
  const language = useLanguage();
  const [chosen, choose] = useState<Hour | null>(null);
  const most = Math.max(1, ...hours.map(({ agents }) => agents));
  const of = (weekday: number, hour: number): Hour => hours[(weekday - 1) * 24 + hour]!;
  const name = (one: Hour): string => `${t(`calendar.day-${weekdays[one.weekday - 1]!}`)} ${one.hour}:00`;
  return (
    <Panel title={t('staffing.week')}>
      <div className="k-scroll-x">
        <table className="k-week">
          <thead>
            <tr>
              <th scope="col">{t('supervisor.hour')}</th>
              {weekdays.map((weekday) => (
                <th key={weekday} scope="col">
                  {t(`calendar.day-${weekday}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {Array.from({ length: 24 }, (_, hour) => (
              <tr key={hour}>
                <th scope="row" className="k-num">
                  {String(hour).padStart(2, '0')}:00
                </th>
                {weekdays.map((weekday) => {
                  const one = of(weekday, hour);
                  return (
                    <td key={weekday}>
                      <button
                        type="button"
                        className="k-num"
                        aria-label={t('staffing.cell', { when: name(one), count: one.agents })}
                        aria-pressed={chosen === one}
                        data-empty={one.agents === 0}
                        style={{ '--share': one.agents / most } as React.CSSProperties}
                        onClick={() => choose(one)}
                      >
                        {one.agents === 0 ? '·' : one.agents}
                      </button>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="k-muted" role="status">
        {chosen
          ? t('staffing.told', {
              when: name(chosen),
              arrivals: formatNumber(chosen.arrivals, language, 2),
              count: chosen.agents,
              share: formatShare(chosen.inTime, language),
              wait: formatNumber(chosen.meanWaitSeconds, language),
              busy: formatShare(chosen.occupancy, language),
            })
          : t('staffing.choose')}
      </p>
    </Panel>
  );
}
