import { useTranslation } from 'react-i18next';
import { countdown, useMinute, useNow } from '../lib/clock.js';
import { formatDay, formatExact, formatRelative } from '../lib/dates.js';
import { useLanguage } from '../lib/i18n/i18n.js';

/** How long ago, or how soon; the exact moment on hover. */
export function RelativeTime({ at }: { at: string }) {
  const language = useLanguage();
  const moment = new Date(at);
  return (
    <time dateTime={at} title={formatExact(moment, language)}>
      {formatRelative(moment, useMinute(), language)}
    </time>
  );
}

/** The exact moment. */
export function ExactTime({ at }: { at: string }) {
  return <time dateTime={at}>{formatExact(new Date(at), useLanguage())}</time>;
}

/** A day. */
export function Day({ at }: { at: string }) {
  return <time dateTime={at}>{formatDay(new Date(at), useLanguage())}</time>;
}

/** A running countdown to a promise; red once it is broken. */
export function Clock({ dueAt }: { dueAt: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { text, urgency } = countdown(new Date(dueAt), useNow());
  return (
    <span
      className={`k-clock k-clock-${urgency}`}
      role="timer"
      aria-live="off"
      title={t('clock.due', { at: formatExact(new Date(dueAt), language) })}
    >
      {text}
    </span>
  );
}
