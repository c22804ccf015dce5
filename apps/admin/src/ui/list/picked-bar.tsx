import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../button.js';
import type { Picked } from './list-state.js';

/** How many rows are picked and what can be done with them. */
export function PickedBar({ picked, total, children }: { picked: Picked; total: number | null; children: ReactNode }) {
  const { t } = useTranslation();
  if (picked.ids.length === 0) return null;
  const count = picked.isEvery ? (total ?? 0) : picked.ids.length;
  return (
    <div className="k-picked" role="region" aria-label={t('list.picked-label')}>
      <strong aria-live="polite">{t('list.picked', { count })}</strong>
      {!picked.isEvery && total !== null && total > count && (
        <Button look="quiet" size="small" onClick={() => picked.every()}>
          {t('list.pick-every', { count: total })}
        </Button>
      )}
      <span className="k-row k-row-wrap">{children}</span>
      <Button look="quiet" size="small" onClick={() => picked.clear()}>
        {t('list.unpick')}
      </Button>
    </div>
  );
}
