import type { RequestContext } from '../../platform/context.js';
import { sql } from '../../platform/sql.js';
import type { CustomFieldShape } from './filter/parse.policy.js';

const shapes = {
  TEXT: 'TEXT',
  NUMBER: 'NUMBER',
  DATE: 'DATE',
  BOOLEAN: 'BOOLEAN',
  ENUM: 'CHOICE',
  MULTI_ENUM: 'CHOICE',
};

/** Every custom field of the workspace, by its key; asked for once a request. */
export async function customFields(ctx: RequestContext): Promise<ReadonlyMap<string, CustomFieldShape>> {
  const rows = await ctx.rows<{ key: string; zh: string; en: string; type: keyof typeof shapes }>(
    sql`SELECT key, label_zh AS zh, label_en AS en, type FROM custom_field`,
  );
  return new Map(rows.map((row) => [row.key, { ...row, type: shapes[row.type] as CustomFieldShape['type'] }]));
}
