import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../button.js';
import type { Picked } from './list-state.js';

/** How many rows are picked, how to pick all that match, and what can be done with them. */
export function PickedBar({
  picked,
  total,
  children,
}: {
  picked: Picked;
  /** How many rows the list has in all, where it is known. */
  total: { value: number; isExact: boolean } | null;
  children: ReactNode;
}) {
  const { t } = useTranslation();
  if (picked.ids.length === 0 && !picked.isAll) return null;
  const count = total?.value ?? 0;
  const about = total?.isExact ? '' : '≈';
  return (
    <div className="k-picked" role="region" aria-label={t('list.picked-label')}>
      <strong aria-live="polite">
        {picked.isAll ? t('list.picked-all', { count, about }) : t('list.picked', { count: picked.ids.length })}
      </strong>
      {!picked.isAll && count > picked.ids.length && (
        <Button look="quiet" size="small" onClick={() => picked.pickAll()}>
          {t('list.pick-all', { count, about })}
        </Button>
      )}
      <span className="k-row k-row-wrap">{children}</span>
      <Button look="quiet" size="small" onClick={() => picked.clear()}>
        {t('list.unpick')}
      </Button>
    </div>
  );
}
