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
export function PickHead<Row>({
  picked,
  rows,
  rowKey,
}: {
  picked: Picked;
  rows: readonly Row[];
  rowKey: (row: Row) => string;
}) {
  const { t } = useTranslation();
  // Ends at the first that is not picked: nobody reads 50,000 keys for each row that comes.
  const isAll = rows.every((row) => picked.has(rowKey(row)));
  const others = (): string[] => rows.map(rowKey).filter((id) => !picked.has(id));
  return (
    <input
      type="checkbox"
      aria-label={t('list.pick-loaded')}
      checked={isAll}
      onChange={() => (isAll ? picked.clear() : picked.turn(others()))}
    />
  );
}
