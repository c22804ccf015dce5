import { useTranslation } from 'react-i18next';
import type { Picked } from './list-state.js';

/** The box by which a row is picked. */
export function PickCell({ picked, id }: { picked: Picked; id: string }) {
  const { t } = useTranslation();
  return (
    <div role="cell" className="k-cell k-cell-pick" onClick={(event) => event.stopPropagation()}>
      <input
        type="checkbox"
        tabIndex={-1}
        aria-label={t('list.pick')}
        checked={picked.has(id)}
        onChange={() => picked.turn([id])}
      />
    </div>
  );
}

/** The box that picks all rows there are so far, or drops them. */
export function PickHead({ picked, ids }: { picked: Picked; ids: readonly string[] }) {
  const { t } = useTranslation();
  const isAll = ids.every((id) => picked.has(id));
  return (
    <input
      type="checkbox"
      aria-label={t('list.pick-loaded')}
      checked={isAll}
      onChange={() => (isAll ? picked.clear() : picked.turn(ids.filter((id) => !picked.has(id))))}
    />
  );
}
