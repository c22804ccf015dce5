import { useQuery } from '@apollo/client/react';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay, useViewer } from '../../lib/session/viewer.js';
import { formatWholeDay, hourOf } from '../../lib/dates.js';
import { useLanguage } from '../../lib/i18n/i18n.js';
import { useMinute } from '../../lib/clock.js';
import { Page } from '../../ui/page.js';
import { ChurnAlerts } from './churn-alerts.panel.js';
import { ComingDates } from './coming-dates.panel.js';
import { Decisions } from './decisions.panel.js';
import { MyFollowUps } from './follow-ups.panel.js';
import { MyQueue } from './my-queue.panel.js';
import { Numbers } from './numbers.panel.js';
import { TodaySummary } from './today.graphql.js';
import './today.css';

type Greeting = 'morning' | 'afternoon' | 'evening';

const greetingAt = (hour: number): Greeting => (hour < 12 ? 'morning' : hour < 18 ? 'afternoon' : 'evening');

/** Of use while an installation is new; nobody else waits for its code. */
const FirstSteps = lazy(() => import('./first-steps.panel.js').then((panel) => ({ default: panel.FirstStepsPanel })));

/** An installation is new as long as nobody is in it. */
function NewInstallation() {
  const summary = useQuery(TodaySummary, { fetchPolicy: 'cache-first' }).data?.customerSummary;
  const mayKeep = useMay('system:read');
  if (!mayKeep || summary?.total !== 0) return null;
  return (
    <div className="k-today-wide">
      <Suspense fallback={null}>
        <FirstSteps />
      </Suspense>
    </div>
  );
}

/** What needs me today, most urgent first. */
export function Component() {
  const { t } = useTranslation('today');
  const { name } = useViewer();
  const now = useMinute();
  const language = useLanguage();
  const mayServe = useMay('tickets:read');
  const mayFollow = useMay('interactions:read');
  const mayJudge = useMay('metrics:read');
  return (
    <Page
      title={t('title')}
      hint={`${t(`greeting.${greetingAt(hourOf(now))}`, { name })} · ${formatWholeDay(now, language)}`}
    >
      <div className="k-today">
        <NewInstallation />
        <Decisions />
        {mayServe && <MyQueue />}
        {mayFollow && <MyFollowUps />}
        {mayJudge && <ChurnAlerts />}
        <ComingDates />
        <div className="k-today-wide">
          <Numbers />
        </div>
      </div>
    </Page>
  );
}
