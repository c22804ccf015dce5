import { useTranslation } from 'react-i18next';
import type { CustomerChurnFragment } from '../../../gql/graphql.js';
import { dayAsDate, formatDay, isoDay } from '../../../lib/dates.js';
import { useLanguage } from '../../../lib/i18n/i18n.js';
import { Sparkline } from '../../../ui/sparkline.js';
import { Tag } from '../../../ui/tag.js';

type Trend = NonNullable<CustomerChurnFragment['health']>['trend'];

/** The change since a month ago in words; falling is what somebody should look at. */
function Change({ by }: { by: number }) {
  const { t } = useTranslation('customers');
  if (by === 0) return <span className="k-muted">{t('health.same')}</span>;
  return (
    <span>
      <Tag tone={by < 0 ? 'warn' : 'good'}>
        {by < 0 ? t('health.down', { points: -by }) : t('health.up', { points: by })}
      </Tag>
    </span>
  );
}

/** How the health went in the half year before, and where it stands today. */
export function HealthTrend({ score, trend }: { score: number; trend: Trend }) {
  const { t } = useTranslation('customers');
  const language = useLanguage();
  const known = trend.flatMap(({ day, score: then }) => (typeof then === 'number' ? [{ day, score: then }] : []));
  const before = known.at(-1);
  if (!before) return null;
  const bars = [...known, { day: isoDay(), score }].map((one) => ({
    key: one.day,
    value: one.score,
    label: t('health.on', { day: formatDay(dayAsDate(one.day), language), score: one.score }),
  }));
  return (
    <div className="k-stack">
      <Sparkline title={t('health.trend')} bars={bars} top={100} />
      <Change by={score - before.score} />
    </div>
  );
}
