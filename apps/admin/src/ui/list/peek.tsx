import CloseOutlined from '@ant-design/icons-svg/es/asn/CloseOutlined';
import { useEffect, useEffectEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, ButtonLink } from '../button.js';

/** What a look into a row shows. */
export interface PeekView {
  title: string;
  /** Where the whole of it stands. */
  to?: string;
  body: ReactNode;
}

/** A row looked into beside its list, without leaving it. Esc closes it. */
export function Peek({ view, onClose }: { view: PeekView; onClose: () => void }) {
  const { t } = useTranslation();
  const close = useEffectEvent(onClose);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !document.querySelector('dialog[open]')) close();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return (
    <aside className="k-peek" aria-label={view.title}>
      <header className="k-row k-spread">
        <h2>{view.title}</h2>
        <span className="k-row">
          {view.to && (
            <ButtonLink to={view.to} size="small">
              {t('list.open')}
            </ButtonLink>
          )}
          <Button look="quiet" size="small" icon={CloseOutlined} aria-label={t('close')} onClick={onClose} />
        </span>
      </header>
      {view.body}
    </aside>
  );
}
