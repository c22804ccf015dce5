import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useBlocker } from 'react-router';
import { useUnsaved } from '../lib/unsaved.js';
import { Button } from '../ui/button.js';
import { Dialog } from '../ui/dialog.js';

/** Asks before a page is left on which something was typed that is not saved. */
export function LeaveGuard() {
  const { t } = useTranslation();
  const isUnsaved = useUnsaved();
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => isUnsaved && currentLocation.pathname !== nextLocation.pathname,
  );
  useEffect(() => {
    if (!isUnsaved) return;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isUnsaved]);
  // What closes a form and leads elsewhere by the same click asks nothing.
  const isForgotten = !isUnsaved && blocker.state === 'blocked';
  useEffect(() => {
    if (isForgotten) blocker.proceed?.();
  }, [isForgotten, blocker]);
  if (blocker.state !== 'blocked' || isForgotten) return null;
  return (
    <Dialog title={t('unsaved.title')} onClose={() => blocker.reset()}>
      <p>{t('unsaved.hint')}</p>
      <div className="k-dialog-foot">
        <Button onClick={() => blocker.reset()}>{t('unsaved.stay')}</Button>
        <Button look="primary" onClick={() => blocker.proceed()}>
          {t('unsaved.leave')}
        </Button>
      </div>
    </Dialog>
  );
}
