import { useEffect, useId, useRef, type ReactNode } from 'react';

/** A question or a form above the page; Esc closes it, and the focus returns to where it was. */
export function Dialog({ title, onClose, children }: { title: string; onClose: () => void; children: ReactNode }) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="k-dialog"
      aria-labelledby={id}
      onCancel={onClose}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <div className="k-stack k-stack-wide">
        <h2 id={id}>{title}</h2>
        {children}
      </div>
    </dialog>
  );
}
