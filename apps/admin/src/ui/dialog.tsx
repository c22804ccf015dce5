import { useId, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { holdsUnsaved } from '../lib/unsaved.js';
import { Button } from './button.js';

/** What was typed is not lost by a slip of the mouse or an Esc too many. */
function Discard({ onStay, onLeave }: { onStay: () => void; onLeave: () => void }) {
  const { t } = useTranslation();
  return (
    <div className="k-discard" role="alertdialog" aria-label={t('unsaved.title')}>
      <span>{t('unsaved.hint')}</span>
      <span className="k-row">
        <Button size="small" autoFocus onClick={onStay}>
          {t('unsaved.stay')}
        </Button>
        <Button size="small" look="primary" onClick={onLeave}>
          {t('unsaved.leave')}
        </Button>
      </span>
    </div>
  );
}

/** A question or a form above the page; Esc closes it, and the focus returns to where it was. */
export function Dialog({ title, onClose, children }: { title: string; onClose: () => void; children: ReactNode }) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [isAsking, setAsking] = useState(false);
  // Closed while it still stands in the page: one that was taken out of it gives the focus back to nobody.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
    return () => element?.close();
  }, []);
  function slip(event: { preventDefault: () => void }): void {
    if (dialog.current && holdsUnsaved(dialog.current)) {
      event.preventDefault();
      setAsking(true);
    } else onClose();
  }
  return (
    <dialog
      ref={dialog}
      className="k-dialog"
      aria-labelledby={id}
      onCancel={(event) => event.target === dialog.current && slip(event)}
      onClick={(event) => event.target === dialog.current && slip(event)}
    >
      <div className="k-stack k-stack-wide">
        <h2 id={id}>{title}</h2>
        {children}
        {isAsking && <Discard onStay={() => setAsking(false)} onLeave={onClose} />}
      </div>
    </dialog>
  );
}
