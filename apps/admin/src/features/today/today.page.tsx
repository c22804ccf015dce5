import { useTranslation } from 'react-i18next';
import { useViewer } from '../../lib/session/viewer.js';
import { formatDay } from '../../lib/dates.js';
import { useLanguage } from '../../lib/i18n/i18n.js';
import { useMinute } from '../../lib/clock.js';
import { Page } from '../../ui/page.js';
import { ChurnAlerts } from './churn-alerts.panel.js';
import { ComingDates } from './coming-dates.panel.js';
import { MyFollowUps } from './follow-ups.panel.js';
import { MyQueue } from './my-queue.panel.js';
import { Numbers } from './numbers.panel.js';
import './today.css';

type Greeting = 'morning' | 'afternoon' | 'evening';

const greetingAt = (hour: number): Greeting => (hour < 12 ? 'morning' : hour < 18 ? 'afternoon' : 'evening');

/** What needs me today, most urgent first. */
export function Component() {
  const { t } = useTranslation('today');
  const { name } = useViewer();
  const now = useMinute();
  const language = useLanguage();
  return (
    <Page
      title={t('title')}
      hint={`${t(`greeting.${greetingAt(now.getHours())}`, { name })} · ${formatDay(now, language)}`}
    >
      <div className="k-today">
        <MyQueue />
        <MyFollowUps />
        <ChurnAlerts />
        <ComingDates />
        <div className="k-today-wide">
          <Numbers />
        </div>
      </div>
    </Page>
  );
}
