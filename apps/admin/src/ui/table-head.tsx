import type { ReactNode } from 'react';
import type { Column, Sort } from './table.js';

interface HeadProps<Row> {
  columns: readonly Column<Row>[];
  template: string;
  sort?: Sort;
  onSort?: (sort: Sort) => void;
  /** What stands above the boxes by which rows are picked; null when there are none. */
  pick?: ReactNode;
}

const arrows = { ASC: '↑', DESC: '↓' };
const spoken = { ASC: 'ascending', DESC: 'descending' } as const;

/** A second click on the same column turns the order round; numbers and times start with the largest. */
function nextSort(field: string, now: Sort | undefined): Sort {
  if (now?.field !== field) return { field, direction: field === 'NAME' ? 'ASC' : 'DESC' };
  return { field, direction: now.direction === 'ASC' ? 'DESC' : 'ASC' };
}

/** The titles of a list; those that name a sort are buttons. */
export function TableHead<Row>({ columns, template, sort, onSort, pick = null }: HeadProps<Row>) {
  return (
    <div className="k-table-head" role="rowgroup">
      <div className="k-tr" role="row" style={{ gridTemplateColumns: template }}>
        {pick !== null && (
          <div role="columnheader" className="k-cell k-cell-pick">
            {pick}
          </div>
        )}
        {columns.map(({ key, title, align, sort: field }) => {
          const active = field !== undefined && sort?.field === field ? sort.direction : null;
          return (
            <div
              key={key}
              role="columnheader"
              aria-sort={active ? spoken[active] : undefined}
              className={align ? 'k-cell k-cell-right' : 'k-cell'}
            >
              {field && onSort ? (
                <button
                  type="button"
                  className="k-sort"
                  data-active={active !== null}
                  onClick={() => onSort(nextSort(field, sort))}
                >
                  {title} {active && <span aria-hidden="true">{arrows[active]}</span>}
                </button>
              ) : (
                title
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}
