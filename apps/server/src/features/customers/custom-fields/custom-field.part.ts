import { jsonRows } from '../../../platform/parts.js';
import { sql } from '../../../platform/sql.js';
import { customerPart } from '../customer-parts.js';
import { CustomFieldValueType } from './custom-field.type.js';

type ValueRow = Omit<CustomFieldValueType, 'value'> & { value: unknown };

/** All custom fields in the order they were added, with the customer's values. */
export const customFieldsPart = customerPart({
  field: 'customFields',
  type: () => [CustomFieldValueType],
  description: 'All custom fields, with the values of this customer.',
  permission: null,
  sql: ({ parent }) =>
    jsonRows(sql`SELECT f.key, f.label_zh AS "labelZh", f.label_en AS "labelEn", f.type, ${parent}.custom -> f.key AS value
      FROM custom_field f ORDER BY f.created_at, f.id`),
  finish: (rows: ValueRow[] | null) =>
    rows?.map(({ key, labelZh, labelEn, type, value }) => ({ key, labelZh, labelEn, type, value: textOf(value) })) ??
    null,
});

function textOf(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return Array.isArray(value) ? value.join(', ') : String(value as string | number | boolean);
}
