import type { CustomerOrderField, SortDirection } from '@kehu/schema';

/** A column the list can be sorted by; each has an index `(column, id)` over active customers. */
export interface SortKey {
  /** Over the customer row `c`. */
  readonly column: string;
  /** PostgreSQL's name of its type, to cast the value of a cursor. */
  readonly type: 'bigint' | 'integer' | 'timestamptz' | 'text';
}

/** The sort keys of the customer list. */
export const sortKeys: Readonly<Record<CustomerOrderField, SortKey>> = {
  VALUE: { column: 'c.value_minor', type: 'bigint' },
  CHURN: { column: 'c.churn_score', type: 'integer' },
  LAST_ORDER: { column: 'c.last_order_at', type: 'timestamptz' },
  NAME: { column: 'c.name_sort', type: 'text' },
  CREATED: { column: 'c.created_at', type: 'timestamptz' },
  LAST_CONTACT: { column: 'c.last_contact_at', type: 'timestamptz' },
};

/** How the list is sorted; the id breaks ties, in the same direction. */
export interface CustomerOrder {
  readonly field: CustomerOrderField;
  readonly direction: SortDirection;
}

/** Unless asked otherwise, who brought most comes first. */
export const byValue: CustomerOrder = { field: 'VALUE', direction: 'DESC' };

/** Whether a value of a cursor can be compared with this sort key. */
export function fitsKey({ type }: SortKey, value: unknown): boolean {
  switch (type) {
    case 'bigint':
    case 'integer':
      return /^-?\d{1,18}$/.test(String(value));
    case 'timestamptz':
      return (
        typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(value) && !Number.isNaN(Date.parse(value))
      );
    case 'text':
      return typeof value === 'string' && !value.includes('\0');
  }
}
