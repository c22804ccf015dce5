import { useTranslation } from 'react-i18next';
import { useConnectionState } from '../lib/apollo/connection-state.js';

/** Says whether this screen hears the news; a screen that is not live shows nothing. */
export function LiveMark() {
  const { t } = useTranslation();
  const state = useConnectionState();
  if (state === 'idle') return null;
  return (
    <span className={`k-live k-live-${state}`} role="status" title={t(`live.${state}-hint`)}>
      <i aria-hidden="true" />
      <span className={state === 'broken' ? undefined : 'k-hide-narrow'}>{t(`live.${state}`)}</span>
    </span>
  );
}
