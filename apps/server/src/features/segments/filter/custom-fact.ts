import { sql, type Sql } from '../../../platform/sql.js';
import type { FilterField } from './filter-field.policy.js';

/** The value of a custom field, null where it is missing or of another type. A choice stays JSON: one text or several. */
export function customFact({ customKey, type }: FilterField): Sql {
  const value = sql`(c.custom -> ${customKey}::text)`;
  const text = sql`(c.custom ->> ${customKey}::text)`;
  switch (type) {
    case 'NUMBER':
      return sql`(CASE WHEN jsonb_typeof${value} = 'number' THEN ${text}::float8 END)`;
    case 'BOOLEAN':
      return sql`(CASE WHEN jsonb_typeof${value} = 'boolean' THEN ${text}::boolean END)`;
    case 'CHOICE':
      return sql`nullif(${value}, 'null'::jsonb)`;
    case 'DATE':
      return sql`(${text} COLLATE "C")`;
    default:
      return text;
  }
}
