import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../button.js';
import type { Picked } from './list-state.js';

/** How many rows are picked and what can be done with them. */
export function PickedBar({ picked, children }: { picked: Picked; children: ReactNode }) {
  const { t } = useTranslation();
  if (picked.ids.length === 0) return null;
  return (
    <div className="k-picked" role="region" aria-label={t('list.picked-label')}>
      <strong aria-live="polite">{t('list.picked', { count: picked.ids.length })}</strong>
      <span className="k-row k-row-wrap">{children}</span>
      <Button look="quiet" size="small" onClick={() => picked.clear()}>
        {t('list.unpick')}
      </Button>
    </div>
  );
}
