import { useTranslation } from 'react-i18next';
import { Menu } from '../menu.js';
import type { Column } from '../table.js';
import type { ListState } from './list-state.js';

/** Which columns are shown; the first one always is. */
export function ColumnChoice<Row>({ columns, state }: { columns: readonly Column<Row>[]; state: ListState }) {
  const { t } = useTranslation();
  const turn = (key: string): void =>
    state.hide(state.hidden.has(key) ? [...state.hidden].filter((one) => one !== key) : [...state.hidden, key]);
  return (
    <Menu label={t('list.columns')}>
      {columns.slice(1).map(({ key, title }) => (
        <label key={key} className="k-menu-item">
          <input type="checkbox" checked={!state.hidden.has(key)} onChange={() => turn(key)} />
          {title}
        </label>
      ))}
    </Menu>
  );
}
