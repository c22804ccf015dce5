import { useTranslation } from 'react-i18next';
import type { SupervisorBoardQuery } from '../../../gql/graphql.js';
import { useLanguage } from '../../../lib/i18n/i18n.js';
import { formatNumber, formatShare } from '../../../lib/money.js';
import { Panel } from '../../../ui/panel.js';
import { Empty } from '../../../ui/states.js';

type Hours = NonNullable<SupervisorBoardQuery['queue']>['hours'];

/** What became of today's tickets, by the hour in which they came. */
export function HoursPanel({ hours }: { hours: Hours }) {
  const { t } = useTranslation('service-desk');
  const language = useLanguage();
  const busy = hours.filter(({ arrived }) => arrived > 0);
  const most = Math.max(1, ...busy.map(({ arrived }) => arrived));
  return (
    <Panel title={t('supervisor.by-hour')}>
      {busy.length === 0 ? (
        <Empty inline title={t('supervisor.no-arrivals')} />
      ) : (
        <div className="k-scroll-x">
          <table className="k-desk-table">
            <thead>
              <tr>
                <th scope="col">{t('supervisor.hour')}</th>
                <th scope="col">{t('supervisor.arrived')}</th>
                <th scope="col">{t('served.in-time')}</th>
                <th scope="col">{t('served.breached')}</th>
                <th scope="col">{t('supervisor.abandoned')}</th>
                <th scope="col">{t('supervisor.wait')}</th>
              </tr>
            </thead>
            <tbody>
              {busy.map((one) => {
                const told = one.withinTarget + one.breached;
                return (
                  <tr key={one.hour}>
                    <th scope="row" className="k-num">
                      {String(one.hour).padStart(2, '0')}:00
                    </th>
                    <td>
                      <span className="k-desk-bar" aria-hidden="true">
                        <i style={{ width: `${(100 * one.arrived) / most}%` }} />
                      </span>
                      <span className="k-num">{one.arrived}</span>
                    </td>
                    <td className="k-num">{told > 0 ? formatShare(one.withinTarget / told, language) : '–'}</td>
                    <td className="k-num">{one.breached}</td>
                    <td className="k-num">{one.abandoned}</td>
                    <td className="k-num">
                      {one.meanWaitMinutes === null
                        ? '–'
                        : t('supervisor.minutes', { minutes: formatNumber(one.meanWaitMinutes, language) })}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
    </Panel>
  );
}
