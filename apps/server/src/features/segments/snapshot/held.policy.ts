import { filterFields, type FilterField } from '../filter/filter-field.policy.js';

/** A column of the copy in memory: numbers, or texts by code. */
export interface HeldColumn {
  readonly key: string;
  readonly kind: 'number' | 'code';
  /** Over `c` and `m`; null is unknown. `:timezone` stands for the workspace's. */
  readonly sql: string;
}

const NEVER = `'1900-01-01T00:00:00Z'`;

/** The day of the last order, counted from 1970-01-01: what facts that grow by the day are made of. */
export const LAST_ORDER_DAY = 'lastOrderDay';

function heldOf(field: FilterField): HeldColumn[] {
  // Facts that grow by the day are worked out when asked; texts, days and predictions are not held at all.
  if (field.sql.includes(':today') || field.type === 'TEXT' || field.type === 'DATE') return [];
  if (field.sql.startsWith('p.')) return [];
  const { key, absent } = field;
  const fact = absent === undefined ? `(${field.sql})` : `nullif(${field.sql}, ${absent})`;
  if (field.type === 'ENUM' || field.type === 'ID') return [{ key, kind: 'code', sql: `${fact}::text` }];
  const sql = field.type === 'TIME' ? `(extract(epoch FROM ${fact}) * 1000)::float8` : `${fact}::float8`;
  return [{ key, kind: 'number', sql }];
}

/** Every column of the copy: the fields of the registry that can be held, and what others are made of. */
export const heldColumns: readonly HeldColumn[] = [
  ...filterFields.flatMap(heldOf),
  {
    key: LAST_ORDER_DAY,
    kind: 'number',
    sql: `((nullif(c.last_order_at, ${NEVER}) AT TIME ZONE :timezone)::date - '1970-01-01'::date)::float8`,
  },
];

/** Facts that are worked out from held ones, as of a day. */
export const derivedColumns: ReadonlySet<string> = new Set(['daysSinceLastOrder', 'overdueRatio']);

const held = new Set(heldColumns.map(({ key }) => key));

/** Whether the copy can compare this field. */
export const isHeld = (key: string): boolean => held.has(key) || derivedColumns.has(key);
